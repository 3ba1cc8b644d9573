import { Temporal } from 'temporal-polyfill';
import { publicHolidays, type Holiday } from './public-holidays.js';

/** What a tenant adds to a country's calendar, or removes from it. */
export interface CalendarChange {
  date: Temporal.PlainDate;
  kind: 'ADDED' | 'REMOVED';
  /** Shown when a date is explained; ignored for a removal. */
  name: string;
}

/** A holiday stepped over while counting, as the answer to "why this date?". */
export interface Skipped {
  date: Temporal.PlainDate;
  name: string;
  nameEn: string;
}

/** Civil days from one to another, the last excluded. */
export interface DayStretch {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** No calendar on earth closes for longer; past it the calendar itself is wrong. */
const LONGEST_CLOSURE_DAYS = 366;

/**
 * The days on which people of one country work: not the week-end, not a public holiday, and the
 * tenant's own additions and removals on top. Days are civil dates; no instant and no zone here.
 */
export class WorkCalendar {
  private readonly added = new Map<string, Holiday>();
  private readonly removed = new Set<string>();
  private readonly weekend: ReadonlySet<number>;
  private readonly away: readonly DayStretch[] = [];
  readonly region: string | undefined;

  constructor(
    readonly country: string,
    region?: string | null,
    changes: readonly CalendarChange[] = [],
  ) {
    this.region = region?.replace(new RegExp(`^${country}-`), '') || undefined;
    this.weekend = weekendOf(country);
    for (const { date, kind, name } of changes) {
      if (kind === 'REMOVED') this.removed.add(date.toString());
      else this.added.set(date.toString(), { date, name, nameEn: name, source: 'organisation' });
    }
  }

  /** The same days for one person of that country, who is away in these stretches. */
  without(stretches: readonly DayStretch[]): WorkCalendar {
    if (stretches.length === 0) return this;
    return Object.assign(Object.create(this) as WorkCalendar, { away: stretches });
  }

  isBusinessDay(day: Temporal.PlainDate): boolean {
    return !this.isWeekend(day) && !this.holidayOn(day) && !this.isAway(day);
  }

  isWeekend(day: Temporal.PlainDate): boolean {
    return this.weekend.has(day.dayOfWeek);
  }

  holidayOn(day: Temporal.PlainDate): Holiday | undefined {
    const key = day.toString();
    const added = this.added.get(key);
    if (added || this.removed.has(key)) return added;
    return publicHolidays(this.country, this.region, day.year).get(key);
  }

  /** Every holiday of a year in order, week-end ones included, for the screen that switches them. */
  holidays(year: number): Holiday[] {
    const kept = [...publicHolidays(this.country, this.region, year).values()].filter(
      ({ date }) => !this.removed.has(date.toString()) && !this.added.has(date.toString()),
    );
    const own = [...this.added.values()].filter(({ date }) => date.year === year);
    return [...kept, ...own].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  }

  /** The first business day on or after `day`. */
  next(day: Temporal.PlainDate): Temporal.PlainDate {
    return this.walk(day, 1);
  }

  /** The last business day on or before `day`. */
  previous(day: Temporal.PlainDate): Temporal.PlainDate {
    return this.walk(day, -1);
  }

  /** `count` business days after `day`, before it when negative; `plus(day, 0)` is `next(day)`. */
  plus(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
    if (count === 0) return this.next(day);
    const direction = count > 0 ? 1 : -1;
    let reached = day;
    for (let left = Math.abs(count); left > 0; left--) {
      reached = this.walk(reached.add({ days: direction }), direction);
    }
    return reached;
  }

  /** The business days after `from`, up to and including `to`; negative when `to` comes first. */
  daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
    if (Temporal.PlainDate.compare(from, to) > 0) return -this.daysBetween(to, from);
    let count = 0;
    for (let day = from; !day.equals(to);) {
      day = day.add({ days: 1 });
      if (this.isBusinessDay(day)) count++;
    }
    return count;
  }

  /** The holidays on working week days from `from` to `to`, both included, in either order. */
  skipped(from: Temporal.PlainDate, to: Temporal.PlainDate): Skipped[] {
    const [first, last] = Temporal.PlainDate.compare(from, to) <= 0 ? [from, to] : [to, from];
    const found: Skipped[] = [];
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      const holiday = this.isWeekend(day) ? undefined : this.holidayOn(day);
      if (holiday) found.push({ date: day, name: holiday.name, nameEn: holiday.nameEn });
    }
    return found;
  }

  private isAway(day: Temporal.PlainDate): boolean {
    const { compare } = Temporal.PlainDate;
    return this.away.some(({ from, to }) => compare(from, day) <= 0 && compare(day, to) < 0);
  }

  private walk(from: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
    let day = from;
    let tried = 0;
    while (tried <= LONGEST_CLOSURE_DAYS) {
      if (this.isBusinessDay(day)) return day;
      // An absence ends, however long it is; only a closure of the country may be a calendar gone wrong.
      if (!this.isAway(day)) tried++;
      day = day.add({ days: direction });
    }
    throw new RangeError(`The calendar of ${this.country} has no business day within a year of ${from}`);
  }
}

/** The calendar of a country, without a database: `changes` are the tenant's additions and removals. */
export function workCalendar(
  country: string,
  region?: string | null,
  changes?: readonly CalendarChange[],
): WorkCalendar {
  return new WorkCalendar(country, region, changes);
}

/**
 * The first day on or after `day` on which both sides work, so that no one is asked to call an office
 * that is closed.
 */
export function firstBusinessDayForBoth(
  day: Temporal.PlainDate,
  ours: WorkCalendar,
  theirs: WorkCalendar,
): Temporal.PlainDate {
  let candidate = day;
  for (let tried = 0; tried <= LONGEST_CLOSURE_DAYS; tried++) {
    candidate = theirs.next(ours.next(candidate));
    if (ours.isBusinessDay(candidate)) return candidate;
  }
  throw new RangeError(`The calendars of ${ours.country} and ${theirs.country} share no business day`);
}

interface WeekInfo {
  weekend: number[];
}

/**
 * The two closed days of the week, from Unicode's regional tables (Friday and Saturday in Egypt). Where
 * those name a single day (India), offices that run outsourcing contracts close on Saturday as well.
 */
function weekendOf(country: string): ReadonlySet<number> {
  try {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
      getWeekInfo?: () => WeekInfo;
      weekInfo?: WeekInfo;
    };
    const days = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? [];
    return new Set(days.length === 2 ? days : [6, 7]);
  } catch {
    return new Set([6, 7]);
  }
}
