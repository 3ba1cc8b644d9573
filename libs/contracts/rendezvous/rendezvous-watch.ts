import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { Checks, Notifications, type ToldNotice } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { clauseOfReview, livingClauses, scheduledIn } from './rendezvous.queries.js';
import { ReviewClause } from './review-clause.js';
import { ReviewInstance } from './review-instance.js';
import { REVIEW_STEP, ReviewsAhead } from './reviews-ahead.js';

/** The kind of every message about a review. */
const REVIEW_NOTICE = 'review-clause';

/** Lets the days of reviews pass: reminders, due, lapsed, the next one ahead. */
@Injectable()
export class RendezvousWatch {
  constructor(
    private readonly store: Store,
    private readonly ahead: ReviewsAhead,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly notifications: Notifications,
  ) {}

  /** The sweeper's call. Safe to come late and to come twice. */
  async step(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const taken = await this.take(id);
      if (!taken) continue;
      const { clause, review } = taken;
      const today = await this.ahead.today();
      const about = this.access.about(await this.access.reach(clause.contractId));
      const moved = review.pass(today, about);
      if (moved) await this.store.put(review);
      const isReminded = (await this.ahead.reminders(clause, review)).some((on) => on.equals(today));
      if (moved) await this.say(review.state === 'LAPSED' ? 'lapsed' : 'due', clause, review);
      else if (isReminded && review.state === 'SCHEDULED') await this.say('reminder', clause, review);
      await this.ahead.wake(clause, review);
      await this.ahead.keep(clause);
      await this.ahead.signal(about.relationshipId);
    }
  }

  /** The contract runs longer than it did: its reviews go on. */
  async prolonged(contractId: string): Promise<void> {
    for (const { id } of await this.store.rows<{ id: string }>(livingClauses, { contractId }))
      await this.ahead.keep(await this.store.get(ReviewClause, id));
  }

  async calendarChanged(country: string): Promise<void> {
    const isOurs = await this.ahead.isOurs(country);
    const relationships = new Set<string>();
    for (const { id } of await this.store.rows<{ id: string }>(scheduledIn, { country, isOurs })) {
      const taken = await this.take(id);
      if (!taken || !(await this.ahead.move(taken.clause, taken.review))) continue;
      relationships.add((await this.access.reach(taken.clause.contractId)).lead.relationshipId);
    }
    for (const id of relationships) await this.ahead.signal(id);
  }

  /** `closed`, `replanned`: why a message has lost its reason. */
  async reasonAgainst({ dedupeKey }: ToldNotice): Promise<string | undefined> {
    const [id, dueOn] = dedupeKey.split(':') as [string, string];
    const review = await this.store.find(ReviewInstance, id);
    if (!review || review.state === 'HELD') return 'closed';
    return review.dueOn.toString() === dueOn ? undefined : 'replanned';
  }

  private async take(id: string) {
    const found = await this.store.one<{ id: string }>(clauseOfReview, { id });
    if (!found) return undefined;
    const clause = await this.store.get(ReviewClause, found.id);
    return { clause, review: await this.store.get(ReviewInstance, id) };
  }

  /** Whoever takes part is reminded; that it lapsed is the contract owner's to hear. */
  private async say(said: 'reminder' | 'due' | 'lapsed', clause: ReviewClause, review: ReviewInstance) {
    const contract = await this.access.reach(clause.contractId);
    const today = await this.ahead.today();
    const takingPart = said === 'lapsed' ? [] : clause.participants.map(({ personId }) => personId);
    const ids = [...new Set([contract.ownerPersonId, ...takingPart].filter((id) => id !== null))];
    for (const person of (await this.people.cards(ids)).values()) {
      await this.notifications.tell({
        kind: REVIEW_NOTICE,
        recipient: recipientOf(person),
        dedupeKey: `${review.id}:${review.dueOn}:${said}:${today}`,
        notBefore: digestOn(today, person.timeZone),
        about: {
          relationshipId: contract.lead.relationshipId,
          objectType: 'review',
          objectId: review.id,
          path: `/contracts/${contract.id}/obligations`,
        },
        words: {
          key: `mail.rendezvous.${said}`,
          params: { title: clause.title, reference: contract.reference, due: review.dueOn.toString() },
        },
      });
    }
  }
}

/** What review clauses do when their days come, and when others report. */
@Injectable()
export class RendezvousReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly checks: Checks,
    private readonly watch: RendezvousWatch,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(REVIEW_STEP, (ids) => this.watch.step(ids));
    this.checks.on(REVIEW_NOTICE, (notice) => this.watch.reasonAgainst(notice));
    for (const event of ['contract.corrected', 'contract.renewed', 'contract.amended']) {
      this.reactions.on<{ contractId?: string }>(event, 'prolong-reviews', async ({ facts }) => {
        if (facts.contractId) await this.watch.prolonged(facts.contractId);
      });
    }
    this.reactions.on<{ country: string }>('calendar.changed', 'move-reviews', ({ facts }) =>
      this.watch.calendarChanged(facts.country),
    );
  }
}
