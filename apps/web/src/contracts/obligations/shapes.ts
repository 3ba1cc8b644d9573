import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type Duty = Schemas['ObligationView'];
export type DutyInstance = Schemas['ObligationInstanceView'];
export type Ledger = Schemas['CreditLedger'];
export type CreditPage = Schemas['CreditView'];
export type ContractOutcomes = Schemas['ContractOutcomes'];
export type ReviewClause = Schemas['ReviewClauseView'];
export type ClauseReview = Schemas['ClauseReviewView'];
export type DecisionPage = Schemas['DecisionView'];

export const dutyKinds: Duty['kind'][] = [
  'REPORT',
  'DUTY_OF_ADVICE',
  'AUDIT',
  'REVERSIBILITY_TEST',
  'INSURANCE',
  'SECURITY',
  'STAFFING',
  'PAYMENT',
  'ACCESS',
  'BENCHMARK',
  'OTHER',
];
export const recurrences: Duty['recurrence'][] = ['ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];
export const obligors: Duty['obligor'][] = ['SUPPLIER', 'CUSTOMER', 'JOINT'];

/** Still to be handed over. */
export const isOpen = ({ state }: DutyInstance) =>
  state === 'UPCOMING' || state === 'DUE' || state === 'LATE' || state === 'BREACHED';

/** Asks something of somebody: to hand it over, or to answer for what was. */
export const isLive = (instance: DutyInstance) => isOpen(instance) || instance.acceptance === 'AWAITED';
