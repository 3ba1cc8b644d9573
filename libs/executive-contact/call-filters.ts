import { Temporal } from 'temporal-polyfill';
import type { AbsentDays } from '#organisation';
import { awayOn, backFrom, type CommonWindow, type WorkCalendar } from '#platform/calendar';
import { SHORTEST_WINDOW_MINUTES, type SkipReason } from './call-ranking.js';
import type { Taken } from './ladders.js';

/** Business days after a qualifying touch in which nobody is sent again. */
const REST_BUSINESS_DAYS = 10;
/** A touch planned this near is to be prepared, not called for. */
const PLANNED_BUSINESS_DAYS = 5;

/** The first hard filter that a pair fails on a day; null when it may be proposed. */
export function skipOf(
  { pair, around, ladder, judged }: Taken,
  day: Temporal.PlainDate,
  window: CommonWindow | undefined,
  isAway: { executive: boolean; counterpart: boolean },
): SkipReason | null {
  if (pair.isOnHold(day)) return 'hold';
  if (pair.state.startsWith('VACANT') || !around.supplier) return 'vacant';
  if (pair.state !== 'ACTIVE') return 'not-active';
  if (!ladder) return 'no-cadence';
  if (isAway.executive) return 'executive-away';
  if (isAway.counterpart) return 'counterpart-away';
  if (!around.ours.isBusinessDay(day)) return 'executive-holiday';
  if (!around.theirs.isBusinessDay(window?.theirDay ?? day)) return 'counterpart-holiday';
  if (!window || window.minutes < SHORTEST_WINDOW_MINUTES) return 'no-window';
  if (pair.lastTouchOn && isWithin(around.ours, pair.lastTouchOn, day, REST_BUSINESS_DAYS))
    return 'recent-touch';
  const isPlanned = judged.some(
    ({ touch }) =>
      touch.state === 'PLANNED' &&
      touch.plannedOn &&
      isWithin(around.ours, day, touch.plannedOn, PLANNED_BUSINESS_DAYS),
  );
  return isPlanned ? 'already-planned' : null;
}

function isWithin(
  calendar: WorkCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  count: number,
): boolean {
  return Temporal.PlainDate.compare(from, to) <= 0 && calendar.daysBetween(from, to) <= count;
}

/** The day somebody is back, while they are away on that day. */
export function backOn(
  days: readonly AbsentDays[] | undefined,
  day: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  return days && awayOn(days, day) && backFrom(days, day);
}
