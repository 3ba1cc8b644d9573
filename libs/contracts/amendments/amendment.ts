import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { SIDES, type Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { AboutContract } from '../register/about.js';
import { type Change, clausesHeld, requireWhole } from './amendment-change.js';

export const AMENDMENT_KINDS = ['SUBSTANTIVE', 'ADMINISTRATIVE'] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

export const AMENDMENT_STATES = [
  'DRAFT',
  'NEGOTIATION',
  'AGREED',
  'SIGNED',
  'EFFECTIVE',
  'ABANDONED',
] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

export const SIGNING_METHODS = ['PAPER', 'ELECTRONIC', 'QUALIFIED'] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];

export interface AmendmentText {
  kind: AmendmentKind;
  title: string;
  effectiveOn: Temporal.PlainDate;
  changes: Change[];
}

interface Signature {
  name: string;
  /** 'YYYY-MM-DD' */
  on: string;
  method: SigningMethod;
}

/**
 * A numbered change of a contract (avenant): drafted, negotiated, agreed when each side gets something, signed by
 * both, and in effect from its own day. Its number is given at the last signature, so that what was abandoned leaves
 * no gap (R-AMD-2).
 */
@Entity({ schema: 'contracts', name: 'amendment' })
export class Amendment extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private audience: 'shared' | 'customer' = 'customer';
  @Column('uuid', { nullable: true }) negotiationId: string | null = null;
  @Column('int', { nullable: true }) number: number | null = null;
  @Column('text') kind!: AmendmentKind;
  @Column('text') private title!: string;
  @Column(day) effectiveOn!: Temporal.PlainDate;
  @Column('jsonb') changes: Change[] = [];
  @Column('text') state: AmendmentState = 'DRAFT';
  @Column('uuid', { nullable: true }) private oneSidedDecisionId: string | null = null;
  @Column('uuid', { nullable: true }) private retroactiveDecisionId: string | null = null;
  @Column({ ...day, nullable: true }) private agreedOn: Temporal.PlainDate | null = null;
  @Column('jsonb') private signatures: Partial<Record<Side, Signature>> = {};
  @Column({ ...day, nullable: true }) private signedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private appliedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private abandonedOn: Temporal.PlainDate | null = null;

  static draft(contractId: string, negotiationId: string | null, text: AmendmentText): Amendment {
    const amendment = new Amendment();
    Object.assign(amendment, { contractId, negotiationId });
    amendment.write(text);
    return amendment;
  }

  /** Until it is agreed; afterwards another amendment says what this one no longer should. */
  edit(text: Partial<AmendmentText>): void {
    this.require('DRAFT', 'NEGOTIATION');
    this.write(text);
  }

  /** The other side reads it from now on. */
  propose(contract: AboutContract): void {
    this.require('DRAFT');
    if (this.changes.length === 0) throw new BrokenRule('amendment-empty', {}, { pointer: '/changes' });
    this.state = 'NEGOTIATION';
    this.audience = 'shared';
    this.telling('amendment.proposed', contract);
  }

  /**
   * R-AMD-1: each side has accepted something it gets, or the one-sidedness was decided. R-AMD-3: a day that has
   * passed is a matter of law.
   * @param gets how many accepted items each side gets
   */
  agree(gets: Record<Side, number>, today: Temporal.PlainDate, contract: AboutContract): void {
    this.require('NEGOTIATION');
    const empty = SIDES.find((side) => gets[side] === 0);
    if (empty && !this.oneSidedDecisionId)
      throw new BrokenRule(
        empty === 'customer' ? 'amendment-customer-gets-nothing' : 'amendment-supplier-gets-nothing',
        {},
        { status: 409 },
      );
    this.requireLawful(today);
    this.state = 'AGREED';
    this.agreedOn = today;
    this.telling('amendment.agreed', contract);
  }

  /** A decision was taken about it. */
  decided(kind: string, decisionId: string): void {
    if (kind === 'ONE_SIDED_AMENDMENT') this.oneSidedDecisionId = decisionId;
    if (kind === 'RETROACTIVE_EFFECT') this.retroactiveDecisionId = decisionId;
  }

  /**
   * The first signature waits for the second; with the second it has its number.
   * @param nextNumber asked only then, under the contract's lock
   */
  async sign(
    side: Side,
    { name, on, method }: { name: string; on: Temporal.PlainDate; method: SigningMethod },
    today: Temporal.PlainDate,
    contract: AboutContract,
    nextNumber: () => Promise<number>,
  ): Promise<void> {
    this.require('AGREED');
    if (this.signatures[side]) throw new BrokenRule('amendment-signed-already', {}, { status: 409 });
    if (name.trim() === '') throw new BrokenRule('amendment-signatory-missing', {}, { pointer: '/name' });
    if (Temporal.PlainDate.compare(on, today) > 0)
      throw new BrokenRule('amendment-signed-in-future', {}, { pointer: '/on' });
    const signatures = { ...this.signatures, [side]: { name: name.trim(), on: on.toString(), method } };
    const days = SIDES.flatMap((one) =>
      signatures[one] ? [Temporal.PlainDate.from(signatures[one].on)] : [],
    );
    const last = days.reduce((one, other) => (Temporal.PlainDate.compare(one, other) > 0 ? one : other));
    this.requireLawful(last);
    this.signatures = signatures;
    if (days.length < SIDES.length) {
      this.telling('amendment.half-signed', contract, { side });
      return;
    }
    this.number = await nextNumber();
    this.state = 'SIGNED';
    this.signedOn = last;
    this.telling('amendment.signed', contract, { number: this.number, signedOn: last.toString() });
  }

  /** There is something to sign, and the paper of it may be brought. */
  requireAgreed(): void {
    this.require('AGREED');
  }

  /** Its changes have been written; they hold from its own day, however late that was noticed. */
  takeEffect(today: Temporal.PlainDate, contract: AboutContract): void {
    this.require('SIGNED');
    this.state = 'EFFECTIVE';
    this.appliedOn = today;
    this.telling('amendment.effective', contract, { number: this.number, kind: this.kind });
  }

  abandon(today: Temporal.PlainDate, contract: AboutContract): void {
    this.require('DRAFT', 'NEGOTIATION', 'AGREED');
    this.state = 'ABANDONED';
    this.abandonedOn = today;
    this.telling('amendment.abandoned', contract);
  }

  /** R-AMD-4: what nobody else may change while this one is open. */
  get holds(): string[] {
    return this.isOpen ? clausesHeld(this.changes) : [];
  }

  get isOpen(): boolean {
    return !['EFFECTIVE', 'ABANDONED'].includes(this.state);
  }

  indexed(contract: AboutContract) {
    return {
      kind: 'amendment',
      id: this.id,
      title: this.number === null ? this.title : `${this.number} · ${this.title}`,
      path: `/contracts/${this.contractId}/amendments`,
      audience: this.audience,
      ...(this.audience === 'shared' ? { supplierId: contract.lead.supplierId } : {}),
    };
  }

  private write({ kind, title, effectiveOn, changes }: Partial<AmendmentText>): void {
    if (changes) {
      requireWhole(changes);
      this.changes = changes;
    }
    if (kind) this.kind = kind;
    if (title) this.title = title.trim();
    if (effectiveOn) this.effectiveOn = effectiveOn;
  }

  private requireLawful(on: Temporal.PlainDate): void {
    const isPast = Temporal.PlainDate.compare(this.effectiveOn, on) < 0;
    if (isPast && !this.retroactiveDecisionId)
      throw new BrokenRule(
        'amendment-retroactive',
        { effectiveOn: this.effectiveOn.toString() },
        { status: 409 },
      );
  }

  private require(...states: AmendmentState[]): void {
    if (!states.includes(this.state))
      throw new BrokenRule('amendment-in-another-state', { state: this.state }, { status: 409 });
  }

  private telling(name: string, { lead }: AboutContract, facts: Record<string, unknown> = {}): void {
    this.tell(
      name,
      {
        amendmentId: this.id,
        contractId: this.contractId,
        negotiationId: this.negotiationId,
        title: this.title,
        effectiveOn: this.effectiveOn.toString(),
        ...facts,
      },
      { relationshipId: lead.relationshipId, supplierId: lead.supplierId, audience: this.audience },
    );
  }
}
