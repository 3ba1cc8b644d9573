import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Credits } from '#contracts';
import { Tenancy } from '#platform/tenancy';
import type { Browser } from '../support/product.js';
import { MeasuresStage, ok } from './measures-stage.js';

// The product is real, and the machine may be busy.
jest.setTimeout(180_000);

let stage: MeasuresStage;
let mona: Browser;
let karim: Browser;
let marc: Browser;
let kpi: string;

const at = async (instant: string) => {
  await stage.product.at(instant);
  await stage.product.settle();
};
const ledger = (by = mona) => ok(by.get(`/contracts/${stage.contractId}/credits`));
const amounts = async (by = mona) =>
  (await ledger(by)).items.map((one: any) => [one.period ?? one.title, one.amount.amount, one.state]);
const record = async (period: string, value: string) => {
  await ok(mona.post(`/kpis/${kpi}/measures`, { period, value }), 201);
  await stage.product.settle();
};
const creditOf = async (period: string) =>
  (await ledger()).items.find((one: { period: string; state: string }) => one.period === period);
/** The KPI may cost something from now on; the way to its definition has specs of its own. */
const makeCreditable = async (id: string) => {
  const client = new pg.Client({ connectionString: stage.product.database.url });
  await client.connect();
  await client.query('update contracts.kpi set is_creditable = true where id = $1', [id]);
  await client.end();
};

beforeAll(async () => {
  stage = await MeasuresStage.open();
  ({ mona, karim } = stage);
  await stage.product.admit(stage.tenantId, { name: 'marc', email: 'marc@people.example', roles: ['LEGAL'] });
  marc = (await stage.product.browser('marc@people.example')).in('armorial');
  kpi = await stage.plant({
    name: 'Devis en ligne',
    from: '2025-10-01',
    targets: [{ from: '2025-10-01', value: '46' }],
  });
  await at('2026-06-09T08:00:00Z');
}, 180_000);

afterAll(() => stage?.product.stop());

