import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { SWEEPER_POOL } from '#platform/database';
import { Reactions } from '#platform/outbox';
import { type Carried, Queues } from '#platform/queue';

/** What a job says about an event: ids and names only, the facts are read inside the tenant's scope. */
export interface EventJob {
  tenantId: string;
  eventId: string;
  event: string;
  reaction: string;
}

export const REACTIONS = 'reactions';
const BATCH = 500;

interface OutboxRow {
  event_id: string;
  tenant_id: string;
  name: string;
}

/**
 * Carries events from the outbox to the queue, one job per event and reaction. A row leaves the outbox only after the
 * queue has taken its jobs; when we die in between it is carried again, and the job's id and the handled event's mark
 * make the second time harmless.
 */
@Injectable()
export class OutboxRelay {
  constructor(
    @Inject(SWEEPER_POOL) private readonly pool: pg.Pool,
    private readonly queues: Queues,
    private readonly reactions: Reactions,
  ) {}

  /** One batch; returns how many events there were. */
  async carry(): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<OutboxRow>(
        `select event_id, tenant_id, name from platform.outbox
         order by created_at limit ${BATCH} for update skip locked`,
      );
      if (rows.length > 0) {
        await this.queues.add(
          REACTIONS,
          rows.flatMap((row) => this.jobsOf(row)),
        );
        await client.query('delete from platform.outbox where event_id = any ($1)', [
          rows.map((row) => row.event_id),
        ]);
      }
      await client.query('commit');
      client.release();
      return rows.length;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  private jobsOf(row: OutboxRow): Carried<EventJob>[] {
    return this.reactions.to(row.name).map((reaction) => ({
      id: `event-${row.event_id}-${reaction}`,
      name: `${row.name} ${reaction}`,
      content: { tenantId: row.tenant_id, eventId: row.event_id, event: row.name, reaction },
    }));
  }
}
