import type { Temporal } from 'temporal-polyfill';
import { firstBusinessDayForBoth, type WorkCalendar } from '#platform/calendar';

/** Business days after the due day from which a silence is a breach and not a delay. */
export const BREACH_BUSINESS_DAYS = 10;

/** One step of the answer to "why this date?". Dates are 'YYYY-MM-DD'. */
export type DueWhy =
  | { code: 'named'; params: { date: string } }
  | { code: 'weekend'; params: { date: string } }
  | { code: 'holiday'; params: { date: string; name: string; nameEn: string } }
  | { code: 'rolled-forward'; params: { date: string } };

export interface DueDate {
  namedOn: Temporal.PlainDate;
  on: Temporal.PlainDate;
  breachOn: Temporal.PlainDate;
  why: DueWhy[];
}

/**
 * The business day that a named day becomes: itself, or the next on which whoever owes works. Forward, because a day
 * on which nobody can hand anything over must not make them late.
 * @param calendars of whoever owes; both sides' when they owe together
 */
export function dueDate(namedOn: Temporal.PlainDate, calendars: readonly WorkCalendar[]): DueDate {
  const [one, other] = calendars as [WorkCalendar, WorkCalendar?];
  const on = other ? firstBusinessDayForBoth(namedOn, one, other) : one.next(namedOn);
  const why: DueWhy[] = [{ code: 'named', params: { date: namedOn.toString() } }];
  for (let day = namedOn; !day.equals(on); day = day.add({ days: 1 })) {
    const date = day.toString();
    const holiday = calendars.map((calendar) => calendar.holidayOn(day)).find(Boolean);
    if (holiday) why.push({ code: 'holiday', params: { date, name: holiday.name, nameEn: holiday.nameEn } });
    else why.push({ code: 'weekend', params: { date } });
  }
  if (!on.equals(namedOn)) why.push({ code: 'rolled-forward', params: { date: on.toString() } });
  return { namedOn, on, breachOn: one.plus(on, BREACH_BUSINESS_DAYS), why };
}
