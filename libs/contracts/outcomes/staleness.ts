import { Temporal } from 'temporal-polyfill';

export const STALE_AFTER_MONTHS = 12;
const OVER = ['ACHIEVED', 'MISSED', 'DROPPED'];

/** When somebody last looked at an objective; days are YYYY-MM-DD. */
export interface Looked {
  state: string;
  isStrategic: boolean;
  proposedOn: string;
  activeFrom: string | null;
  lastReviewedOn: string | null;
}

/** OBJ-01: it serves no strategic objective, or nobody has looked at it for more than a year. */
export function isStale({ state, isStrategic, ...looked }: Looked, today: Temporal.PlainDate): boolean {
  if (OVER.includes(state)) return false;
  if (!isStrategic) return true;
  const last = Temporal.PlainDate.from(looked.lastReviewedOn ?? looked.activeFrom ?? looked.proposedOn);
  return Temporal.PlainDate.compare(last.add({ months: STALE_AFTER_MONTHS }), today) < 0;
}
