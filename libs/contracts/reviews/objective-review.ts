import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import type { ObjectiveVerdict, ReviewVerdict } from './verdict.js';

export interface Participant {
  id: string;
  name: string;
}

export interface ReviewFacts {
  plannedOn: Temporal.PlainDate;
  participants: Participant[];
  /** What the strategy asks for now. */
  strategyNote: string | null;
  /** What the internal clients say. */
  feedbackNote: string | null;
}

/** What a review concluded, and what lay on the table, frozen. */
export interface Outcome {
  changed: boolean;
  /** What an amendment would have to bring about; null when everything stays. */
  wish: string | null;
  inputs: unknown;
  /** The house's strategic objectives as they stand. */
  strategy: unknown;
  /** The KPIs that were looked at. */
  kpiIds: string[];
}

/** A sitting in which the owner and those concerned look at every objective of a contract again. */
@Entity({ schema: 'contracts', name: 'objective_review' })
export class ObjectiveReview extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('text') state: 'PLANNED' | 'HELD' | 'CANCELLED' = 'PLANNED';
  @Column(day) plannedOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) heldOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) readonly since: Temporal.PlainDate | null = null;
  @Column('jsonb') private participants: Participant[] = [];
  @Column('text', { nullable: true }) private strategyNote: string | null = null;
  @Column('text', { nullable: true }) private feedbackNote: string | null = null;
  @Column('jsonb', { nullable: true }) private inputs: unknown = null;
  @Column('jsonb', { nullable: true }) private strategy: unknown = null;
  @Column('boolean', { nullable: true }) private changed: boolean | null = null;

  static plan(
    contractId: string,
    since: Temporal.PlainDate | null,
    facts: ReviewFacts,
    about: Lead,
  ): ObjectiveReview {
    const review = new ObjectiveReview();
    Object.assign(review, { contractId, since, ...facts });
    review.telling('objective-review.planned', about, { on: facts.plannedOn.toString() });
    return review;
  }

  prepare(change: Partial<ReviewFacts>): void {
    this.requirePlanned();
    Object.assign(this, change);
  }

  hold(on: Temporal.PlainDate, today: Temporal.PlainDate, outcome: Outcome, about: Lead): void {
    this.requirePlanned();
    const isEarlier = this.since && Temporal.PlainDate.compare(on, this.since) < 0;
    if (Temporal.PlainDate.compare(on, today) > 0 || isEarlier) {
      throw new BrokenRule('review-held-when', {}, { pointer: '/heldOn' });
    }
    this.state = 'HELD';
    this.heldOn = on;
    this.changed = outcome.changed;
    this.inputs = outcome.inputs;
    this.strategy = outcome.strategy;
    const { changed, kpiIds } = outcome;
    this.telling('objective-review.held', about, { on: on.toString(), changed, kpiIds });
    if (outcome.wish) this.telling('review.amendment-wanted', about, { reason: outcome.wish });
  }

  cancel(about: Lead): void {
    this.requirePlanned();
    this.state = 'CANCELLED';
    this.telling('objective-review.cancelled', about);
  }

  private requirePlanned(): void {
    if (this.state !== 'PLANNED') throw new BrokenRule('review-not-planned', {}, { status: 409 });
  }

  private telling(name: string, { relationshipId, supplierId }: Lead, facts: object = {}): void {
    this.tell(
      name,
      { reviewId: this.id, contractId: this.contractId, ...facts },
      { relationshipId, supplierId, audience: 'customer' },
    );
  }
}

/** What a review says of one objective, as its row. */
@Entity({ schema: 'contracts', name: 'objective_verdict' })
export class ObjectiveVerdictRow extends Aggregate implements ObjectiveVerdict {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly reviewId!: string;
  @Column('uuid') readonly objectiveId!: string;
  @Column('text') verdict!: ReviewVerdict;
  @Column('text', { nullable: true }) motive: string | null = null;

  static of(
    review: ObjectiveReview,
    { objectiveId, verdict, motive }: ObjectiveVerdict,
  ): ObjectiveVerdictRow {
    const row = new ObjectiveVerdictRow();
    Object.assign(row, { contractId: review.contractId, reviewId: review.id, objectiveId, verdict, motive });
    return row;
  }

  /** @returns whether it says something else now */
  say({ verdict, motive }: ObjectiveVerdict): boolean {
    const isOther = this.verdict !== verdict || this.motive !== motive;
    Object.assign(this, { verdict, motive });
    return isOther;
  }
}
