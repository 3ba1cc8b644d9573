import type { Temporal } from 'temporal-polyfill';
import type { Side } from '#organisation';
import type { WorkCalendar } from '#platform/calendar';
import type { Cadence, TouchType } from './cadence.js';
import { shortfall, type Level } from './level.js';

/** Business days after a conversation in which those who had it may log it (R-TCH-3). */
export const LOGGING_BUSINESS_DAYS = 15;

/** What the rules need to know of one occurrence of speaking. */
export interface Occurrence {
  id: string;
  state: 'PLANNED' | 'HELD' | 'NO_SHOW' | 'CANCELLED' | 'CORRECTED';
  type: TouchType;
  heldAt: Temporal.Instant | null;
  durationMinutes: number | null;
  confirmation: 'NONE' | 'CONFIRMED' | 'DISPUTED';
  participants: readonly { side: Side; level: Level }[];
}

export type Disqualification =
  | 'not-held'
  | 'disputed'
  | 'type-does-not-count'
  | 'too-short'
  | 'one-sided'
  | 'below-level'
  | 'second-delegate';

export type Verdict =
  { qualifies: true; delegated: boolean } | { qualifies: false; because: Disqualification };

/** The levels the two seats of a pair ask for. */
export interface RequiredLevels {
  customer: Level;
  supplier: Level;
}

/**
 * R-TCH-1: whether an occurrence counts for its pair. `afterDelegate` tells that the qualifying touch
 * before it was held by a delegate, who may stand in only once in a row. R-TCH-4: a disputed touch does
 * not count until it is settled. R-TCH-6: a message does not count unless the policy lists it.
 */
export function verdictOn(
  touch: Occurrence,
  required: RequiredLevels,
  cadence: Cadence,
  afterDelegate: boolean,
): Verdict {
  const no = (because: Disqualification): Verdict => ({ qualifies: false, because });
  if (touch.state !== 'HELD' || !touch.heldAt) return no('not-held');
  if (touch.confirmation === 'DISPUTED') return no('disputed');
  const isCounted =
    cadence.qualifyingTypes.includes(touch.type) ||
    (touch.type === 'COMMITTEE_ASIDE' && cadence.committeeCounts);
  if (!isCounted) return no('type-does-not-count');
  if ((touch.durationMinutes ?? 0) < cadence.minDurationMinutes) return no('too-short');
  const gaps = (['customer', 'supplier'] as const).map((side) => gapOf(touch, side, required[side]));
  if (gaps.includes(undefined)) return no('one-sided');
  const gap = Math.max(...(gaps as number[]));
  if (gap === 0) return { qualifies: true, delegated: false };
  if (gap > 1 || !cadence.delegateAllowed) return no('below-level');
  return afterDelegate ? no('second-delegate') : { qualifies: true, delegated: true };
}

/** A touch with what the rules say of it. */
export interface Judged<T extends Occurrence> {
  touch: T;
  verdict: Verdict;
}

/** Judges the whole history of a pair in the order in which it was lived, whenever it was logged. */
export function judge<T extends Occurrence>(
  touches: readonly T[],
  required: RequiredLevels,
  cadence: Cadence,
): Judged<T>[] {
  let afterDelegate = false;
  return [...touches].sort(byInstant).map((touch) => {
    const verdict = verdictOn(touch, required, cadence, afterDelegate);
    if (verdict.qualifies) afterDelegate = verdict.delegated;
    return { touch, verdict };
  });
}

/**
 * R-TCH-2: the newest qualifying touch. Late logging of an older one keeps the newer; a disputed or
 * corrected one gives way to the one before.
 */
export function lastQualifying<T extends Occurrence>(judged: readonly Judged<T>[]): T | undefined {
  return judged.findLast(({ verdict }) => verdict.qualifies)?.touch;
}

/** R-TCH-3: after fifteen business days a log is a matter for the CIO office. */
export function isLateToLog(
  heldOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  calendar: WorkCalendar,
): boolean {
  return calendar.daysBetween(heldOn, today) > LOGGING_BUSINESS_DAYS;
}

/** The best-placed participant of a side decides; undefined when the side was not there. */
function gapOf(touch: Occurrence, side: Side, required: Level): number | undefined {
  const gaps = touch.participants
    .filter((participant) => participant.side === side)
    .map(({ level }) => shortfall(level, required));
  return gaps.length > 0 ? Math.min(...gaps) : undefined;
}

function byInstant(a: Occurrence, b: Occurrence): number {
  const when = (touch: Occurrence) => touch.heldAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  if (when(a) !== when(b)) return when(a) < when(b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
