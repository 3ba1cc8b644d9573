import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

interface Known {
  id: string;
  relationshipId: string;
}

describe('relationships on screen, as several modules know them', () => {
  let product: Product;
  let ines: Browser;
  let karim: Browser;
  let nordelta: Known;
  let helios: Known;
  let atlas: Known;
  let pair: string;

  const supplier = async (legalName: string, segment: string, marks: object) => {
    const { body } = await ines.post<Known>('/suppliers', { legalName, country: 'FR' });
    await ines.post(`/relationships/${body.relationshipId}/segmentation`, { ...marks, segment });
    return body;
  };
  const seated = async ({ id, relationshipId }: Known, side: string, name: string, level: string) => {
    const person = await ines.post('/people', {
      side,
      name,
      level,
      country: 'FR',
      locale: 'fr',
      timeZone: 'Europe/Paris',
      ...(side === 'supplier' && { supplierId: id }),
    });
    const seat = await ines.post(`/relationships/${relationshipId}/seats`, {
      side,
      roleCode: side === 'customer' ? 'CIO' : 'CEO',
      requiredLevel: level,
      personId: person.body.id,
      from: '2025-01-01',
    });
    return { personId: person.body.id as string, seatId: seat.body.id as string };
  };
  const paired = async (known: Known, customerLevel = 'L2_CXO') => {
    const ours = await seated(known, 'customer', 'Claire Vasseur', customerLevel);
    const theirs = await seated(known, 'supplier', 'Diane Foster', 'L1_GM');
    const { body } = await ines.post('/pairs', {
      relationshipId: known.relationshipId,
      customerSeatId: ours.seatId,
      supplierSeatId: theirs.seatId,
      activate: true,
    });
    return { id: body.id as string, participants: [ours.personId, theirs.personId] };
  };
  const names = async (query: string) =>
    (await ines.get(`/relationships?${query}`)).body.items.map(
      (one: { supplier: { name: string } }) => one.supplier.name,
    );

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:00:00Z' });
    const { tenantId } = await product.found('armorial', 'Armorial Assurances', {
      name: 'Inès Kadri',
      email: 'ines@armorial.example',
    });
    ines = (await product.browser('ines@armorial.example')).in('armorial');
    nordelta = await supplier('Nordelta Services', 'STRATEGIC', { businessImpact: 5, supplyRisk: 4 });
    helios = await supplier('Helios Cloud', 'KEY', { businessImpact: 4, supplyRisk: 2 });
    atlas = await supplier('Atlas TMA', 'COMMODITY', { businessImpact: 1, supplyRisk: 1 });
    await product.admit(tenantId, {
      name: 'Karim Hadj',
      email: 'karim@nordelta.example',
      supplierId: nordelta.id,
      side: 'supplier',
      roles: ['SUPPLIER_ACCOUNT_MANAGER'],
    });
    karim = (await product.browser('karim@nordelta.example')).in('armorial');
    const touched = await paired(nordelta);
    pair = touched.id;
    await ines.post('/touchpoints', {
      pairId: pair,
      type: 'CALL',
      heldAt: '2026-01-30T09:00:00Z',
      durationMinutes: 20,
      participants: touched.participants,
      initiatedBy: 'customer',
    });
    await paired(helios, 'L4_MANAGER');
    const contract = { reference: 'NOR-2022-01', title: 'Service desk', supplierId: nordelta.id };
    const terms = { currency: 'EUR', startOn: '2022-10-03', endOn: '2027-10-02', renewalMode: 'TACIT' };
    const made = await ines.post('/contracts', { ...contract, ...terms, annualValue: '4200000.00' });
    expect(made.status).toBe(201);
    await product.settle();
  });
  afterAll(() => product.stop());

  it('shows the vital signs, the pairs and the contracts of one', async () => {
    const { body } = await ines.get(`/relationships/${nordelta.relationshipId}`);
    expect(body).toMatchObject({
      silenceDays: 3,
      nextDueOn: '2026-04-30',
      freshness: 'FRESH',
      worstPairId: pair,
      annualValue: { amount: '4200000.00', currency: 'EUR' },
      pairs: [
        { id: pair, customerName: 'Claire Vasseur', supplierName: 'Diane Foster', levelWarning: false },
      ],
      contracts: [{ reference: 'NOR-2022-01', endOn: '2027-10-02' }],
    });
    expect(body.flags).toEqual(['SPONSOR_MISSING', 'SINGLE_THREAD']);
    expect(Object.keys(body).at(-1)).toBe('version');
  });

  it('lists them with what their pairs and contracts say', async () => {
    const { body } = await ines.get('/relationships');
    expect(body.items).toMatchObject([
      { supplier: { name: 'Atlas TMA' }, silenceDays: null, freshness: null, annualValue: null, flags: [] },
      { supplier: { name: 'Helios Cloud' }, flags: expect.arrayContaining(['WRONG_LEVEL']) },
      { supplier: { name: 'Nordelta Services' }, silenceDays: 3, annualValue: { amount: '4200000.00' } },
    ]);
  });

  it.each([
    ['name', ['Atlas TMA', 'Helios Cloud', 'Nordelta Services']],
    ['-name', ['Nordelta Services', 'Helios Cloud', 'Atlas TMA']],
    ['segment', ['Nordelta Services', 'Helios Cloud', 'Atlas TMA']],
    ['-segment', ['Atlas TMA', 'Helios Cloud', 'Nordelta Services']],
    ['value', ['Nordelta Services', 'Atlas TMA', 'Helios Cloud']],
    ['-silence', ['Nordelta Services', 'Helios Cloud', 'Atlas TMA']],
    ['due', ['Helios Cloud', 'Nordelta Services', 'Atlas TMA']],
    ['-due', ['Nordelta Services', 'Helios Cloud', 'Atlas TMA']],
  ])('orders them by %s, the unknown last, and turns pages in that order', async (sort, expected) => {
    expect(await names(`sort=${sort}`)).toEqual(expected);
    const walked: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { items: { supplier: { name: string } }[]; nextCursor: string | null } } =
        await ines.get(`/relationships?sort=${sort}&limit=1${cursor ? `&cursor=${cursor}` : ''}`);
      walked.push(...page.body.items.map((one) => one.supplier.name));
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(walked).toEqual(expected);
  });

  it('finds those that lack something', async () => {
    expect(await names('flag=SPONSOR_MISSING&sort=-silence')).toEqual(['Nordelta Services']);
    expect(await names('flag=SEAT_VACANT')).toEqual([]);
    await ines.post(`/relationships/${atlas.relationshipId}/seats`, {
      side: 'supplier',
      roleCode: 'CEO',
      requiredLevel: 'L1_GM',
    });
    expect(await names('flag=SEAT_VACANT')).toEqual(['Atlas TMA']);
    expect((await ines.get('/relationships?sort=silence&cursor=WyJ4IiwieSIsInoiXQ')).status).toBe(400);
  });

  it('shows the supplier the seats, never the silence, the pairs or the stake', async () => {
    const { body } = await karim.get(`/relationships/${nordelta.relationshipId}`);
    expect(body).toMatchObject({
      silenceDays: null,
      freshness: null,
      annualValue: null,
      pairs: [],
      flags: [],
    });
    expect(body.seats).toHaveLength(2);
    expect((await karim.get(`/relationships/${atlas.relationshipId}`)).status).toBe(404);
  });
});
