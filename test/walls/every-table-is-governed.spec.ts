import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tenantlessKeys, ungoverned } from '../support/catalog.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';

let database: FreshDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What a wall says with something planted that it must see; nothing of it stays. */
async function withPlanted(sql: string, wall: (client: pg.Client) => Promise<string[]>): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(sql);
    return await wall(client);
  } finally {
    await client.query('rollback');
  }
}

const asOwner = (sql: string) => `set local role rekindle_owner; ${sql}; reset role`;
const table = 'tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)';
const governed = (columns = table) =>
  asOwner(`create table suppliers.planted (${columns}); select platform.govern('suppliers.planted')`);

describe('every table is governed', () => {
  it('holds in this database', async () => {
    expect(await ungoverned(client)).toEqual([]);
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
    const faults = await withPlanted(sql, ungoverned);
    expect(faults.filter((fault) => fault.includes(said))).not.toEqual([]);
  });

  it('is content with a table that govern() has taken in', async () => {
    expect(await withPlanted(governed(), ungoverned)).toEqual([]);
  });
});

describe('every key starts with the tenant', () => {
  it('holds in this database', async () => {
    expect(await tenantlessKeys(client)).toEqual([]);
  });

  it.each([
    [
      'a key of its own',
      'create table suppliers.planted (tenant_id uuid, id uuid primary key)',
      'primary key does not start',
    ],
    ['no key', 'create table suppliers.planted (tenant_id uuid)', 'has no primary key'],
    [
      'a name that is unique across tenants',
      'create unique index planted on suppliers.supplier (legal_name)',
      'is unique across tenants: planted',
    ],
    [
      'an exclusion across tenants',
      `alter table suppliers.tenure add constraint planted
       exclude using gist (person_id with =, daterange(starts_on, ends_on) with &&)`,
      'is unique across tenants: planted',
    ],
    [
      'an index that starts elsewhere',
      'create index planted on suppliers.supplier (legal_name, tenant_id)',
      'the index planted does not start with tenant_id',
    ],
    [
      'a foreign key without the tenant',
      `create table suppliers.planted (${table}, seat_id uuid, unique (id, tenant_id));
       alter table suppliers.seat add constraint seat_id_alone unique (id);
       alter table suppliers.planted add foreign key (seat_id) references suppliers.seat (id)`,
      'planted_seat_id_fkey does not carry the tenant',
    ],
    [
      'a foreign key whose tenant is another column',
      `create table suppliers.planted (${table}, other_tenant uuid, seat_id uuid,
         foreign key (other_tenant, seat_id) references suppliers.seat (tenant_id, id))`,
      'does not carry the tenant',
    ],
    [
      'a foreign key into another module',
      `create table suppliers.planted (${table}, person_id uuid);
       alter table suppliers.planted add foreign key (tenant_id, person_id) references organisation.person (tenant_id, id)`,
      'planted_tenant_id_person_id_fkey leaves the module',
    ],
    [
      'a foreign key that would clear the tenant',
      `create table suppliers.planted (${table}, seat_id uuid,
         foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id) on delete set null);
       create index on suppliers.planted (tenant_id, seat_id)`,
      'would clear tenant_id',
    ],
    [
      'a foreign key without an index',
      `create table suppliers.planted (${table}, seat_id uuid,
         foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id) on delete cascade)`,
      'has no index that starts with tenant_id',
    ],
    [
      'an index that holds only part of the rows',
      `create table suppliers.planted (${table}, seat_id uuid, done boolean,
         foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id));
       create index on suppliers.planted (tenant_id, seat_id) where done`,
      'has no index that starts with tenant_id',
    ],
    [
      'a serial number',
      `create table suppliers.planted (${table}, number serial)`,
      'numbers its rows: number',
    ],
    [
      'an identity column',
      `create table suppliers.planted (${table}, number bigint generated always as identity)`,
      'numbers its rows: number',
    ],
  ])('sees %s', async (_, sql, said) => {
    const faults = await withPlanted(sql, tenantlessKeys);
    expect(faults.filter((fault) => fault.includes(said))).not.toEqual([]);
  });

  it('is content with keys that carry the tenant', async () => {
    const columns = `${table}, seat_id uuid,
      foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id) on delete set null (seat_id)`;
    const sql = `${governed(columns)}; create index on suppliers.planted (tenant_id, seat_id) where seat_id is not null`;
    expect(await withPlanted(sql, tenantlessKeys)).toEqual([]);
  });
});
