import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ungoverned } from '../support/catalog.js';
import { asOwner, governed, Ground, table } from '../support/planted.js';

let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground?.close());

const CATALOGUES = ['fr', 'en'].map((locale) => `apps/web/src/words/contracts/${locale}.json`);

/** What the audit trail would show under the name of its table. */
function unnamed(tables: string[]): string[] {
  return CATALOGUES.flatMap((path) => {
    const words = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    return tables.filter((table) => !words[`audited.${table}`]).map((table) => `${path}: ${table}`);
  });
}

describe('the audit trail', () => {
  it('has a word for each table that it keeps, in both languages', async () => {
    const { rows } = await ground.client.query<{ table: string }>(
      `select n.nspname || '.' || c.relname as table from pg_trigger t
       join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where t.tgname = 'audit' and not t.tgisinternal`,
    );
    const tables = rows.map(({ table }) => table);
    expect(tables.length).toBeGreaterThan(60);
    expect(unnamed(tables)).toEqual([]);
    expect(unnamed(['suppliers.planted'])).toEqual(CATALOGUES.map((path) => `${path}: suppliers.planted`));
  });
});

describe('every table is governed', () => {
  it('holds in this database', async () => {
    expect(await ungoverned(ground.client)).toEqual([]);
  });

  it.each([
    [
      'a table that nobody governs',
      asOwner(`create table suppliers.planted (${table})`),
      'row security is not enabled',
    ],
    [
      'a table without the tenant',
      asOwner('create table contracts.planted (id uuid primary key)'),
      'not tenant_id',
    ],
    [
      'row security that the owner escapes',
      asOwner(`create table suppliers.planted (${table}); select platform.govern('suppliers.planted');
               alter table suppliers.planted no force row level security`),
      'not forced',
    ],
    [
      'row security switched off',
      asOwner('alter table suppliers.supplier disable row level security'),
      'suppliers.supplier: row security is not enabled',
    ],
    [
      'a policy for everybody',
      asOwner('create policy wide on suppliers.relationship for select using (true)'),
      'policy wide does not ask for the tenant',
    ],
    [
      'a policy that forgets the side',
      asOwner(`create policy wide on suppliers.relationship for select
               using (tenant_id = platform.current_tenant())`),
      'policy wide does not ask for the side',
    ],
    [
      'a policy that asks for every row',
      asOwner(`create policy wide on suppliers.relationship for select
               using (tenant_id = platform.current_tenant() and platform.current_side() = 'customer')`),
      'policy wide asks again for every row',
    ],
    [
      'a policy that forgets the supplier',
      asOwner(`create policy wide on suppliers.supplier for select
               using (tenant_id = platform.current_tenant() and platform.current_side() = 'supplier')`),
      'policy wide does not ask for audience and supplier',
    ],
    [
      'a table without its audit',
      asOwner(
        `create table suppliers.planted (${table}); select platform.govern('suppliers.planted', audited => false)`,
      ),
      'suppliers.planted: is not audited',
    ],
    [
      'an audit switched off',
      asOwner('alter table suppliers.seat disable trigger audit'),
      'suppliers.seat: is not audited',
    ],
    [
      'a stamp taken off',
      asOwner('drop trigger stamp on suppliers.seat'),
      'suppliers.seat: says who and when',
    ],
    [
      'a view',
      asOwner('create view suppliers.planted as select * from suppliers.supplier'),
      'reads as its owner',
    ],
    [
      'a materialised view',
      asOwner('create materialized view suppliers.planted as select 1 as one'),
      'suppliers.planted: neither row security',
    ],
    [
      'a table of the application’s own',
      'alter table suppliers.seat owner to rekindle_app',
      'rekindle_app owns suppliers.seat',
    ],
    ['a role that bypasses row security', 'alter role rekindle_app bypassrls', 'rekindle_app has powers'],
    [
      'a role within the owner',
      'grant rekindle_owner to rekindle_app',
      'rekindle_app is a member of rekindle_owner',
    ],
    [
      'a schema to create in',
      'grant create on schema suppliers to rekindle_app',
      'rekindle_app may create in suppliers',
    ],
    [
      'sign-in tables in reach',
      'grant select on identity.session to rekindle_app',
      'may select identity.session',
    ],
    [
      'the search table in reach',
      'grant select on platform.search_entry to rekindle_app',
      'may select platform.search_entry',
    ],
    [
      'a column for the sweeper',
      'grant select (legal_name) on suppliers.supplier to rekindle_sweeper',
      'rekindle_sweeper may select suppliers.supplier',
    ],
    [
      'a table for everybody',
      'grant select on suppliers.seat to public',
      'everybody may select suppliers.seat',
    ],
    [
      'an audit that can be rewritten',
      'grant update on platform.audit_entry to rekindle_app',
      'rekindle_app may update platform.audit_entry',
    ],
    [
      'a crossing that nobody sanctioned',
      asOwner(`create function suppliers.planted() returns int language sql security definer
               set search_path = pg_catalog as 'select 1'; revoke all on function suppliers.planted from public`),
      'suppliers.planted(): a crossing',
    ],
    [
      'a definer with the caller’s path',
      asOwner('alter function platform.search(text, text[], int) reset search_path'),
      'platform.search(): runs as its owner with the caller',
    ],
    [
      'a definer for everybody',
      asOwner('grant execute on function platform.enter to public'),
      'platform.enter(): runs as its owner and everybody',
    ],
    [
      'a definer whose path leads through a caller’s schema',
      'grant create on schema public to rekindle_app',
      'platform.search(): its search_path leads through public',
    ],
  ])('sees %s', async (_, sql, said) => {
    const faults = await ground.withPlanted(sql, ungoverned);
    expect(faults.filter((fault) => fault.includes(said))).not.toEqual([]);
  });

  it('is content with a table that govern() has taken in', async () => {
    expect(await ground.withPlanted(governed(), ungoverned)).toEqual([]);
  });

  it.each(['suppliers.supplier', 'suppliers.relationship', 'platform.event'])(
    'has %s as govern() would take it in today',
    async (name) => {
      const policy = async (client: { query: (typeof ground.client)['query'] }) =>
        (
          await client.query<{ policy: string }>(
            `select concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as policy
             from pg_policy where polrelid = $1::regclass and polname = 'governed'`,
            [name],
          )
        ).rows.map((row) => row.policy);
      const again = asOwner(`drop policy governed on ${name}; drop trigger if exists stamp on ${name};
        drop trigger if exists audit on ${name}; select platform.govern('${name}')`);
      expect(await ground.withPlanted(again, policy)).toEqual(await policy(ground.client));
    },
  );
});
