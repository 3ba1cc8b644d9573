import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type Life = Schemas['LifeView'];
export type ContractState = Life['state'];
export type StakeholderPage = Schemas['StakeholderView'];
export type ExitItem = Schemas['ExitItemView'];
export type NoticeCheck = Schemas['NoticeCheckView'];
export type AlertsAhead = Schemas['AlertsAhead'];
export type ContractEvent = Schemas['ContractEvent'];
export type ContractHistory = Schemas['ContractHistory'];

export const contractStates: ContractState[] = [
  'DRAFT',
  'STAKEHOLDER_REVIEW',
  'NEGOTIATION',
  'SIGNED',
  'IN_FORCE',
  'SUSPENDED',
  'NOTICE_GIVEN',
  'ENDED',
  'EXPIRED',
  'ABANDONED',
];
export const heardRoles = ['IT', 'BUSINESS', 'LEGAL', 'GM'] as const;
export const stances = ['FAVOURABLE', 'RESERVED', 'OPPOSED'] as const;

/** Before both have signed: nothing weighs yet. */
export const isPrepared = (state: ContractState) =>
  state === 'DRAFT' || state === 'STAKEHOLDER_REVIEW' || state === 'NEGOTIATION';
