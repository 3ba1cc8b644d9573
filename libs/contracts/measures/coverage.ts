import type { Verdict } from './verdict.js';

/** What is known of one expected period. */
export type Standing = 'JUDGED' | 'NOT_APPLICABLE' | 'DISPUTED' | 'NO_TARGET' | 'MISSING';

export interface ExpectedPeriod {
  standing: Standing;
  /** Null unless judged. */
  met: Verdict;
}

export interface Attainment {
  expected: number;
  judged: number;
  met: number;
  missed: number;
  notApplicable: number;
  disputed: number;
  missing: number;
  /** Judged of expected, 0 to 1; null when nothing was expected yet. */
  coverage: number | null;
  /** Met of judged, 0 to 1. No data is neither 1 nor 0: null. */
  attainment: number | null;
}

/** Below this share of judged periods no conclusion is drawn, as everywhere in the formulas. */
export const ENOUGH = 0.6;

/**
 * R-KPI-2: how much was reached, and of how much that is known. A period without a value leaves the attainment where it
 * is and lowers the coverage, whatever the reason; the reasons are counted apart, because silence is not a breakdown.
 */
export function attainmentOf(periods: readonly ExpectedPeriod[]): Attainment {
  const count = (standing: Standing) => periods.filter((one) => one.standing === standing).length;
  const judged = count('JUDGED');
  const met = periods.filter((one) => one.standing === 'JUDGED' && one.met === true).length;
  return {
    expected: periods.length,
    judged,
    met,
    missed: judged - met,
    notApplicable: count('NOT_APPLICABLE'),
    disputed: count('DISPUTED'),
    missing: count('MISSING'),
    coverage: periods.length === 0 ? null : judged / periods.length,
    attainment: judged === 0 ? null : met / judged,
  };
}
