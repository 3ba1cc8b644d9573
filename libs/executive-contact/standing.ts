import { Temporal } from 'temporal-polyfill';
import type { Freshness, Ladder, Step } from './ladder.js';
import { graver } from './ladder.js';

/** What keeps a ladder at its step. Days are civil dates of the customer's organisation. */
export interface Stillness {
  /** Paused by hand, or the relationship is on a communication hold (tender, dispute, legal). */
  hold?: {
    kind: 'hold' | 'paused' | 'vacant';
    from: Temporal.PlainDate;
    /** The first day of speaking again, or null while that is not known. */
    until: Temporal.PlainDate | null;
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
  /** Since when it has been held; null while it moves. */
  stillFrom: Temporal.PlainDate | null;
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
  if (hold && isWithin(day, hold.from, hold.until)) return still(ladder, hold.kind, hold.from, hold.until);
  const plan = (stillness.plans ?? [])
    // A plan whose day has passed without a word about it holds nothing any more.
    .filter(({ on, madeOn }) => ladder.isHeldByPlanFor(on) && isWithin(day, madeOn, on.add({ days: 1 })))
    .sort((a, b) => Temporal.PlainDate.compare(b.on, a.on))[0];
  if (plan) return still(ladder, 'planned', plan.madeOn, plan.on.add({ days: 1 }));
  if (snooze && isWithin(day, snooze.from, snooze.until)) {
    return still(ladder, 'snoozed', snooze.from, snooze.until);
  }
  return { freshness: ladder.freshness(day), stillBecause: null, stillFrom: null, resumesOn: day };
}

function still(
  ladder: Ladder,
  stillBecause: StillBecause,
  stillFrom: Temporal.PlainDate,
  resumesOn: Temporal.PlainDate | null,
): Standing {
  return { freshness: ladder.freshness(stillFrom), stillBecause, stillFrom, resumesOn };
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
  told: { has(step: string): boolean },
): Reached | undefined {
  const steps = ladder.rungs
    .filter(({ step, on }) => !told.has(step) && Temporal.PlainDate.compare(on, day) <= 0)
    .map(({ step }) => step);
  if (steps.length === 0) return undefined;
  return { step: steps.reduce(graver), steps: steps.sort((a, b) => (graver(a, b) === a ? 1 : -1)) };
}

/** From `from`, included, to `until`, excluded. */
function isWithin(
  day: Temporal.PlainDate,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | null,
): boolean {
  const hasBegun = Temporal.PlainDate.compare(day, from) >= 0;
  return hasBegun && (until === null || Temporal.PlainDate.compare(day, until) < 0);
}
