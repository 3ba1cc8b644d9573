import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from './work-calendar.js';

/** Nobody gets a message before or after; a digest leaves a quarter of an hour after opening. */
export const OPENS = Temporal.PlainTime.from('08:30');
export const CLOSES = Temporal.PlainTime.from('18:00');
export const DIGEST = Temporal.PlainTime.from('08:45');
/** The hours in which two executives may be asked to speak. */
const CALLS_FROM = Temporal.PlainTime.from('09:00');
const CALLS_TO = Temporal.PlainTime.from('18:00');

/**
 * The instant of a wall-clock time. A time that the clocks jump over becomes the first valid one after
 * it; a time that happens twice is the first of the two.
 */
export function instantOf(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime | string,
  zone: string,
): Temporal.Instant {
  const wall = day.toPlainDateTime(time);
  const zoned = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  if (zoned.toPlainDateTime().equals(wall)) return zoned.toInstant();
  return zoned.getTimeZoneTransition('previous')!.toInstant();
}

/** The civil date of an instant in a zone. */
export function dayOf(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The instant of a day's digest: 08:45 on the recipient's wall clock. */
export function digestOn(day: Temporal.PlainDate, zone: string): Temporal.Instant {
  return instantOf(day, DIGEST, zone);
}

/** The first digest on or after an instant, on a business day of the recipient. */
export function nextDigest(from: Temporal.Instant, zone: string, calendar: WorkCalendar): Temporal.Instant {
  return firstFrom(from, zone, calendar, (day) => digestOn(day, zone));
}

/**
 * The instant itself when the recipient's office is open then (08:30 to 18:00 on a business day),
 * otherwise the next opening.
 */
export function opening(from: Temporal.Instant, zone: string, calendar: WorkCalendar): Temporal.Instant {
  const today = dayOf(from, zone);
  const hasOpened = Temporal.Instant.compare(from, instantOf(today, OPENS, zone)) >= 0;
  const hasClosed = Temporal.Instant.compare(from, instantOf(today, CLOSES, zone)) >= 0;
  if (calendar.isBusinessDay(today) && hasOpened && !hasClosed) return from;
  return firstFrom(from, zone, calendar, (day) => instantOf(day, OPENS, zone));
}

function firstFrom(
  from: Temporal.Instant,
  zone: string,
  calendar: WorkCalendar,
  at: (day: Temporal.PlainDate) => Temporal.Instant,
): Temporal.Instant {
  let day = calendar.next(dayOf(from, zone));
  while (Temporal.Instant.compare(at(day), from) < 0) day = calendar.next(day.add({ days: 1 }));
  return at(day);
}

/** A stretch of time in which both can speak, and the civil date it has for the other one. */
export interface CommonWindow {
  from: Temporal.Instant;
  to: Temporal.Instant;
  minutes: number;
  theirDay: Temporal.PlainDate;
}

/**
 * The longest time on `day` (in `zone`) in which it is between 09:00 and 18:00 for both; undefined when
 * there is none. The other side may live that hour on the day before or after: Auckland's Tuesday
 * morning is Monday evening in Paris.
 */
export function commonWindow(
  day: Temporal.PlainDate,
  zone: string,
  theirZone: string,
): CommonWindow | undefined {
  const from = instantOf(day, CALLS_FROM, zone);
  const to = instantOf(day, CALLS_TO, zone);
  let best: CommonWindow | undefined;
  for (const shift of [0, -1, 1]) {
    const theirDay = day.add({ days: shift });
    const start = latest(from, instantOf(theirDay, CALLS_FROM, theirZone));
    const end = earliest(to, instantOf(theirDay, CALLS_TO, theirZone));
    const minutes = Math.floor((end.epochMilliseconds - start.epochMilliseconds) / 60_000);
    if (minutes > (best?.minutes ?? 0)) best = { from: start, to: end, minutes, theirDay };
  }
  return best;
}

const latest = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
const earliest = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) <= 0 ? a : b);
