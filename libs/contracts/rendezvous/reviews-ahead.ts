import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { ExecutiveContact } from '#executive-contact';
import { Store } from '#platform/tenancy';
import { DueDays } from '../obligations/due-days.js';
import { ContractAccess } from '../register/contract-access.js';
import { openReviewsOf, reachOfClause } from './rendezvous.queries.js';
import type { ReviewClause } from './review-clause.js';
import { ReviewInstance } from './review-instance.js';

/** The kind of date on which a review takes its next step: reminder, due, lapsed. */
export const REVIEW_STEP = 'review-step';

/** Business days before a review on which its people are reminded: time to prepare, and a last word. */
const REMINDERS = [20, 5];
/** Days before a review from which it is a reason to call. */
const SIGNAL_DAYS = 45;

/** Keeps the calendar of review clauses ahead of the day, and tells upstream which reviews come. */
@Injectable()
export class ReviewsAhead {
  constructor(
    private readonly store: Store,
    private readonly days: DueDays,
    private readonly access: ContractAccess,
    private readonly executiveContact: ExecutiveContact,
  ) {}

  today(): Promise<Temporal.PlainDate> {
    return this.days.today();
  }

  isOurs(country: string): Promise<boolean> {
    return this.days.isOurs(country);
  }

  /** A day that both sides work. */
  due(clause: ReviewClause, namedOn: Temporal.PlainDate) {
    return this.days.due('JOINT', clause.supplierCountry, namedOn);
  }

  reminders({ supplierCountry }: ReviewClause, { dueOn }: ReviewInstance): Promise<Temporal.PlainDate[]> {
    return this.days.reminders('JOINT', supplierCountry, dueOn, REMINDERS);
  }

  /** Safe to come twice: the clause's row is locked by whoever calls. */
  async keep(clause: ReviewClause): Promise<void> {
    const today = await this.today();
    const end = await this.access.endOf(clause.contractId);
    for (;;) {
      const reach = await this.store.one<{ last: number; hasNext: boolean }>(reachOfClause, {
        reviewClauseId: clause.id,
        today,
      });
      const next = reach?.hasNext ? undefined : clause.next(reach?.last ?? 0, today, end);
      if (!next) return;
      const review = ReviewInstance.schedule(clause, next.number, await this.due(clause, next.on));
      await this.store.put(review);
      await this.wake(clause, review);
    }
  }

  async wake(clause: ReviewClause, review: ReviewInstance): Promise<void> {
    const next = review.nextStep(await this.today(), await this.reminders(clause, review));
    await this.store.schedule(REVIEW_STEP, review.id, next && (await this.days.morningOf(next)));
  }

  async move(clause: ReviewClause, review: ReviewInstance): Promise<boolean> {
    if (!review.move(await this.due(clause, review.namedOn))) return false;
    await this.store.put(review);
    await this.wake(clause, review);
    return true;
  }

  /** The whole of a relationship is told again, so that telling twice changes nothing. */
  async signal(relationshipId: string): Promise<void> {
    const rows = await this.store.rows<{
      id: string;
      dueOn: string;
      lapseOn: string;
      reference: string;
    }>(openReviewsOf, { relationshipId });
    const signals = rows.map(({ id, dueOn, lapseOn, reference }) => ({
      source: `review:${id}`,
      on: Temporal.PlainDate.from(dueOn).subtract({ days: SIGNAL_DAYS }),
      until: Temporal.PlainDate.from(lapseOn).subtract({ days: 1 }),
      params: { on: dueOn, reference },
    }));
    await this.executiveContact.noteSignals(relationshipId, 'REVIEW_CLAUSE', signals);
  }
}
