import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { AboutContract, Lead } from '../register/about.js';
import { motiveOf } from '../register/motive.js';

export const DECISION_KINDS = [
  'PENALTY_WAIVER',
  'OBLIGATION_WAIVER',
  'ONE_SIDED_AMENDMENT',
  'RETROACTIVE_EFFECT',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const CAPACITIES = ['LEGAL', 'OWNER'] as const;
/** In which capacity somebody agrees: as the contract's owner, or for legal. */
export type Capacity = (typeof CAPACITIES)[number];

/** Who took it; a committee's decision will be another source of the same fact. */
type DecisionSource = 'OWNER_AND_LEGAL';

export type DecisionState = 'PROPOSED' | 'TAKEN' | 'REFUSED' | 'WITHDRAWN';

export interface Signatory {
  personId: string;
  name: string;
}

interface Approval extends Signatory {
  as: Capacity;
  /** 'YYYY-MM-DD' */
  on: string;
}

/** What a decision is about, and why. */
export interface Proposal {
  kind: DecisionKind;
  /** The kind of thing, as addresses name it in the singular: `credit`, `amendment`. */
  subjectType: string;
  subjectId: string;
  /** At least 20 characters. */
  motive: string;
}

/** Whose agreement takes a decision of that kind; a date in the past is a question of law alone (R-AMD-3). */
export function neededFor(kind: DecisionKind): readonly Capacity[] {
  return kind === 'RETROACTIVE_EFFECT' ? ['LEGAL'] : CAPACITIES;
}

/**
 * What was settled about a contract outside its text: a penalty let go, an amendment in which one side gets nothing.
 * The contract's owner and legal take it, two different people; a committee may take it in their place later, and
 * whoever asks "was it decided?" will not notice.
 */
@Entity({ schema: 'contracts', name: 'decision' })
export class Decision extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('int') private year!: number;
  @Column('int') private number!: number;
  @Column('text') kind!: DecisionKind;
  @Column('text') private subjectType!: string;
  @Column('uuid') private subjectId!: string;
  @Column('text') private motive!: string;
  @Column('text') private source: DecisionSource = 'OWNER_AND_LEGAL';
  @Column('text') private state: DecisionState = 'PROPOSED';
  @Column('uuid', { nullable: true }) proposedBy: string | null = null;
  @Column('text', { nullable: true }) private proposedByName: string | null = null;
  @Column(day) private proposedOn!: Temporal.PlainDate;
  @Column('jsonb') private approvals: Approval[] = [];
  @Column('uuid', { nullable: true }) private closedBy: string | null = null;
  @Column('text', { nullable: true }) private closedByName: string | null = null;
  @Column({ ...day, nullable: true }) private closedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private refusalReason: string | null = null;

  /**
   * @param number counted per contract and year
   * @param by undefined when the product itself proposes
   */
  static propose(
    contract: AboutContract,
    { kind, subjectType, subjectId, motive }: Proposal,
    number: number,
    by: Signatory | undefined,
    today: Temporal.PlainDate,
  ): Decision {
    const decision = new Decision();
    Object.assign(decision, {
      contractId: contract.id,
      kind,
      subjectType,
      subjectId,
      motive: motiveOf(motive, '/motive'),
      number,
      year: today.year,
      proposedBy: by?.personId ?? null,
      proposedByName: by?.name ?? null,
      proposedOn: today,
    });
    decision.telling('decision.proposed', contract.lead);
    return decision;
  }

  /**
   * Agrees in one capacity; the decision is taken when every capacity that its kind needs has agreed.
   * Whoever is both owner and lawyer agrees as one of them: two signatures of one hand are one opinion.
   */
  approve(as: Capacity, by: Signatory, today: Temporal.PlainDate, about: Lead): void {
    this.requireOpen();
    const needed = neededFor(this.kind);
    if (!needed.includes(as)) throw new BrokenRule('decision-needs-legal-alone', {}, { pointer: '/as' });
    if (this.approvals.some((approval) => approval.as === as)) {
      throw new BrokenRule('decision-approved-already', {}, { status: 409, pointer: '/as' });
    }
    if (this.approvals.some(({ personId }) => personId === by.personId)) {
      throw new BrokenRule('decision-two-people', {}, { status: 409, pointer: '/as' });
    }
    this.approvals = [...this.approvals, { as, ...by, on: today.toString() }];
    if (!needed.every((capacity) => this.approvals.some((approval) => approval.as === capacity))) return;
    this.close('TAKEN', by, today);
    this.telling('decision.taken', about);
  }

  refuse(reason: string, by: Signatory, today: Temporal.PlainDate, about: Lead): void {
    this.requireOpen();
    this.refusalReason = reason;
    this.close('REFUSED', by, today);
    this.telling('decision.refused', about);
  }

  withdraw(by: Signatory, today: Temporal.PlainDate, about: Lead): void {
    this.requireOpen();
    this.close('WITHDRAWN', by, today);
    this.telling('decision.withdrawn', about);
  }

  get isOpen(): boolean {
    return this.state === 'PROPOSED';
  }

  /** The name of whoever asked; empty when the product itself did. */
  get askedBy(): string {
    return this.proposedByName ?? '';
  }

  private close(state: DecisionState, by: Signatory, today: Temporal.PlainDate): void {
    Object.assign(this, { state, closedBy: by.personId, closedByName: by.name, closedOn: today });
  }

  private requireOpen(): void {
    if (!this.isOpen) {
      throw new BrokenRule('decision-closed', { state: this.state }, { status: 409 });
    }
  }

  private telling(name: string, { relationshipId, supplierId }: Lead): void {
    const { id: decisionId, contractId, kind, subjectType, subjectId } = this;
    this.tell(
      name,
      { decisionId, contractId, kind, subjectType, subjectId },
      { relationshipId, supplierId, audience: 'customer' },
    );
  }
}
