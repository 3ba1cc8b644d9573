import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Lead } from '../register/about.js';

export const STAKEHOLDER_ROLES = ['IT', 'BUSINESS', 'LEGAL', 'GM', 'SUPPLIER', 'OTHER'] as const;
export type StakeholderRole = (typeof STAKEHOLDER_ROLES)[number];

export const STANCES = ['FAVOURABLE', 'RESERVED', 'OPPOSED'] as const;
export type Stance = (typeof STANCES)[number];

export interface StakeholderFacts {
  role: StakeholderRole;
  personId: string;
  personName: string;
  side: Side;
  involvedOn: Temporal.PlainDate;
  expectations: string | null;
  needs: string | null;
  constraints: string | null;
  /** False keeps somebody of the house out of the supplier's sight. */
  isShared: boolean;
}

/** What a stakeholder says of themselves; the role and the person stay. */
export type StakeholderWords = Pick<StakeholderFacts, 'expectations' | 'needs' | 'constraints'>;

/**
 * Somebody whom the contract concerns, on either side: what they expect of it, need and cannot change. Both sides
 * acknowledge it, so that each is aware of the part it plays (OUT-15).
 */
@Entity({ schema: 'contracts', name: 'stakeholder' })
export class Stakeholder extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') audience!: 'shared' | 'customer';
  @Column('text') side!: Side;
  @Column('text') role!: StakeholderRole;
  @Column('uuid') personId!: string;
  @Column('text') private personName!: string;
  @Column({ ...day }) private involvedOn!: Temporal.PlainDate;
  @Column('text', { nullable: true }) private expectations: string | null = null;
  @Column('text', { nullable: true }) private needs: string | null = null;
  @Column('text', { nullable: true }) private constraints: string | null = null;
  @Column({ ...day, nullable: true }) private acknowledgedByCustomerOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private acknowledgedBySupplierOn: Temporal.PlainDate | null = null;

  static involve(contractId: string, facts: StakeholderFacts, about: Lead): Stakeholder {
    const stakeholder = new Stakeholder();
    const { isShared, ...rest } = facts;
    Object.assign(stakeholder, rest, { contractId, audience: isShared ? 'shared' : 'customer' });
    stakeholder.say(facts);
    stakeholder.telling('stakeholder.involved', { side: facts.side, role: facts.role }, about);
    return stakeholder;
  }

  /** Other words ask for another acknowledgement: what was acknowledged was something else. */
  correct(words: Partial<StakeholderWords>): void {
    const before = [this.expectations, this.needs, this.constraints].join('\n');
    this.say(words);
    if (before === [this.expectations, this.needs, this.constraints].join('\n')) return;
    this.acknowledgedByCustomerOn = null;
    this.acknowledgedBySupplierOn = null;
  }

  acknowledge(by: Side, on: Temporal.PlainDate, about: Lead): void {
    const field = by === 'customer' ? 'acknowledgedByCustomerOn' : 'acknowledgedBySupplierOn';
    if (this[field]) throw new BrokenRule('stakeholder-acknowledged', {}, { status: 409 });
    this[field] = on;
    this.telling('stakeholder.acknowledged', { by, role: this.role }, about);
  }

  /** Told to whoever sees the row. */
  private telling(name: string, facts: Record<string, unknown>, about: Lead): void {
    const told = { contractId: this.contractId, stakeholderId: this.id, ...facts };
    this.tell(name, told, { ...about, audience: this.audience });
  }

  private say(words: Partial<StakeholderWords>): void {
    for (const field of ['expectations', 'needs', 'constraints'] as const)
      if (words[field] !== undefined) this[field] = words[field]?.trim() || null;
  }
}

/** What one of the customer's stakeholders thinks of the contract, or why a role was not asked. */
@Entity({ schema: 'contracts', name: 'stakeholder_opinion' })
export class StakeholderOpinion extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid', { nullable: true }) stakeholderId: string | null = null;
  @Column('text') role!: StakeholderRole;
  @Column('text', { nullable: true }) private verdict: Stance | null = null;
  @Column('text', { nullable: true }) private opinion: string | null = null;
  @Column('text', { nullable: true }) private waiver: string | null = null;
  @Column({ ...day }) private givenOn!: Temporal.PlainDate;

  static of({ contractId, id, role }: Stakeholder): StakeholderOpinion {
    const opinion = new StakeholderOpinion();
    Object.assign(opinion, { contractId, stakeholderId: id, role });
    return opinion;
  }

  static waive(
    contractId: string,
    role: StakeholderRole,
    reason: string,
    on: Temporal.PlainDate,
  ): StakeholderOpinion {
    const waiver = new StakeholderOpinion();
    Object.assign(waiver, { contractId, role });
    waiver.excuse(reason, on);
    return waiver;
  }

  give(verdict: Stance, opinion: string | null, on: Temporal.PlainDate): void {
    this.verdict = verdict;
    this.opinion = opinion?.trim() || null;
    // Whoever says no, or yes but, says why: it is what the negotiation is prepared with.
    if (verdict !== 'FAVOURABLE' && !this.opinion)
      throw new BrokenRule('opinion-needs-words', {}, { pointer: '/opinion' });
    this.givenOn = on;
  }

  excuse(reason: string, on: Temporal.PlainDate): void {
    if (reason.trim() === '') throw new BrokenRule('contract-reason-missing', {}, { pointer: '/reason' });
    this.waiver = reason.trim();
    this.givenOn = on;
  }
}
