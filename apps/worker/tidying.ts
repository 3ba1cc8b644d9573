import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type pg from 'pg';
import { IDENTITY_POOL, SWEEPER_POOL } from '#platform/database';
import { forgetExpired } from '#platform/identity';
import { Acts } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';

/** Longer than any job is kept, so that a mark outlives every job it guards against. */
const MARKS_DAYS = 45;
/** A client that repeats a POST does so within minutes. */
const REPLIES_DAYS = 2;

/** Drops what has served its time: marks of handled events, kept replies, ended sessions. On real time: nothing of the business. */
@Injectable()
export class Tidying implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    @Inject(SWEEPER_POOL) private readonly pool: pg.Pool,
    @Inject(IDENTITY_POOL) private readonly identity: pg.Pool,
  ) {}

  onModuleInit(): void {
    this.acts.on('forget', () => this.forget());
  }

  async forget(): Promise<void> {
    await forgetExpired(this.identity);
    const { rows } = await this.pool.query<{ id: string }>('select id from platform.tenant order by id');
    for (const { id } of rows) {
      await this.tenancy.asSystem(id, 'forget', async () => {
        await this.store.rows(
          `delete from platform.handled_event
           where tenant_id = :tenant and handled_at < clock_timestamp() - make_interval(days => :days)`,
          { days: MARKS_DAYS },
        );
        await this.store.rows(
          `delete from platform.idempotent_reply
           where tenant_id = :tenant and created_at < clock_timestamp() - make_interval(days => :days)`,
          { days: REPLIES_DAYS },
        );
      });
    }
  }
}
