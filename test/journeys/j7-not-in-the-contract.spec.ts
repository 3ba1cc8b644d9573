import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, Product, type Reply } from '../support/product.js';

/** « Ce n’est pas au contrat » becomes a numbered amendment in which both sides gain (J7, AMD-01…05). */
describe('J7: from "it is not in the contract" to an amendment', () => {
  let product: Product;
  let tenantId: string;
  const who: Record<string, Browser> = {};
  const ids: Record<string, string> = {};

  const ok = async <T = any>(asked: Promise<Reply<T>>, status = 200): Promise<T> => {
    const reply = await asked;
    if (reply.status !== status)
      throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const refused = async (asked: Promise<Reply>) => {
    const { status, body } = await asked;
    return [status, (body as { code: string }).code];
  };
  const at = async (instant: string) => {
    await product.at(instant);
    await product.settle();
  };
  const opportunity = () => ok(who['mona']!.get(`/opportunities/${ids['opportunity']}`));
  const table = (name: string) => ok(who[name]!.get(`/negotiations/${ids['opportunity']}`));
  const amendment = (name = 'mona') => ok(who[name]!.get(`/amendments/${ids['amendment']}`));
  const item = (name: string, title: string) =>
    table(name).then(({ items }) => items.find((one: { title: string }) => one.title === title));
  const deed = async (name: string, path: string, version: number, body: object = {}) =>
    ok(who[name]!.post(path, body, { ifMatch: version }));

  beforeAll(async () => {
    product = await Product.start({ now: '2026-03-02T09:00:00Z' });
    const founder = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
    ({ tenantId } = await product.found('armorial', 'Armorial Assurances', founder));
    await product.found('kerlann', 'Banque Kerlann', { name: 'Yann', email: 'yann@kerlann.example' });
    who['ines'] = (await product.browser(founder.email)).in('armorial');
    who['yann'] = (await product.browser('yann@kerlann.example')).in('kerlann');
    const supplier = async (legalName: string) =>
      ok(who['ines']!.post('/suppliers', { legalName, country: 'US' }), 201);
    const nordelta = await supplier('Nordelta Services');
    const helios = await supplier('Helios Cloud');
    const admit = async (
      key: string,
      name: string,
      role: Parameters<Product['admit']>[1]['roles'][0],
      supplierId?: string,
    ) => {
      const email = `${key}@${supplierId ? 'supplier' : 'armorial'}.example`;
      const side = supplierId ? { side: 'supplier' as const, supplierId } : {};
      ids[key] = (await product.admit(tenantId, { name, email, roles: [role], ...side })).personId;
      who[key] = (await product.browser(email)).in('armorial');
    };
    await admit('mona', 'Mona Diallo', 'CONTRACT_OWNER');
    await admit('sofia', 'Sofia Lindt', 'BU_LEAD');
    await admit('marc', 'Marc Ode', 'LEGAL');
    await admit('claire', 'Claire Vasseur', 'EXECUTIVE');
    await admit('karim', 'Karim Hadj', 'SUPPLIER_ACCOUNT_MANAGER', nordelta.id);
    await admit('diane', 'Diane Foster', 'SUPPLIER_EXECUTIVE', nordelta.id);
    await admit('elodie', 'Élodie Brun', 'SUPPLIER_ACCOUNT_MANAGER', helios.id);
    const contract = await ok(
      who['ines']!.post('/contracts', {
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        supplierId: nordelta.id,
        currency: 'EUR',
        annualValue: '4200000.00',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
        noticeMonths: 6,
        ownerPersonId: ids['mona'],
      }),
      201,
    );
    ids['contract'] = contract.id;
    expect(contract.lastNoticeDate).toBe('2027-04-02');
    // Six earlier occasions, all of them seen and let go.
    for (let n = 1; n <= 6; n += 1) {
      const { id, number, version } = await ok(
        who['mona']!.post('/opportunities', { contractId: contract.id, title: `Occasion ${n}` }),
        201,
      );
      expect(number).toBe(n);
      await deed('mona', `/opportunities/${id}/loss`, version, { reason: 'the budget of the year is spent' });
    }
    await product.settle();
  });
  afterAll(() => product?.stop());

  it('Sofia raises a need; the supplier reads it only once it is shared', async () => {
    const need = await ok(
      who['sofia']!.post('/needs', {
        contractId: ids['contract'],
        origin: 'CONTEXT_SHIFT',
        statement: 'Home-office kits delivered in 2 days',
        businessUnit: 'Marketing',
      }),
      201,
    );
    ids['need'] = need.id;
    expect(need).toMatchObject({
      state: 'OPEN',
      coverage: 'NOT_COVERED',
      isShared: false,
      raisedBy: 'Sofia Lindt',
    });
    expect((await who['karim']!.get(`/needs/${need.id}`)).status).toBe(404);
    await deed('sofia', `/needs/${need.id}/sharing`, need.version);
    expect((await ok(who['karim']!.get('/needs'))).items).toHaveLength(1);
    expect((await ok(who['elodie']!.get('/needs'))).items).toEqual([]);
  });

  it('AMD-01: Karim answers "not in the contract", and OPP-7 opens by itself with the link', async () => {
    await ok(
      who['karim']!.post(`/needs/${ids['need']}/refusal`, {
        text: 'Notre juridique confirme : ce n’est pas au contrat.',
      }),
    );
    await product.settle();
    const need = await ok(who['sofia']!.get(`/needs/${ids['need']}`));
    expect(need).toMatchObject({
      state: 'IN_OPPORTUNITY',
      refusedAs: { by: 'Karim Hadj', on: '2026-03-02' },
      opportunity: { number: 7 },
    });
    ids['opportunity'] = need.opportunity.id;
    expect(await opportunity()).toMatchObject({
      trigger: 'REFUSAL',
      state: 'DETECTED',
      title: 'Home-office kits delivered in 2 days',
      needs: [{ id: ids['need'] }],
    });
    // The supplier knows its own answer, and nothing of what the customer makes of it.
    expect((await ok(who['karim']!.get(`/needs/${ids['need']}`))).opportunity).toBeNull();
    expect((await who['karim']!.get('/opportunities')).status).toBe(403);
    expect(await refused(who['karim']!.post(`/needs/${ids['need']}/refusal`, { text: 'again' }))).toEqual([
      409,
      'need-refused-already',
    ]);
  });

  it('Mona gets her mandate from Marc and Claire; without it nobody negotiates', async () => {
    const before = await opportunity();
    expect(
      await refused(
        who['mona']!.post(
          `/opportunities/${ids['opportunity']}/negotiation`,
          {},
          { ifMatch: before.version },
        ),
      ),
    ).toEqual([409, 'opportunity-needs-mandate']);
    await deed('mona', `/opportunities/${ids['opportunity']}/qualification`, before.version, {
      ourValueLow: '100000',
      ourValueHigh: '140000',
    });
    const { version } = await opportunity();
    await ok(
      who['marc']!.put(
        `/opportunities/${ids['opportunity']}/mandate`,
        {
          objectives: 'Kits in two days',
          limits: 'No more than twelve months (cnry-limits)',
          reservationValue: '987654.00',
        },
        { ifMatch: version },
      ),
    );
    expect((await opportunity()).state).toBe('QUALIFIED');
    expect((await who['mona']!.post(`/opportunities/${ids['opportunity']}/mandate/approval`)).status).toBe(
      403,
    );
    await ok(who['claire']!.post(`/opportunities/${ids['opportunity']}/mandate/approval`));
    const given = await opportunity();
    expect(given.state).toBe('MANDATED');
    expect(given.mandate.givenBy.map((one: { as: string; name: string }) => [one.as, one.name])).toEqual([
      ['LEGAL', 'Marc Ode'],
      ['EXECUTIVE', 'Claire Vasseur'],
    ]);
    await deed('mona', `/opportunities/${ids['opportunity']}/negotiation`, given.version, {
      title: 'Home-office kits',
    });
    expect(await table('karim')).toMatchObject({ title: 'Home-office kits', mandate: null, items: [] });
    expect((await who['elodie']!.get(`/negotiations/${ids['opportunity']}`)).status).toBe(404);
    expect((await who['yann']!.get(`/negotiations/${ids['opportunity']}`)).status).toBe(404);
  });

  it('AMD-04: kits and a better level against twelve months and a reference weigh .75', async () => {
    const lay = (name: string, body: object) =>
      ok(who[name]!.post(`/negotiations/${ids['opportunity']}/items`, body), 201);
    await lay('karim', {
      giver: 'supplier',
      kind: 'NEW_SERVICE',
      title: 'Kits service',
      valueLow: '120000.00',
      valueHigh: '120000.00',
    });
    await lay('karim', { giver: 'supplier', kind: 'SLA_UP', title: 'Delivery in two days' });
    const term = await lay('mona', {
      giver: 'customer',
      kind: 'TERM_EXTENSION',
      title: 'Twelve months more',
      valueLow: '60000.00',
      valueHigh: '80000.00',
    });
    await lay('mona', { giver: 'customer', kind: 'REFERENCE', title: 'A reference' });
    expect((await table('mona')).balance.ratio).toBe(0.5833);
    // Karim finds it worth more; what Mona wrote first stays readable.
    await ok(
      who['karim']!.patch(
        `/negotiation-items/${term.id}`,
        { title: 'Twelve months more', valueLow: '80000.00', valueHigh: '100000.00' },
        { ifMatch: term.version },
      ),
    );
    const countered = await item('mona', 'Twelve months more');
    expect(countered).toMatchObject({ state: 'COUNTERED', wordedBy: 'supplier' });
    expect(
      countered.wordings.map((one: { n: number; by: string; value: { high: string } }) => [
        one.n,
        one.by,
        one.value.high,
      ]),
    ).toEqual([
      [1, 'Mona Diallo', '80000.00'],
      [2, 'Karim Hadj', '100000.00'],
    ]);
    expect((await table('karim')).balance).toEqual({
      ratio: 0.75,
      verdict: 'BALANCED',
      customerGets: '120000.00',
      supplierGets: '90000.00',
      unvalued: 2,
    });
  });

  it('AMD-05: each side has a half that the other never reads', async () => {
    const { id } = await item('mona', 'Kits service');
    const half = (name: string, argument: string, value: string) =>
      ok(
        who[name]!.put(
          `/negotiation-items/${id}/private-half`,
          { argument, reservation: `stop ${argument}`, valueLow: value, valueHigh: value },
          { ifMatch: 0 },
        ),
      );
    await half('mona', 'cnry-mona', '200000.00');
    await half('karim', 'cnry-karim', '50000.00');
    await ok(
      who['karim']!.put(
        `/negotiations/${ids['opportunity']}/mandate`,
        { objectives: 'cnry-karim-mandate', reservationValue: '123123.00' },
        { ifMatch: 0 },
      ),
    );
    const [ours, theirs] = [JSON.stringify(await table('mona')), JSON.stringify(await table('karim'))];
    expect(ours).toContain('cnry-mona');
    expect(ours).toContain('987654.00');
    expect(ours).not.toMatch(/cnry-karim|123123|50000\.00/);
    expect(theirs).toContain('cnry-karim');
    expect(theirs).not.toMatch(/cnry-mona|cnry-limits|987654|200000\.00/);
    expect((await table('mona')).privateBalance).toMatchObject({ customerGets: '200000.00', ratio: null });
    expect((await table('karim')).privateBalance).toMatchObject({ customerGets: '50000.00' });
  });

  it('IT, the business and the supplier agree on what the kits are to bring: the KPI "kit delivery"', async () => {
    const strategic = await ok(
      who['ines']!.post('/strategic-objectives', { statement: 'Work from anywhere' }),
      201,
    );
    const unit = await ok(
      who['ines']!.post('/business-units', { name: 'Marketing', code: 'MKT', leadPersonId: ids['sofia'] }),
      201,
    );
    const objective = await ok(
      who['ines']!.post(`/contracts/${ids['contract']}/objectives`, {
        statement: 'People at home work as well as in the office',
        strategicObjectiveIds: [strategic.id],
        beneficiaryUnitId: unit.id,
      }),
      201,
    );
    const kpi = await ok(
      who['ines']!.post(`/objectives/${objective.id}/kpis`, {
        accountablePersonId: ids['sofia'],
        definition: {
          name: 'Kit delivery',
          definition: 'Share of home-office kits with which the employee works within two days.',
          answers: { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' },
          beneficiary: 'Employees at home',
          object: 'home-office kits',
          perimeter: 'France',
          formula: 'kits at work within two days / kits asked for',
          unit: '%',
          source: 'delivery file',
          method: 'export of the first business day',
          frequency: 'MONTHLY',
          baseline: 60,
          need: 'Home-office kits delivered in 2 days',
          targetOn: '2027-03-31',
          reviewOn: '2027-01-31',
          burdenMinutes: 10,
          target: { comparator: 'GE', value: 95 },
        },
      }),
      201,
    );
    ids['kpi'] = kpi.id;
    const card = () => ok(who['ines']!.get(`/kpis/${ids['kpi']}`));
    const act = async (name: string, deed: string, body: object = {}) =>
      ok(who[name]!.post(`/kpis/${ids['kpi']}/${deed}`, body, { ifMatch: (await card()).version }));
    await act('ines', 'proposal');
    await act('mona', 'approvals', { seat: 'IT' });
    await act('sofia', 'approvals', { seat: 'BUSINESS' });
    await act('karim', 'approvals', { seat: 'SUPPLIER' });
    expect(await card()).toMatchObject({ state: 'APPROVED', inForce: null });
  });

  it('nobody accepts their own words, and agreeing while the supplier gets nothing is refused', async () => {
    const draft = await ok(
      who['mona']!.post('/amendments', {
        contractId: ids['contract'],
        negotiationId: ids['opportunity'],
        kind: 'SUBSTANTIVE',
        title: 'Home-office kits in two days',
        effectiveOn: '2026-10-15',
        changes: [
          { kind: 'TERM', term: { endOn: '2028-10-02' } },
          { kind: 'KPI_ACTIVATE', subjectId: ids['kpi'] },
          { kind: 'NEED_COVER', subjectId: ids['need'] },
        ],
      }),
      201,
    );
    ids['amendment'] = draft.id;
    expect(draft).toMatchObject({ state: 'DRAFT', number: null, expectedNumber: 1, isShared: false });
    expect((await who['karim']!.get(`/amendments/${draft.id}`)).status).toBe(404);
    await deed('mona', `/amendments/${draft.id}/proposal`, draft.version);
    expect(await amendment('karim')).toMatchObject({ state: 'NEGOTIATION', expectedNumber: 1 });
    const kits = await item('karim', 'Kits service');
    expect(
      await refused(
        who['karim']!.post(`/negotiation-items/${kits.id}/acceptance`, {}, { ifMatch: kits.version }),
      ),
    ).toEqual([409, 'item-accepts-itself']);
    await deed('mona', `/negotiation-items/${kits.id}/acceptance`, kits.version);
    const agree = async () =>
      who['mona']!.post(`/amendments/${draft.id}/agreement`, {}, { ifMatch: (await amendment()).version });
    expect(await refused(agree())).toEqual([409, 'amendment-supplier-gets-nothing']);
    const term = await item('mona', 'Twelve months more');
    await deed('mona', `/negotiation-items/${term.id}/acceptance`, term.version);
    await ok(agree());
    expect(await amendment()).toMatchObject({ state: 'AGREED', agreedOn: '2026-03-02' });
  });

  it('it is signed on 1 October as number 1, and takes effect on the 15th', async () => {
    await at('2026-10-01T08:00:00Z');
    const sign = (name: string, signatory: string, version: number) =>
      who[name]!.post(
        `/amendments/${ids['amendment']}/signature`,
        { name: signatory, method: 'ELECTRONIC' },
        { ifMatch: version },
      );
    await ok(sign('claire', 'Claire Vasseur', (await amendment()).version));
    expect(await amendment()).toMatchObject({ state: 'AGREED', number: null });
    await ok(sign('diane', 'Diane Foster', (await amendment('diane')).version));
    expect(await amendment()).toMatchObject({ state: 'SIGNED', number: 1, signedOn: '2026-10-01' });
    await product.settle();
    expect(await opportunity()).toMatchObject({ state: 'CONVERTED', closedOn: '2026-10-01' });
    const contract = () => ok(who['karim']!.get(`/contracts/${ids['contract']}`));
    expect(await contract()).toMatchObject({ endOn: '2027-10-02' });
    // Business time goes on while the work is done: the minutes before are more than any work takes.
    await at('2026-10-14T21:50:00Z');
    expect((await amendment()).state).toBe('SIGNED');
    expect((await ok(who['ines']!.get(`/kpis/${ids['kpi']}`))).state).toBe('APPROVED');
    await at('2026-10-14T22:00:00Z');
    expect(await amendment()).toMatchObject({ state: 'EFFECTIVE', appliedOn: '2026-10-15' });
    expect(await ok(who['karim']!.get(`/kpis/${ids['kpi']}`))).toMatchObject({
      state: 'ACTIVE',
      inForce: 1,
      activeFrom: '2026-10-15',
    });
    // 2 April 2028 is a Sunday.
    expect(await contract()).toMatchObject({ endOn: '2028-10-02', lastNoticeDate: '2028-03-31' });
    expect(await ok(who['sofia']!.get(`/needs/${ids['need']}`))).toMatchObject({
      state: 'COVERED',
      coverage: 'COVERED',
      closedOn: '2026-10-15',
    });
  });

  it('everything old stays readable: the contract as of the 14th and as of the 15th', async () => {
    const asOf = (day: string, name = 'karim') =>
      ok(who[name]!.get(`/contracts/${ids['contract']}/as-of/${day}`));
    expect(await asOf('2026-10-14')).toMatchObject({
      term: { endOn: '2027-10-02' },
      kpis: [],
      amendments: [],
    });
    expect(await asOf('2026-10-15')).toMatchObject({
      term: { endOn: '2028-10-02', annualValue: '4200000.00' },
      kpis: [{ id: ids['kpi'], n: 1, name: 'Kit delivery', target: { comparator: 'GE', value: 95 } }],
      amendments: [{ number: 1, effectiveOn: '2026-10-15' }],
      changedOn: ['2026-10-15'],
    });
    expect((await amendment()).term.endOn).toBe('2027-10-02');
    for (const [name, day] of [
      ['mona', '2026-02-30'],
      ['mona', 'yesterday'],
      ['elodie', '2026-10-15'],
      ['yann', '2026-10-15'],
    ] as const)
      expect((await who[name]!.get(`/contracts/${ids['contract']}/as-of/${day}`)).status).toBe(404);
  });

  it('tells what the complacency index will count: a substantive amendment in effect, an occasion seized', async () => {
    const told = await product.rows<{ name: string; facts: Record<string, unknown>; audience: string }>(
      tenantId,
      `select name, facts, audience from platform.event
       where tenant_id = :tenant and name in ('amendment.effective', 'opportunity.converted', 'opportunity.opened')
       order by at desc, id desc limit 1`,
    );
    expect(told).toEqual([
      expect.objectContaining({
        name: 'amendment.effective',
        facts: expect.objectContaining({ number: 1, kind: 'SUBSTANTIVE' }),
        audience: 'shared',
      }),
    ]);
    expect(await ok(who['mona']!.get('/opportunities-report'))).toMatchObject({
      seized: 1,
      lost: 6,
      byTrigger: expect.arrayContaining([{ trigger: 'REFUSAL', seized: 1, lost: 0, open: 0 }]),
    });
  });
});
