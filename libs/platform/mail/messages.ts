import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Deliveries } from './deliveries.js';
import { MESSAGE, MESSAGES } from './mail.queries.js';

export interface MessageFilter {
  state?: string | undefined;
  person?: string | undefined;
  /** The moment and the id of the last one shown. */
  after?: string[] | undefined;
  limit: number;
}

/** What left, what was kept and what could not leave, as the Messages screen reads it. Secret links are not in it. */
@Injectable()
export class Messages {
  constructor(
    private readonly store: Store,
    private readonly deliveries: Deliveries,
  ) {}

  /** Newest first. */
  list(filter: MessageFilter): Promise<Json> {
    const [before, beforeId] = filter.after ?? [];
    return this.store.json(MESSAGES, {
      state: filter.state ?? null,
      person: filter.person ?? null,
      before: before ?? null,
      beforeId: beforeId ?? null,
      limit: filter.limit,
    });
  }

  one(id: string): Promise<Json> {
    return this.store.json(MESSAGE, { id });
  }

  /** Another round for a letter that was given up. @throws BrokenRule `letter-not-failed` */
  async retry(id: string): Promise<void> {
    await this.one(id);
    if (!(await this.deliveries.retry(id))) throw new BrokenRule('letter-not-failed', {}, { status: 409 });
  }
}
