import { Temporal } from 'temporal-polyfill';
import { fractionOf } from './cents.js';

/** A stretch of a contract, its last day included. */
export interface Stretch {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

const MONTHS: [RegExp, number][] = [
  [/^\d{4}-\d{2}$/, 1],
  [/^\d{4}-Q[1-4]$/, 3],
  [/^\d{4}-H[12]$/, 6],
  [/^\d{4}$/, 12],
];

/** How many months a period of measure covers; undefined for a week. */
function monthsIn(period: string): number | undefined {
  return MONTHS.find(([pattern]) => pattern.test(period))?.[1];
}

/** The days of a period of measure, counted back from its last one. */
export function daysOf(period: string, lastDay: Temporal.PlainDate): Stretch {
  const months = monthsIn(period);
  const after = lastDay.add({ days: 1 });
  return { from: months ? after.subtract({ months }) : after.subtract({ weeks: 1 }), to: lastDay };
}

/** What a year's fee comes to in one period of measure: twelfths for months, fifty-seconds for weeks. */
export function feeOf(annualCents: bigint, period: string): bigint {
  const months = monthsIn(period);
  return months ? fractionOf(annualCents, BigInt(months), 12n) : fractionOf(annualCents, 1n, 52n);
}

/**
 * The contract's own year around a day, from anniversary to anniversary; the civil year when nobody knows when the
 * contract began. An anniversary of 29 February is the 28th in common years.
 */
export function contractYear(startOn: Temporal.PlainDate | null, day: Temporal.PlainDate): Stretch {
  const first = startOn ?? Temporal.PlainDate.from({ year: day.year, month: 1, day: 1 });
  let years = day.year - first.year;
  if (Temporal.PlainDate.compare(first.add({ years }), day) > 0) years -= 1;
  return { from: first.add({ years }), to: first.add({ years: years + 1 }).subtract({ days: 1 }) };
}
