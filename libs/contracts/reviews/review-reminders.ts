import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseDays, People, recipientOf } from '#organisation';
import { Checks, Notifications, type ToldNotice } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { dueOn, REVIEW_DUE, Reviews } from './reviews.js';

/** Objectives that come and go move the year after which they are looked at again. */
const OBJECTIVES_MOVED = ['objective.proposed', 'objective.activated', 'objective.dropped'] as const;

/** Once a year, the owner of a contract is reminded to look at what it is for. */
@Injectable()
export class ReviewReminders {
  constructor(
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly reviews: Reviews,
    private readonly notifications: Notifications,
  ) {}

  /** The sweeper's call. Said once for each year that is over, and again when another one is. */
  async remind(contractIds: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const id of contractIds) {
      const looked = await this.reviews.looked(id);
      const due = dueOn(looked);
      if (!looked || !due) continue;
      const years = due.until(today, { largestUnit: 'years' }).years;
      if (due.until(today).days < 0) {
        await this.days.schedule(REVIEW_DUE, id, due);
        continue;
      }
      await this.tell(looked, due.add({ years }).toString());
      await this.days.schedule(REVIEW_DUE, id, due.add({ years: years + 1 }));
    }
  }

  /** At the moment of sending: a review that has been held meanwhile takes the reason away. */
  async reasonAgainst({ objectId }: ToldNotice): Promise<string | undefined> {
    const due = dueOn(await this.reviews.looked(objectId));
    if (!due) return 'closed';
    return due.until(await this.days.today()).days < 0 ? 'held' : undefined;
  }

  private async tell(
    {
      contractId,
      reference,
      ownerPersonId,
      on,
    }: { contractId: string; reference: string } & {
      ownerPersonId: string | null;
      on: string | null;
    },
    due: string,
  ): Promise<void> {
    const owner = await this.people.find(ownerPersonId);
    if (!owner) return;
    await this.notifications.tell({
      kind: REVIEW_DUE,
      recipient: recipientOf(owner),
      dedupeKey: `objective-review:${contractId}:${due}`,
      notBefore: this.days.now(),
      about: { objectType: 'contract', objectId: contractId, path: `/contracts/${contractId}/reviews` },
      words: { key: 'mail.review.due', params: { reference, since: on ?? due } },
    });
  }
}

/** What reviews do when objectives move, and when a year is over. */
@Injectable()
export class ReviewReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly checks: Checks,
    private readonly reviews: Reviews,
    private readonly reminders: ReviewReminders,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(REVIEW_DUE, (ids) => this.reminders.remind(ids));
    this.checks.on(REVIEW_DUE, (notice) => this.reminders.reasonAgainst(notice));
    for (const event of OBJECTIVES_MOVED)
      this.reactions.on<{ contractId: string }>(event, 'expect-review', ({ facts }) =>
        this.reviews.expect(facts.contractId),
      );
  }
}
