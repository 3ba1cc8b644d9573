import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

const RESULT = { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' };
const PERCEPTION = { ...RESULT, kind: 'PERCEPTION' };

/** J8: what Sofia writes the second time. */
const QUOTES = {
  name: 'Taux de devis en ligne menés à terme',
  definition: 'Part des devis commencés en ligne que le client termine.',
  answers: RESULT,
  beneficiary: 'Direction commerciale',
  object: 'devis en ligne',
  perimeter: 'auto et habitation',
  formula: 'devis terminés / devis commencés',
  unit: '%',
  source: 'outil de mesure d’audience',
  method: 'export du premier jour ouvré',
  frequency: 'MONTHLY',
  baseline: 41,
  need: 'Trop de devis sont abandonnés en route',
  targetOn: '2026-12-31',
  reviewOn: '2026-12-31',
  burdenMinutes: 10,
  target: { comparator: 'GE', value: 46 },
};
const CSAT = {
  ...QUOTES,
  ...{
    name: 'Satisfaction des utilisateurs',
    definition: '',
    answers: PERCEPTION,
    unit: 'note sur 5',
    baseline: 3.9,
  },
  ...{ object: 'assistance', target: { comparator: 'GE', value: 4.2, amber: 4.1, red: 3.8 } },
};

let product: Product;
let chief: Browser;
let owner: Browser;
let sofia: Browser;
let lead: Browser;
let karim: Browser;
let tenantId: string;
let unitId: string;
let contractId: string;
let objectiveId: string;
let sofiaId: string;

const enter = async (email: string) => (await product.browser(email)).in('armorial');
const made = async (browser: Browser, path: string, body: object): Promise<any> => {
  const reply = await browser.post(path, body);
  if (reply.status > 201) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};
const kpi = async (id: string, by = chief) => (await by.get(`/kpis/${id}`)).body;
/** A deed on a KPI as it is now. */
const act = async (by: Browser, id: string, deed: string, body: object = {}) =>
  by.post(`/kpis/${id}/${deed}`, body, { ifMatch: (await kpi(id)).version });
const draft = async (definition: object, terms: object = {}) =>
  made(chief, `/objectives/${objectiveId}/kpis`, { definition, accountablePersonId: sofiaId, ...terms });
const approvedByAll = async (id: string) => {
  expect((await act(chief, id, 'proposal')).status).toBe(200);
  expect((await act(owner, id, 'approvals', { seat: 'IT' })).status).toBe(200);
  expect((await act(sofia, id, 'approvals', { seat: 'BUSINESS' })).status).toBe(200);
  expect((await act(karim, id, 'approvals', { seat: 'SUPPLIER' })).body.state).toBe('APPROVED');
};
const told = (name: string) =>
  product.rows<{ facts: any; audience: string }>(
    tenantId,
    'select facts, audience from platform.event where tenant_id = :tenant and name = :name order by at, id',
    { name },
  );

beforeAll(async () => {
  product = await Product.start({ now: '2026-04-01T08:30:00Z' });
  const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
  ({ tenantId } = await product.found('armorial', 'Armorial Assurances', office));
  chief = await enter(office.email);
  const { id: supplierId } = await made(chief, '/suppliers', { legalName: 'Nordelta', country: 'FR' });
  const admit = async (name: string, role: string, at: object = {}) => {
    const email = `${name}@armorial.example`;
    const { personId } = await product.admit(tenantId, { name, email, roles: [role as 'BU_LEAD'], ...at });
    return { personId, browser: await enter(email) };
  };
  const [mona, unitLead, other, account] = [
    await admit('Mona', 'CONTRACT_OWNER'),
    await admit('Sofia', 'BU_LEAD'),
    await admit('Lise', 'BU_LEAD'),
    await admit('Karim', 'SUPPLIER_ACCOUNT_MANAGER', { side: 'supplier', supplierId }),
  ];
  [owner, sofia, lead, karim] = [mona.browser, unitLead.browser, other.browser, account.browser];
  sofiaId = unitLead.personId;
  ({ id: unitId } = await made(chief, '/business-units', {
    name: 'Ventes',
    code: 'VTE',
    leadPersonId: sofiaId,
  }));
  ({ id: contractId } = await made(chief, '/contracts', {
    ...{ reference: 'NOR-2022-01', title: 'Poste de travail', supplierId, currency: 'EUR' },
    ...{ startOn: '2022-10-03', endOn: '2027-10-02', ownerPersonId: mona.personId },
  }));
  const strategy = await made(chief, '/strategic-objectives', { statement: 'Vendre davantage en ligne' });
  ({ id: objectiveId } = await made(sofia, `/contracts/${contractId}/objectives`, {
    statement: 'Les clients mènent leur devis à terme en ligne',
    ...{
      strategicObjectiveIds: [strategy.id],
      beneficiaryUnitId: unitId,
      itContribution: 'API de tarification',
    },
    supplierContribution: 'Poste et réseau des conseillers',
  }));
});
afterAll(() => product?.stop());

describe('an objective', () => {
  it('OUT-15: is agreed when both sides have taken their part of it', async () => {
    const card = async (by: Browser) => (await by.get(`/objectives/${objectiveId}`)).body;
    const agree = async (by: Browser) =>
      by.post(`/objectives/${objectiveId}/agreement`, {}, { ifMatch: (await card(by)).version });
    expect((await agree(sofia)).body).toMatchObject({ state: 'PROPOSED', customerAgreedOn: '2026-04-01' });
    expect((await agree(owner)).body.code).toBe('objective-state-out-of-order');
    expect((await agree(karim)).body).toMatchObject({ state: 'AGREED', beneficiary: { name: 'Ventes' } });
    const active = await owner.post(`/objectives/${objectiveId}/activation`, { from: '2026-04-01' });
    expect(active.body).toMatchObject({ state: 'ACTIVE', isStale: false, activeFrom: '2026-04-01' });
    expect((await told('objective.agreed'))[0]).toMatchObject({ audience: 'shared' });
  });

  it('OBJ-01: serves a strategy that the supplier knows to exist and cannot read', async () => {
    const theirs = (await karim.get(`/contracts/${contractId}/outcomes`)).body;
    expect(theirs.objectives[0]).toMatchObject({ isStrategic: true, strategicObjectives: [] });
    expect((await karim.get('/strategic-objectives')).status).toBe(403);
    const ours = (await sofia.get(`/contracts/${contractId}/outcomes`)).body;
    expect(ours.objectives[0].strategicObjectives).toHaveLength(1);
  });

  it('is shaped by the lead of its own unit, and by no other', async () => {
    const card = (await lead.get(`/objectives/${objectiveId}`)).body;
    expect(card.seats).toEqual([]);
    const tried = await lead.patch(
      `/objectives/${objectiveId}`,
      { statement: 'Autre' },
      { ifMatch: card.version },
    );
    expect(tried.status).toBe(403);
    expect((await lead.post(`/objectives/${objectiveId}/kpis`, { definition: QUOTES })).status).toBe(403);
  });
});

describe('a KPI that is vague, or measures work (J8, OUT-05)', () => {
  const VAGUE = { name: 'Améliorer significativement la satisfaction', answers: PERCEPTION };

  it('is worth 32.25 and refused with every reason, its field, and what to write instead', async () => {
    const { id: unlinked } = await made(sofia, `/contracts/${contractId}/objectives`, {
      ...{ statement: 'Satisfaire', beneficiaryUnitId: unitId },
    });
    const definition = { ...VAGUE, need: 'Des devis abandonnés' };
    const preview = await sofia.post(`/objectives/${unlinked}/kpi-quality`, { definition });
    expect(preview.body).toMatchObject({ score: 32.25, nature: 'EXPERIENCE' });
    const { id } = await made(sofia, `/objectives/${unlinked}/kpis`, { definition });
    const refused = await sofia.post(`/kpis/${id}/proposal`, {}, { ifMatch: 1, locale: 'fr' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'kpi-refused' } });
    expect(refused.body.detail).toContain('32,25');
    const at = (pointer: string) =>
      refused.body.errors.filter((one: { pointer: string }) => one.pointer === pointer);
    expect(at('/name').map((one: { code: string }) => one.code)).toEqual(['kpi-vague', 'kpi-vague']);
    expect(at('/name')[0].message).toContain('«\u00a0de 41\u00a0% à 46\u00a0%\u00a0»');
    expect(at('/target')[0].message).toContain('comparateur');
    for (const pointer of ['/unit', '/formula', '/frequency', '/beneficiary', '/reviewOn'])
      expect(at(pointer)).toHaveLength(1);
    expect((await kpi(id)).state).toBe('DRAFT');
  });

  it('OUT-02: is refused when its answers say activity, and warned of when only its words do', async () => {
    const tickets = { ...QUOTES, name: 'Tickets clos par mois' };
    const dressed = await sofia.post(`/objectives/${objectiveId}/kpi-quality`, { definition: tickets });
    expect(dressed.body.warnings[0]).toMatchObject({
      code: 'kpi-words-contradict',
      params: { words: 'tickets' },
    });
    const activity = { atBeneficiary: false, hitWithoutChange: true, kind: 'RESULT' };
    const { id } = await draft({ ...tickets, answers: activity });
    const refused = await act(chief, id, 'proposal');
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ code: 'kpi-activity', pointer: '/answers' }),
    ]);
  });
});

