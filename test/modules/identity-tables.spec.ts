import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getMigrations } from 'better-auth/db/migration';
import { forgetExpired } from '#platform/identity';
import { authenticationOptions } from '../../libs/platform/identity/authentication.js';
import { Counters } from '../../libs/platform/identity/counters.js';
import { Household } from './identity-household.js';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
});
afterAll(() => home.close());

/** What the library would do to the database to make it its own. */
function libraryMigration({ pool, settings, letters }: Household) {
  const counters = new Counters(pool, 'key');
  const remind = async () => undefined;
  return getMigrations(
    authenticationOptions({ pool, settings, mail: letters, counters, later: () => undefined, remind }),
  );
}

describe('the tables of identity', () => {
  it('are what the library asks for: its own migration would change nothing', async () => {
    const drift = await libraryMigration(home);
    expect(drift.toBeCreated).toEqual([]);
    expect(drift.toBeAdded).toEqual([]);
    expect(drift.schemaProblems).toEqual([]);
    expect(await drift.compileMigrations()).toBe(';');
  });

  it('differ when a column is missing, so that the check above can fail', async () => {
    const apart = await Household.open();
    await apart.owner.query('alter table identity.session drop column user_agent');
    expect(await (await libraryMigration(apart)).compileMigrations()).toContain('"user_agent"');
    await apart.close();
  });

  it('are open to identity’s role alone', async () => {
    const { rows } = await home.owner.query<{ table: string; role: string }>(
      `select c.relname as "table", r.rolname as role from pg_class c join pg_namespace n on n.oid = c.relnamespace
       cross join pg_roles r
       where n.nspname = 'identity' and c.relkind = 'r' and r.rolname in ('rekindle_app', 'rekindle_sweeper')
         and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger')
       union all select 'schema', r.rolname from pg_roles r
       where r.rolname in ('rekindle_app', 'rekindle_sweeper') and has_schema_privilege(r.oid, 'identity', 'usage, create')`,
    );
    expect(rows).toEqual([]);
    await expect(home.pool.query('truncate identity.user cascade')).rejects.toMatchObject({ code: '42501' });
    await expect(home.pool.query('create table identity.more ()')).rejects.toMatchObject({ code: '42501' });
  });

  it('need no search path, which a pooler would lose', async () => {
    const { rows } = await home.pool.query(`select current_setting('search_path') as path`);
    expect(rows[0].path).not.toContain('identity');
    expect(
      readFileSync('libs/platform/identity/migrations/1764000001001-identity.sql', 'utf8'),
    ).not.toContain('search_path');
  });

  it('forget what has expired, and nothing else', async () => {
    await home.user('expired@nordelta.fr');
    const [old, live] = [home.browser(), home.browser()];
    await old.signIn('expired@nordelta.fr');
    await live.signIn('expired@nordelta.fr');
    await home.owner.query(
      `update identity.session set expires_at = clock_timestamp() - interval '1 s' where token = $1`,
      [old.sessionToken],
    );
    await forgetExpired(home.pool);
    const { rows } = await home.pool.query('select token from identity.session where token = any ($1)', [
      [old.sessionToken, live.sessionToken],
    ]);
    expect(rows).toEqual([{ token: live.sessionToken }]);
  });
});
