import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

let product: Product;
let ines: Browser;
let mona: Browser;
let karim: Browser;
let kerlann: Browser;
let client: pg.Client;
let tenantId: string;
let monaId: string;
let contractId: string;
let kits: string;
let desks: string;

const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
const told = async (name: string) =>
  (
    await rows(`select facts from platform.event where tenant_id = $1 and name = $2 order by at, id`, [
      tenantId,
      name,
    ])
  ).map(({ facts }) => facts);

/** An objective in force since a day, as the room of outcomes would have left it. */
async function objective(statement: string, activeFrom: string, isStrategic: boolean): Promise<string> {
  const id = randomUUID();
  await rows(
    `insert into contracts.objective (tenant_id, id, contract_id, statement, is_strategic, state, proposed_on, active_from)
     values ($1, $2, $3, $4, $5, 'ACTIVE', $6, $6)`,
    [tenantId, id, contractId, statement, isStrategic, activeFrom],
  );
  return id;
}

const strategy = (id: string, statement: string, active = true) =>
  rows(
    `insert into contracts.strategic_objective (tenant_id, id, statement, active) values ($1, $2, $3, $4)
     on conflict (tenant_id, id) do update set statement = excluded.statement, active = excluded.active`,
    [tenantId, id, statement, active],
  );

const KEEP_BOTH = () => [
  { objectiveId: kits, verdict: 'KEEP' },
  { objectiveId: desks, verdict: 'KEEP' },
];

beforeAll(async () => {
  product = await Product.start({ now: '2026-03-02T09:00:00Z' });
  const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
  ({ tenantId } = await product.found('armorial', 'Armorial Assurances', office));
  ines = (await product.browser(office.email)).in('armorial');
  const theirs = { name: 'Paul Le Goff', email: 'paul.le-goff@kerlann.example' };
  await product.found('kerlann', 'Banque Kerlann', theirs);
  kerlann = (await product.browser(theirs.email)).in('kerlann');
  const { id: supplierId } = (await ines.post('/suppliers', { legalName: 'Nordelta', country: 'FR' })).body;
  const owner = { name: 'Mona Diallo', email: 'mona.diallo@armorial.example' };
  ({ personId: monaId } = await product.admit(tenantId, { ...owner, roles: ['CONTRACT_OWNER'] }));
  mona = (await product.browser(owner.email)).in('armorial');
  await product.admit(tenantId, {
    name: 'Karim Benali',
    email: 'karim@nordelta.example',
    roles: ['SUPPLIER_ACCOUNT_MANAGER'],
    side: 'supplier',
    supplierId,
  });
  karim = (await product.browser('karim@nordelta.example')).in('armorial');
  const contract = {
    reference: 'NOR-1',
    title: 'Poste de travail',
    supplierId,
    currency: 'EUR',
    ownerPersonId: monaId,
  };
  contractId = (await ines.post('/contracts', { ...contract, startOn: '2024-01-01' })).body.id;
  client = new pg.Client({ connectionString: product.database.url });
  await client.connect();
  kits = await objective('Livrer les kits en deux jours', '2025-06-01', true);
  desks = await objective('Réduire les files aux guichets', '2024-06-01', false);
});
afterAll(async () => {
  await client?.end();
  await product?.stop();
});

