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
export {
  COVERAGES,
  NEED_ORIGINS,
  NEED_STATES,
  type Coverage,
  type NeedOrigin,
  type NeedState,
} from './needs/need.js';
export { Needs, type RaisedNeed } from './needs/needs.js';
export {
  AMENDMENT_KINDS,
  AMENDMENT_STATES,
  SIGNING_METHODS,
  type AmendmentKind,
  type AmendmentState,
  type SigningMethod,
} from './amendments/amendment.js';
export { CHANGE_KINDS, type Change, type ChangeKind } from './amendments/amendment-change.js';
export { Amendments } from './amendments/amendments.js';
export { Confidences } from './amendments/confidences.js';
export { LedgerPrint } from './amendments/ledger-print.js';
export { MANDATORS, type Mandator } from './amendments/mandate.js';
export { ITEM_KINDS, ITEM_STATES, type ItemKind, type ItemState } from './amendments/negotiation-item.js';
export { Negotiations, type Ledger } from './amendments/negotiations.js';
export { Opportunities } from './amendments/opportunities.js';
export { Signatures } from './amendments/signatures.js';
export {
  OPPORTUNITY_STATES,
  TRIGGERS,
  type OpportunityState,
  type Trigger,
} from './amendments/opportunity.js';
export { MyUnit } from './reviews/my-unit.js';
export { type ReviewEntry, Reviews } from './reviews/reviews.js';
export { type ReviewVerdict, VERDICTS } from './reviews/verdict.js';
export { CAUSES, type Cause } from './measures/measure.js';
export { MeasureFiles } from './measures/measure-files.js';
export { type AskedMeasure, MeasureLinks } from './measures/measure-links.js';
export { MeasureScreens } from './measures/measure-screens.js';
export { MeasureTokens } from './measures/measure-tokens.js';
export { NA_CODES, type NaCode } from './measures/measure-value.js';
export { MeasuredKpis } from './measures/measured-kpis.js';
export { Measures } from './measures/measures.js';
export { COMPARATORS, type Aim, type Comparator } from './outcomes/aim.js';
export { DIRECTIONS, FREQUENCIES, type Frequency, type KpiDefinition } from './outcomes/definition.js';
export { KPI_STATES, type KpiEntry } from './outcomes/kpi.js';
export { REMARK_KINDS, type RemarkKind } from './outcomes/kpi-remark.js';
export { KpiTalk } from './outcomes/kpi-talk.js';
export { SEATS, type Seat } from './outcomes/kpi-version.js';
export { BUSINESS_FUNCTIONS, templates, type BusinessFunction } from './outcomes/kpi-template.js';
export { Kpis } from './outcomes/kpis.js';
export { NATURES, type NatureAnswers } from './outcomes/nature.js';
export { OBJECTIVE_ENDS, OBJECTIVE_STATES, type ObjectiveEnd } from './outcomes/objective.js';
export type { ObjectiveEntry } from './outcomes/objective-files.js';
export { Objectives } from './outcomes/objectives.js';
export { Outcomes } from './outcomes/outcomes.js';
export { FACETS } from './outcomes/quality.js';
export { StrategicObjectives } from './outcomes/strategic-objectives.js';
export { TargetChanges } from './outcomes/target-changes.js';
export { CLAUSE_KINDS, type ClauseKind } from './clauses/clause-kind.js';
export { type ByAmendment, type ClauseEntry } from './clauses/clause.js';
export { ClausePasting } from './clauses/clause-pasting.js';
export { Clauses } from './clauses/clauses.js';
export { Glossary } from './clauses/glossary.js';
export { LINT_RULES } from './clauses/lint/lint.js';
export {
  DOCUMENT_AUDIENCES,
  DOCUMENT_KINDS,
  type DocumentAudience,
  type DocumentKind,
} from './documents/document.js';
export { Documents } from './documents/documents.js';
export { PaperReading, type Sendable } from './documents/paper-reading.js';
export { CREDIT_BASES, type CreditBasis, type CreditRuleFacts } from './credits/credit-rule.js';
export { CreditRules } from './credits/credit-rules.js';
export { CREDIT_STATES, type CreditState } from './credits/credit.js';
export { Credits, type Incident, type WaivableCredit } from './credits/credits.js';
export { CREDIT_METHODS, type CreditMethod } from './credits/reckoning.js';
export { Rendezvous, type NewReviewClause } from './rendezvous/rendezvous.js';
export { TRIGGER_KINDS, type Occasion, type TriggerKind } from './rendezvous/review-clause.js';
export {
  REVIEW_OUTCOMES,
  REVIEW_STATES,
  type ReviewOutcome,
  type ReviewState,
} from './rendezvous/review-instance.js';
export { CONTRACT_STATES, type ContractState } from './register/contract-state.js';
export { HEARD_ROLES, type HeardRole } from './register/living.js';
export { ContractLife, type LifeDeed, type NoticeEntry } from './life/contract-life.js';
export { EXIT_CODES } from './life/exit-item.js';
export { ExitChecklist } from './life/exit-checklist.js';
export { LifeScreens } from './life/life-screens.js';
export { ALERT_STEPS, type AlertStep } from './life/notice-alerts.js';
export { NoticeTerms } from './life/notice-terms.js';
export { Stakeholders } from './life/stakeholders.js';
export { STAKEHOLDER_ROLES, type StakeholderRole, STANCES, type Stance } from './life/stakeholder.js';
export { Terms } from './life/terms.js';
export { ContractPrint } from './print/contract-print.js';
