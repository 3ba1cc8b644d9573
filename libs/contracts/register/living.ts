import { Temporal } from 'temporal-polyfill';
import { Column } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Lead } from './about.js';
import { audienceOf, checkTurn, type ContractState } from './contract-state.js';
import { StateChange, type Turn } from './state-change.js';

/** The roles that are heard, or waived with a reason, before anybody negotiates (R-CON-1). */
export const HEARD_ROLES = ['IT', 'BUSINESS', 'LEGAL', 'GM'] as const;
export type HeardRole = (typeof HEARD_ROLES)[number];

/** What a contract lacks before it may take effect (R-CON-2). */
export type Lacking = 'SIGNED_DOCUMENT' | 'START' | 'OWNER' | 'RENEWAL' | 'NOTICE';

/**
 * The life of a contract: drafted, heard, negotiated, signed, in force, suspended, denounced, over. Each verb is one
 * way from one state to another; `takeChanges` hands over what is to be kept of it.
 */
export abstract class Living extends Aggregate {
  @Column('text') state: ContractState = 'IN_FORCE';
  @Column('text') audience: 'shared' | 'customer' = 'shared';
  @Column('boolean') wasDrafted = false;
  @Column({ ...day, nullable: true }) suspendedUntil: Temporal.PlainDate | null = null;
  /** The last day in force, once notice has been given. */
  @Column({ ...day, nullable: true }) endingOn: Temporal.PlainDate | null = null;
  /** Since when the dates of the end are known here. */
  @Column({ ...day, nullable: true }) datesKnownOn: Temporal.PlainDate | null = null;

  abstract reference: string;
  #changes: StateChange[] | undefined;

  /** The changes of state since it was read, once. */
  takeChanges(): StateChange[] {
    const changes = this.#changes ?? [];
    this.#changes = undefined;
    return changes;
  }

  beginAs(state: ContractState): void {
    this.state = state;
    this.audience = audienceOf(state);
    this.wasDrafted = state === 'DRAFT';
  }

  submit(turn: Turn, lead: Lead): void {
    this.turn('STAKEHOLDER_REVIEW', 'contract.submitted', turn, lead);
  }

  /** R-CON-1. @param missing the roles that neither gave an opinion nor were waived */
  openNegotiation(missing: readonly HeardRole[], turn: Turn, lead: Lead): void {
    checkTurn(this.state, 'NEGOTIATION');
    if (missing.length > 0)
      throw new BrokenRule(
        'stakeholders-not-heard',
        { roles: missing.join(', '), count: missing.length },
        { status: 409 },
      );
    this.turn('NEGOTIATION', 'contract.opened', turn, lead);
  }

  protected signing(turn: Turn, lead: Lead): void {
    this.turn('SIGNED', 'contract.signed', turn, lead);
  }

  /** R-CON-2. @param lacking what keeps it from taking effect, empty when nothing does */
  start(lacking: readonly Lacking[], turn: Turn, lead: Lead): void {
    checkTurn(this.state, 'IN_FORCE');
    if (lacking.length > 0)
      throw new BrokenRule(
        'contract-not-ready',
        { lacking: lacking.join(', '), count: lacking.length },
        { status: 409 },
      );
    this.turn('IN_FORCE', 'contract.started', turn, lead);
  }

  /** @param until the last day of it, when that is known */
  suspend(until: Temporal.PlainDate | null, turn: Turn, lead: Lead): void {
    checkTurn(this.state, 'SUSPENDED');
    requireReason(turn);
    if (until && Temporal.PlainDate.compare(until, turn.on) < 0)
      throw new BrokenRule('suspension-over-before', { until: until.toString() }, { pointer: '/until' });
    this.suspendedUntil = until;
    this.turn('SUSPENDED', 'contract.suspended', turn, lead, { until: until?.toString() ?? null });
  }

  resume(turn: Turn, lead: Lead): void {
    if (this.state !== 'SUSPENDED')
      throw new BrokenRule('contract-state-forbids', { from: this.state, to: 'IN_FORCE' }, { status: 409 });
    this.suspendedUntil = null;
    this.turn('IN_FORCE', 'contract.resumed', turn, lead);
  }

  /** @param effectiveOn the last day in force that the notice asks for */
  denounce(by: Side, effectiveOn: Temporal.PlainDate, turn: Turn, lead: Lead): void {
    this.endingOn = effectiveOn;
    this.turn('NOTICE_GIVEN', 'contract.denounced', turn, lead, { by, effectiveOn: effectiveOn.toString() });
  }

  /** A notice that is taken back leaves the contract as it was. */
  keepOn(turn: Turn, lead: Lead): void {
    if (this.state !== 'NOTICE_GIVEN')
      throw new BrokenRule('contract-state-forbids', { from: this.state, to: 'IN_FORCE' }, { status: 409 });
    requireReason(turn);
    this.endingOn = null;
    this.turn('IN_FORCE', 'contract.kept', turn, lead);
  }

  end(turn: Turn, lead: Lead): void {
    this.turn('ENDED', 'contract.ended', turn, lead, { on: turn.on.toString() });
  }

  expire(turn: Turn, lead: Lead): void {
    this.turn('EXPIRED', 'contract.expired', turn, lead, { on: turn.on.toString() });
  }

  /** Nobody else saw it before; a negotiation that is given up is taken from the supplier's sight as well. */
  abandon(turn: Turn, lead: Lead): void {
    checkTurn(this.state, 'ABANDONED');
    requireReason(turn);
    this.turn('ABANDONED', 'contract.abandoned', turn, lead);
  }

  /** The register had its dates wrong, so its state was wrong with them. */
  protected restate(state: ContractState, turn: Turn, lead: Lead): void {
    this.keep(StateChange.of(this.id, this.state, state, turn));
    this.state = state;
    this.audience = audienceOf(state);
    this.telling('contract.restated', lead, { reference: this.reference, state });
  }

  protected telling(
    name: string,
    { supplierId, relationshipId }: Lead,
    facts: Record<string, unknown>,
    audience: 'shared' | 'customer' = 'customer',
  ): void {
    this.tell(name, { contractId: this.id, ...facts }, { supplierId, relationshipId, audience });
  }

  private keep(change: StateChange): void {
    (this.#changes ??= []).push(change);
  }

  private turn(
    to: ContractState,
    event: string,
    turn: Turn,
    lead: Lead,
    facts: Record<string, unknown> = {},
  ): void {
    checkTurn(this.state, to);
    this.keep(StateChange.of(this.id, this.state, to, turn));
    const audience = to === 'ABANDONED' ? audienceOf(this.state) : audienceOf(to);
    this.state = to;
    this.audience = audienceOf(to);
    const reason = turn.reason?.trim();
    this.telling(
      event,
      lead,
      { reference: this.reference, ...facts, ...(reason ? { reason } : {}) },
      audience,
    );
  }
}

function requireReason({ reason }: Turn): void {
  if (!reason?.trim()) throw new BrokenRule('contract-reason-missing', {}, { pointer: '/reason' });
}