describe('a review of objectives (OBJ-01)', () => {
  const first = randomUUID();
  let reviewId: string;
  const path = () => `/objective-reviews/${reviewId}`;
  const version = async () => (await mona.get(path())).body.version as number;

  it('lists the objectives that serve no strategy, or that nobody has looked at for a year', async () => {
    const { body } = await mona.get(`/contracts/${contractId}/objective-reviews`);
    expect([body.items, body.lastHeldOn, body.objectives]).toEqual([[], null, 2]);
    expect(body.stale).toEqual([
      { objectiveId: desks, statement: expect.any(String), because: 'NO_STRATEGY', lastReviewedOn: null },
    ]);
    await product.at('2026-06-02T09:00:00Z');
    const later = (await mona.get(`/contracts/${contractId}/objective-reviews`)).body.stale;
    expect(later.map(({ because }: { because: string }) => because).sort()).toEqual([
      'NOT_REVIEWED',
      'NO_STRATEGY',
    ]);
    await product.at('2026-03-02T09:00:00Z');
  });

  it('finds on its table what the strategy asks for, and what the internal clients said', async () => {
    await strategy(first, 'Travailler de partout');
    const draft = await mona.post(`/contracts/${contractId}/feedback-campaigns`, {
      title: 'Avis sur les kits',
      service: 'Kits',
      opensOn: '2026-03-02',
      closesOn: '2026-03-03',
      scales: ['CSAT'],
      themes: ['MOBILITY'],
    });
    await mona.post(`/feedback-campaigns/${draft.body.id}/opening`);
    for (let n = 0; n < 6; n += 1) {
      await ines.raw('POST', `/api/v1/feedback/armorial.${draft.body.linkCode}`, {
        csat: 2,
        themes: ['MOBILITY'],
      });
    }
    await mona.post(`/feedback-campaigns/${draft.body.id}/closure`);
    await product.settle();
    const planned = await mona.post(`/contracts/${contractId}/objective-reviews`, {
      plannedOn: '2026-03-09',
      participantIds: [monaId],
    });
    expect([planned.status, planned.body.state]).toEqual([201, 'PLANNED']);
    reviewId = planned.body.id;
    expect(planned.body.participants).toEqual([{ id: monaId, name: 'Mona Diallo' }]);
    expect(planned.body.inputs).toMatchObject({
      strategy: [{ id: first, statement: 'Travailler de partout', before: null, change: 'NEW' }],
      feedback: [{ title: 'Avis sur les kits', answered: 6, figures: { csat: { value: 2 } } }],
      objectives: [{ statement: expect.any(String) }, { statement: expect.any(String) }],
    });
    const again = await mona.post(`/contracts/${contractId}/objective-reviews`, { plannedOn: '2026-03-10' });
    expect([again.status, again.body.code]).toEqual([409, 'review-planned-already']);
  });

  it('is not held before every objective has its verdict, and what changes its motive', async () => {
    const hold = async () =>
      (await mona.post(`${path()}/holding`, {}, { ifMatch: await version() })).body.code;
    const say = async (verdicts: object[]) => {
      const reply = await mona.patch(path(), { verdicts }, { ifMatch: await version() });
      expect(reply.status).toBe(200);
      return reply.body.verdicts;
    };
    expect(await hold()).toBe('review-verdict-missing');
    await say([{ objectiveId: kits, verdict: 'KEEP' }]);
    expect(await hold()).toBe('review-verdict-missing');
    await say([
      { objectiveId: kits, verdict: 'KEEP' },
      { objectiveId: desks, verdict: 'CHANGE', motive: 'Trop court' },
    ]);
    expect(await hold()).toBe('motive-too-short');
    const unknown = [{ objectiveId: randomUUID(), verdict: 'KEEP' }];
    expect((await mona.patch(path(), { verdicts: unknown }, { ifMatch: await version() })).body.code).toBe(
      'review-objective-unknown',
    );
    expect(await say([{ objectiveId: kits, verdict: 'KEEP' }])).toHaveLength(1);
    expect((await mona.patch(path(), { strategyNote: 'x' }, { ifMatch: 1 })).status).toBe(412);
    expect((await mona.patch(path(), { strategyNote: 'x' })).status).toBe(428);
  });

  it('held, it makes its objectives fresh, freezes its inputs, and asks for the amendment that is wanted', async () => {
    const motive = 'Les agences ferment le samedi depuis le mois de mars.';
    const verdicts = [
      { objectiveId: kits, verdict: 'KEEP' },
      { objectiveId: desks, verdict: 'CHANGE', motive },
    ];
    await mona.patch(
      path(),
      { verdicts, strategyNote: 'Tout devient mobile.' },
      { ifMatch: await version() },
    );
    const future = await mona.post(
      `${path()}/holding`,
      { heldOn: '2026-03-20' },
      { ifMatch: await version() },
    );
    expect(future.body.code).toBe('review-held-when');
    const { status, body } = await mona.post(`${path()}/holding`, {}, { ifMatch: await version() });
    expect([status, body.state, body.heldOn, body.changed]).toEqual([200, 'HELD', '2026-03-02', true]);
    expect(
      await rows('select last_reviewed_on::text as "on" from contracts.objective where contract_id = $1', [
        contractId,
      ]),
    ).toEqual([{ on: '2026-03-02' }, { on: '2026-03-02' }]);
    expect(await told('objective-review.held')).toEqual([
      expect.objectContaining({ contractId, reviewId, changed: true }),
    ]);
    expect(await told('review.amendment-wanted')).toEqual([
      expect.objectContaining({ contractId, reviewId, reason: `Réduire les files aux guichets : ${motive}` }),
    ]);
    await strategy(first, 'Un autre texte');
    expect((await mona.get(path())).body.inputs.strategy).toEqual([
      expect.objectContaining({ statement: 'Travailler de partout', change: 'NEW' }),
    ]);
    expect((await mona.patch(path(), { strategyNote: 'y' }, { ifMatch: await version() })).body.code).toBe(
      'review-not-planned',
    );
    const listed = (await mona.get(`/contracts/${contractId}/objective-reviews`)).body;
    expect(listed).toMatchObject({ lastHeldOn: '2026-03-02', dueOn: '2027-03-02' });
    expect(listed.items).toEqual([expect.objectContaining({ keep: 1, change: 1, drop: 0, changed: true })]);
  });

  it('the next one is told what has changed since, and nothing of before', async () => {
    const [second, third] = [randomUUID(), randomUUID()];
    await strategy(first, 'Travailler de partout, et vite');
    await strategy(second, 'Moins de guichets');
    await strategy(third, 'Ne compte pas', false);
    await product.at('2026-04-02T09:00:00Z');
    const { body } = await mona.post(`/contracts/${contractId}/objective-reviews`, {
      plannedOn: '2026-04-02',
    });
    expect([body.since, body.inputs.feedback]).toEqual(['2026-03-02', []]);
    expect(body.inputs.strategy).toEqual([
      {
        id: first,
        statement: 'Travailler de partout, et vite',
        before: 'Travailler de partout',
        theme: null,
        change: 'CHANGED',
      },
      { id: second, statement: 'Moins de guichets', before: null, theme: null, change: 'NEW' },
    ]);
    const cancelled = await mona.post(`/objective-reviews/${body.id}/cancellation`);
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'CANCELLED']);
    await strategy(first, 'Travailler de partout, et vite', false);
    const next = await mona.post(`/contracts/${contractId}/objective-reviews`, { plannedOn: '2026-04-03' });
    expect(next.body.inputs.strategy.map(({ change }: { change: string }) => change)).toEqual([
      'ENDED',
      'NEW',
    ]);
    const { status, body: held } = await mona.patch(
      `/objective-reviews/${next.body.id}`,
      { verdicts: KEEP_BOTH() },
      { ifMatch: 1 },
    );
    expect([status, held.verdicts]).toEqual([200, expect.any(Array)]);
    await mona.post(`/objective-reviews/${next.body.id}/holding`, {}, { ifMatch: held.version });
    // Everything stays: nobody is asked for an amendment a second time.
    expect(await told('review.amendment-wanted')).toHaveLength(1);
    expect((await told('objective-review.held')).map(({ changed }) => changed)).toEqual([true, false]);
  });

  it('a year later the owner is reminded in their digest, once', async () => {
    await product.at('2027-04-01T09:00:00Z');
    await product.settle();
    const reminders = () =>
      rows(`select person_id, words_key, state from platform.notification where kind = 'objective-review'`);
    expect(await reminders()).toEqual([]);
    await product.at('2027-04-02T09:00:00Z');
    await product.settle();
    await product.settle();
    expect(await reminders()).toEqual([
      expect.objectContaining({ person_id: monaId, words_key: 'mail.review.due' }),
    ]);
    await product.at('2026-04-02T09:00:00Z');
  });

  it('is the customer’s own: the supplier and the other house know of none', async () => {
    expect((await karim.get(path())).status).toBe(403);
    expect((await karim.get(`/contracts/${contractId}/objective-reviews`)).status).toBe(403);
    expect((await kerlann.get(path())).status).toBe(404);
    expect((await kerlann.get(`/contracts/${contractId}/objective-reviews`)).status).toBe(404);
    const seen = await rows(`select audience, supplier_id from platform.event where name like '%review%'`);
    expect(new Set(seen.map(({ audience }) => audience))).toEqual(new Set(['customer']));
  });
});