describe('what a miss costs', () => {
  const rule = (facts: object = {}) =>
    mona.post(`/contracts/${stage.contractId}/credit-rules`, {
      kpiId: kpi,
      method: 'RATE',
      percents: ['10'],
      graceMisses: 1,
      effectiveFrom: '2025-10-01',
      ...facts,
    });

  it('is agreed on a KPI that may cost something, and where a percentage is of something', async () => {
    expect((await rule({ kpiId: stage.contractId })).body.code).toBe('credit-kpi-unknown');
    expect((await rule()).body.code).toBe('credit-kpi-not-creditable');
    await makeCreditable(kpi);
    expect((await rule()).body.code).toBe('credit-needs-annual-value');
    const here = `/contracts/${stage.contractId}`;
    const { version } = await ok(stage.chief.get(here));
    await ok(stage.chief.patch(here, { annualValue: '1200000.00' }, { ifMatch: version }));
    expect((await rule({ percents: [] })).body.code).toBe('credit-rule-incomplete');
    await ok(rule(), 201);
    expect((await rule({ effectiveFrom: '2026-01-01' })).body.code).toBe('credit-rule-overlaps');
    await ok(
      mona.put(`${here}/credit-terms`, { monthCapPercent: '2', yearCapPercent: '1.5', isLiberating: true }),
    );
    // The contract began on 3 October 2022: its fourth year runs to 2 October 2026.
    expect(await ledger()).toMatchObject({
      terms: { monthCapPercent: '2', yearCapPercent: '1.5', isLiberating: true },
      year: { from: '2025-10-03', to: '2026-10-02', limit: '18000.00', used: '0.00' },
    });
  });

  it('R-KPI-1 follows the verdicts: the first miss of the year is free, then rate × fee, up to the cap', async () => {
    await record('2025-11', '40');
    await record('2025-12', '47');
    await record('2026-01', '45');
    await record('2026-02', '45');
    expect(await amounts()).toEqual([
      ['2026-02', '8000.00', 'COMPUTED'],
      ['2026-01', '10000.00', 'COMPUTED'],
      ['2025-11', '0.00', 'NIL'],
    ]);
    expect((await creditOf('2026-02')).why).toEqual([
      { code: 'rate', params: { percent: '10', base: '100000.00', amount: '10000.00' } },
      { code: 'cap-year', params: { limit: '18000.00', used: '10000.00', amount: '8000.00' } },
    ]);
    expect((await creditOf('2025-11')).why).toEqual([{ code: 'grace', params: { n: 1, grace: 1 } }]);
    expect((await ledger()).year.used).toBe('18000.00');
  });

  it('is the customer’s own until it is notified; then the supplier accepts or contests it', async () => {
    expect((await ledger(karim)).items).toEqual([]);
    const january = await creditOf('2026-01');
    expect((await karim.get(`/credits/${january.id}`)).status).toBe(404);
    expect((await karim.post(`/credits/${january.id}/acceptance`, {})).status).toBe(404);
    await ok(mona.post(`/credits/${january.id}/notification`, {}));
    expect(await amounts(karim)).toEqual([['2026-01', '10000.00', 'NOTIFIED']]);
    const { ofUs } = await ok(karim.get('/expectations'));
    expect(ofUs).toMatchObject([
      { kind: 'CREDIT', id: january.id, title: 'Devis en ligne', state: 'NOTIFIED' },
    ]);
    expect((await mona.post(`/credits/${january.id}/acceptance`, {})).status).toBe(403);
    await ok(karim.post(`/credits/${january.id}/contest`, { reason: 'La panne était la vôtre' }));
    expect(
      (await mona.post(`/credits/${january.id}/settlement`, { by: 'OFFSET', reference: 'F-1' })).body.code,
    ).toBe('credit-state-out-of-order');
    await ok(
      mona.post(`/credits/${january.id}/answer`, { stands: true, reason: 'Vérifié, elle était la vôtre' }),
    );
    await ok(mona.post(`/credits/${january.id}/settlement`, { by: 'OFFSET', reference: 'F-2026-031' }));
    expect(await ok(mona.post(`/credits/${january.id}/recovery`, {}))).toMatchObject({
      state: 'RECOVERED',
      settlementReference: 'F-2026-031',
      contestReason: 'La panne était la vôtre',
    });
    const told = (await stage.told('credit.recovered')).at(-1);
    expect(told).toMatchObject({
      audience: 'shared',
      facts: { amount: '10000.00', contractId: stage.contractId },
    });
    expect((await stage.told('credit.computed')).every(({ audience }) => audience === 'customer')).toBe(true);
  });

  it('R-PEN-1 is let go by a decision and by nothing else', async () => {
    const february = await creditOf('2026-02');
    const credits = stage.product.api.get(Credits, { strict: false });
    const within = <T>(work: () => Promise<T>) =>
      stage.product.api.get(Tenancy, { strict: false }).asSystem(stage.tenantId, 'spec', work);
    await expect(within(() => credits.waive(february.id))).rejects.toMatchObject({
      code: 'credit-waiver-needs-decision',
    });
    expect(await within(() => credits.waivable(stage.contractId))).toMatchObject([
      { id: february.id, amount: '8000.00', currency: 'EUR', state: 'COMPUTED' },
    ]);
    const decision = await ok(
      mona.post(`/credits/${february.id}/waiver-request`, {
        motive: 'Abandonnée contre les kits de télétravail, avenant n° 1',
      }),
      201,
    );
    await ok(mona.post(`/decisions/${decision.id}/approval`, { as: 'OWNER' }));
    expect((await creditOf('2026-02')).state).toBe('COMPUTED');
    await ok(marc.post(`/decisions/${decision.id}/approval`, { as: 'LEGAL' }));
    await stage.product.settle();
    expect(await creditOf('2026-02')).toMatchObject({ state: 'WAIVED', decisionId: decision.id });
    expect(await within(() => credits.waivable(stage.contractId))).toEqual([]);
    // What was let go was owed all the same: it does not make room under the cap.
    expect((await ledger()).year.used).toBe('18000.00');
  });

  it('a figure that was wrong takes it back, and gives its share of the cap back', async () => {
    const enter = (title: string, amount: string) =>
      ok(mona.post(`/contracts/${stage.contractId}/credits`, { title, amount, from: '2026-03-02' }), 201);
    expect(await enter('Panne du 2 mars', '500.00')).toMatchObject({
      source: 'INCIDENT',
      rawAmount: { amount: '500.00' },
      amount: { amount: '0.00' },
      state: 'NIL',
    });
    await ok(
      mona.put(`/contracts/${stage.contractId}/credit-terms`, {
        monthCapPercent: null,
        yearCapPercent: '5',
        isLiberating: false,
      }),
    );
    await record('2026-04', '44');
    expect(await creditOf('2026-04')).toMatchObject({ state: 'COMPUTED', amount: { amount: '10000.00' } });
    const { periods } = await ok(mona.get(`/kpis/${kpi}/measures`));
    const { measure } = periods.find(({ period }: { period: string }) => period === '2026-04');
    const reason = 'Les devis abandonnés sont comptés deux fois.';
    await ok(karim.post(`/measures/${measure.id}/dispute`, { reason }, { ifMatch: 1 }));
    await stage.product.settle();
    expect((await creditOf('2026-04')).state).toBe('COMPUTED');
    const resolved = { motive: 'Double compte confirmé', value: '46,3' };
    await ok(mona.post(`/measures/${measure.id}/resolution`, resolved, { ifMatch: 2 }));
    await stage.product.settle();
    expect(await creditOf('2026-04')).toMatchObject({ state: 'CANCELLED', closedReason: 'outcome-met' });
    expect((await ledger()).year.used).toBe('18000.00');
  });

  it('what the cap had cut because of it gets its share back, within the cap of its day', async () => {
    const terms = (yearCapPercent: string) =>
      ok(
        mona.put(`/contracts/${stage.contractId}/credit-terms`, {
          monthCapPercent: null,
          yearCapPercent,
          isLiberating: false,
        }),
      );
    const enter = (title: string, amount: string) =>
      ok(mona.post(`/contracts/${stage.contractId}/credits`, { title, amount, from: '2026-05-04' }), 201);
    const named = async (title: string) => {
      const { amount, state } = (await ledger()).items.find((one: any) => one.title === title);
      return [amount.amount, state];
    };
    await terms('3');
    await record('2026-05', '44');
    await enter('Panne du 4 mai', '9000.00');
    await enter('Lenteur du 4 mai', '3000.00');
    expect(await named('Panne du 4 mai')).toEqual(['8000.00', 'COMPUTED']);
    expect(await named('Lenteur du 4 mai')).toEqual(['0.00', 'NIL']);
    // A cap that was lifted since is not the one that they were reckoned under.
    await terms('5');
    await record('2026-05', '47');
    expect((await creditOf('2026-05')).state).toBe('CANCELLED');
    expect(await named('Panne du 4 mai')).toEqual(['9000.00', 'COMPUTED']);
    expect(await named('Lenteur du 4 mai')).toEqual(['3000.00', 'COMPUTED']);
    expect(await named('Panne du 2 mars')).toEqual(['0.00', 'NIL']);
    expect((await ledger()).year.used).toBe('30000.00');
    // Nothing is given twice.
    await stage.product.settle();
    expect((await ledger()).year.used).toBe('30000.00');
  });

  it('the other supplier, the other organisation and the wrong role find nothing', async () => {
    const { id } = await creditOf('2026-01');
    for (const stranger of [stage.elodie, stage.yann]) {
      expect((await stranger.get(`/credits/${id}`)).status).toBe(404);
      expect((await stranger.get(`/contracts/${stage.contractId}/credits`)).status).toBe(404);
    }
    expect((await stage.elodie.post(`/credits/${id}/contest`, { reason: 'x' })).status).toBe(404);
    expect((await stage.sofia.post(`/credits/${id}/notification`, {})).status).toBe(403);
    expect((await karim.post(`/credits/${id}/notification`, {})).status).toBe(403);
  });
});

