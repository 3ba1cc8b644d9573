import { Temporal } from 'temporal-polyfill';
import { firstBusinessDayForBoth, type WorkCalendar } from '#platform/calendar';
import { BrokenRule } from '#platform/kernel';
import { PLAN_BUSINESS_DAYS, REACTIVATION_BUSINESS_DAYS, RELEASE_BUSINESS_DAYS } from '../ladder.js';

/** When a reactivation plan is spoken of, in business days from the day each word is about. */
const REMINDERS = { SOON: -3, LATE: 1, CALL_PASSED: 1, HALVES: 3 } as const;
export type PlanStep = keyof typeof REMINDERS;

/** The dates of a plan that a reminder may be about. */
export interface PlanDates {
  state: string;
  dueOn: Temporal.PlainDate;
  firstCallOn: Temporal.PlainDate | null;
  spokenOn: Temporal.PlainDate | null;
}

/**
 * By when a plan is due: ten business days after it was asked for, and never within five of the end of a hold, which
 * spares it as it spares the ladder.
 */
export function planDue(
  askedOn: Temporal.PlainDate,
  releasedOn: Temporal.PlainDate | null,
  ours: WorkCalendar,
): Temporal.PlainDate {
  const due = ours.plus(askedOn, REACTIVATION_BUSINESS_DAYS);
  if (!releasedOn || Temporal.PlainDate.compare(releasedOn, askedOn) <= 0) return due;
  return later(due, ours.plus(releasedOn, RELEASE_BUSINESS_DAYS));
}

/**
 * The last day for the first call: as far past the plan's due date as the ladder lets a planned touch be. Where one of
 * the two is away for all of that, it is the first day on which both are there: some day to come must always be possible.
 */
export function latestCall(
  dueOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  ours: WorkCalendar,
  theirs: WorkCalendar = ours,
): Temporal.PlainDate {
  const latest = ours.plus(later(dueOn, today), PLAN_BUSINESS_DAYS);
  return later(latest, firstBusinessDayForBoth(today.add({ days: 1 }), ours, theirs));
}

/** A first call is on a day on which both sides work, neither past nor put off. Throws what speaks against it. */
export function requireCallDay(
  day: Temporal.PlainDate,
  { dueOn, today, ours, theirs }: CallDays & { dueOn: Temporal.PlainDate },
): void {
  const pointer = '/firstCallOn';
  const latest = latestCall(dueOn, today, ours, theirs);
  if (Temporal.PlainDate.compare(day, today) < 0) {
    throw new BrokenRule('first-call-in-the-past', {}, { pointer });
  }
  const next = firstBusinessDayForBoth(day, ours, theirs);
  if (!next.equals(day)) {
    throw new BrokenRule('first-call-on-a-day-off', { next: next.toString() }, { pointer });
  }
  if (Temporal.PlainDate.compare(day, latest) > 0) {
    throw new BrokenRule('first-call-too-late', { latest: latest.toString() }, { pointer });
  }
}

export interface CallDays {
  today: Temporal.PlainDate;
  ours: WorkCalendar;
  theirs: WorkCalendar;
}

/** What will be said of a plan as it stands, and when. */
export function remindersOf(
  { state, dueOn, firstCallOn, spokenOn }: PlanDates,
  ours: WorkCalendar,
): { step: PlanStep; on: Temporal.PlainDate }[] {
  const at = (step: PlanStep, day: Temporal.PlainDate) => ({ step, on: ours.plus(day, REMINDERS[step]) });
  if (state === 'DUE') return [at('SOON', dueOn), at('LATE', dueOn)];
  if (state === 'MADE' && firstCallOn) return [at('CALL_PASSED', firstCallOn)];
  return state === 'TO_COMPLETE' && spokenOn ? [at('HALVES', spokenOn)] : [];
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
