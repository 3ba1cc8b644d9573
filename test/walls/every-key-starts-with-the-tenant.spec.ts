import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tenantlessKeys } from '../support/catalog.js';
import { governed, Ground, table } from '../support/planted.js';

let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground?.close());

describe('every key starts with the tenant', () => {
  it('holds in this database', async () => {
    expect(await tenantlessKeys(ground.client)).toEqual([]);
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
    const faults = await ground.withPlanted(sql, tenantlessKeys);
    expect(faults.filter((fault) => fault.includes(said))).not.toEqual([]);
  });

  it('is content with keys that carry the tenant', async () => {
    const columns = `${table}, seat_id uuid,
      foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id) on delete set null (seat_id)`;
    const sql = `${governed(columns)}; create index on suppliers.planted (tenant_id, seat_id) where seat_id is not null`;
    expect(await ground.withPlanted(sql, tenantlessKeys)).toEqual([]);
  });
});