describe('co-construction (OUT-03)', () => {
  let id: string;

  it('asks the three seats, in their digest', async () => {
    ({ id } = await draft(QUOTES, { weight: 30 }));
    expect((await act(chief, id, 'activation', { from: '2026-04-01' })).body.code).toBe(
      'kpi-state-out-of-order',
    );
    expect((await act(sofia, id, 'proposal')).body.state).toBe('CO_CONSTRUCTION');
    await product.settle();
    const asked = await product.rows<{ name: string }>(
      tenantId,
      `select name from platform.notification where tenant_id = :tenant and kind = 'kpi-approval' order by name`,
    );
    expect(asked.map(({ name }) => name)).toEqual(['Karim', 'Mona', 'Sofia']);
  });

  it('lets each seat approve for itself alone', async () => {
    expect((await act(karim, id, 'approvals', { seat: 'BUSINESS' })).status).toBe(403);
    expect((await act(chief, id, 'approvals', { seat: 'BUSINESS' })).status).toBe(403);
    expect((await act(lead, id, 'approvals', { seat: 'BUSINESS' })).status).toBe(403);
    expect((await act(owner, id, 'approvals', { seat: 'IT' })).body.state).toBe('CO_CONSTRUCTION');
    expect((await act(owner, id, 'approvals', { seat: 'IT' })).body.code).toBe('kpi-approved-already');
    const early = await act(owner, id, 'activation', { from: '2026-04-01' });
    expect(early.body.errors.map((one: { code: string }) => one.code)).toEqual([
      'kpi-approval-awaited',
      'kpi-approval-awaited',
    ]);
  });

  it('hears counter-proposals, and asks anew when the definition changes', async () => {
    const said = await karim.post(`/kpis/${id}/remarks`, {
      text: 'Hors panne du site',
      kind: 'COUNTER_PROPOSAL',
    });
    expect(said.body.remarks).toEqual([
      expect.objectContaining({ seat: 'SUPPLIER', by: 'Karim', kind: 'COUNTER_PROPOSAL', n: 1 }),
    ]);
    const changed = await sofia.put(
      `/kpis/${id}/definition`,
      { ...QUOTES, perimeter: 'auto et habitation, hors panne du site' },
      { ifMatch: said.body.version },
    );
    expect(changed.body).toMatchObject({ newest: 2, approvals: { IT: null }, state: 'CO_CONSTRUCTION' });
    expect(changed.body.versions.map((one: any) => [one.n, one.approvals.IT])).toEqual([
      [1, '2026-04-01'],
      [2, null],
    ]);
    expect((await sofia.get(`/kpis/${id}`)).body.remarks[0].by).toBe('Karim');
  });

  it('is ACTIVE when all have approved, worth 99.17, with its target from that day', async () => {
    for (const [by, seat] of [
      [owner, 'IT'],
      [sofia, 'BUSINESS'],
      [karim, 'SUPPLIER'],
    ] as const)
      expect((await act(by, id, 'approvals', { seat })).status).toBe(200);
    const active = await act(owner, id, 'activation', { from: '2026-06-01' });
    expect(active.body).toMatchObject({
      ...{ state: 'ACTIVE', inForce: 2, activeFrom: '2026-06-01', qualityScore: 99.17 },
      targets: [{ comparator: 'GE', value: 46, from: '2026-06-01', to: null }],
      accountable: { name: 'Sofia' },
    });
    expect((await told('kpi.activated'))[0]!.facts).toMatchObject({ kpiId: id, n: 2, from: '2026-06-01' });
    // OUT-12: the supplier reads the same definition and target.
    const theirs = await kpi(id, karim);
    expect([theirs.definition, theirs.targets]).toEqual([active.body.definition, active.body.targets]);
  });

  it('OUT-18: needs exactly one accountable person', async () => {
    const { id: orphan } = await draft(CSAT, { accountablePersonId: null, weight: 25 });
    await approvedByAll(orphan);
    expect((await act(chief, orphan, 'activation')).body).toMatchObject({
      ...{ code: 'kpi-needs-accountable', errors: [{ pointer: '/accountablePersonId' }] },
    });
    const { version } = await kpi(orphan);
    await chief.patch(`/kpis/${orphan}`, { accountablePersonId: sofiaId }, { ifMatch: version });
    expect((await act(chief, orphan, 'activation', { from: '2026-06-01' })).status).toBe(200);
  });

  it('OUT-01: outcome and experience are 55 % of the weight beside 45 of output', async () => {
    const output = {
      ...QUOTES,
      name: 'Postes remis en état',
      answers: { ...RESULT, hitWithoutChange: true },
    };
    const { id: repaired } = await draft({ ...output, burdenMinutes: 230 }, { weight: 45 });
    await approvedByAll(repaired);
    await act(chief, repaired, 'activation', { from: '2026-06-01' });
    const { balance } = (await karim.get(`/contracts/${contractId}/outcomes`)).body;
    // OUT-10: 10 + 10 + 230 minutes a month.
    expect(balance).toMatchObject({
      ...{ outcomeShare: 55, burdenMinutes: 250, burdenBudget: 240, warnings: ['BURDEN_OVER_BUDGET'] },
      relief: [{ kpiId: repaired, minutes: 230, advice: 'RETIRE' }],
    });
    expect(
      (await chief.post(`/kpis/${repaired}/closure`, { from: '2026-06-30', reason: 'Trop cher' })).body,
    ).toMatchObject({
      ...{ state: 'RETIRED', targets: [{ from: '2026-06-01', to: '2026-06-30' }] },
    });
  });

  it('OUT-07: another target on the light way, which the supplier answers; the old days keep theirs', async () => {
    await product.at('2026-09-10T08:30:00Z');
    const change = { comparator: 'GE', value: 45, reason: 'Panne de l’été', wantedOn: '2026-08-20' };
    const early = await act(owner, id, 'target-changes', { ...change, from: '2026-06-01' });
    expect(early.body).toMatchObject({ code: 'target-before-the-last', errors: [{ pointer: '/from' }] });
    const proposed = await act(owner, id, 'target-changes', { ...change, from: '2026-10-01' });
    expect(proposed.body.targetChanges).toMatchObject([{ state: 'PROPOSED', leadDays: 42 }]);
    expect(proposed.body.targets).toHaveLength(1);
    expect((await act(owner, id, 'target-changes', { ...change, from: '2026-11-01' })).body.code).toBe(
      'target-change-open',
    );
    expect((await owner.post(`/kpis/${id}/target-answer`, { as: 'AGREED' })).status).toBe(403);
    expect((await karim.post(`/kpis/${id}/target-answer`, { as: 'REFUSED' })).body.code).toBe(
      'target-refusal-needs-reason',
    );
    const agreed = await karim.post(`/kpis/${id}/target-answer`, { as: 'AGREED' });
    expect(agreed.body.targets).toMatchObject([
      { value: 46, from: '2026-06-01', to: '2026-10-01' },
      { value: 45, from: '2026-10-01', to: null },
    ]);
    expect((await kpi(id)).target.value).toBe(46);
    expect((await told('kpi.target-set')).at(-1)).toMatchObject({
      audience: 'shared',
      facts: { from: '2026-10-01', value: 45, previous: { value: 46 } },
    });
  });

  it('R-KPI-3: a definition that changes in force waits for the seats, and the old one is only closed', async () => {
    const before = await kpi(id);
    const changed = await sofia.put(
      `/kpis/${id}/definition`,
      { ...QUOTES, target: { comparator: 'GE', value: 45 } },
      {
        ifMatch: before.version,
      },
    );
    expect(changed.body).toMatchObject({ state: 'ACTIVE', newest: 3, inForce: 2 });
    expect((await act(owner, id, 'activation', { from: '2026-11-01' })).status).toBe(422);
    for (const [by, seat] of [
      [owner, 'IT'],
      [sofia, 'BUSINESS'],
      [karim, 'SUPPLIER'],
    ] as const)
      await act(by, id, 'approvals', { seat });
    const active = await act(owner, id, 'activation', { from: '2026-11-01' });
    expect(active.body).toMatchObject({ inForce: 3, activeFrom: '2026-06-01' });
    expect(active.body.versions.map((one: any) => [one.n, one.from, one.to])).toEqual([
      ...[
        [1, null, null],
        [2, '2026-06-01', '2026-11-01'],
        [3, '2026-11-01', null],
      ],
    ]);
    // The target is the one already agreed: no row for nothing.
    expect(active.body.targets).toHaveLength(2);
    const lost = await sofia.put(`/kpis/${id}/definition`, QUOTES, { ifMatch: before.version });
    expect(lost.status).toBe(412);
  });

  it('OUT-09: a composite joins simple KPIs of its contract, and aims at every part', async () => {
    const parts = (await chief.get(`/contracts/${contractId}/outcomes`)).body.objectives
      .flatMap((one: any) => one.kpis)
      .filter((one: any) => one.state === 'ACTIVE')
      .map((one: any) => one.id);
    const composite = { ...QUOTES, name: 'À temps et satisfaits', target: null, parts };
    const { id: both } = await draft(composite);
    await approvedByAll(both);
    expect((await act(chief, both, 'activation')).body.targets).toMatchObject([
      { comparator: 'ALL', value: null },
    ]);
    const nested = await chief.post(`/objectives/${objectiveId}/kpis`, {
      definition: { ...composite, parts: [both, parts[0]] },
    });
    expect(nested.body.code).toBe('kpi-parts-unknown');
  });

  it('OUT-11: at most twelve are in force at once', async () => {
    const inForce = async () =>
      (await chief.get(`/contracts/${contractId}/outcomes`)).body.balance.kpis as number;
    while ((await inForce()) < 12) {
      const { id: one } = await draft(CSAT);
      await approvedByAll(one);
      await act(chief, one, 'activation');
    }
    const { id: thirteenth } = await draft(CSAT);
    await approvedByAll(thirteenth);
    expect((await act(chief, thirteenth, 'activation')).body).toMatchObject({
      status: 409,
      code: 'kpis-too-many',
    });
  });

  it('ends with its objective', async () => {
    const refused = await chief.post(`/objectives/${objectiveId}/closure`, { as: 'MISSED' });
    expect(refused.body.code).toBe('objective-end-needs-reason');
    const ended = await chief.post(`/objectives/${objectiveId}/closure`, { as: 'ACHIEVED' });
    expect(ended.body).toMatchObject({ state: 'ACHIEVED', endedOn: '2026-09-10' });
    expect((await chief.get(`/contracts/${contractId}/outcomes`)).body.balance.kpis).toBe(0);
  });
});

describe('the shelf and the units', () => {
  it('OUT-17: offers templates by function in the reader’s language', async () => {
    const french = await sofia.get('/kpi-templates?function=SALES', { locale: 'fr' });
    expect(french.body.items[0]).toMatchObject({ definition: { name: 'Devis en ligne menés à terme' } });
    expect((await sofia.get('/kpi-templates', { locale: 'en' })).body.items).toHaveLength(12);
  });

  it('a unit has one code and a lead of the house, and its new name is told to its objectives', async () => {
    const twice = await chief.post('/business-units', { name: 'Autre', code: 'vte' });
    expect(twice.body).toMatchObject({ status: 409, code: 'unit-code-taken' });
    expect((await chief.patch(`/business-units/${unitId}`, { name: 'Réseau' }, { ifMatch: 1 })).status).toBe(
      204,
    );
    await product.settle();
    expect((await karim.get(`/objectives/${objectiveId}`)).body.beneficiary.name).toBe('Réseau');
    expect((await karim.get('/business-units')).status).toBe(403);
  });
});
