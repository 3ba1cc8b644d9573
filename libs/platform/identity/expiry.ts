import type pg from 'pg';

const EXPIRED = [
  'delete from identity.session where expires_at < clock_timestamp()',
  'delete from identity.verification where expires_at < clock_timestamp()',
  `delete from identity.used_code where used_at < clock_timestamp() - interval '3 minutes'`,
  `delete from identity.attempt where last_at < clock_timestamp() - interval '1 day'`,
  'delete from identity.rate_limit where ends_at < clock_timestamp()',
];

/** Deletes what has expired: sessions, links, codes and counts. For the worker, which needs no more of identity than its pool. */
export async function forgetExpired(pool: pg.Pool): Promise<void> {
  for (const statement of EXPIRED) await pool.query(statement);
}
