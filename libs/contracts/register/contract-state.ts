import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import type { RenewalMode } from './terms.js';

/** Where a contract stands in its life. Renewal is an event and no state: the same contract stays in force. */
export const CONTRACT_STATES = [
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
] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** From where to where. A suspended contract may reach its end all the same. */
const WAYS: Record<ContractState, readonly ContractState[]> = {
  DRAFT: ['STAKEHOLDER_REVIEW', 'ABANDONED'],
  STAKEHOLDER_REVIEW: ['NEGOTIATION', 'ABANDONED'],
  NEGOTIATION: ['SIGNED', 'ABANDONED'],
  SIGNED: ['IN_FORCE'],
  IN_FORCE: ['SUSPENDED', 'NOTICE_GIVEN', 'EXPIRED'],
  SUSPENDED: ['IN_FORCE', 'EXPIRED'],
  NOTICE_GIVEN: ['IN_FORCE', 'ENDED'],
  ENDED: [],
  EXPIRED: ['IN_FORCE'],
  ABANDONED: [],
};

export function canTurn(from: ContractState, to: ContractState): boolean {
  return WAYS[from].includes(to);
}

/** @throws BrokenRule `contract-state-forbids` when there is no way from here to there */
export function checkTurn(from: ContractState, to: ContractState): void {
  if (!canTurn(from, to)) throw new BrokenRule('contract-state-forbids', { from, to }, { status: 409 });
}

/** Whether the contract weighs something: what is agreed on and not over. */
export function isLiveState(state: ContractState): boolean {
  return state === 'SIGNED' || state === 'IN_FORCE' || state === 'SUSPENDED' || state === 'NOTICE_GIVEN';
}

/** Whether a last notice date still means something: nobody has given notice, and it is not over. */
export function isOpenToNotice(state: ContractState): boolean {
  return state === 'SIGNED' || state === 'IN_FORCE' || state === 'SUSPENDED';
}

/** While the customer prepares it, a contract is theirs alone. */
export function audienceOf(state: ContractState): 'shared' | 'customer' {
  return state === 'DRAFT' || state === 'STAKEHOLDER_REVIEW' || state === 'ABANDONED' ? 'customer' : 'shared';
}

/** Silence renews the one and nothing ends the other. */
export function livesOn(renewalMode: RenewalMode | null): boolean {
  return renewalMode === 'TACIT' || renewalMode === 'EVERGREEN';
}

/** The state of a contract that a register takes over: its dates tell. */
export function stateByDates(
  {
    startOn,
    endOn,
    renewalMode,
  }: {
    startOn: Temporal.PlainDate | null;
    endOn: Temporal.PlainDate | null;
    renewalMode: RenewalMode | null;
  },
  today: Temporal.PlainDate,
): 'SIGNED' | 'IN_FORCE' | 'EXPIRED' {
  if (startOn && Temporal.PlainDate.compare(startOn, today) > 0) return 'SIGNED';
  if (endOn && Temporal.PlainDate.compare(endOn, today) < 0 && !livesOn(renewalMode)) return 'EXPIRED';
  return 'IN_FORCE';
}
