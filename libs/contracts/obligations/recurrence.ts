import { Temporal } from 'temporal-polyfill';

export const RECURRENCES = ['ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

const MONTHS: Record<Exclude<Recurrence, 'ONCE'>, number> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
};

/**
 * The day that the recurrence names for the n-th time, counted from 1; undefined past the only one. Each is counted
 * from the first and not from the one before, so that the 31st comes back after a February.
 */
export function occurrence(
  first: Temporal.PlainDate,
  recurrence: Recurrence,
  n: number,
): Temporal.PlainDate | undefined {
  if (n < 1) return undefined;
  if (recurrence === 'ONCE') return n === 1 ? first : undefined;
  return first.add({ months: MONTHS[recurrence] * (n - 1) });
}

/** The number of the first occurrence on or after a day; undefined when there is none any more. */
export function firstFrom(
  first: Temporal.PlainDate,
  recurrence: Recurrence,
  day: Temporal.PlainDate,
): number | undefined {
  if (first.toString() >= day.toString()) return 1;
  if (recurrence === 'ONCE') return undefined;
  const { months } = first.until(day, { largestUnit: 'months' });
  let n = Math.max(1, Math.floor(months / MONTHS[recurrence]));
  while (occurrence(first, recurrence, n)!.toString() < day.toString()) n += 1;
  return n;
}

/** What comes again and again, as long as it has not been ended. */
export interface Recurring {
  firstOn: Temporal.PlainDate;
  recurrence: Recurrence;
  endedOn: Temporal.PlainDate | null;
}

/**
 * The time after the last one known, or the first on or after `today`; undefined when it has ended or the contract will
 * have.
 * @param last the number of the last one, 0 when there is none
 */
export function nextTime(
  { firstOn, recurrence, endedOn }: Recurring,
  last: number,
  today: Temporal.PlainDate,
  contractEndOn: Temporal.PlainDate | null,
): { number: number; on: Temporal.PlainDate } | undefined {
  if (endedOn) return undefined;
  const number = last > 0 ? last + 1 : firstFrom(firstOn, recurrence, today);
  const on = number && occurrence(firstOn, recurrence, number);
  if (!number || !on) return undefined;
  if (contractEndOn && Temporal.PlainDate.compare(on, contractEndOn) > 0) return undefined;
  return { number, on };
}
