import { Temporal } from 'temporal-polyfill';

/** Days before and after an anniversary in which it is a reason to speak. */
const AROUND_DAYS = 7;

export interface Anniversary {
  on: Temporal.PlainDate;
  years: number;
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
}

/**
 * The anniversary that is near, else the next one. A start on 29 February is celebrated on the 28th where the year has
 * no other. The start itself is none.
 */
export function anniversaryAround(startOn: Temporal.PlainDate, today: Temporal.PlainDate): Anniversary {
  for (let years = Math.max(1, today.year - startOn.year - 1); ; years += 1) {
    const on = startOn.add({ years });
    const until = on.add({ days: AROUND_DAYS });
    if (Temporal.PlainDate.compare(until, today) >= 0)
      return { on, years, from: on.subtract({ days: AROUND_DAYS }), until };
  }
}
