import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId, Stale } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { People } from '#organisation';
import { Person } from '../../libs/organisation/person.js';
import { type House, openHouse } from '../support/house.js';

const THEO = {
  name: 'Théo Blanc',
  level: 'L3_DIRECTOR',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  country: 'FR',
} as const;

describe('tenancy', () => {
  let house: House;
  let store: Store;
  let people: People;

  beforeAll(async () => {
    house = await openHouse();
    store = house.get(Store, { strict: false });
    people = house.get(People, { strict: false });
  });
  afterAll(() => house.close());

  it('refuses a query outside a scope', async () => {
    await expect(store.rows('select 1')).rejects.toThrow('no tenant scope is open');
  });

  it('refuses a scope of another tenant inside one', async () => {
    const { armorial, kerlann } = house.tenants;
    const nested = house.within(armorial, () => house.within(kerlann, async () => 1));
    await expect(nested).rejects.toThrow('another tenant');
  });

  it('shows a tenant its own rows and nothing of the other', async () => {
    const { armorial, kerlann } = house.tenants;
    const id = await house.within(armorial, () => people.add('customer', null, THEO));
    await house.within(armorial, async () =>
      expect((await people.cards([id])).get(id)?.name).toBe('Théo Blanc'),
    );
    await house.within(kerlann, async () => expect((await people.cards([id])).size).toBe(0));
    // Even a statement that forgets its tenant sees one tenant only.
    const seen = await house.within(kerlann, () => store.rows('select id from organisation.person'));
    expect(seen).not.toContainEqual({ id });
  });

  it('hides the customer’s rows from a supplier, and one supplier’s people from another', async () => {
    const { armorial } = house.tenants;
    const [nordelta, helios] = [newId(), newId()];
    await house.within(armorial, async () => {
      await people.add('supplier', nordelta, { ...THEO, name: 'Diane Foster' });
      await people.add('supplier', helios, { ...THEO, name: 'Élodie Brun' });
    });
    const seen = await house.within(
      armorial,
      () => store.rows<{ name: string }>('select name from organisation.person'),
      { side: 'supplier', supplierId: nordelta, roles: ['SUPPLIER_EXECUTIVE'] },
    );
    expect(seen.map((row) => row.name)).toEqual(['Diane Foster']);
  });

  it('refuses to write into another tenant', async () => {
    const { armorial, kerlann } = house.tenants;
    const planted = house.within(armorial, () =>
      store.rows(
        `insert into platform.event (tenant_id, id, name, at, actor, facts) values ('${kerlann}', '${newId()}', 'x', now(), 'x', '{}')`,
      ),
    );
    await expect(planted).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves no context on the connection, over 300 mixed requests', async () => {
    const { armorial, kerlann } = house.tenants;
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const tenant = n % 2 ? armorial : kerlann;
        const [row] = await house.within(tenant, () =>
          store.rows<{ t: string }>('select platform.current_tenant() as t, pg_sleep(0.001)'),
        );
        return row?.t === tenant;
      }),
    );
    expect(answers.every(Boolean)).toBe(true);
  });

  it('lets the second of two writers on one version fail, and never rewinds the version', async () => {
    const { armorial } = house.tenants;
    const id = await house.within(armorial, () => people.add('customer', null, THEO));
    const write = (title: string) => house.within(armorial, () => people.correct(id, { title }, 1));
    const outcomes = await Promise.allSettled([write('DSI'), write('RSSI')]);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect((refused[0] as PromiseRejectedResult).reason).toBeInstanceOf(Stale);
    const stored = await house.within(armorial, () => store.get(Person, id));
    expect(stored.version).toBe(2);
  });

  it('keeps rows, events, outbox and audit together, or nothing', async () => {
    const { armorial } = house.tenants;
    const before = (await house.told(armorial)).length;
    const failing = house.within(armorial, async () => {
      await people.add('customer', null, { ...THEO, name: 'Nobody' });
      throw new Error('afterwards');
    });
    await expect(failing).rejects.toThrow('afterwards');
    expect(await house.told(armorial)).toHaveLength(before);
    await house.within(armorial, () => people.add('customer', null, { ...THEO, name: 'Nour Saïd' }));
    const told = await house.told(armorial);
    expect(told.at(-1)).toMatchObject({ name: 'person.added', facts: { name: 'Nour Saïd' } });
    const audited = await house.within(armorial, () =>
      store.rows<{ actor: string; act: string }>(
        `select actor, act from platform.audit_entry where object = 'organisation.person' order by at desc limit 1`,
      ),
    );
    expect(audited).toEqual([{ actor: 'ines', act: 'INSERT' }]);
  });

  it('lets nobody change the audit or the events', async () => {
    const { armorial } = house.tenants;
    for (const table of ['audit_entry', 'event']) {
      const forged = house.within(armorial, () =>
        store.rows(`update platform.${table} set actor = 'somebody'`),
      );
      await expect(forged).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('finds by words without accents, and only what the asker may see', async () => {
    const { armorial, kerlann } = house.tenants;
    await house.within(armorial, () => people.add('customer', null, { ...THEO, name: 'Inès Kadri' }));
    const search = (tenant: string) =>
      house.within(tenant, () =>
        store.rows<{ title: string }>(`select title from platform.search('ines kad')`),
      );
    expect(await search(armorial)).toEqual([{ title: 'Inès Kadri' }]);
    expect(await search(kerlann)).toEqual([]);
  });

  it('moves and clears what falls due', async () => {
    const { armorial } = house.tenants;
    const id = newId();
    const due = Temporal.Instant.from('2026-05-26T06:45:00Z');
    const read = () =>
      store.rows<{ at: Date }>(
        'select due_at as at from platform.due where tenant_id = :tenant and id = :id',
        { id },
      );
    await house.within(armorial, async () => {
      await store.schedule('spec', id, due);
      await store.schedule('spec', id, due.add({ hours: 1 }));
      expect((await read()).map((row) => row.at.toISOString())).toEqual(['2026-05-26T07:45:00.000Z']);
      await store.schedule('spec', id, null);
      expect(await read()).toEqual([]);
    });
  });
});
