import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { databaseRoles, onDatabase, roleUrl } from '#platform/database';
import type { DatabaseRole, DatabaseSettings } from '#platform/database';
import { until } from './waiting.js';

/** What PostgreSQL says of a database in which somebody still is. */
const IN_USE = '55006';

/** The migrated database that every spec's own is copied from. */
export const TEMPLATE = 'rekindle_template';
/** How the global set-up tells the specs, which run in other processes, where the server is. */
export const SERVER_VARIABLE = 'REKINDLE_TEST_SERVER';

/** What the global set-up hands over. */
export interface TestServerAddress {
  /** Administrator URL. */
  url: string;
  secret: string;
}

/** One spec file's own database: nobody else sees it, and it starts migrated and empty. */
export interface FreshDatabase extends DatabaseSettings {
  name: string;
  /** The address as each role. */
  urls: Record<DatabaseRole, string>;
  /** Removes it; connections still open are cut. */
  drop(): Promise<void>;
}

/**
 * Copies the template. Call it in `beforeAll` and `drop` in `afterAll`.
 * @throws Error when the project has no `globalSetup` in test/jest.config.js.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const given = process.env[SERVER_VARIABLE];
  if (!given)
    throw new Error('No test server: this project needs the database set-up in test/jest.config.js.');
  const { url: server, secret } = JSON.parse(given) as TestServerAddress;
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, `create database ${name} template ${TEMPLATE} owner rekindle_owner`);
  const url = onDatabase(server, name);
  const urls = Object.fromEntries(databaseRoles.map((role) => [role, roleUrl({ url, secret }, role)]));
  return {
    name,
    url,
    secret,
    urls: urls as Record<DatabaseRole, string>,
    drop: () => asAdministrator(server, `drop database if exists ${name} with (force)`),
  };
}

/** PostgreSQL waits five seconds for whoever is in the database; on a machine that was put aside it is asked again. */
async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const isDone = () =>
      client.query(statement).then(
        () => true,
        (error: { code?: string }) => {
          if (error.code === IN_USE) return false;
          throw error;
        },
      );
    await until(isDone, statement);
  } finally {
    await client.end();
  }
}
