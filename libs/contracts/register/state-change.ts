import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day, instant } from '#platform/kernel';
import { audienceOf, type ContractState } from './contract-state.js';

/** Who turns a contract's state, on which day of the house, and why. */
export interface Turn {
  on: Temporal.PlainDate;
  at: Temporal.Instant;
  side: 'customer' | 'supplier' | 'system';
  personId: string | null;
  reason?: string | null | undefined;
}

/** One change of a contract's state: written once, never changed. */
@Entity({ schema: 'contracts', name: 'state_change' })
export class StateChange extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('text') private audience!: 'shared' | 'customer';
  @Column('text', { nullable: true }) private fromState: ContractState | null = null;
  @Column('text') private toState!: ContractState;
  @Column({ ...day }) private onDay!: Temporal.PlainDate;
  @Column({ ...instant }) private at!: Temporal.Instant;
  @Column('text') private side!: Turn['side'];
  @Column('uuid', { nullable: true }) private personId: string | null = null;
  @Column('text', { nullable: true }) private reason: string | null = null;

  static of(contractId: string, from: ContractState, to: ContractState, turn: Turn): StateChange {
    const change = new StateChange();
    change.contractId = contractId;
    // What was abandoned before the supplier saw it stays unseen; a negotiation that both knew of ends before both.
    change.audience = to === 'ABANDONED' ? audienceOf(from) : audienceOf(to);
    change.fromState = from;
    change.toState = to;
    change.onDay = turn.on;
    change.at = turn.at;
    change.side = turn.side;
    change.personId = turn.personId;
    change.reason = turn.reason?.trim() || null;
    return change;
  }
}