describe('progress for a committee (OUT-16)', () => {
  it('says of each KPI how it has fared since a day, with the reasons of its misses', async () => {
    const [kpi, definition] = [randomUUID(), randomUUID()];
    await rows(
      `insert into contracts.kpi (tenant_id, id, contract_id, objective_id, name, state)
       values ($1, $2, $3, $4, 'Kits livrés à temps', 'ACTIVE')`,
      [tenantId, kpi, contractId, kits],
    );
    await rows(
      `insert into contracts.kpi_version (tenant_id, id, contract_id, kpi_id, n, name, nature, answers)
       values ($1, $2, $3, $4, 1, 'Kits livrés à temps', 'OUTCOME', '{}')`,
      [tenantId, definition, contractId, kpi],
    );
    const measure = (month: string, value: number | null, met: boolean | null) =>
      rows(
        `insert into contracts.measure (tenant_id, id, contract_id, kpi_id, kpi_version_id, first_day, last_day, value,
           na_code, side, channel, submitted_on, state, told_met, cause_category, cause_text)
         values ($1, $2, $3, $4, $5, ($6 || '-01')::date, ($6 || '-28')::date, $7, $8, 'supplier', 'FORM', '2026-03-02',
           'ACCEPTED', $9, $10, $11)`,
        [
          tenantId,
          randomUUID(),
          contractId,
          kpi,
          definition,
          month,
          value,
          value === null ? 'TOOL_OUTAGE' : null,
          met,
          met === false ? 'STAFFING' : null,
          met === false ? 'Deux absents' : null,
        ],
      );
    await measure('2025-10', 80, false);
    await measure('2025-11', 96, true);
    await measure('2025-12', null, null);
    await measure('2026-01', 71, false);
    const { status, body } = await mona.get(`/contracts/${contractId}/progress?from=2025-10-31`);
    expect(status).toBe(200);
    const one = body.objectives.find(({ id }: { id: string }) => id === kits);
    expect(one.kpis).toEqual([
      {
        id: kpi,
        name: 'Kits livrés à temps',
        met: 1,
        missed: 1,
        notAvailable: 1,
        disputed: 0,
        lastDay: '2026-01-28',
      },
    ]);
    expect(one.misses).toEqual([
      expect.objectContaining({
        kpi: 'Kits livrés à temps',
        value: '71',
        cause: 'STAFFING',
        causeText: 'Deux absents',
      }),
    ]);
    expect((await mona.get(`/contracts/${contractId}/progress?from=yesterday`)).status).toBe(400);
    expect((await kerlann.get(`/contracts/${contractId}/progress?from=2025-10-31`)).status).toBe(404);
  });
});
