import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { SIDES } from '#organisation';
import { BrokenRule, NotFound } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import { Acting } from '../obligations/acting.js';
import {
  clauseOfReview,
  reviewCard,
  reviewClauseCard,
  reviewClausesOfContract,
} from './rendezvous.queries.js';
import { type Occasion, type Participant, ReviewClause, type ReviewClauseFacts } from './review-clause.js';
import { ReviewInstance, type ReviewOutcome } from './review-instance.js';
import { ReviewsAhead } from './reviews-ahead.js';

export type NewReviewClause = Omit<ReviewClauseFacts, 'participants' | 'clauseId'> & {
  clauseId?: string | undefined;
  participantIds: string[];
};

/** Days after something moved within which the review it calls for is due. */
const TRIGGERED_DAYS = 30;

/** The clauses by which both sides look at a contract again, at their days and when something moves. */
@Injectable()
export class Rendezvous {
  constructor(
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly suppliers: Suppliers,
    private readonly ahead: ReviewsAhead,
  ) {}

  /** Writes the clause down with its first review from today on; returns its id. */
  async agree(contractId: string, given: NewReviewClause, anyRoles?: readonly string[]): Promise<string> {
    const { contract, lead, today } = await this.acting.on(contractId, anyRoles);
    const { participantIds, clauseId, ...facts } = given;
    const { supplierId } = contract.lead;
    const supplier = (await this.suppliers.cards([supplierId])).get(supplierId);
    if (!supplier) throw new NotFound('supplier');
    const participants = await Promise.all(participantIds.map((id) => this.participant(id, supplierId)));
    const clause = ReviewClause.agree(
      contractId,
      { ...facts, clauseId: clauseId ?? null, participants },
      supplier.country,
      lead,
    );
    if (!clause.next(0, today, null)) {
      throw new BrokenRule('review-nothing-ahead', {}, { pointer: '/firstOn' });
    }
    await this.store.put(clause);
    await this.ahead.keep(clause);
    await this.ahead.signal(lead.relationshipId);
    return clause.id;
  }

  /** From today on it calls for no review any more; what was due stays due. */
  async end(id: string, anyRoles?: readonly string[]): Promise<void> {
    const clause = await this.store.get(ReviewClause, id);
    const { lead, today } = await this.acting.on(clause.contractId, anyRoles);
    clause.end(today, lead);
    await this.store.put(clause);
  }

  /** Something moved beyond what the clause bears: a review is due within thirty days. Returns its id. */
  async trigger(id: string, occasion: Occasion, anyRoles?: readonly string[]): Promise<string> {
    const clause = await this.store.get(ReviewClause, id);
    const { lead, today } = await this.acting.on(clause.contractId, anyRoles);
    const due = await this.ahead.due(clause, today.add({ days: TRIGGERED_DAYS }));
    const review = ReviewInstance.trigger(clause, occasion, due, lead);
    await this.store.put(review);
    await this.ahead.wake(clause, review);
    await this.ahead.signal(lead.relationshipId);
    return review.id;
  }

  /** Records what a review concluded (R-REV-1). */
  async hold(
    id: string,
    held: { outcome: ReviewOutcome; record: string; heldOn?: Temporal.PlainDate | undefined },
    anyRoles?: readonly string[],
  ): Promise<void> {
    const found = await this.store.one<{ id: string }>(clauseOfReview, { id });
    if (!found) throw new NotFound('review');
    const clause = await this.store.get(ReviewClause, found.id);
    const review = await this.store.get(ReviewInstance, id);
    const { hand, lead, today } = await this.acting.on(review.contractId, anyRoles);
    review.hold({ ...held, heldOn: held.heldOn ?? today }, hand.name, today, lead);
    await this.store.put(review);
    await this.ahead.wake(clause, review);
    await this.ahead.keep(clause);
    await this.ahead.signal(lead.relationshipId);
  }

  card(id: string): Promise<Json> {
    return this.store.json(reviewClauseCard, { id });
  }

  review(id: string): Promise<Json> {
    return this.store.json(reviewCard, { id });
  }

  async ofContract(contractId: string): Promise<Json> {
    await this.acting.on(contractId);
    return this.store.json(reviewClausesOfContract, { contractId });
  }

  private async participant(personId: string, supplierId: string): Promise<Participant> {
    for (const side of SIDES) {
      const found = await this.acting.responsible(personId, side, supplierId);
      if (found) return { personId, name: found.name, side };
    }
    throw new BrokenRule('responsible-of-another-side', {}, { pointer: '/participantIds' });
  }
}
