import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, NotFound, Stale } from '#platform/kernel';
import { type Scope, Store } from '#platform/tenancy';
import { People } from '#organisation';
import { type SupplierDraft, Suppliers, SuppliersModule } from '#suppliers';
import { type House, openHouse } from '../support/house.js';

const NORDELTA = {
  legalName: 'Nordelta Services, Inc.',
  tradeName: 'Nordelta',
  country: 'US',
  identifiers: [
    { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' },
    { scheme: 'DUNS', value: '31-682-4112' },
  ],
  tags: ['service desk'],
  annualSpend: '4200000.00',
  spendCurrency: 'EUR',
} as const;
const draft = (facts: object) => ({ legalName: 'Nordelta', country: 'FR', ...facts }) as SupplierDraft;

interface Item {
  id: string;
  legalName: string;
  segment: string | null;
  state: string | null;
}

jest.setTimeout(180_000);

describe('the register of suppliers', () => {
  let house: House;
  let suppliers: Suppliers;
  let armorial: string;
  let kerlann: string;

  const here = <T>(work: () => Promise<T>, who?: Partial<Scope>) => house.within(armorial, work, who);
  const asSupplier = (supplierId: string): Partial<Scope> => ({
    side: 'supplier',
    supplierId,
    roles: ['SUPPLIER_ACCOUNT_MANAGER'],
  });
  const add = (facts: object = {}) => here(() => suppliers.add(draft(facts)));
  const items = async (filter: object, who?: Partial<Scope>) =>
    (await here(() => suppliers.list({ limit: 50, ...filter }), who)).parse<{
      items: Item[];
      nextCursor: string | null;
      total?: number;
    }>();

  beforeAll(async () => {
    house = await openHouse(SuppliersModule);
    suppliers = house.get(Suppliers, { strict: false });
    ({ armorial, kerlann } = house.tenants);
  });
  afterAll(() => house.close());

  describe('registering', () => {
    it('keeps what was written, opens the relationship and tells both', async () => {
      const card = await here(() =>
        suppliers.add({ ...NORDELTA, identifiers: [...NORDELTA.identifiers], tags: ['service desk'] }),
      );
      const detail = (await here(() => suppliers.detail(card.id))).parse<Record<string, unknown>>();
      expect(detail).toMatchObject({
        id: card.id,
        relationshipId: card.relationshipId,
        legalName: 'Nordelta Services, Inc.',
        country: 'US',
        state: 'ACTIVE',
        segment: null,
        tags: ['service desk'],
        annualSpend: { amount: '4200000.00', currency: 'EUR' },
        identifiers: [
          { scheme: 'LEI', value: '5493001KJTIIGC8Y1R12', warning: null },
          { scheme: 'DUNS', value: '316824112', warning: null },
        ],
        lookalikes: [],
        version: 1,
      });
      const told = (await house.told(armorial)).filter(({ name }) => /^(supplier|relationship)\./.test(name));
      expect(told.map(({ name }) => name)).toEqual(['supplier.registered', 'relationship.opened']);
    });

    it('warns about a wrong check digit and never refuses it', async () => {
      const { id } = await add({
        legalName: 'EFALIA',
        country: 'FR',
        identifiers: [
          { scheme: 'SIRET', value: '3295415100' },
          { scheme: 'SIREN', value: '380129867' },
        ],
      });
      const detail = (await here(() => suppliers.detail(id))).parse<{ identifiers: unknown }>();
      expect(detail.identifiers).toEqual([
        { scheme: 'SIRET', value: '3295415100', warning: 'LENGTH' },
        { scheme: 'SIREN', value: '380129867', warning: 'CHECK_DIGIT' },
      ]);
    });

    it('enters many at once, all or none', async () => {
      const before = (await items({ total: true })).total;
      const good = draft({ legalName: 'Never Entered', country: 'FR' });
      await expect(
        here(() => suppliers.addMany([good, draft({ legalName: '  ', country: 'FR' })])),
      ).rejects.toMatchObject({ code: 'supplier-needs-name' });
      expect((await items({ total: true })).total).toBe(before);
    });
  });

  describe('recognising', () => {
    it('knows a company by any of its numbers, and by its name however it is spelt', async () => {
      const orange = await add({
        legalName: 'ORANGE',
        country: 'FR',
        identifiers: [{ scheme: 'SIRET', value: '38012986646850' }],
      });
      const clues = [
        { identifiers: [{ scheme: 'SIRET' as const, value: '380 129 866 00014' }] },
        { identifiers: [{ scheme: 'VAT' as const, value: 'FR 89 380129866' }] },
        { identifiers: [{ scheme: 'SIREN' as const, value: '380129866' }], names: ['Nordelta Services'] },
        { names: ['Orange S.A.'] },
        { names: ['Orange Cyberdefense'] },
        {},
      ];
      const found = await here(() => suppliers.recognise(clues));
      expect(found.map((one) => one && [one.supplier.id, one.by])).toEqual([
        [orange.id, 'IDENTIFIER'],
        [orange.id, 'IDENTIFIER'],
        [orange.id, 'IDENTIFIER'],
        [orange.id, 'NAME'],
        undefined,
        undefined,
      ]);
      await house.within(kerlann, async () => {
        expect(await suppliers.recognise(clues)).toEqual(clues.map(() => undefined));
        expect(await suppliers.findByName('ORANGE')).toBeUndefined();
      });
    });

    it('learns another spelling, which outlives a correction', async () => {
      const { id } = await add({ legalName: 'Sopra Steria Group', country: 'FR' });
      await here(() => suppliers.recogniseAlso(id, { names: ['SOPRA'] }));
      await here(() => suppliers.correct(id, { legalName: 'Sopra Steria' }, 1));
      expect((await here(() => suppliers.findByName('sopra')))?.id).toBe(id);
      expect((await here(() => suppliers.findByName('Sopra Steria SA')))?.id).toBe(id);
      expect(await here(() => suppliers.findByName('Sopra Steria Group'))).toBeUndefined();
    });

    it('says which records look like the same company', async () => {
      const first = await add({ legalName: 'Adista', country: 'FR' });
      const twin = await add({ legalName: 'ADISTA SAS', country: 'FR' });
      const detail = (await here(() => suppliers.detail(twin.id))).parse<{ lookalikes: unknown }>();
      expect(detail.lookalikes).toEqual([{ id: first.id, legalName: 'Adista', keys: ['NAME:ADISTA'] }]);
    });

    it('takes no filler for a number', async () => {
      await add({ legalName: 'Filler One', identifiers: [{ scheme: 'SIRET', value: '00000000000000' }] });
      const found = await here(() => suppliers.findByIdentifier('SIRET', '00000000000000'));
      expect(found).toBeUndefined();
    });
  });

  describe('correcting', () => {
    it('changes both halves on the version that was read, and refuses a stale one', async () => {
      const { id } = await add({ legalName: 'Helios Cloud', country: 'FR' });
      await here(() => suppliers.correct(id, { tradeName: 'Helios', tags: ['cloud'], state: 'ON_HOLD' }, 1));
      const detail = (await here(() => suppliers.detail(id))).parse<Record<string, unknown>>();
      expect(detail).toMatchObject({ tradeName: 'Helios', tags: ['cloud'], state: 'ON_HOLD', version: 2 });
      await expect(here(() => suppliers.correct(id, { tags: [] }, 1))).rejects.toBeInstanceOf(Stale);
    });

    it('is not for the other tenant', async () => {
      const { id } = await add({ legalName: 'Private Matter' });
      await expect(
        house.within(kerlann, () => suppliers.correct(id, { tags: ['theirs'] })),
      ).rejects.toBeInstanceOf(NotFound);
      await expect(house.within(kerlann, () => suppliers.detail(id))).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe('the list', () => {
    const names = (page: { items: Item[] }) => page.items.map(({ legalName }) => legalName);

    it('sorts as people do, and its cursor goes on where it stopped, in both directions', async () => {
      for (const name of ['Zoé Conseil', 'Émile Réseaux', 'etna', 'Abeille']) await add({ legalName: name });
      for (const sort of ['name', '-name'] as const) {
        const whole = names(await items({ sort, limit: 200 }));
        const expected = [...whole].sort(new Intl.Collator('und').compare);
        expect(whole).toEqual(sort === 'name' ? expected : expected.reverse());

        const walked: string[] = [];
        let after: [string, string] | undefined;
        do {
          const page = await items({ sort, limit: 3, after });
          walked.push(...names(page));
          after = page.nextCursor
            ? JSON.parse(Buffer.from(page.nextCursor, 'base64url').toString('utf8'))
            : undefined;
        } while (after);
        expect(walked).toEqual(whole);
      }
    });

    it('filters by state and by what search found, and counts when asked', async () => {
      const { id } = await add({ legalName: 'Prospect & Fils', state: 'PROSPECT' });
      const prospects = await items({ state: 'PROSPECT', total: true });
      expect(prospects.items.map((one) => one.id)).toEqual([id]);
      expect(prospects.total).toBe(1);
      expect((await items({ found: [id] })).items.map((one) => one.id)).toEqual([id]);
      expect((await items({ found: [] })).items).toEqual([]);
      expect(await items({})).not.toHaveProperty('total');
    });

    it('shows the other tenant nothing, and a supplier itself alone without what is thought of it', async () => {
      const { id } = await add({ legalName: 'Seul Prestataire' });
      const theirs = await items({}, asSupplier(id));
      expect(theirs.items).toMatchObject([{ id, legalName: 'Seul Prestataire', state: null, segment: null }]);
      const nobody = await house.within(kerlann, () => suppliers.list({ limit: 50, total: true }));
      expect(nobody.parse()).toEqual({ items: [], nextCursor: null, total: 0 });
    });
  });

  describe('the supplier’s side', () => {
    it('reads its own record without the customer’s half, and no other supplier', async () => {
      const mine = await add({ legalName: 'Mine', tags: ['to be replaced'] });
      const other = await add({ legalName: 'Other' });
      const detail = await here(() => suppliers.detail(mine.id), asSupplier(mine.id));
      expect(detail.parse()).toMatchObject({ legalName: 'Mine', tags: [], state: null, annualSpend: null });
      await expect(here(() => suppliers.detail(other.id), asSupplier(mine.id))).rejects.toBeInstanceOf(
        NotFound,
      );
      expect(await here(() => suppliers.findByName('Other'), asSupplier(mine.id))).toBeUndefined();
    });

    it('cannot write what the customer thinks', async () => {
      const { id } = await add({ legalName: 'Would-be Author' });
      await expect(
        here(() => suppliers.correct(id, { tags: ['excellent'] }), asSupplier(id)),
      ).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe('taking back', () => {
    it('removes what nobody has built on, with its trace in search, and tells it', async () => {
      const cards = await here(() =>
        suppliers.addMany([draft({ legalName: 'Erreur Une' }), draft({ legalName: 'Erreur Deux' })]),
      );
      const ids = cards.map(({ id }) => id);
      await here(() => suppliers.takeBack(ids));
      expect((await here(() => suppliers.cards(ids))).size).toBe(0);
      expect(await here(() => suppliers.findByName('Erreur Une'))).toBeUndefined();
      const found = await here(() =>
        house.get(Store, { strict: false }).rows(`select id from platform.search('erreur')`),
      );
      expect(found).toEqual([]);
      expect(
        (await house.told(armorial))
          .slice(-2)
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['relationship.withdrawn', 'supplier.withdrawn']);
    });

    it('refuses all of them when one was worked on, and says which and how', async () => {
      const [kept, corrected, peopled] = await here(() =>
        suppliers.addMany([
          draft({ legalName: 'Intact' }),
          draft({ legalName: 'Corrigé' }),
          draft({ legalName: 'Peuplé' }),
        ]),
      );
      await here(() => suppliers.correct(corrected!.id, { legalName: 'Corrigé SA' }));
      await here(() =>
        house.get(People, { strict: false }).add('supplier', peopled!.id, {
          name: 'Lise Moreau',
          level: 'L4_MANAGER',
          locale: 'fr',
          timeZone: 'Europe/Paris',
          country: 'FR',
        }),
      );
      const ids = [kept!.id, corrected!.id, peopled!.id];
      expect(await here(() => suppliers.builtOn(ids))).toEqual([
        { supplierId: corrected!.id, legalName: 'Corrigé SA', by: ['CORRECTED', 'NOTED'] },
        { supplierId: peopled!.id, legalName: 'Peuplé', by: ['PEOPLE'] },
      ]);
      await expect(here(() => suppliers.takeBack(ids))).rejects.toMatchObject({
        code: 'supplier-built-upon',
      });
      expect((await here(() => suppliers.cards(ids))).size).toBe(3);
    });

    it('is not for the other tenant', async () => {
      const { id } = await add({ legalName: 'Pas à vous' });
      await expect(house.within(kerlann, () => suppliers.takeBack([id]))).rejects.toBeInstanceOf(NotFound);
    });
  });

  it('finds a supplier by a word of its name or a number, in its own house only', async () => {
    const { id } = await add({
      legalName: 'Électricité Réseaux du Ponant',
      identifiers: [{ scheme: 'SIREN', value: '404833048' }],
    });
    const search = (query: string) => () =>
      house
        .get(Store, { strict: false })
        .rows<{ id: string }>('select id from platform.search(:query, :kinds)', {
          query,
          kinds: ['supplier'],
        });
    expect(await here(search('reseaux ponant'))).toEqual([{ id }]);
    expect(await here(search('404833048'))).toEqual([{ id }]);
    expect(await here(search('ponant'), asSupplier(id))).toEqual([{ id }]);
    expect(await here(search('ponant'), asSupplier(newId()))).toEqual([]);
    expect(await house.within(kerlann, search('ponant'))).toEqual([]);
  });
});