describe('a review clause', () => {
  let id: string;
  let reviews: (by?: Browser) => Promise<any[]>;
  const signals = () =>
    stage.product.rows<{ on_day: string; until_day: string; params: object }>(
      stage.tenantId,
      `select on_day::text, until_day::text, params from executive_contact.signal
       where tenant_id = :tenant and kind = 'REVIEW_CLAUSE' order by on_day`,
    );

  beforeAll(async () => {
    ({ id } = await ok(
      mona.post(`/contracts/${stage.contractId}/review-clauses`, {
        title: 'Revoyure des prix',
        recurrence: 'YEARLY',
        firstOn: '2023-08-15',
        triggers: [{ kind: 'INDEX', threshold: 5 }, { kind: 'REGULATION' }],
        participantIds: [stage.people['mona'], stage.people['karim']],
      }),
      201,
    ));
    reviews = async (by = mona) => (await ok(by.get(`/review-clauses/${id}`))).reviews;
  });

  it('has its next review on a day that both sides work, and is a reason to call 45 days before', async () => {
    // 15 August 2026 is Assumption Day and a Saturday.
    expect(await reviews()).toMatchObject([
      { number: 4, namedOn: '2026-08-15', dueOn: '2026-08-17', lapseOn: '2026-08-31', state: 'SCHEDULED' },
    ]);
    expect(await signals()).toMatchObject([
      {
        on_day: '2026-07-03',
        until_day: '2026-08-30',
        params: { on: '2026-08-17', reference: 'NOR-2022-01' },
      },
    ]);
  });

  it('hears a trigger with its figure, beyond its threshold only', async () => {
    const move = (facts: object) =>
      mona.post(`/review-clauses/${id}/trigger`, { kind: 'INDEX', text: 'Syntec, mai 2026', ...facts });
    expect((await move({})).body.code).toBe('review-trigger-figure');
    expect((await move({ figure: 5 })).body.code).toBe('review-trigger-below');
    expect((await move({ kind: 'VOLUME', figure: 30 })).body.code).toBe('review-trigger-unknown');
    const called = await ok(move({ figure: -5.4 }), 201);
    expect(called).toMatchObject({
      number: null,
      dueOn: '2026-07-09',
      trigger: { kind: 'INDEX', figure: -5.4, text: 'Syntec, mai 2026' },
    });
    expect(await signals()).toHaveLength(2);
    const held = await ok(
      mona.post(`/clause-reviews/${called.id}/record`, { outcome: 'KEEP', record: 'Le prix est déjà ferme' }),
    );
    expect(held).toMatchObject({ state: 'HELD', heldOn: '2026-06-09', heldBy: 'mona' });
    expect(await signals()).toHaveLength(1);
  });

  it('without a record it lapses ten business days after its day, and the next year’s is ahead', async () => {
    await at('2026-08-17T06:00:00Z');
    expect((await reviews()).map(({ state }) => state)).toEqual(['SCHEDULED', 'DUE', 'HELD']);
    await at('2026-08-31T06:00:00Z');
    expect((await reviews()).map(({ namedOn, state }) => `${namedOn} ${state}`).slice(0, 2)).toEqual([
      '2027-08-15 SCHEDULED',
      '2026-08-15 LAPSED',
    ]);
    expect(await stage.told('review.lapsed')).toMatchObject([{ audience: 'shared' }]);
    const said = await stage.product.rows<{ name: string; words_key: string }>(
      stage.tenantId,
      `select name, words_key from platform.notification where tenant_id = :tenant and kind = 'review-clause' order by told_at, id`,
    );
    expect(said.filter(({ name }) => name === 'mona').map(({ words_key: key }) => key)).toEqual([
      'mail.rendezvous.due',
      'mail.rendezvous.lapsed',
    ]);
    expect(said.filter(({ name }) => name === 'karim').map(({ words_key: key }) => key)).toEqual([
      'mail.rendezvous.due',
    ]);
  });

  it('R-REV-1 AMEND asks for an amendment; a late record keeps that it had lapsed', async () => {
    const [, lapsed] = await reviews();
    const here = `/clause-reviews/${lapsed.id}/record`;
    const record = 'Les kits de télétravail manquent au périmètre';
    expect((await mona.post(here, { outcome: 'AMEND', record, heldOn: '2026-09-15' })).body.code).toBe(
      'review-in-the-future',
    );
    expect((await karim.post(here, { outcome: 'AMEND', record })).status).toBe(403);
    await ok(mona.post(here, { outcome: 'AMEND', record }));
    expect((await reviews(karim))[1]).toMatchObject({
      state: 'HELD',
      lapsedOn: '2026-08-31',
      outcome: 'AMEND',
      record,
    });
    expect(await stage.told('review.amendment-wanted')).toMatchObject([
      { audience: 'customer', facts: { contractId: stage.contractId, reviewId: lapsed.id, reason: record } },
    ]);
    expect((await mona.post(here, { outcome: 'KEEP', record })).body.code).toBe('review-held-already');
  });

  it('is nobody else’s', async () => {
    expect((await karim.get(`/review-clauses/${id}`)).status).toBe(200);
    expect((await stage.elodie.get(`/review-clauses/${id}`)).status).toBe(404);
    expect((await stage.yann.get(`/review-clauses/${id}`)).status).toBe(404);
    expect((await karim.post(`/review-clauses/${id}/closure`, {})).status).toBe(403);
  });
});
