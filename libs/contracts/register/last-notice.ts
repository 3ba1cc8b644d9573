import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '#platform/calendar';

/** Business days kept before the last day, for a letter that is lost or a recipient who is away. */
export const MARGIN_BUSINESS_DAYS = 10;

/** One step of the answer to "why this date?". Dates are 'YYYY-MM-DD'. */
export type Why =
  | { code: 'notice-counted'; params: { endOn: string; period: string; date: string } }
  | { code: 'weekend'; params: { date: string } }
  | { code: 'holiday'; params: { date: string; name: string; nameEn: string } }
  | { code: 'rolled-back'; params: { date: string } }
  | { code: 'margin'; params: { days: number; date: string } }
  | { code: 'margin-holiday'; params: { date: string; name: string; nameEn: string } };

export interface LastNotice {
  /** The last day on which notice may be sent. */
  on: Temporal.PlainDate;
  /** The last day that leaves the margin. */
  safeOn: Temporal.PlainDate;
  why: Why[];
}

/**
 * R-CON-3: the end less the notice, rolled back to the previous business day of the sender. Back and never forward,
 * since a notice that arrives late renews the contract.
 * @param period ISO 8601 ("P6M"); months are civil months, clipped to the month's end
 * @param calendar of the party that sends the notice
 */
export function lastNotice(endOn: Temporal.PlainDate, period: string, calendar: WorkCalendar): LastNotice {
  const counted = endOn.subtract(Temporal.Duration.from(period));
  const on = calendar.previous(counted);
  const safeOn = calendar.plus(on, -MARGIN_BUSINESS_DAYS);
  const why: Why[] = [
    { code: 'notice-counted', params: { endOn: endOn.toString(), period, date: counted.toString() } },
  ];
  for (let day = counted; !day.equals(on); day = day.subtract({ days: 1 })) {
    const holiday = calendar.holidayOn(day);
    if (holiday) why.push(named('holiday', day, holiday));
    else why.push({ code: 'weekend', params: { date: day.toString() } });
  }
  if (!counted.equals(on)) why.push({ code: 'rolled-back', params: { date: on.toString() } });
  why.push({ code: 'margin', params: { days: MARGIN_BUSINESS_DAYS, date: safeOn.toString() } });
  for (const holiday of calendar.skipped(safeOn, on))
    why.push(named('margin-holiday', holiday.date, holiday));
  return { on, safeOn, why };
}

function named(
  code: 'holiday' | 'margin-holiday',
  date: Temporal.PlainDate,
  { name, nameEn }: { name: string; nameEn: string },
): Why {
  return { code, params: { date: date.toString(), name, nameEn } };
}
