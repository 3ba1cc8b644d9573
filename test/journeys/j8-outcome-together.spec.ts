import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, Product, type Reply } from '../support/product.js';

const RESULT = { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' };

/** What Sofia writes the second time. */
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
  burdenMinutes: 120,
  target: { comparator: 'GE', value: 46 },
};
const CSAT = {
  ...QUOTES,
  name: 'Satisfaction des utilisateurs',
  answers: { ...RESULT, kind: 'PERCEPTION' },
  object: 'assistance',
  unit: 'sur 5',
  baseline: 3.9,
  target: { comparator: 'GE', value: 4.2 },
};
/** The deadline that the provider could meet while nobody is any happier. */
const DEADLINE = {
  ...QUOTES,
  name: 'Demandes traitées dans les délais',
  answers: { atBeneficiary: true, hitWithoutChange: true, kind: 'RESULT' },
  object: 'demandes des conseillers',
  baseline: 90,
  burdenMinutes: 10,
  target: { comparator: 'GE', value: 95 },
};

const ok = async (asked: Promise<Reply>, ...fine: number[]): Promise<any> => {
  const reply = await asked;
  if (!(fine.length ? fine : [200, 201, 204]).includes(reply.status))
    throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};

describe('J8: a unit’s lead co-constructs an outcome', () => {
  let product: Product;
  let tenantId: string;
  let ines: Browser;
  let mona: Browser;
  let sofia: Browser;
  let karim: Browser;
  let sofiaId: string;
  let contractId: string;
  let objectiveId: string;
  let quotes: string;
  let csat: string;
  let deadline: string;
  let both: string;

  const kpi = async (id: string) => ok(ines.get(`/kpis/${id}`));
  const act = async (by: Browser, id: string, deed: string, body: object = {}) =>
    by.post(`/kpis/${id}/${deed}`, body, { ifMatch: (await kpi(id)).version });
  const draft = async (definition: object, weight = 1) =>
    (
      await ok(
        sofia.post(`/objectives/${objectiveId}/kpis`, { definition, weight, accountablePersonId: sofiaId }),
        201,
      )
    ).id;
  const agree = async (id: string) => {
    await ok(act(sofia, id, 'proposal'));
    await ok(act(mona, id, 'approvals', { seat: 'IT' }));
    await ok(act(sofia, id, 'approvals', { seat: 'BUSINESS' }));
    await ok(act(karim, id, 'approvals', { seat: 'SUPPLIER' }));
  };
  const series = async (id: string, by = mona) => ok(by.get(`/kpis/${id}/measures`));
  const period = async (id: string, key: string) =>
    (await series(id)).periods.find((one: { period: string }) => one.period === key);
  /** What Sofia reads off her tool on the first days of the month after. */
  const measured = async (day: string, key: string, figure: object, id = quotes) => {
    await product.at(day);
    await product.settle();
    await ok(sofia.post(`/kpis/${id}/measures`, { period: key, ...figure }), 201);
  };
  const told = (name: string) =>
    product.rows<{ facts: any }>(
      tenantId,
      'select facts from platform.event where tenant_id = :tenant and name = :name order by at, id',
      { name },
    );

  beforeAll(async () => {
    product = await Product.start({ now: '2026-04-01T08:30:00Z' });
    const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
    ({ tenantId } = await product.found('armorial', 'Armorial Assurances', office));
    const enter = async (email: string) => (await product.browser(email)).in('armorial');
    ines = await enter(office.email);
    const { id: supplierId } = await ok(
      ines.post('/suppliers', { legalName: 'Nordelta Services', country: 'FR' }),
      201,
    );
    const admit = async (name: string, email: string, role: string, at: object = {}) => {
      const { personId } = await product.admit(tenantId, { name, email, roles: [role as 'BU_LEAD'], ...at });
      return { personId, browser: await enter(email) };
    };
    const owner = await admit('Mona Diallo', 'mona.diallo@armorial.example', 'CONTRACT_OWNER');
    const lead = await admit('Sofia Lindt', 'sofia.lindt@armorial.example', 'BU_LEAD');
    const account = await admit('Karim Hadj', 'karim.hadj@nordelta.example', 'SUPPLIER_ACCOUNT_MANAGER', {
      side: 'supplier',
      supplierId,
    });
    [mona, sofia, karim, sofiaId] = [owner.browser, lead.browser, account.browser, lead.personId];
    const { id: unitId } = await ok(
      ines.post('/business-units', { name: 'Marketing', code: 'MKT', leadPersonId: sofiaId }),
      201,
    );
    ({ id: contractId } = await ok(
      ines.post('/contracts', {
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        supplierId,
        currency: 'EUR',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
        noticeMonths: 6,
        ownerPersonId: owner.personId,
      }),
      201,
    ));
    const strategy = await ok(
      ines.post('/strategic-objectives', { statement: 'Vendre davantage en ligne' }),
      201,
    );
    ({ id: objectiveId } = await ok(
      sofia.post(`/contracts/${contractId}/objectives`, {
        statement: 'Les clients mènent leur devis à terme en ligne',
        strategicObjectiveIds: [strategy.id],
        beneficiaryUnitId: unitId,
        itContribution: 'API de tarification',
        supplierContribution: 'Poste et réseau des conseillers',
      }),
      201,
    ));
    const version = async () => (await ok(ines.get(`/objectives/${objectiveId}`))).version;
    await ok(sofia.post(`/objectives/${objectiveId}/agreement`, {}, { ifMatch: await version() }));
    await ok(karim.post(`/objectives/${objectiveId}/agreement`, {}, { ifMatch: await version() }));
    await ok(mona.post(`/objectives/${objectiveId}/activation`, { from: '2026-04-01' }));
  });

  afterAll(() => product?.stop());

  it('« améliorer significativement la satisfaction » is worth 32.25, and refused with its reasons', async () => {
    const vague = {
      name: 'Améliorer significativement la satisfaction',
      answers: { ...RESULT, kind: 'PERCEPTION' },
    };
    const id = await draft(vague);
    const refused = await act(sofia, id, 'proposal');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'kpi-refused' });
    expect(refused.body.errors.length).toBeGreaterThan(3);
    expect((await kpi(id)).quality).toMatchObject({ score: 32.25 });
    await ok(act(mona, id, 'closure', { from: '2026-04-01', reason: 'Réécrit avec un chiffre' }));
  });

  it('rewritten with figures, it comes into force when IT, the business and the supplier have agreed', async () => {
    await product.at('2026-05-18T08:00:00Z');
    quotes = await draft(QUOTES, 30);
    await ok(act(sofia, quotes, 'proposal'));
    await ok(act(mona, quotes, 'approvals', { seat: 'IT' }));
    expect((await act(mona, quotes, 'activation', { from: '2026-05-20' })).status).toBe(422);
    await ok(act(sofia, quotes, 'approvals', { seat: 'BUSINESS' }));
    await ok(act(karim, quotes, 'approvals', { seat: 'SUPPLIER' }));
    for (const one of [CSAT, DEADLINE]) {
      const id = await draft(one, one === CSAT ? 15 : 45);
      await agree(id);
      if (one === CSAT) csat = id;
      else deadline = id;
    }
    for (const id of [quotes, csat, deadline])
      await ok(mona.post(`/kpis/${id}/activation`, { from: '2026-05-20' }));
    both = await draft(
      {
        ...DEADLINE,
        name: 'Dans les délais et content',
        answers: CSAT.answers,
        parts: [deadline, csat],
        target: null,
        burdenMinutes: 0,
      },
      10,
    );
    await agree(both);
    await ok(mona.post(`/kpis/${both}/activation`, { from: '2026-05-20' }));
    const { balance } = await ok(mona.get(`/contracts/${contractId}/outcomes`));
    expect(balance).toMatchObject({
      outcomeShare: 55,
      burdenMinutes: 250,
      burdenBudget: 240,
      warnings: ['BURDEN_OVER_BUDGET'],
    });
  });

  it('June is measured at 43.5 %, under the target of 46', async () => {
    await measured('2026-07-02T07:00:00Z', '2026-06', { value: '43,5 %' });
    expect(await period(quotes, '2026-06')).toMatchObject({ met: false, target: { value: '46' } });
    expect((await told('outcome.missed')).map(({ facts }) => facts.period)).toContain('2026-06');
  });

  it('July is not applicable: the tool was down, and the score moves neither up nor down', async () => {
    const before = (await series(quotes)).years[0];
    await measured('2026-08-03T07:00:00Z', '2026-07', {
      value: null,
      naCode: 'TOOL_OUTAGE',
      naText: 'Outil arrêté du 1er au 31',
    });
    const after = (await series(quotes)).years[0];
    expect(after).toMatchObject({ expected: 2, judged: 1, notApplicable: 1, attainment: before.attainment });
  });

  it('Karim disputes August before both sides; Mona resolves, and both read why', async () => {
    await measured('2026-09-02T07:00:00Z', '2026-08', { value: '44.1' });
    const { measure } = (await series(quotes, karim)).periods.at(-1);
    const reason = 'Les devis du comparateur partenaire manquent dans l’export.';
    await ok(karim.post(`/measures/${measure.id}/dispute`, { reason }, { ifMatch: measure.version }));
    expect(await period(quotes, '2026-08')).toMatchObject({ standing: 'DISPUTED', met: null });
    const motive = 'Export refait avec le partenaire : 46,3 %.';
    await ok(
      mona.post(
        `/measures/${measure.id}/resolution`,
        { motive, value: '46.3' },
        { ifMatch: measure.version + 1 },
      ),
    );
    const theirs = (await series(quotes, karim)).periods.at(-1);
    expect(theirs).toMatchObject({
      met: true,
      measure: { value: '46.3', dispute: { reason, motive, resolution: 'CORRECTED' } },
    });
    expect(await series(quotes, karim)).toEqual(await series(quotes));
  });

  it('a target of 45 % from 1 October leaves June to September judged on 46', async () => {
    await product.at('2026-09-15T07:00:00Z');
    const change = {
      comparator: 'GE',
      value: 45,
      from: '2026-10-01',
      reason: 'Le partenaire quitte le comparateur',
      wantedOn: '2026-09-10',
    };
    await ok(act(mona, quotes, 'target-changes', change));
    await ok(karim.post(`/kpis/${quotes}/target-answer`, { as: 'AGREED' }));
    await measured('2026-10-02T07:00:00Z', '2026-09', { value: '45.5' });
    await measured('2026-11-03T07:00:00Z', '2026-10', { value: '45.5' });
    await measured('2026-12-02T07:00:00Z', '2026-11', { value: '46.8' });
    const { periods, targets } = await series(quotes);
    expect(periods.map(({ period: key, target, met }: any) => [key, target.value, met])).toEqual([
      ['2026-06', '46', false],
      ['2026-07', '46', null],
      ['2026-08', '46', true],
      ['2026-09', '46', false],
      ['2026-10', '45', true],
      ['2026-11', '45', true],
    ]);
    expect(targets.map(({ value, from, to }: any) => [value, from, to])).toEqual([
      ['46', '2026-05-20', '2026-10-01'],
      ['45', '2026-10-01', null],
    ]);
  });

  it('at the end of the year, 86 % of the months are known: six of seven', async () => {
    await measured('2027-01-04T08:00:00Z', '2026-12', { value: '46' });
    const [year] = (await series(quotes)).years;
    expect(year).toMatchObject({
      year: 2026,
      expected: 7,
      judged: 6,
      met: 4,
      missed: 2,
      notApplicable: 1,
      missing: 0,
    });
    expect(Math.round(year.coverage * 100)).toBe(86);
    const { objectives } = await ok(karim.get(`/contracts/${contractId}/outcomes`));
    const listed = objectives[0].kpis.find(({ id }: any) => id === quotes);
    expect(listed.figures).toMatchObject({
      expected: 7,
      judged: 6,
      timesMet: 4,
      period: '2026-12',
      value: '46',
      met: true,
    });
  });

  it('“on time AND content” is false when CSAT is 4.0, although the deadline was met', async () => {
    await measured('2027-01-04T08:00:00Z', '2026-12', { value: '97' }, deadline);
    await measured('2027-01-04T08:00:00Z', '2026-12', { value: '4.0' }, csat);
    const december = await period(both, '2026-12');
    expect(december).toMatchObject({ standing: 'JUDGED', met: false });
    expect(december.parts.map(({ met }: any) => met)).toEqual([true, false]);
    expect(await period(both, '2026-11')).toMatchObject({ standing: 'NOT_APPLICABLE', met: null });
  });

  it('Sofia is asked, the day after, for what she did not measure, and for nothing else', async () => {
    const missing = await told('measure.missing');
    expect(missing.filter(({ facts }) => facts.kpiId === both)).toEqual([]);
    expect(missing.filter(({ facts }) => facts.kpiId === csat).map(({ facts }) => facts.period)).toContain(
      '2026-06',
    );
    const rows = await product.rows<{ state: string; reason: string | null; key: string }>(
      tenantId,
      `select state, reason, dedupe_key as key from platform.notification
       where tenant_id = :tenant and kind = 'measure-expected' and person_id = :person`,
      { person: sofiaId },
    );
    expect(rows.some(({ key }) => key === `${csat}:2026-06`)).toBe(true);
  });
});
