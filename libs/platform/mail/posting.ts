import { Temporal } from 'temporal-polyfill';
import { dayOf, digestOn, instantOf, nextDigest, opening, type WorkCalendar } from '#platform/calendar';

/** More than this in a week is noise, and noise is not read. */
export const MAILS_A_WEEK = 5;

const MIDNIGHT = '00:00';

/** What has already left, or is about to, for one person. */
export interface Posted {
  day: Temporal.PlainDate;
  isImmediate: boolean;
}

/** Monday of the week of a day: the week in which mails are counted. */
export function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/**
 * When a letter may leave: `now` itself, or the instant at which to ask again. Between 08:30 and 18:00 of the
 * recipient's business days, a digest from 08:45 and once a day, at most five letters a week.
 */
export function postingAt(
  now: Temporal.Instant,
  letter: { isImmediate: boolean },
  recipient: { zone: string; calendar: WorkCalendar },
  posted: readonly Posted[],
): Temporal.Instant {
  const { zone, calendar } = recipient;
  const today = dayOf(now, zone);
  const first = letter.isImmediate ? opening : nextDigest;
  const from = (day: Temporal.PlainDate) => first(instantOf(day, MIDNIGHT, zone), zone, calendar);

  const monday = mondayOf(today);
  const thisWeek = posted.filter(({ day }) => mondayOf(day).equals(monday)).length;
  if (thisWeek >= MAILS_A_WEEK) return from(monday.add({ weeks: 1 }));

  if (letter.isImmediate) return opening(now, zone, calendar);
  if (posted.some(({ day, isImmediate }) => !isImmediate && day.equals(today))) {
    return from(today.add({ days: 1 }));
  }
  const isOpen = opening(now, zone, calendar).equals(now);
  const isDigestTime = Temporal.Instant.compare(now, digestOn(today, zone)) >= 0;
  return isOpen && isDigestTime ? now : nextDigest(now, zone, calendar);
}

/** When what was told first becomes a letter: the digest at or after that moment, or the next open hour. */
export function firstPosting(
  notBefore: Temporal.Instant,
  isImmediate: boolean,
  zone: string,
  calendar: WorkCalendar,
): Temporal.Instant {
  return isImmediate ? opening(notBefore, zone, calendar) : nextDigest(notBefore, zone, calendar);
}
