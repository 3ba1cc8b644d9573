export { ContractsModule } from './contracts.module.js';
export {
  Contracts,
  type ContractChanges,
  type ContractEntry,
  type NewContract,
} from './register/contracts.js';
export { CONTRACT_SORTS, type ContractFilter, type ContractSort } from './register/contract.queries.js';
export { type Missing } from './register/completeness.js';
export { lastNotice, MARGIN_BUSINESS_DAYS, type LastNotice, type Why } from './register/last-notice.js';
export { CONTRACT_TYPES, RENEWAL_MODES, type ContractType, type RenewalMode } from './register/terms.js';
export { Imports, type ReportWindow } from './imports/imports.js';
export type { Choice, ImportKind, ImportState, Verdict } from './imports/import-batch.js';
export { MAX_FILE_BYTES } from './imports/file-text.js';
export { readPeriod } from './imports/written-period.js';
export {
  CAPACITIES,
  DECISION_KINDS,
  type Capacity,
  type DecisionKind,
  type Proposal,
} from './decisions/decision.js';
export { Decisions } from './decisions/decisions.js';
export {
  type Answer,
  ENDS,
  LONGEST_COMMENT,
  MOST_THEMES,
  type Said,
  type Scale,
  SCALES,
  type Theme,
  THEMES,
} from './feedback/answer.js';
export { Campaigns } from './feedback/campaigns.js';
export { type Figures, FEWEST } from './feedback/counting.js';
export { type Access, ACCESSES, type CampaignFacts } from './feedback/feedback-campaign.js';
export { type Asked, Urns } from './feedback/urns.js';
export { ADVICE_KINDS, type AdviceKind } from './obligations/advice.js';
export { Expectations } from './obligations/expectations.js';
export { INSTANCE_STATES, type Evidence, type InstanceState } from './obligations/obligation-instance.js';
export { OBLIGATION_KINDS, OBLIGORS, type ObligationKind, type Obligor } from './obligations/obligation.js';
export { Obligations, type NewObligation, type ObligationChanges } from './obligations/obligations.js';
export { Performance } from './obligations/performance.js';
export { RECURRENCES, type Recurrence } from './obligations/recurrence.js';
