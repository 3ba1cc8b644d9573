import { Temporal } from 'temporal-polyfill';
import type { Freshness, Ladder, Step } from './ladder.js';
import { graver } from './ladder.js';

/** What keeps a ladder at its step. Days are civil dates of the customer's organisation. */
export interface Stillness {
  /** Paused by hand, or the relationship is on a communication hold (tender, dispute, legal). */
  hold?: {
    kind: 'hold' | 'paused' | 'vacant';
    from: Temporal.PlainDate;
    to: Temporal.PlainDate | null;
  } | null;
  /** Planned touches that have neither been held nor called off. */
  plans?: readonly { on: Temporal.PlainDate; madeOn: Temporal.PlainDate }[];
  snooze?: { from: Temporal.PlainDate; until: Temporal.PlainDate } | null;
}

export type StillBecause = 'hold' | 'paused' | 'vacant' | 'planned' | 'snoozed';

/** Where a pair stands on one day. */
export interface Standing {
  freshness: Freshness;
  stillBecause: StillBecause | null;
  /** The first day on which the ladder moves again; null when that is not known. */
  resumesOn: Temporal.PlainDate | null;
}

/**
 * The state of a pair on a day, once holds, plans and snoozes are counted. While something holds it, the
 * ladder stays at the step it had when that began; it goes on afterwards with its due date unchanged
 * (only the end of a hold moves the due date, and that the ladder knows).
 */
export function standingOn(day: Temporal.PlainDate, ladder: Ladder, stillness: Stillness): Standing {
  const { hold, snooze } = stillness;
  if (hold && isWithin(day, hold.from, hold.to)) {
    const resumesOn = hold.to?.add({ days: 1 }) ?? null;
    return { freshness: ladder.freshness(earlier(day, hold.from)), stillBecause: hold.kind, resumesOn };
  }
  const plan = (stillness.plans ?? [])
    .filter((planned) => ladder.isHeldByPlanFor(planned.on) && isWithin(day, planned.madeOn, planned.on))
    .sort((a, b) => Temporal.PlainDate.compare(b.on, a.on))[0];
  if (plan) {
    const freshness = ladder.freshness(earlier(day, plan.madeOn));
    // A plan whose day has passed without a word about it holds nothing any more.
    return { freshness, stillBecause: 'planned', resumesOn: plan.on.add({ days: 1 }) };
  }
  if (snooze && isWithin(day, snooze.from, snooze.until.subtract({ days: 1 }))) {
    const freshness = ladder.freshness(earlier(day, snooze.from));
    return { freshness, stillBecause: 'snoozed', resumesOn: snooze.until };
  }
  return { freshness: ladder.freshness(day), stillBecause: null, resumesOn: day };
}

/** What a late or punctual look at the ladder finds to say. */
export interface Reached {
  /** The gravest step reached: the only one that is told. */
  step: Step;
  /** Every step reached and not yet told, this one included, from mild to grave. */
  steps: Step[];
}

/**
 * The steps reached by a day and not told yet, collapsed into one at the gravest: a worker that was down
 * for a month sends one catch-up, not four reproaches.
 */
export function reachedBy(
  day: Temporal.PlainDate,
  ladder: Ladder,
  told: ReadonlySet<string>,
): Reached | undefined {
  const steps = ladder.rungs
    .filter(({ step, on }) => !told.has(step) && Temporal.PlainDate.compare(on, day) <= 0)
    .map(({ step }) => step);
  if (steps.length === 0) return undefined;
  return { step: steps.reduce(graver), steps: steps.sort((a, b) => (graver(a, b) === a ? 1 : -1)) };
}

function isWithin(day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate | null): boolean {
  const hasBegun = Temporal.PlainDate.compare(day, from) >= 0;
  return hasBegun && (to === null || Temporal.PlainDate.compare(day, to) <= 0);
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
