import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Store, Tenancy } from '#platform/tenancy';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { operationsOf } from '../support/router.js';
import { AmendmentStage, given } from './amendments-stage.js';

/** A mark in every private word and every private amount of either side. */
const OURS = 'cnry-armorial-half';
const THEIRS = 'cnry-nordelta-half';
const OUR_VALUES = ['71717.17', '72727.27', '73737.37'];
const THEIR_VALUES = ['81818.18', '82828.28', '83838.38'];
const of = (mark: string, values: string[]) =>
  new RegExp([mark, ...values.map((v) => v.replace('.', '\\.'))].join('|'));
const [CUSTOMERS, SUPPLIERS] = [of(OURS, OUR_VALUES), of(THEIRS, THEIR_VALUES)];

let stage: AmendmentStage;
let tableId: string;
let itemId: string;
let paths: string[];
const supplierPeople = ['karim', 'diane', 'ada', 'elodie'];
const customerPeople = ['ines', 'mona', 'marc', 'claire', 'sofia', 'anne'];

beforeAll(async () => {
  stage = await AmendmentStage.open();
  const need = await stage.ok(
    stage.as('sofia').post('/needs', {
      contractId: stage.contractId,
      statement: 'Kits at home in two days, please',
      isShared: true,
    }),
    201,
  );
  await stage.ok(stage.deed('sofia', `/needs/${need.id}`, '/closure', { reason: `${OURS} too dear` }));
  tableId = await stage.negotiation(stage.contractId, {
    objectives: `${OURS} objectives`,
    limits: `${OURS} limits`,
    reservationValue: OUR_VALUES[0],
  });
  ({ id: itemId } = await stage.item('karim', tableId, given('supplier', 'Kits', '120000.00')));
  const half = (name: string, mark: string, [low, high]: string[]) =>
    stage.ok(
      stage
        .as(name)
        .put(
          `/negotiation-items/${itemId}/private-half`,
          { argument: `${mark} argument`, reservation: `${mark} stop`, valueLow: low, valueHigh: high },
          { ifMatch: 0 },
        ),
    );
  await half('mona', OURS, OUR_VALUES.slice(1));
  await half('karim', THEIRS, THEIR_VALUES.slice(1));
  await stage.ok(
    stage
      .as('karim')
      .put(
        `/negotiations/${tableId}/mandate`,
        { objectives: `${THEIRS} objectives`, limits: `${THEIRS} limits`, reservationValue: THEIR_VALUES[0] },
        { ifMatch: 0 },
      ),
  );
  const lost = await stage.opportunity(stage.contractId, `${OURS} title`);
  await stage.ok(stage.deed('mona', `/opportunities/${lost}`, '/loss', { reason: `${OURS} reason` }));
  await stage.bothGain(tableId);
  await stage.product.settle();
  paths = readings();
}, 180_000);
afterAll(() => stage?.product.stop());

/** Every reading there is, PDFs and searches among them, with the ids of this story in the places of addresses. */
function readings(): string[] {
  const ids: Record<string, string> = {
    contracts: stage.contractId,
    opportunities: tableId,
    negotiations: tableId,
    'negotiation-items': itemId,
    suppliers: stage.supplierId,
    people: stage.ids['mona']!,
  };
  const prefix = '/api/v1/orgs/{org}';
  return operationsOf(describeApi(stage.product.api))
    .filter(({ method, path }) => method === 'GET' && path.startsWith(prefix))
    .flatMap(({ path, parameters }) => {
      const at = path
        .slice(prefix.length)
        .replace('{day}', '2026-03-02')
        .replace(/\/([a-z-]+)\/\{[^}]+\}/g, (_, kind: string) => `/${kind}/${ids[kind] ?? tableId}`);
      const isSearched = parameters.some(({ name }) => name === 'q');
      const words = isSearched ? ['cnry', OURS, THEIRS, '71717'] : [];
      return [at, `${at}?internal=true`, ...words.map((q) => `${at}?q=${q}`)];
    });
}

async function heard(name: string): Promise<string> {
  const read = async (path: string): Promise<string> => {
    const url = `/api/v1/orgs/armorial${path}`;
    const response = await fetch(`${stage.product.url}${url}`, {
      headers: { cookie: stage.as(name).cookie },
    });
    const body = Buffer.from(await response.arrayBuffer());
    // What was asked comes back in the address of a problem; it is the asker's own word.
    return `${path.split('?')[0]} ${body.toString('latin1').replaceAll(/"instance":"[^"]*"/g, '')}`;
  };
  // A few at a time, as a browser asks: hundreds at once would wait for a connection, and an unlucky one in vain.
  const said: string[] = [];
  for (let at = 0; at < paths.length; at += 8)
    said.push(...(await Promise.all(paths.slice(at, at + 8).map(read))));
  return said.join('\n');
}

