import type pg from 'pg';
import { keyedHash } from './settings.js';

/** How many attempts are free, and how the wait grows with each one after: doubled from `firstWait` up to `longestWait` seconds. */
export interface Patience {
  free: number;
  firstWait: number;
  longestWait: number;
}

/** A wrong password or second factor: four mistakes are human, then 30 s, 1 min, 2 min … a quarter of an hour. */
export const GUESSES: Patience = { free: 4, firstWait: 30, longestWait: 900 };
/** Letters somebody can have sent to one address: three, then one after 5 min, 10 min … an hour. */
export const LETTERS: Patience = { free: 3, firstWait: 300, longestWait: 3600 };

/** Counts that every replica shares, kept in the database in one statement each, so that no two requests slip past a count together. */
export class Counters {
  constructor(
    private readonly pool: pg.Pool,
    private readonly key: string,
  ) {}

  /**
   * Counts an attempt before it is looked at; counting afterwards would let a hundred parallel guesses through.
   * @returns undefined when it may go on, otherwise the seconds to wait. A refused attempt is not counted.
   */
  async attempt(what: string, patience: Patience): Promise<number | undefined> {
    const counted = await this.pool.query(
      `insert into identity.attempt as kept (key, failures, last_at) values ($1, 1, clock_timestamp())
       on conflict (key) do update set
         failures = case when kept.last_at < clock_timestamp() - interval '1 day' then 1 else kept.failures + 1 end,
         last_at = clock_timestamp(),
         locked_until = case
           when kept.last_at < clock_timestamp() - interval '1 day' or kept.failures < $2 then null
           else clock_timestamp() + make_interval(secs => least($4, $3 * 2.0 ^ least(kept.failures - $2, 20))) end
       where kept.locked_until is null or kept.locked_until <= clock_timestamp()
       returning failures`,
      [keyedHash(this.key, what), patience.free, patience.firstWait, patience.longestWait],
    );
    if (counted.rowCount) return undefined;
    const locked = await this.pool.query<{ seconds: string }>(
      `select ceil(extract(epoch from locked_until - clock_timestamp())) as seconds from identity.attempt where key = $1`,
      [keyedHash(this.key, what)],
    );
    return Math.max(1, Number(locked.rows[0]?.seconds ?? 1));
  }

  /** The attempt was right: earlier mistakes are forgotten. */
  async forgive(what: string): Promise<void> {
    await this.pool.query('delete from identity.attempt where key = $1', [keyedHash(this.key, what)]);
  }

  /**
   * Spends a one-time code of the user.
   * @returns false when it has served in the last three minutes, which is longer than a code stays valid
   */
  async spendCode(userId: string, code: string): Promise<boolean> {
    const spent = await this.pool.query(
      `insert into identity.used_code as kept (user_id, code_hash, used_at) values ($1, $2, clock_timestamp())
       on conflict (user_id, code_hash) do update set used_at = clock_timestamp()
       where kept.used_at < clock_timestamp() - interval '3 minutes'
       returning 1`,
      [userId, keyedHash(this.key, code)],
    );
    return spent.rowCount === 1;
  }

  /** One more request in the window of `rule.window` seconds; the shape is the library's rate-limit storage. */
  async consume(
    what: string,
    rule: { window: number; max: number },
  ): Promise<{ allowed: boolean; retryAfter: number | null }> {
    const { rows } = await this.pool.query<{ count: number; seconds: string }>(
      `insert into identity.rate_limit as kept (key, count, ends_at)
       values ($1, 1, clock_timestamp() + make_interval(secs => $2))
       on conflict (key) do update set
         count = case when kept.ends_at <= clock_timestamp() then 1 else kept.count + 1 end,
         ends_at = case when kept.ends_at <= clock_timestamp() then excluded.ends_at else kept.ends_at end
       returning count, ceil(extract(epoch from ends_at - clock_timestamp())) as seconds`,
      [keyedHash(this.key, what), rule.window],
    );
    const window = rows[0];
    if (!window || window.count <= rule.max) return { allowed: true, retryAfter: null };
    return { allowed: false, retryAfter: Math.max(1, Number(window.seconds)) };
  }
}
