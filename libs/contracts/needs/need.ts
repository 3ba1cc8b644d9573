import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, type Audience, BrokenRule, day } from '#platform/kernel';
import type { AboutContract } from '../register/about.js';

export const NEED_ORIGINS = ['BU', 'REFUSAL', 'INCIDENT', 'CONTEXT_SHIFT', 'FEEDBACK', 'AUDIT'] as const;
export type NeedOrigin = (typeof NEED_ORIGINS)[number];

export const COVERAGES = ['NOT_COVERED', 'PARTIAL', 'COVERED'] as const;
/** How far the contract answers a need as it stands today. */
export type Coverage = (typeof COVERAGES)[number];

export const NEED_STATES = ['OPEN', 'IN_OPPORTUNITY', 'COVERED', 'DECLINED'] as const;
export type NeedState = (typeof NEED_STATES)[number];

/** Shorter than that nobody can act on it, nor understand it in a year. */
const SHORTEST = 10;

export interface Raised {
  origin: NeedOrigin;
  statement: string;
  businessUnit?: string | null | undefined;
  isShared?: boolean | undefined;
}

/** What somebody was told: "it is not in the contract". */
export interface RefusedAs {
  text: string;
  byName: string | null;
  on: Temporal.PlainDate;
}

/**
 * Something that the business needs of a contract. The supplier's "it is not in the contract" does not end it: it is
 * where an amendment begins (AMD-01).
 */
@Entity({ schema: 'contracts', name: 'need' })
export class Need extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') audience: 'shared' | 'customer' = 'customer';
  @Column('text') private origin!: NeedOrigin;
  @Column('text') private statement!: string;
  @Column('text', { nullable: true }) private businessUnit: string | null = null;
  @Column('text') private coverage: Coverage = 'NOT_COVERED';
  @Column('text') state: NeedState = 'OPEN';
  @Column(day) private raisedOn!: Temporal.PlainDate;
  @Column('text', { nullable: true }) private raisedByName: string | null = null;
  @Column('text', { nullable: true }) private refusedText: string | null = null;
  @Column('text', { nullable: true }) private refusedByName: string | null = null;
  @Column({ ...day, nullable: true }) private refusedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private closedOn: Temporal.PlainDate | null = null;

  static raise(
    contract: AboutContract,
    { origin, statement, businessUnit, isShared }: Raised,
    byName: string | null,
    today: Temporal.PlainDate,
  ): Need {
    if (statement.trim().length < SHORTEST)
      throw new BrokenRule('need-too-short', { least: SHORTEST }, { pointer: '/statement' });
    const need = new Need();
    Object.assign(need, {
      contractId: contract.id,
      origin,
      statement: statement.trim(),
      businessUnit: businessUnit?.trim() || null,
      audience: isShared ? 'shared' : 'customer',
      raisedOn: today,
      raisedByName: byName,
    });
    need.telling('need.raised', contract);
    return need;
  }

  /** The supplier reads it from now on. */
  share(contract: AboutContract): void {
    if (this.audience === 'shared') return;
    this.audience = 'shared';
    this.telling('need.shared', contract);
  }

  /** "It is not in the contract": kept word for word, and the occasion of an amendment. */
  refuse({ text, byName, on }: RefusedAs, contract: AboutContract): void {
    this.requireOpen();
    if (this.refusedText !== null) throw new BrokenRule('need-refused-already', {}, { status: 409 });
    if (text.trim() === '') throw new BrokenRule('need-refusal-empty', {}, { pointer: '/text' });
    this.refusedText = text.trim();
    this.refusedByName = byName;
    this.refusedOn = on;
    this.coverage = 'NOT_COVERED';
    this.telling('need.refused', contract);
  }

  /** How far today's contract answers it; a judgement that can change with the contract. */
  judge(coverage: Coverage): void {
    this.requireOpen();
    this.coverage = coverage;
  }

  /** An occasion to renegotiate takes it up. */
  takeUp(): void {
    if (this.state === 'OPEN') this.state = 'IN_OPPORTUNITY';
  }

  /** The occasion was lost: the need is still there. */
  letGo(): void {
    if (this.state === 'IN_OPPORTUNITY') this.state = 'OPEN';
  }

  /** An amendment answers it. */
  cover(on: Temporal.PlainDate, contract: AboutContract): void {
    if (this.state === 'COVERED') return;
    this.state = 'COVERED';
    this.coverage = 'COVERED';
    this.closedOn = on;
    this.telling('need.covered', contract);
  }

  /** The house gives it up. Why is written beside it, for the house alone. */
  decline(reason: string, on: Temporal.PlainDate, contract: AboutContract): void {
    this.requireOpen();
    if (reason.trim().length < SHORTEST)
      throw new BrokenRule('need-reason-too-short', { least: SHORTEST }, { pointer: '/reason' });
    this.state = 'DECLINED';
    this.closedOn = on;
    this.telling('need.declined', contract);
  }

  indexed(supplierId: string) {
    return {
      kind: 'need',
      id: this.id,
      title: this.statement.slice(0, 200),
      text: this.businessUnit ?? '',
      path: `/needs?open=${this.id}`,
      audience: this.audience as Audience,
      ...(this.audience === 'shared' ? { supplierId } : {}),
    };
  }

  get said(): string {
    return this.statement;
  }

  private requireOpen(): void {
    if (this.state === 'COVERED' || this.state === 'DECLINED')
      throw new BrokenRule('need-closed', {}, { status: 409 });
  }

  private telling(name: string, { lead }: AboutContract): void {
    this.tell(
      name,
      { needId: this.id, contractId: this.contractId, origin: this.origin },
      { relationshipId: lead.relationshipId, supplierId: lead.supplierId, audience: this.audience },
    );
  }
}

/** Why the house gave a need up. */
@Entity({ schema: 'contracts', name: 'need_refusal' })
export class NeedRefusal extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private needId!: string;
  @Column('text') private reason!: string;

  static of(need: Need, reason: string): NeedRefusal {
    const refusal = new NeedRefusal();
    Object.assign(refusal, { contractId: need.contractId, needId: need.id, reason: reason.trim() });
    return refusal;
  }
}