describe('AMD-05: a private half is private by every route', () => {
  it('no reading of the supplier’s people carries a word or an amount of the customer’s half', async () => {
    for (const name of supplierPeople) {
      const all = await heard(name);
      expect([name, CUSTOMERS.exec(all)?.[0]]).toEqual([name, undefined]);
    }
    expect(SUPPLIERS.test(await heard('karim'))).toBe(true);
  }, 180_000);

  it('nor does any of the customer’s people read the supplier’s, in the audit neither', async () => {
    for (const name of customerPeople) {
      const all = await heard(name);
      expect([name, SUPPLIERS.exec(all)?.[0]]).toEqual([name, undefined]);
    }
    expect(CUSTOMERS.test(await heard('mona'))).toBe(true);
  }, 180_000);

  it('a reading of it is audited, for one’s own side to know of (R-TEN-4)', async () => {
    const trail = () =>
      stage.product.rows<{ object: string; audience: string; who: string | null }>(
        stage.tenantId,
        `select a.object, a.audience, p.name as who from platform.audit_entry a
         left join organisation.membership m on m.tenant_id = a.tenant_id and m.id = a.membership_id
         left join organisation.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
         where a.tenant_id = :tenant and a.act = 'READ' and a.object in ('contracts.mandate', 'contracts.private_half')
         order by a.at`,
      );
    const before = (await trail()).length;
    await stage.ok(stage.as('mona').get(`/negotiations/${tableId}`));
    await stage.ok(stage.as('karim').get(`/negotiations/${tableId}`));
    const noted = (await trail()).slice(before);
    expect(noted.map(({ object, audience }) => [object, audience]).sort()).toEqual([
      ['contracts.mandate', 'customer'],
      ['contracts.mandate', 'supplier'],
      ['contracts.private_half', 'customer'],
      ['contracts.private_half', 'supplier'],
    ]);
    // A paper that leaves the house has no private half in it, and its print reads none.
    const internal = await fetch(
      `${stage.product.url}/api/v1/orgs/armorial/negotiations/${tableId}/ledger.pdf?internal=true`,
      { headers: { cookie: stage.as('mona').cookie } },
    );
    expect(internal.status).toBe(200);
    const shared = await fetch(
      `${stage.product.url}/api/v1/orgs/armorial/negotiations/${tableId}/ledger.pdf`,
      { headers: { cookie: stage.as('mona').cookie } },
    );
    expect(shared.status).toBe(200);
    expect((await trail()).length).toBe(before + 6);
    const seen = (await stage.as('ines').get('/audit-entries?limit=100')).body.items.filter(
      ({ act, object }: any) => act === 'READ' && object.startsWith('contracts.'),
    );
    expect(seen.length).toBeGreaterThan(1);
    expect(JSON.stringify(seen)).not.toContain(stage.supplierId);
  });

  it('the database itself has no row for the other side', async () => {
    const tenancy = stage.product.api.get(Tenancy, { strict: false });
    const store = stage.product.api.get(Store, { strict: false });
    const { tenantId, supplierId } = stage;
    const count = (side: 'customer' | 'supplier') =>
      tenancy.within(
        {
          tenantId,
          actor: 'spec',
          roles: [],
          side,
          requestId: 'spec',
          ...(side === 'supplier' ? { supplierId } : {}),
        },
        () =>
          store.one(
            `select
              (select array_agg(distinct h.audience) from contracts.private_half h where h.tenant_id = :tenant) as halves,
              (select array_agg(distinct m.audience) from contracts.mandate m where m.tenant_id = :tenant) as mandates,
              (select count(*)::int from contracts.opportunity o where o.tenant_id = :tenant) as opportunities,
              (select count(*)::int from contracts.need_refusal r where r.tenant_id = :tenant) as reasons`,
          ),
      );
    expect(await count('supplier')).toEqual({
      halves: ['supplier'],
      mandates: ['supplier'],
      opportunities: 0,
      reasons: 0,
    });
    expect(await count('customer')).toEqual({
      halves: ['customer'],
      mandates: ['customer'],
      opportunities: 2,
      reasons: 1,
    });
  });

  it('nothing that was told to both, and no search entry, carries one', async () => {
    const told = await stage.product.rows<{ facts: string }>(
      stage.tenantId,
      `select string_agg(e.facts::text, ' ') as facts from platform.event e
       where e.tenant_id = :tenant and e.audience = 'shared'`,
    );
    expect(told[0]!.facts).not.toMatch(CUSTOMERS);
    expect(told[0]!.facts).not.toMatch(SUPPLIERS);
  });

  it('an error says nothing of it either: a stale write tells its version and no more', async () => {
    for (const [name, ours, foreign] of [
      ['karim', SUPPLIERS, CUSTOMERS],
      ['mona', CUSTOMERS, SUPPLIERS],
    ] as const) {
      const stale = await stage
        .as(name)
        .put(`/negotiation-items/${itemId}/private-half`, { argument: 'x' }, { ifMatch: 7 });
      expect(stale.status).toBe(412);
      expect(JSON.stringify(stale.body)).not.toMatch(foreign);
      expect(JSON.stringify(stale.body)).not.toMatch(ours);
    }
    // Nobody of another supplier finds the table, nor learns from the answer that there is one.
    const there = await stage.as('elodie').get(`/negotiations/${tableId}`);
    const nowhere = await stage.as('elodie').get('/negotiations/01890000-0000-7000-8000-000000000000');
    expect([there.status, there.body.code, there.body.detail]).toEqual([
      nowhere.status,
      nowhere.body.code,
      nowhere.body.detail,
    ]);
  });
});
