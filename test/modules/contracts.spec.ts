import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { Contracts, ContractsModule, type NewContract } from '#contracts';
import { People } from '#organisation';
import { Calendars } from '#platform/calendar';
import { Tenancy } from '#platform/tenancy';
import { type SupplierCard, Suppliers } from '#suppliers';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

// The worker, the queue and the database are real, and the machine may be busy.
jest.setTimeout(180_000);

const day = (text: string) => Temporal.PlainDate.from(text);
const PLACE = { locale: 'fr' as const, timeZone: 'Europe/Paris', country: 'FR' };

interface Card {
  id: string;
  reference: string;
  title: string;
  supplier: { id: string; name: string };
  coSuppliers: { id: string; name: string }[];
  owner: { id: string; name: string } | null;
  annualValue: { amount: string; currency: string } | null;
  endOn: string | null;
  noticeMonths: number | null;
  notice: string | null;
  lastNoticeDate: string | null;
  lastNoticeSafeDate: string | null;
  completeness: string[];
  why: { date: string; name: string }[];
  reckoning: { code: string }[];
  version: number;
}
interface List {
  items: Card[];
  nextCursor: string | null;
  total?: number;
}

describe('the register of contracts', () => {
  let house: WorkerHouse;
  let contracts: Contracts;
  let armorial: string;
  let kerlann: string;
  let nordelta: SupplierCard;
  let helios: SupplierCard;
  let mona: string;

  const within = <T>(work: () => Promise<T>, tenantId = armorial, who: object = {}) =>
    house
      .get(Tenancy)
      .within(
        { tenantId, actor: 'ines', roles: ['CIO_OFFICE'], side: 'customer', requestId: 'spec', ...who },
        work,
      );
  const card = async (id: string, tenantId = armorial) =>
    (await within(() => contracts.card(id), tenantId)).parse<Card>();
  const list = async (filter: object = {}, who: object = {}) =>
    (await within(() => contracts.list({ limit: 50, ...filter }), armorial, who)).parse<List>();
  const register = (facts: Partial<NewContract> = {}) =>
    within(() =>
      contracts.register({
        reference: `REF-${Math.random().toString(36).slice(2)}`,
        title: 'Contract',
        currency: 'EUR',
        supplierId: nordelta.id,
        ...facts,
      }),
    );
  const told = (name: string) =>
    house.rows<{ facts: Record<string, unknown>; relationship_id: string; audience: string }>(
      armorial,
      'select facts, relationship_id, audience from platform.event where tenant_id = :tenant and name = :name order by at, id',
      { name },
    );
  const stake = (relationshipId: string) =>
    house.rows<{ annual_value: string; currency: string; supports_critical_function: boolean | null }>(
      armorial,
      `select annual_value::text, currency::text, supports_critical_function from executive_contact.stake
       where tenant_id = :tenant and relationship_id = :relationshipId`,
      { relationshipId },
    );

  beforeAll(async () => {
    house = await openWorkerHouse({}, { modules: [ContractsModule] });
    ({ armorial, kerlann } = house);
    contracts = house.get(Contracts);
    await house.at('2026-02-02T08:00:00Z');
    [nordelta, helios] = (await within(() =>
      house.get(Suppliers).addMany([
        { legalName: 'Nordelta Services', country: 'US' },
        { legalName: 'Helios Cloud', country: 'FR' },
      ]),
    )) as [SupplierCard, SupplierCard];
    mona = await within(() =>
      house.get(People).add('customer', null, {
        name: 'Mona Diallo',
        email: 'mona@armorial.example',
        level: 'L4_MANAGER',
        ...PLACE,
      }),
    );
  });
  afterAll(() => house.close());

  describe('a contract', () => {
    let id: string;

    beforeAll(async () => {
      id = await register({
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        type: 'SERVICE_DESK',
        ownerPersonId: mona,
        annualValue: '4200000',
        startOn: day('2022-10-03'),
        endOn: day('2027-10-02'),
        renewalMode: 'TACIT',
        notice: 'P6M',
        criticalFunction: true,
      });
    });

    it('shows its last notice date, the margin and the holidays stepped over (R-CON-3)', async () => {
      expect(await card(id)).toMatchObject({
        reference: 'NOR-2022-01',
        supplier: { id: nordelta.id, name: 'Nordelta Services' },
        owner: { id: mona, name: 'Mona Diallo' },
        annualValue: { amount: '4200000.00', currency: 'EUR' },
        noticeMonths: 6,
        lastNoticeDate: '2027-04-02',
        lastNoticeSafeDate: '2027-03-18',
        why: [{ date: '2027-03-29', name: 'Lundi de Pâques' }],
        completeness: [],
        version: 1,
      });
    });

    it('tells that it was registered, to the customer only and about its relationship', async () => {
      expect((await told('contract.registered')).at(-1)).toMatchObject({
        facts: { contractId: id, reference: 'NOR-2022-01', lastNoticeOn: '2027-04-02' },
        relationship_id: nordelta.relationshipId,
        audience: 'customer',
      });
    });

    it('tells upstream what is at stake and by when one must have said no', async () => {
      expect(await stake(nordelta.relationshipId)).toEqual([
        { annual_value: '4200000.00', currency: 'EUR', supports_critical_function: true },
      ]);
      const signals = await house.rows(
        armorial,
        `select kind, on_day::text, params from executive_contact.signal
         where tenant_id = :tenant and relationship_id = :relationshipId order by kind`,
        { relationshipId: nordelta.relationshipId },
      );
      expect(signals).toEqual([
        {
          kind: 'ANNIVERSARY',
          on_day: '2026-09-26',
          params: { reference: 'NOR-2022-01', day: '2026-10-03', years: 4 },
        },
        { kind: 'NOTICE_DEADLINE', on_day: '2027-04-02', params: { reference: 'NOR-2022-01' } },
      ]);
    });

    it('is found by reference, title and supplier', async () => {
      for (const q of ['nor-2022', 'workplace', 'nordelta desk'])
        expect((await list({ q })).items.map((item) => item.id)).toContain(id);
      expect((await list({ q: 'nothing like it' })).items).toEqual([]);
    });

    it('has a reference of its own in the house, whatever the case', async () => {
      await expect(register({ reference: 'nor-2022-01' })).rejects.toMatchObject({
        code: 'contract-reference-taken',
        status: 409,
      });
    });

    it('is corrected on the version that was read, and says what changed', async () => {
      const changes = { endOn: day('2028-10-02'), title: 'Service desk & workplace' };
      await expect(within(() => contracts.correct(id, changes, 7))).rejects.toMatchObject({ name: 'Stale' });
      await within(() => contracts.correct(id, changes, 1));
      // 2 April 2028 is a Sunday.
      expect(await card(id)).toMatchObject({ endOn: '2028-10-02', lastNoticeDate: '2028-03-31', version: 2 });
      expect((await told('contract.corrected')).at(-1)).toMatchObject({
        facts: { contractId: id, fields: ['endOn'], lastNoticeOn: '2028-03-31' },
      });
      await within(() => contracts.correct(id, { endOn: day('2027-10-02') }, 2));
    });

    it('is corrected by its owner, and by no other owner', async () => {
      const { version } = await card(id);
      await expect(
        within(() => contracts.correct(id, { title: 'Mine' }, version, helios.id)),
      ).rejects.toMatchObject({ name: 'Forbidden' });
      await within(() => contracts.correct(id, { title: 'Service desk' }, version, mona));
      expect((await card(id)).title).toBe('Service desk');
    });

    it('does not exist for the other tenant, nor for another supplier', async () => {
      await expect(card(id, kerlann)).rejects.toMatchObject({ name: 'NotFound' });
      const another = { side: 'supplier', supplierId: helios.id, roles: ['SUPPLIER_ADMIN'] };
      await expect(within(() => contracts.card(id), armorial, another)).rejects.toMatchObject({
        name: 'NotFound',
      });
      expect((await list({}, another)).items.map((one) => one.id)).not.toContain(id);
      await expect(within(() => contracts.correct(id, { title: 'x' }, 1), kerlann)).rejects.toMatchObject({
        name: 'NotFound',
      });
    });

    it('is read by the supplier it names, without what the customer notes about it', async () => {
      const own = { side: 'supplier', supplierId: nordelta.id, roles: ['SUPPLIER_ADMIN'] };
      const read = (await within(() => contracts.card(id), armorial, own)).parse<Card>();
      expect(read).toMatchObject({ reference: 'NOR-2022-01', criticalFunction: null, completeness: [] });
    });

    it('is the customer’s alone while they prepare it', async () => {
      const own = { side: 'supplier', supplierId: nordelta.id, roles: ['SUPPLIER_ADMIN'] };
      const draft = await register();
      await house.rows(
        armorial,
        `update contracts.party set audience = 'customer', version = version + 1
         where tenant_id = :tenant and contract_id = :draft`,
        { draft },
      );
      await expect(within(() => contracts.card(draft), armorial, own)).rejects.toMatchObject({
        name: 'NotFound',
      });
      expect((await list({}, own)).items.map((one) => one.id)).not.toContain(draft);
    });
  });

  it('refuses an end before the start, an unknown supplier, and an owner of the other side', async () => {
    await expect(register({ startOn: day('2026-02-02'), endOn: day('2026-02-01') })).rejects.toMatchObject({
      code: 'contract-ends-before-start',
    });
    await expect(register({ supplierId: mona })).rejects.toMatchObject({ code: 'contract-supplier-unknown' });
    const theirs = await within(() =>
      house.get(People).add('supplier', helios.id, { name: 'Élodie Brun', level: 'L4_MANAGER', ...PLACE }),
    );
    await expect(register({ ownerPersonId: theirs })).rejects.toMatchObject({
      code: 'contract-owner-unknown',
    });
  });

  it('flags what it lacks and refuses nothing: a notice period only where renewal is tacit', async () => {
    const bare = await card(await register());
    expect(bare.completeness).toEqual(['OWNER', 'TYPE', 'VALUE', 'START', 'END', 'RENEWAL']);
    expect(bare.lastNoticeDate).toBeNull();
    const tacit = await card(await register({ renewalMode: 'TACIT', endOn: day('2027-01-01') }));
    expect(tacit.completeness).toContain('NOTICE');
    const express = await card(await register({ renewalMode: 'EXPRESS', endOn: day('2027-01-01') }));
    expect(express.completeness).not.toContain('NOTICE');
  });

  it('keeps a notice of days as days', async () => {
    const found = await card(await register({ endOn: day('2027-10-02'), notice: 'P90D' }));
    // 4 July 2027 is a Sunday.
    expect(found).toMatchObject({ notice: 'P90D', noticeMonths: null, lastNoticeDate: '2027-07-02' });
  });

  it('has one lead and, in a consortium, co-contractors, and is listed for each', async () => {
    const id = await register({ coSupplierIds: [helios.id, nordelta.id] });
    const found = await card(id);
    expect([found.supplier.id, found.coSuppliers.map((one) => one.id)]).toEqual([nordelta.id, [helios.id]]);
    for (const supplierId of [nordelta.id, helios.id])
      expect((await list({ supplierId })).items.map((item) => item.id)).toContain(id);
    await within(() => contracts.correct(id, { supplierId: helios.id, coSupplierIds: [] }, 1));
    const moved = await card(id);
    expect([moved.supplier.id, moved.coSuppliers]).toEqual([helios.id, []]);
    expect((await list({ supplierId: nordelta.id })).items.map((item) => item.id)).not.toContain(id);
  });

  it('is listed page by page in each order without loss or repeat, and counted when asked', async () => {
    for (const sort of ['reference', 'endOn', 'lastNoticeDate']) {
      const whole = await list({ sort, limit: 200, total: true });
      expect(whole.total).toBe(whole.items.length);
      const seen: string[] = [];
      let after: string[] | undefined;
      do {
        const page = await list({ sort, limit: 3, after });
        seen.push(...page.items.map((item) => item.id));
        after = page.nextCursor
          ? (JSON.parse(Buffer.from(page.nextCursor, 'base64url').toString()) as string[])
          : undefined;
      } while (after);
      expect(seen).toEqual(whole.items.map((item) => item.id));
    }
  });

  it('is filtered by owner, by me, by its end and by what it lacks', async () => {
    const ofMona = await list({ ownerPersonId: mona });
    expect(ofMona.items.map((item) => item.reference)).toEqual(['NOR-2022-01']);
    expect((await list({ mine: true }, { personId: mona })).items).toEqual(ofMona.items);
    expect((await list({ mine: true }, { personId: nordelta.id })).items).toEqual([]);
    const ending = await list({ endingBefore: '2027-10-02' });
    expect(ending.items.every((item) => item.endOn! < '2027-10-02')).toBe(true);
    expect(ending.items.length).toBeGreaterThan(0);
    expect((await list({ incomplete: true })).items.every((item) => item.completeness.length > 0)).toBe(true);
  });

  it('is counted by supplier', async () => {
    const counts = await within(() => contracts.counts([nordelta.id, helios.id, mona]));
    expect(counts.get(nordelta.id)).toBe((await list({ supplierId: nordelta.id, limit: 200 })).items.length);
    expect(counts.has(mona)).toBe(false);
    expect(await within(() => contracts.counts([nordelta.id]), kerlann)).toEqual(new Map());
  });

  describe('keeps in step with what changes around it', () => {
    it('moves its last notice date when a day off is added to the house’s calendar', async () => {
      const [nor] = (await list({ ownerPersonId: mona })).items;
      await within(() =>
        house
          .get(Calendars)
          .change({ country: 'FR', region: null, day: day('2027-04-02'), kind: 'ADDED', name: 'Pont' }),
      );
      await house.settle();
      expect(await card(nor!.id)).toMatchObject({ lastNoticeDate: '2027-04-01' });
      expect((await card(nor!.id)).why.map(({ name }) => name)).toContain('Pont');
    });

    it('calls its supplier and its owner by their new names, and misses an owner who left', async () => {
      const [nor] = (await list({ ownerPersonId: mona })).items;
      await within(() => house.get(Suppliers).correct(nordelta.id, { legalName: 'Nordelta Group' }));
      await within(() => house.get(People).correct(mona, { name: 'Mona Diallo-Petit' }));
      await house.settle();
      expect(await card(nor!.id)).toMatchObject({
        supplier: { name: 'Nordelta Group' },
        owner: { name: 'Mona Diallo-Petit' },
      });
      expect((await list({ q: 'nordelta group' })).items.map((item) => item.id)).toContain(nor!.id);
      await within(() => house.get(People).depart(mona, day('2026-02-27'), 'Moved'));
      await house.settle();
      expect(await card(nor!.id)).toMatchObject({ owner: null, completeness: ['OWNER'] });
    });

    it('shows the yearly worth that it weighs, also where only its total and its duration are known', async () => {
      const term = { startOn: day('2026-01-01'), endOn: day('2029-12-31') };
      const spread = await register({ supplierId: helios.id, totalValue: '400000', ...term });
      expect(await card(spread)).toMatchObject({
        annualValue: null,
        annualWorth: { amount: '100000.00', currency: 'EUR' },
      });
      expect(await stake(helios.relationshipId)).toMatchObject([{ annual_value: '100000.00' }]);
      // Less than a year counts as one.
      const short = { startOn: day('2026-02-01'), endOn: day('2026-06-30') };
      const brief = await register({ supplierId: helios.id, totalValue: '90', ...short });
      expect(await card(brief)).toMatchObject({ annualWorth: { amount: '90.00' } });
      for (const id of [spread, brief]) {
        const { version } = await card(id);
        await within(() => contracts.correct(id, { totalValue: null }, version));
      }
    });

    it('weighs nothing any more the day after its end, unless it is renewed by silence', async () => {
      await register({ supplierId: helios.id, annualValue: '100', endOn: day('2026-06-30') });
      await register({
        supplierId: helios.id,
        annualValue: '10',
        endOn: day('2026-06-30'),
        renewalMode: 'TACIT',
        notice: 'P1M',
      });
      expect(await stake(helios.relationshipId)).toMatchObject([{ annual_value: '110.00' }]);
      await house.at('2026-06-30T12:00:00Z');
      expect(await stake(helios.relationshipId)).toMatchObject([{ annual_value: '110.00' }]);
      await house.at('2026-07-01T06:00:00Z');
      expect(await stake(helios.relationshipId)).toMatchObject([{ annual_value: '10.00' }]);
    });
  });
});
