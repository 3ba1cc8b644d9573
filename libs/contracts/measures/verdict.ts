import type { Temporal } from 'temporal-polyfill';
import { compareDecimals } from '#platform/kernel';
import type { Comparator } from '../outcomes/aim.js';
import type { MeasurePeriod } from './measure-period.js';

/** What was agreed to reach. Decimals are texts: 0.1 + 0.2 is no way to judge a supplier. */
export interface Target {
  comparator: Comparator;
  value: string;
  /** The far end of BETWEEN, itself included. */
  upper: string | null;
}

/** A target in force from a day on, to a day excluded; null while nobody has ended it. */
export interface DatedTarget extends Target {
  effectiveFrom: Temporal.PlainDate;
  effectiveTo: Temporal.PlainDate | null;
}

/** Met, missed, or nothing that may be said. */
export type Verdict = boolean | null;

/** R-KPI-2: what is not known was neither met nor missed. */
export function judge(value: string | null, target: Target | undefined): Verdict {
  if (value === null || !target) return null;
  const against = compareDecimals(value, target.value);
  switch (target.comparator) {
    case 'GE':
      return against >= 0;
    case 'LE':
      return against <= 0;
    case 'EQ':
      return against === 0;
    case 'BETWEEN':
      return against >= 0 && target.upper !== null && compareDecimals(value, target.upper) <= 0;
  }
}

/**
 * R-KPI-1: the target in force on the last day of the period. A period says where it ended up, not where it began; and
 * whoever agrees on a new target during a period means that period already, or would have said the first of the next.
 */
export function targetOf<T extends DatedTarget>(targets: readonly T[], period: MeasurePeriod): T | undefined {
  const day = period.lastDay.toString();
  return targets.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom.toString() <= day && (effectiveTo === null || effectiveTo.toString() > day),
  );
}
