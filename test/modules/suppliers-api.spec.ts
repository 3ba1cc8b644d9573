import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#platform/kernel';
import { type Browser, Product } from '../support/product.js';

const NORDELTA = {
  legalName: 'Nordelta Services, Inc.',
  tradeName: 'Nordelta',
  country: 'US',
  identifiers: [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }],
  annualSpend: { amount: '4200000.00', currency: 'EUR' },
};

jest.setTimeout(180_000);

describe('suppliers and relationships over HTTP', () => {
  let product: Product;
  let armorial: string;
  let ines: Browser;
  let anne: Browser;
  let yann: Browser;
  let karim: Browser;
  let elodie: Browser;
  let nordelta: { id: string; relationshipId: string };
  let helios: { id: string; relationshipId: string };

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:00:00Z' });
    ({ tenantId: armorial } = await product.found('armorial', 'Armorial Assurances', {
      name: 'Inès Kadri',
      email: 'ines@armorial.example',
    }));
    await product.found('kerlann', 'Banque Kerlann', { name: 'Yann Le Goff', email: 'yann@kerlann.example' });
    await product.admit(armorial, { name: 'Anne Pic', email: 'anne@armorial.example', roles: ['AUDITOR'] });
    ines = (await product.browser('ines@armorial.example')).in('armorial');
    anne = (await product.browser('anne@armorial.example')).in('armorial');
    yann = (await product.browser('yann@kerlann.example')).in('kerlann');
    nordelta = (await ines.post('/suppliers', NORDELTA)).body;
    helios = (await ines.post('/suppliers', { legalName: 'Helios Cloud', country: 'FR' })).body;
    const side = { side: 'supplier' as const, roles: ['SUPPLIER_ACCOUNT_MANAGER' as const] };
    await product.admit(armorial, {
      ...side,
      name: 'Karim Hadj',
      email: 'karim@nordelta.example',
      supplierId: nordelta.id,
    });
    await product.admit(armorial, {
      ...side,
      name: 'Élodie Brun',
      email: 'elodie@helios.example',
      supplierId: helios.id,
    });
    karim = (await product.browser('karim@nordelta.example')).in('armorial');
    elodie = (await product.browser('elodie@helios.example')).in('armorial');
  });
  afterAll(() => product.stop());

  describe('the register', () => {
    it('answers with what it keeps, its version and its address', async () => {
      const reply = await ines.post('/suppliers', {
        legalName: 'EFALIA',
        country: 'FR',
        identifiers: [{ scheme: 'SIRET', value: '3295415100' }],
      });
      expect(reply.status).toBe(201);
      expect(reply.body.identifiers).toEqual([{ scheme: 'SIRET', value: '3295415100', warning: 'LENGTH' }]);
      expect(reply.headers.get('etag')).toBe('"1"');
      expect(reply.headers.get('location')).toBe(`/api/v1/orgs/armorial/suppliers/${reply.body.id}`);
    });

    it('finds by words of the name, accents or not, and by a number', async () => {
      const names = async (q: string) =>
        (await ines.get(`/suppliers?q=${encodeURIComponent(q)}`)).body.items.map(
          (one: { legalName: string }) => one.legalName,
        );
      expect(await names('nordelta')).toEqual(['Nordelta Services, Inc.']);
      expect(await names('5493001KJTIIGC8Y1R12')).toEqual(['Nordelta Services, Inc.']);
      expect(await names('hélios')).toEqual(['Helios Cloud']);
      expect(await names('nobody of that name')).toEqual([]);
    });

    it('turns pages by its cursor and counts when asked', async () => {
      const first = await ines.get('/suppliers?limit=1&total=true');
      expect(first.body).toMatchObject({ items: [{ legalName: 'EFALIA' }], total: 3 });
      const second = await ines.get(`/suppliers?limit=1&cursor=${first.body.nextCursor}`);
      expect(second.body.items).toMatchObject([{ legalName: 'Helios Cloud' }]);
      const last = await ines.get(`/suppliers?limit=1&sort=-name`);
      expect(last.body.items).toMatchObject([{ legalName: 'Nordelta Services, Inc.' }]);
      const forged = Buffer.from('["a","not an id"]').toString('base64url');
      expect((await ines.get(`/suppliers?cursor=${forged}`)).status).toBe(400);
    });

    it('is corrected on the version that was read', async () => {
      const path = `/suppliers/${helios.id}`;
      expect((await ines.patch(path, { tradeName: 'Helios' })).status).toBe(428);
      const done = await ines.patch(path, { tradeName: 'Helios', tags: ['cloud'] }, { ifMatch: 1 });
      expect(done.body).toMatchObject({ tradeName: 'Helios', tags: ['cloud'], version: 2 });
      expect((await ines.patch(path, { tags: [] }, { ifMatch: 1 })).status).toBe(412);
      expect((await ines.patch(path, { legalName: null }, { ifMatch: 2 })).status).toBe(400);
      expect((await ines.patch(path, { parentSupplierId: newId() }, { ifMatch: 2 })).body.code).toBe(
        'unknown-reference',
      );
    });

    it('is written by those who may', async () => {
      for (const reader of [anne, karim]) {
        expect((await reader.post('/suppliers', NORDELTA)).status).toBe(403);
        expect((await reader.patch(`/suppliers/${nordelta.id}`, {}, { ifMatch: 1 })).status).toBe(403);
      }
    });

    it('shows a supplier itself, without what the customer makes of it', async () => {
      expect((await karim.get('/suppliers')).body.items).toMatchObject([
        { id: nordelta.id, state: null, segment: null },
      ]);
      expect((await karim.get(`/suppliers/${nordelta.id}`)).body).toMatchObject({
        legalName: 'Nordelta Services, Inc.',
        annualSpend: null,
        tags: [],
      });
      expect((await karim.get(`/suppliers/${helios.id}`)).status).toBe(404);
    });
  });

  describe('a relationship put under governance', () => {
    const path = () => `/relationships/${nordelta.relationshipId}`;
    let claire: string;
    let hugues: string;
    let diane: string;
    let seat: string;

    beforeAll(async () => {
      const person = async (name: string, level: string, supplierId?: string) =>
        (
          await ines.post('/people', {
            side: supplierId ? 'supplier' : 'customer',
            ...(supplierId && { supplierId }),
            name,
            level,
            country: 'FR',
            locale: 'fr',
            timeZone: 'Europe/Paris',
          })
        ).body.id as string;
      hugues = await person('Hugues Armand', 'L1_GM');
      claire = await person('Claire Vasseur', 'L2_CXO');
      diane = await person('Diane Foster', 'L1_GM', nordelta.id);
    });

    it('is assessed and confirmed (R-SEG-1)', async () => {
      const marks = { businessImpact: 5, supplyRisk: 4 };
      const proposed = await ines.post(`${path()}/segmentation`, marks);
      expect([proposed.status, proposed.body]).toEqual([
        200,
        {
          assessmentId: expect.any(String),
          kraljic: 'STRATEGIC',
          proposedSegment: 'STRATEGIC',
          segment: null,
        },
      ]);
      const refused = await ines.post(
        `${path()}/segmentation`,
        { ...marks, segment: 'KEY' },
        { locale: 'en' },
      );
      expect(refused.body).toMatchObject({
        status: 422,
        code: 'override-needs-reason',
        detail: 'A segment other than the one proposed needs a reason; it holds for twelve months.',
      });
      const confirmed = await ines.post(`${path()}/segmentation`, { ...marks, segment: 'STRATEGIC' });
      expect(confirmed.body.segment).toBe('STRATEGIC');
      expect((await ines.post(`${path()}/segmentation`, { ...marks, supplyRisk: 6 })).status).toBe(400);
    });

    it('lacks its sponsors until both are named (R-SEG-3)', async () => {
      const before = await ines.get(path());
      expect(before.body).toMatchObject({ segment: 'STRATEGIC', flags: ['SPONSOR_MISSING'] });
      const version = Number(before.headers.get('etag')!.slice(1, -1));
      expect(version).toBe(before.body.version);
      const sponsors = { customerSerPersonId: hugues, supplierSerPersonId: diane };
      const named = await ines.patch(path(), sponsors, { ifMatch: version });
      expect(named.body).toMatchObject({
        flags: [],
        customerSer: { id: hugues, name: 'Hugues Armand' },
        supplierSer: { id: diane, name: 'Diane Foster' },
      });
      expect((await ines.patch(path(), sponsors, { ifMatch: version })).status).toBe(412);
      const wrong = await ines.patch(path(), { supplierSerPersonId: claire }, { ifMatch: version + 1 });
      expect(wrong.body).toMatchObject({ status: 422, code: 'person-of-the-other-side' });
    });

    it('has seats with people in them, and vacancies when they leave', async () => {
      const facts = { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO', isKeyPersonnel: true };
      const made = await ines.post(`${path()}/seats`, { ...facts, personId: claire, from: '2022-10-03' });
      expect(made.status).toBe(201);
      seat = made.body.id;
      expect((await ines.get(path())).body.seats).toMatchObject([
        {
          id: seat,
          isVacant: false,
          holder: { name: 'Claire Vasseur' },
          tenures: [{ from: '2022-10-03', to: null }],
        },
      ]);
      const taken = await ines.post(`/seats/${seat}/tenures`, { personId: hugues, from: '2026-02-02' });
      expect(taken.status).toBe(201);
      const twice = await ines.post(`/seats/${seat}/tenures`, { personId: claire, from: '2026-02-02' });
      expect(twice.body).toMatchObject({ status: 409, code: 'tenures-overlap' });
      expect(
        (await ines.post(`/seats/${seat}/tenures`, { personId: claire, from: '2026-W06-1' })).status,
      ).toBe(400);

      const left = await ines.post(`/people/${hugues}/departure`, { on: '2026-02-02', reason: 'Retires' });
      expect(left.status).toBe(204);
      await product.settle();
      const after = (await ines.get(path())).body;
      expect(after.flags).toEqual(['SPONSOR_MISSING', 'SEAT_VACANT']);
      expect(after.customerSer).toBeNull();
      expect(after.seats[0]).toMatchObject({
        isVacant: true,
        vacantSince: '2026-02-02',
        holder: null,
        tenures: [
          { person: { name: 'Hugues Armand' }, went: 'Retires' },
          { person: { name: 'Claire Vasseur' } },
        ],
      });
      const again = await ines.post(`/seats/${seat}/vacancy`, { on: '2026-02-03', reason: 'Gone' });
      expect(again.body).toMatchObject({ status: 409, code: 'seat-already-vacant' });
    });

    it('is held and released, and the day comes by itself', async () => {
      const held = await ines.post(`${path()}/hold`, {
        kind: 'TENDER',
        from: '2026-02-02',
        to: '2026-02-05',
      });
      expect(held.status).toBe(204);
      expect((await ines.get(path())).body).toMatchObject({
        state: 'HOLD',
        hold: { kind: 'TENDER', inForce: true },
      });
      await product.at('2026-02-05T08:00:00Z');
      await product.settle();
      expect((await ines.get(path())).body).toMatchObject({
        state: 'ACTIVE',
        hold: null,
        releasedOn: '2026-02-05',
      });
      expect((await ines.post(`${path()}/hold/release`)).body.code).toBe('not-on-hold');
    });

    it('tells what happened, with names', async () => {
      const { body } = await ines.get(`${path()}/timeline?limit=3`);
      expect(body.items[0]).toMatchObject({ name: 'relationship.released' });
      expect(body.nextCursor).toEqual(expect.any(String));
      const rest = (await ines.get(`${path()}/timeline?limit=50&cursor=${body.nextCursor}`)).body;
      const filled = rest.items.find((event: { name: string }) => event.name === 'seat.filled');
      expect(filled.facts).toMatchObject({ personName: 'Hugues Armand', previousPersonId: claire });
      expect(rest.people).toContainEqual({ id: claire, name: 'Claire Vasseur' });
      expect((await ines.get(`${path()}/timeline?cursor=WyJ4IiwieSJd`)).status).toBe(400);
    });

    it('is listed with its flags, and filtered by them', async () => {
      const ids = async (query: string) =>
        (await ines.get(`/relationships?${query}`)).body.items.map((one: { id: string }) => one.id);
      expect(await ids('segment=STRATEGIC')).toEqual([nordelta.relationshipId]);
      expect(await ids('flag=SPONSOR_MISSING')).toEqual([nordelta.relationshipId]);
      expect(await ids('flag=SEGMENT_MISSING')).toContain(helios.relationshipId);
      expect(await ids('q=helios')).toEqual([helios.relationshipId]);
      expect((await ids('sort=-name'))[0]).toBe(nordelta.relationshipId);
    });

    it('shows the supplier who sits where and nothing of what is thought of it', async () => {
      const { body } = await karim.get(path());
      expect(body).toMatchObject({ state: null, segment: null, flags: [], assessment: null, version: null });
      expect(body.seats).toMatchObject([
        { id: seat, roleCode: 'CIO', tenures: [{ person: { name: 'Hugues Armand' } }, {}] },
      ]);
      expect(JSON.stringify(body)).not.toContain('Retires');
      const told = (await karim.get(`${path()}/timeline`)).body.items.map(
        (one: { name: string }) => one.name,
      );
      expect(new Set(told.map((name: string) => name.split('.')[0]))).toEqual(new Set(['seat']));
      expect((await karim.get('/relationships')).status).toBe(403);
      expect((await karim.post(`${path()}/hold`, { kind: 'LEGAL', from: '2026-02-05' })).status).toBe(403);
    });

    it('does not exist for the other supplier, nor in the other organisation', async () => {
      for (const other of [elodie, yann]) {
        expect((await other.get(path())).status).toBe(404);
        expect((await other.get(`${path()}/timeline`)).status).toBe(404);
        expect((await other.get(`/suppliers/${nordelta.id}`)).status).toBe(404);
      }
      expect((await yann.post(`${path()}/hold`, { kind: 'LEGAL', from: '2026-02-05' })).status).toBe(404);
      expect((await yann.post(`/seats/${seat}/vacancy`, { on: '2026-02-05', reason: 'x' })).status).toBe(404);
      expect((await yann.get('/relationships')).body.items).toEqual([]);
      expect((await yann.get('/suppliers?total=true')).body).toEqual({
        items: [],
        nextCursor: null,
        total: 0,
      });
    });

    it('is governed by those who may', async () => {
      expect((await anne.patch(path(), {}, { ifMatch: 1 })).status).toBe(403);
      expect((await anne.post(`${path()}/segmentation`, { businessImpact: 1, supplyRisk: 1 })).status).toBe(
        403,
      );
      expect(
        (await anne.post(`/seats/${seat}/tenures`, { personId: claire, from: '2026-03-01' })).status,
      ).toBe(403);
      expect((await anne.get(path())).status).toBe(200);
    });
  });
});
