import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { DueDate, DueWhy } from '../obligations/due-date.js';
import type { Lead } from '../register/about.js';
import type { Occasion, ReviewClause, TriggerKind } from './review-clause.js';

export const REVIEW_STATES = ['SCHEDULED', 'DUE', 'HELD', 'LAPSED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];
export const REVIEW_OUTCOMES = ['KEEP', 'AMEND', 'RENEGOTIATE'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** One review that a clause promises: when it is due, and what was concluded. */
@Entity({ schema: 'contracts', name: 'review_instance' })
export class ReviewInstance extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly reviewClauseId!: string;
  @Column('int', { nullable: true }) readonly number: number | null = null;
  @Column(day) readonly namedOn!: Temporal.PlainDate;
  @Column(day) dueOn!: Temporal.PlainDate;
  @Column('jsonb') private why: DueWhy[] = [];
  @Column(day) private lapseOn!: Temporal.PlainDate;
  @Column('text') state: ReviewState = 'SCHEDULED';
  @Column('text', { nullable: true }) private triggerKind: TriggerKind | null = null;
  @Column('numeric', { nullable: true }) private triggerFigure: string | null = null;
  @Column('text', { nullable: true }) private triggerText: string | null = null;
  @Column({ ...day, nullable: true }) private lapsedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private outcome: ReviewOutcome | null = null;
  @Column('text', { nullable: true }) private record: string | null = null;
  @Column({ ...day, nullable: true }) private heldOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private heldByName: string | null = null;

  static schedule(clause: ReviewClause, number: number, due: DueDate): ReviewInstance {
    return ReviewInstance.of(clause, due, { number });
  }

  /** Something moved: a review beyond those of the calendar. */
  static trigger(clause: ReviewClause, occasion: Occasion, due: DueDate, lead: Lead): ReviewInstance {
    clause.requireTriggered(occasion);
    const { kind, figure, text } = occasion;
    const review = ReviewInstance.of(clause, due, {
      triggerKind: kind,
      triggerFigure: figure === null ? null : String(figure),
      triggerText: text,
    });
    review.telling('review.triggered', lead, { kind, figure });
    return review;
  }

  private static of(clause: ReviewClause, due: DueDate, more: object): ReviewInstance {
    const review = new ReviewInstance();
    Object.assign(review, { contractId: clause.contractId, reviewClauseId: clause.id, ...more });
    Object.assign(review, { namedOn: due.namedOn, dueOn: due.on, lapseOn: due.breachOn, why: due.why });
    return review;
  }

  /** A calendar changed: what has not fallen due yet may move; true when it did. */
  move(due: DueDate): boolean {
    if (this.state !== 'SCHEDULED' || this.dueOn.equals(due.on)) return false;
    Object.assign(this, { dueOn: due.on, lapseOn: due.breachOn, why: due.why });
    return true;
  }

  /** Lets the days pass: due, then lapsed when nobody has recorded anything; true when something was reached. */
  pass(today: Temporal.PlainDate, lead: Lead): boolean {
    if (!this.isOpen) return false;
    const reached = this.stateOn(today);
    if (reached === this.state) return false;
    this.state = reached;
    if (reached === 'LAPSED') this.lapsedOn = today;
    this.telling(reached === 'LAPSED' ? 'review.lapsed' : 'review.due', lead);
    return true;
  }

  /**
   * Records what was concluded. A review that has lapsed can still be recorded: late is better than never, and that it
   * had lapsed stays. R-REV-1: AMEND asks for an amendment.
   */
  hold(
    { outcome, record, heldOn }: { outcome: ReviewOutcome; record: string; heldOn: Temporal.PlainDate },
    byName: string | null,
    today: Temporal.PlainDate,
    lead: Lead,
  ): void {
    if (this.state === 'HELD') throw new BrokenRule('review-held-already', {}, { status: 409 });
    if (Temporal.PlainDate.compare(heldOn, today) > 0) {
      throw new BrokenRule('review-in-the-future', {}, { pointer: '/heldOn' });
    }
    Object.assign(this, { state: 'HELD', outcome, record, heldOn, heldByName: byName });
    this.telling('review.held', lead, { outcome, heldOn: heldOn.toString() });
    if (outcome === 'AMEND') {
      const { relationshipId, supplierId } = lead;
      // The record is shared; that the customer now looks for an amendment is its own affair.
      this.tell(
        'review.amendment-wanted',
        { contractId: this.contractId, reviewId: this.id, reason: record },
        { relationshipId, supplierId, audience: 'customer' },
      );
    }
  }

  get isOpen(): boolean {
    return this.state === 'SCHEDULED' || this.state === 'DUE';
  }

  /** The next day on which something happens by itself; null when nothing does any more. */
  nextStep(today: Temporal.PlainDate, reminders: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
    if (!this.isOpen) return null;
    if (this.stateOn(today) !== this.state) return today;
    const ahead = [...reminders, this.dueOn, this.lapseOn].filter(
      (step) => Temporal.PlainDate.compare(step, today) > 0,
    );
    return ahead.sort(Temporal.PlainDate.compare)[0] ?? null;
  }

  private stateOn(today: Temporal.PlainDate): ReviewState {
    if (Temporal.PlainDate.compare(today, this.lapseOn) >= 0) return 'LAPSED';
    return Temporal.PlainDate.compare(today, this.dueOn) >= 0 ? 'DUE' : 'SCHEDULED';
  }

  private telling(
    name: string,
    { relationshipId, supplierId }: Lead,
    more: Record<string, unknown> = {},
  ): void {
    const { id: reviewId, reviewClauseId, contractId } = this;
    this.tell(
      name,
      { reviewId, reviewClauseId, contractId, dueOn: this.dueOn.toString(), ...more },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
