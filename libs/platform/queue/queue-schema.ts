import { runMigrations } from 'bullmq';
import type pg from 'pg';

export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings BullMQ's own tables up to the version of the library and lets the application role work with them.
 * Called with one connected client of `rekindle_owner` (never a pool: the library locks and migrates in one session);
 * safe to repeat and to run twice at once.
 */
export async function prepareQueue(owner: pg.ClientBase): Promise<void> {
  await runMigrations(owner, QUEUE_SCHEMA);
  await owner.query(`
    grant usage on schema ${QUEUE_SCHEMA} to rekindle_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to rekindle_app;
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to rekindle_app;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to rekindle_app;
  `);
}
