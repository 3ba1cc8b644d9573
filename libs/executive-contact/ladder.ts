import { Temporal } from 'temporal-polyfill';
import { firstBusinessDayForBoth, type Skipped, type WorkCalendar } from '#platform/calendar';
import type { Cadence } from './cadence.js';

/** The steps of the ladder, in the order in which they grow graver. */
export const STEPS = [
  'BRIEF',
  'REMINDER',
  'DUE',
  'LAPSED',
  'ESCALATED_1',
  'ESCALATED_2',
  'ESCALATED_3',
  'DORMANT',
] as const;
export type Step = (typeof STEPS)[number];
export type Freshness = 'FRESH' | 'DUE_SOON' | 'GRACE' | Exclude<Step, 'BRIEF' | 'REMINDER'>;

/** Business days a newly formed pair, or a new person in a seat, has for the first conversation. */
export const INTRODUCTION_BUSINESS_DAYS = 20;
/** Business days after a hold in which nobody is reproached. */
export const RELEASE_BUSINESS_DAYS = 5;
/** Business days after going dormant for a plan to start again. */
export const REACTIVATION_BUSINESS_DAYS = 10;
/** A planned touch further than this many business days past due holds nothing. */
export const PLAN_BUSINESS_DAYS = 10;

/** What the ladder is computed from: civil dates in the zone of the customer's organisation. */
export interface Silence {
  /** The newest qualifying touch, or null when the two have never spoken. */
  lastTouchOn: Temporal.PlainDate | null;
  activatedOn: Temporal.PlainDate;
  /** When the latest newcomer took one of the two seats. */
  newcomerOn?: Temporal.PlainDate | null;
  /** When the last hold ended. */
  releasedOn?: Temporal.PlainDate | null;
}

export type DueReason = 'INTERVAL' | 'FIRST_TOUCH' | 'NEWCOMER' | 'RELEASE';

/** One dated step, and the holidays that the count stepped over: "why this date?". */
export interface Rung {
  step: Step;
  on: Temporal.PlainDate;
  /** Business days from due; null for dormancy, which is a ratio. */
  offset: number | null;
  skipped: Skipped[];
}

/** A holiday between the raw date and the due date, and whose it is. */
export interface SharedHoliday extends Skipped {
  side: 'customer' | 'supplier' | 'both';
}

/** The dates of one silence: when the next touch is due and what happens while it does not come. */
export class Ladder {
  private constructor(
    /** The touch, or for a pair that never spoke the activation, from which the silence is counted. */
    readonly since: Temporal.PlainDate,
    readonly rawDue: Temporal.PlainDate,
    readonly due: Temporal.PlainDate,
    readonly reason: DueReason,
    private readonly cadence: Cadence,
    private readonly ours: WorkCalendar,
    private readonly theirs: WorkCalendar,
  ) {}

  /** Undefined when the cadence expects no rhythm: nothing is then ever due. */
  static of(
    silence: Silence,
    cadence: Cadence,
    ours: WorkCalendar,
    theirs: WorkCalendar,
  ): Ladder | undefined {
    if (cadence.interval === null) return undefined;
    const { lastTouchOn, activatedOn, newcomerOn, releasedOn } = silence;
    const since = lastTouchOn ?? activatedOn;
    let reason: DueReason = lastTouchOn ? 'INTERVAL' : 'FIRST_TOUCH';
    let rawDue = lastTouchOn
      ? lastTouchOn.add(Temporal.Duration.from(cadence.interval), { overflow: 'constrain' })
      : ours.plus(activatedOn, INTRODUCTION_BUSINESS_DAYS);
    if (newcomerOn && isBefore(since, newcomerOn)) {
      const introduction = ours.plus(newcomerOn, INTRODUCTION_BUSINESS_DAYS);
      // A newcomer is met soon even if the old clock is fresh, and does not inherit a lapse.
      if (isBefore(introduction, rawDue) || isBefore(rawDue, newcomerOn)) {
        rawDue = introduction;
        reason = 'NEWCOMER';
      }
    }
    let due = firstBusinessDayForBoth(rawDue, ours, theirs);
    if (releasedOn && isBefore(since, releasedOn)) {
      const earliest = ours.plus(releasedOn, RELEASE_BUSINESS_DAYS);
      if (isBefore(due, earliest)) {
        due = firstBusinessDayForBoth(earliest, ours, theirs);
        reason = 'RELEASE';
      }
    }
    return new Ladder(since, rawDue, due, reason, cadence, ours, theirs);
  }

