import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Store } from '#platform/tenancy';
import { SuppliersModule } from '#suppliers';
import { supplierList, type SupplierFilter } from '../../libs/suppliers/register/supplier.queries.js';
import {
  relationshipList,
  type RelationshipPage,
} from '../../libs/suppliers/relationships/relationship.queries.js';
import { type House, openHouse } from '../support/house.js';

jest.setTimeout(180_000);

const MANY = 5_000;
const AFTER: [string, string] = ['8', '00000000-0000-7000-8000-000000000000'];

/**
 * Row security may hide a list's index from the planner: it believes that a tenant has next to no rows, and sorts all
 * of them. That shows only with many rows, so the plans are read here.
 */
describe('lists walk their index', () => {
  let house: House;
  let store: Store;

  beforeAll(async () => {
    house = await openHouse(SuppliersModule);
    store = house.get(Store, { strict: false });
    for (const tenant of Object.values(house.tenants)) await house.within(tenant, () => store.rows(plenty));
    const owner = new pg.Client({ connectionString: house.database.urls.rekindle_owner });
    await owner.connect();
    await owner.query('analyze suppliers.supplier');
    await owner.query('analyze suppliers.relationship');
    await owner.end();
  });
  afterAll(() => house.close());

  const planOf = (sql: string, parameters: object) =>
    house.within(house.tenants.armorial, async () => {
      const rows = await store.rows<Record<string, string>>(`explain (costs off) ${sql}`, {
        afterName: AFTER[0],
        afterId: AFTER[1],
        segment: 'KEY',
        state: 'ACTIVE',
        today: '2026-02-02',
        ...parameters,
      });
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  it.each<[string, Partial<SupplierFilter>, string]>([
    ['the first page', {}, 'supplier_by_name'],
    ['a page further on', { after: AFTER }, 'supplier_by_name'],
    ['the last page first', { sort: '-name' }, 'supplier_by_name'],
    ['further on from the end', { sort: '-name', after: AFTER }, 'supplier_by_name'],
    ['one segment', { segment: 'KEY' }, 'relationship_by_segment'],
    ['one segment further on', { segment: 'KEY', after: AFTER }, 'relationship_by_segment'],
    ['one state further on', { state: 'ACTIVE', after: AFTER }, 'relationship_by_state'],
  ])('suppliers: %s', async (_, filter, index) => {
    const plan = await planOf(supplierList({ limit: 50, ...filter }), {});
    expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${index} `));
    expect(plan).not.toMatch(/^ *(-> +)?(Incremental )?Sort/m);
  });

  it.each<[string, Partial<RelationshipPage>, string]>([
    ['the first page', {}, 'relationship_by_name'],
    ['a page further on', { after: [null, ...AFTER] }, 'relationship_by_name'],
    ['from the end', { sort: '-name' }, 'relationship_by_name'],
    ['one segment further on', { segment: 'KEY', after: [null, ...AFTER] }, 'relationship_by_segment'],
    ['the longest silence first', { sort: '-silence' }, 'relationship_by_silence'],
    [
      'a long silence further on',
      { sort: '-silence', after: ['2025-06-01', ...AFTER] },
      'relationship_by_silence',
    ],
    ['no known silence further on', { sort: '-silence', after: [null, ...AFTER] }, 'relationship_by_silence'],
    ['the next due first', { sort: 'due', after: ['2025-06-01', ...AFTER] }, 'relationship_by_due'],
    ['the gravest first', { sort: '-freshness', after: ['2025-06-01', ...AFTER] }, 'relationship_by_due'],
    ['by segment', { sort: 'segment', after: ['2', ...AFTER] }, 'relationship_by_rank'],
    ['the largest first', { sort: '-value', after: ['2500.00', ...AFTER] }, 'relationship_by_value'],
    ['without sponsors', { flag: 'SPONSOR_MISSING' }, 'relationship_without_sponsor'],
    ['without a segment', { flag: 'SEGMENT_MISSING' }, 'relationship_without_segment'],
    ['to be confirmed', { flag: 'SEGMENT_TO_CONFIRM' }, 'relationship_to_confirm'],
    ['with a vacant seat', { flag: 'SEAT_VACANT' }, 'relationship_with_vacancy'],
  ])('relationships: %s', async (_, page, index) => {
    const plan = await planOf(relationshipList({ limit: 50, ...page }), {
      afterRank: page.after?.[0] ?? null,
    });
    expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${index} `));
    expect(plan).not.toContain('Seq Scan');
    expect(plan).not.toMatch(/Sort Key: .*supplier_name/);
  });
});

const plenty = `
  with named as (
    select n, gen_random_uuid() as supplier, gen_random_uuid() as relationship, md5(n::text) || ' Services' as name
    from generate_series(1, ${MANY}) n
  ), registered as (
    insert into suppliers.supplier (tenant_id, id, relationship_id, legal_name, country)
    select :tenant, supplier, relationship, name, 'FR' from named returning 1
  )
  insert into suppliers.relationship (tenant_id, id, supplier_id, supplier_name, state, segment,
    segment_to_confirm, has_vacancy, silent_since, due_on, annual_value)
  select :tenant, relationship, supplier, name, (array['ACTIVE', 'EXITING'])[1 + n % 2],
    (array['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY', null])[1 + n % 5], n % 50 = 0, n % 60 = 0,
    case when n % 2 = 0 then date '2026-01-01' - n % 400 end, case when n % 2 = 0 then date '2026-01-01' - n % 300 end,
    case when n % 3 = 0 then n end
  from named where (select count(*) from registered) > 0`;
