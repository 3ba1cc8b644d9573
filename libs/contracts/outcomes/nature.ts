export const NATURES = ['OUTCOME', 'EXPERIENCE', 'OUTPUT', 'ACTIVITY'] as const;
/** What a KPI really measures: a result or a perception at the beneficiary, a delivery, or work being done. */
export type Nature = (typeof NATURES)[number];

/** The three questions. The nature follows from them and not from the label somebody would like. */
export interface NatureAnswers {
  /** Does the measured change happen at the beneficiary, and not in the provider's team? */
  atBeneficiary: boolean;
  /** Could the provider hit the target while the beneficiary sees no change? */
  hitWithoutChange: boolean;
  /** Is it a perception, or a result of the business? */
  kind: 'PERCEPTION' | 'RESULT';
}

export function natureOf({ atBeneficiary, hitWithoutChange, kind }: NatureAnswers): Nature {
  if (atBeneficiary && !hitWithoutChange) return kind === 'PERCEPTION' ? 'EXPERIENCE' : 'OUTCOME';
  // Nothing changes where it counts and the target can be hit all the same: that is work, not a delivery.
  return !atBeneficiary && hitWithoutChange ? 'ACTIVITY' : 'OUTPUT';
}