  /** Every step on the customer executive's calendar, in the order of dates. */
  get rungs(): Rung[] {
    return STEPS.map((step) => this.rung(step)).sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  }

  /** One step on its recipient's calendar; the customer executive's when none is given. */
  rung(step: Step, calendar: WorkCalendar = this.ours): Rung {
    const offset = this.offsetOf(step);
    if (offset === null) return { step, on: this.dormantOn, offset, skipped: [] };
    const on = offset === 0 ? calendar.next(this.due) : calendar.plus(this.due, offset);
    return { step, on, offset, skipped: calendar.skipped(this.due, on) };
  }

  /** The first day on which the silence is `dormantFactor` times the rhythm; never before the lapse. */
  get dormantOn(): Temporal.PlainDate {
    const lapsed = this.rung('LAPSED').on;
    return isBefore(this.longSilentOn, lapsed) ? lapsed : this.longSilentOn;
  }

  /** Whether that long has passed since anybody spoke, whatever holds or spares the ladder meanwhile. */
  isLongSilent(on: Temporal.PlainDate): boolean {
    return !isBefore(on, this.longSilentOn);
  }

  /** The state that a day gives; derived, never kept as truth. */
  freshness(on: Temporal.PlainDate): Freshness {
    if (isBefore(on, this.rung('BRIEF').on)) return 'FRESH';
    if (isBefore(on, this.due)) return 'DUE_SOON';
    if (on.equals(this.due)) return 'DUE';
    if (!isBefore(on, this.dormantOn)) return 'DORMANT';
    const reached = (['ESCALATED_3', 'ESCALATED_2', 'ESCALATED_1', 'LAPSED'] as const).find(
      (step) => !isBefore(on, this.rung(step).on),
    );
    return reached ?? 'GRACE';
  }

  /** u: days of silence over the days of the rhythm; 1 on the raw due date. */
  lapseRatio(on: Temporal.PlainDate): number {
    return this.silenceDays(on) / this.rhythmDays;
  }

  /** Calendar days since the last touch. */
  silenceDays(on: Temporal.PlainDate): number {
    return daysFrom(this.since, on);
  }

  /** Calendar days past the due date; 0 before it. */
  daysLate(on: Temporal.PlainDate): number {
    return Math.max(0, daysFrom(this.due, on));
  }

  /** Whether a touch planned for that day is near enough to hold the ladder at its step. */
  isHeldByPlanFor(day: Temporal.PlainDate): boolean {
    return !isBefore(this.ours.plus(this.due, PLAN_BUSINESS_DAYS), day);
  }

  /** The holidays that moved the raw date to the due date, each with the side that keeps it. */
  get holidaysBeforeDue(): SharedHoliday[] {
    const theirs = this.theirs.skipped(this.rawDue, this.due);
    const ours = this.ours.skipped(this.rawDue, this.due);
    const both = ours.map((holiday) => ({
      ...holiday,
      side: theirs.some(({ date }) => date.equals(holiday.date)) ? ('both' as const) : ('customer' as const),
    }));
    const onlyTheirs = theirs
      .filter(({ date }) => !ours.some((holiday) => holiday.date.equals(date)))
      .map((holiday) => ({ ...holiday, side: 'supplier' as const }));
    return [...both, ...onlyTheirs].sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  }

  private get longSilentOn(): Temporal.PlainDate {
    return this.since.add({ days: Math.ceil(this.cadence.dormantFactor * this.rhythmDays) });
  }

  private get rhythmDays(): number {
    return Math.max(1, daysFrom(this.since, this.rawDue));
  }

  private offsetOf(step: Step): number | null {
    const [brief, reminder, due] = this.cadence.reminderOffsets;
    const [superior, both, general] = this.cadence.escalationOffsets;
    const offsets: Record<Step, number | null> = {
      BRIEF: brief,
      REMINDER: reminder,
      DUE: due,
      LAPSED: this.cadence.graceBusinessDays,
      ESCALATED_1: superior,
      ESCALATED_2: both,
      ESCALATED_3: general,
      DORMANT: null,
    };
    return offsets[step];
  }
}

/** The graver of two steps. */
export function graver(one: Step, other: Step): Step {
  return STEPS.indexOf(one) >= STEPS.indexOf(other) ? one : other;
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const daysFrom = (a: Temporal.PlainDate, b: Temporal.PlainDate) => a.until(b, { largestUnit: 'day' }).days;
