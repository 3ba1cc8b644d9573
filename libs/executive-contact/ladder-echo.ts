import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';
import { Relationships } from '#suppliers';
import { contactOf, oneTellerAtATime } from './ladder.queries.js';
import type { Taken } from './ladders.js';
import { ReactivationCourse } from './reactivation/reactivation-course.js';

/** What the dates of a pair mean beyond the pair, in the same transaction: its relationship, and its plan to speak again. */
@Injectable()
export class LadderEcho {
  constructor(
    private readonly store: Store,
    private readonly relationships: Relationships,
    private readonly reactivation: ReactivationCourse,
  ) {}

  async of(taken: Taken): Promise<void> {
    const { relationshipId } = taken.pair;
    // Of two pairs of a relationship that are kept at once, the second reads what the first has kept.
    await this.store.rows(oneTellerAtATime, { relationshipId });
    const contact = await this.store.one<{ silentSince: string | null; dueOn: string | null }>(contactOf, {
      relationshipId,
    });
    await this.relationships.noteContact(relationshipId, contact!);
    await this.reactivation.follow(taken);
  }
}
