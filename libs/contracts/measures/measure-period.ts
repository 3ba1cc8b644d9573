import { Temporal } from 'temporal-polyfill';
import { FREQUENCIES, type Frequency } from '../outcomes/definition.js';

const MONTHS = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 } as const;

/**
 * A civil stretch of time that a KPI is measured over. It has no hours and no zone: a change of clocks inside it changes
 * nothing. Weeks are ISO weeks, so that week 1 of a year may begin in December of the one before.
 */
export class MeasurePeriod {
  private constructor(
    readonly frequency: Frequency,
    readonly firstDay: Temporal.PlainDate,
    readonly lastDay: Temporal.PlainDate,
  ) {}

  /** The period that holds this day. */
  static holding(day: Temporal.PlainDate, frequency: Frequency): MeasurePeriod {
    if (frequency === 'WEEKLY') {
      const monday = day.subtract({ days: day.dayOfWeek - 1 });
      return new MeasurePeriod(frequency, monday, monday.add({ days: 6 }));
    }
    const months = MONTHS[frequency];
    const first = day.with({ day: 1, month: day.month - ((day.month - 1) % months) });
    return new MeasurePeriod(frequency, first, first.add({ months }).subtract({ days: 1 }));
  }

  /** The period that runs from one day to another, as a row keeps it. */
  static between(days: { firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate }): MeasurePeriod {
    const found = FREQUENCIES.map((frequency) => MeasurePeriod.holding(days.firstDay, frequency)).find(
      ({ firstDay, lastDay }) => firstDay.equals(days.firstDay) && lastDay.equals(days.lastDay),
    );
    if (!found) throw new Error(`${days.firstDay} to ${days.lastDay} is no period`);
    return found;
  }

  /** Reads "2026-06", "2026-W23", "2026-Q2" or "2026-T2", "2026-H1" or "2026-S1", "2026". */
  static read(text: string, frequency: Frequency): MeasurePeriod | undefined {
    const day = firstDayOf(text.trim().toUpperCase(), frequency);
    return day && MeasurePeriod.holding(day, frequency);
  }

  get key(): string {
    const { year, month } = this.firstDay;
    switch (this.frequency) {
      case 'WEEKLY': {
        const { yearOfWeek, weekOfYear } = this.firstDay;
        return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
      }
      case 'MONTHLY':
        return `${year}-${String(month).padStart(2, '0')}`;
      case 'QUARTERLY':
        return `${year}-Q${Math.ceil(month / 3)}`;
      case 'HALF_YEARLY':
        return `${year}-H${month <= 6 ? 1 : 2}`;
      case 'YEARLY':
        return String(year);
    }
  }

  next(): MeasurePeriod {
    return MeasurePeriod.holding(this.lastDay.add({ days: 1 }), this.frequency);
  }

  /** Its last day has come: what happened in it can be known. */
  isOver(today: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(this.lastDay, today) <= 0;
  }

  equals(other: MeasurePeriod): boolean {
    return this.frequency === other.frequency && this.firstDay.equals(other.firstDay);
  }
}

function firstDayOf(text: string, frequency: Frequency): Temporal.PlainDate | undefined {
  const found = /^(\d{4})(?:-?([WQTHS]?)(\d{1,2}))?$/.exec(text);
  if (!found) return undefined;
  const [, year, letter, digits] = found as unknown as [string, string, string?, string?];
  const number = digits === undefined ? undefined : Number(digits);
  const month = (most: number, each: number) =>
    number !== undefined && number >= 1 && number <= most
      ? civil(Number(year), (number - 1) * each + 1)
      : undefined;
  switch (frequency) {
    case 'WEEKLY':
      return letter === 'W' && number !== undefined ? mondayOf(Number(year), number) : undefined;
    case 'MONTHLY':
      return letter === '' ? month(12, 1) : undefined;
    case 'QUARTERLY':
      return letter === 'Q' || letter === 'T' ? month(4, 3) : undefined;
    case 'HALF_YEARLY':
      return letter === 'H' || letter === 'S' ? month(2, 6) : undefined;
    case 'YEARLY':
      return number === undefined ? civil(Number(year), 1) : undefined;
  }
}

/** The 4th of January is always in week 1. */
function mondayOf(year: number, week: number): Temporal.PlainDate | undefined {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return week >= 1 && monday.yearOfWeek === year ? monday : undefined;
}

function civil(year: number, month: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: 1 });
}
