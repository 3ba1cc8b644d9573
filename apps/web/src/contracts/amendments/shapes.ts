import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type OpportunityRow = Schemas['OpportunityRow'];
export type OpportunityPage = Schemas['OpportunityView'];
export type OccasionReport = Schemas['OccasionReport'];
export type Mandate = Schemas['MandateView'];
export type NegotiationRow = Schemas['NegotiationRow'];
export type NegotiationPage = Schemas['NegotiationView'];
export type Item = Schemas['ItemView'];
export type Balance = Schemas['BalanceView'];
export type ValueRange = Schemas['ValueRange'];
export type AmendmentRow = Schemas['AmendmentRow'];
export type AmendmentPage = Schemas['AmendmentView'];
export type Change = Schemas['ChangeView'];
export type ContractOfDay = Schemas['ContractOfDay'];
export type Side = Item['giver'];
type ItemKind = Item['kind'];

export const itemKinds: ItemKind[] = [
  'NEW_SERVICE',
  'SCOPE_EXTENSION',
  'TERM_EXTENSION',
  'PRICE_DOWN',
  'PRICE_UP',
  'SLA_UP',
  'FLEXIBILITY',
  'VISIBILITY',
  'REFERENCE',
  'PENALTY_WAIVER',
  'KEY_PEOPLE',
  'INNOVATION_COMMITMENT',
  'OTHER',
];
