import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { operationsOf } from '../support/router.js';
import { Store, Tenancy } from '#platform/tenancy';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { FREQUENCIES } from '../../libs/contracts/outcomes/definition.js';
import { allMet } from '../../libs/contracts/outcomes/aim.js';
import { MeasurePeriod } from '../../libs/contracts/measures/measure-period.js';
import { judge } from '../../libs/contracts/measures/verdict.js';
import { overhear } from '../support/plans.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import type { Browser } from '../support/product.js';
import { MeasuresStage, ok } from './measures-stage.js';

jest.setTimeout(180_000);

let stage: MeasuresStage;
let sink: SmtpSink;
const series = (kpi: string, by = stage.mona) => ok(by.get(`/kpis/${kpi}/measures`));
const target = { from: '2026-01-01', value: '95' };

beforeAll(async () => {
  sink = await startSmtpSink();
  stage = await MeasuresStage.open({ smtpUrl: sink.url });
}, 180_000);

afterAll(async () => {
  await stage?.product.stop();
  await sink?.stop();
});

describe('a tool’s key', () => {
  let kpi: string;
  let foreign: string;
  let secret: string;
  let tool: Browser;
  const bearing = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const send = (body: object, token = secret, more: Record<string, string> = {}) => {
    const { headers } = bearing(token);
    return tool.raw('POST', '/api/v1/orgs/armorial/measures', body, { headers: { ...headers, ...more } });
  };
  const make = (facts: object = {}) =>
    stage.mona.post(`/contracts/${stage.contractId}/measure-tokens`, {
      name: 'Supervision',
      side: 'supplier',
      expiresOn: '2026-12-31',
      ...facts,
    });

  beforeAll(async () => {
    await stage.product.at('2026-03-02T09:00:00Z');
    kpi = await stage.plant({ name: 'Disponibilité', from: '2026-01-01', targets: [target] });
    foreign = await stage.plant(
      { name: 'Ailleurs', from: '2026-01-01', targets: [target] },
      stage.otherContractId,
    );
    tool = await stage.product.browser();
    ({ secret } = await ok(make(), 201));
  });

  it('writes a measure of its contract, once however often it is sent, and the audit says which key', async () => {
    const once = { 'idempotency-key': 'nagios-2026-01' };
    const first = await ok(send({ kpiId: kpi, period: '2026-01', value: 99.5 }, secret, once));
    expect(first.did).toBe('RECORDED');
    expect(await ok(send({ kpiId: kpi, period: '2026-01', value: 99.5 }, secret, once))).toEqual(first);
    expect(await ok(send({ kpiId: kpi, period: '2026-01', value: 99.5 }))).toMatchObject({ did: 'SAME' });
    expect((await series(kpi)).periods[0].measure).toMatchObject({
      value: '99.5',
      side: 'supplier',
      channel: 'API',
    });
    const actor = (await stage.told('measure.recorded'))[0]!.actor;
    const { items } = await ok(stage.mona.get(`/contracts/${stage.contractId}/measure-tokens`));
    expect(actor).toBe(`token:${items[0].id}`);
    expect(items[0]).toMatchObject({ prefix: secret.slice(0, 11), side: 'supplier', revokedAt: null });
    expect(items[0].lastUsedAt).toMatch(/^2026-03-02T09:/);
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('is kept as a hash', async () => {
    const rows = await stage.product.rows(
      stage.tenantId,
      `select to_jsonb(t)::text as row from contracts.measure_token t where t.tenant_id = :tenant
       union all select e::text from platform.audit_entry e where e.tenant_id = :tenant`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(11));
  });

  it('reaches no other contract and no other organisation', async () => {
    expect((await send({ kpiId: foreign, period: '2026-01', value: '1' })).status).toBe(404);
    expect(
      (await send({ kpiId: '0199c0de-0000-7000-8000-000000000000', period: '2026-01', value: '1' })).status,
    ).toBe(404);
    const elsewhere = await tool.raw(
      'POST',
      '/api/v1/orgs/kerlann/measures',
      { kpiId: kpi, period: '2026-01', value: '1' },
      bearing(secret),
    );
    expect([elsewhere.status, elsewhere.body.code]).toEqual([401, 'token-unknown']);
    const own = await ok(make({ name: 'Portail', side: 'customer' }), 201);
    expect((await send({ kpiId: foreign, period: '2026-01', value: '1' }, own.secret)).status).toBe(404);
    expect((await send({ kpiId: kpi, period: '2026-01', value: '1' }, own.secret)).body.code).toBe(
      'measure-of-the-other-side',
    );
  });

  it('opens no other route, and a session does not open its own', async () => {
    const open: string[] = [];
    for (const { method, path, allow } of operationsOf(describeApi(stage.product.api))) {
      if (allow === 'public' || allow === 'token') continue;
      const url = path.replace('{org}', 'armorial').replace(/\{[^}]+\}/g, kpi);
      const { status } = await tool.raw(method, url, method === 'GET' ? undefined : {}, bearing(secret));
      if (status !== 401) open.push(`${method} ${path}: ${status}`);
    }
    expect(open).toEqual([]);
    expect((await stage.chief.post('/measures', { kpiId: kpi, period: '2026-01', value: '1' })).status).toBe(
      401,
    );
  });

  it('ends: revoked, expired, forged, or never meant to end', async () => {
    const { id, secret: short } = await ok(make({ name: 'Court', expiresOn: '2026-03-02' }), 201);
    await ok(send({ kpiId: kpi, period: '2026-02', value: '99' }, short));
    // It lasts the days that were chosen, and they pass in real time whatever the business clock says.
    const [{ lasts, living: isLiving }] = await stage.product.rows<any>(
      stage.tenantId,
      `select round(extract(epoch from expires_at - clock_timestamp()) / 3600)::int as lasts, expires_at > clock_timestamp() as living
       from contracts.measure_token where tenant_id = :tenant and id = :id`,
      { id },
    );
    expect([lasts > 0 && lasts <= 48, isLiving]).toEqual([true, true]);
    await stage.product.at('2032-03-03T09:00:00Z');
    await ok(send({ kpiId: kpi, period: '2026-02', value: '99' }, short));
    await stage.product.rows(
      stage.tenantId,
      `update contracts.measure_token set expires_at = clock_timestamp() - interval '1 second'
       where tenant_id = :tenant and id = :id`,
      { id },
    );
    await stage.product.at('2020-03-03T09:00:00Z');
    expect((await send({ kpiId: kpi, period: '2026-02', value: '98' }, short)).status).toBe(401);
    await stage.product.at('2026-03-03T09:00:00Z');
    expect((await send({ kpiId: kpi, period: '2026-02', value: '98' }, short)).status).toBe(401);
    expect(
      (await send({ kpiId: kpi, period: '2026-02', value: '98' }, `${secret.slice(0, -1)}!`)).status,
    ).toBe(401);
    expect((await send({ kpiId: kpi, period: '2026-02', value: '98' }, `rk_${'A'.repeat(43)}`)).status).toBe(
      401,
    );
    const { items } = await ok(stage.mona.get(`/contracts/${stage.contractId}/measure-tokens`));
    expect(items.find((one: { id: string }) => one.id === id).state).toBe('EXPIRED');
    const living = items.find(({ prefix }: { prefix: string }) => prefix === secret.slice(0, 11));
    await ok(stage.mona.post(`/measure-tokens/${living.id}/revocation`), 204);
    expect((await send({ kpiId: kpi, period: '2026-02', value: '98' })).status).toBe(401);
    expect((await stage.mona.post(`/measure-tokens/${living.id}/revocation`)).status).toBe(409);
    expect((await make({ expiresOn: '2028-04-01' })).body.code).toBe('measure-token-expiry');
    expect((await stage.karim.get(`/contracts/${stage.contractId}/measure-tokens`)).status).toBe(403);
    expect(id).not.toBe(living.id);
  });
});

describe('a period that nobody measured', () => {
  it('is told once, asked for by a letter whose link takes one figure, and silent when the figure came first', async () => {
    await stage.product.at('2026-03-20T09:00:00Z');
    const kpi = await stage.plant({
      name: 'Incidents majeurs',
      from: '2026-03-01',
      targets: [{ ...target, comparator: 'LE', value: '2' }],
    });
    await ok(stage.mona.put(`/kpis/${kpi}/measurer`, { personId: stage.people['karim'] }), 204);
    expect(
      (await stage.mona.put(`/kpis/${kpi}/measurer`, { personId: stage.people['elodie'] })).body.code,
    ).toBe('measurer-unknown');
    await stage.product.rows(
      stage.tenantId,
      `insert into platform.due (tenant_id, kind, id, due_at)
      values (:tenant, 'measure-due', :kpi, '2026-04-01T04:00:00Z') returning id`,
      { kpi },
    );
    await stage.product.at('2026-04-01T08:00:00Z');
    await stage.product.settle();
    const missing = (await stage.told('measure.missing')).filter(({ facts }) => facts['kpiId'] === kpi);
    expect(missing.map(({ facts }) => facts['period'])).toEqual(['2026-03']);
    const letter = sink.to('karim@people.example').at(-1)!;
    expect(letter.subject).toBe('Armorial\u00a0: la mesure de «\u00a0Incidents majeurs\u00a0»');
    const text = letter.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
    const path = `/api/v1/measure-links/${/\/measure-links\/([\w.-]+)/.exec(text)![1]!}`;
    const guest = await stage.product.browser();
    const shown = await ok(guest.get(path));
    expect(shown).toMatchObject({
      organisation: 'Armorial',
      name: 'Incidents majeurs',
      period: '2026-03',
      target: { value: '2' },
    });
    expect((await series(kpi)).periods[0].standing).toBe('MISSING');
    expect((await guest.post(path, { value: 'plein' })).status).toBe(422);
    await ok(guest.post(path, { value: '1', evidence: 'Rapport d’astreinte' }), 204);
    expect((await guest.post(path, { value: '0' })).status).toBe(404);
    expect((await guest.get(path)).status).toBe(404);
    expect((await series(kpi)).periods[0]).toMatchObject({
      met: true,
      measure: { value: '1', side: 'supplier', channel: 'LINK' },
    });
    // April is measured in time: nobody is asked.
    await stage.product.at('2026-04-30T08:00:00Z');
    await ok(stage.karim.post(`/kpis/${kpi}/measures`, { period: '2026-04', value: '0' }), 201);
    await stage.product.at('2026-05-04T09:00:00Z');
    await stage.product.settle();
    expect((await stage.told('measure.missing')).filter(({ facts }) => facts['kpiId'] === kpi)).toHaveLength(
      1,
    );
  });
});

describe('a file of measures', () => {
  const csv = 'Indicateur;Période;Valeur;Motif;Preuve\n';
  const file = (rows: string) => Buffer.from(csv + rows, 'latin1');
  const tryOut = (rows: string, by = stage.mona) =>
    by.upload(`/contracts/${stage.contractId}/measure-file-trial`, 'm.csv', file(rows));
  const apply = (rows: string, by = stage.mona) =>
    by.upload(`/contracts/${stage.contractId}/measure-file`, 'm.csv', file(rows));

  it('is told row by row, written as a whole, and the same file twice changes nothing', async () => {
    await stage.product.at('2026-07-06T09:00:00Z');
    const kpi = await stage.plant({ name: 'Délai de résolution', from: '2026-01-01', targets: [target] });
    const good =
      'delai de resolution;2026-01;96,5 %;;rapport\nDÉLAI DE RÉSOLUTION;02/2026;N/A;panne de l’outil;\nDélai de résolution;mars 2026;94;;\n'.replaceAll(
        '’',
        "'",
      );
    const bad = `${good}Inconnu;2026-01;1;;\nDélai de résolution;2026-12;1;;\nDélai de résolution;2026-04;;;\nDélai de résolution;01/03/2026;95;;\n`;
    const trial = await ok(tryOut(bad));
    expect(trial.counts).toEqual({ CREATE: 3, UPDATE: 0, SAME: 0, ERROR: 4 });
    expect(trial.rows.map(({ row, verdict, message }: any) => [row, verdict, message?.code])).toEqual([
      [2, 'CREATE', undefined],
      [3, 'CREATE', undefined],
      [4, 'CREATE', undefined],
      [5, 'ERROR', 'measure-kpi-unknown'],
      [6, 'ERROR', 'measure-period-not-over'],
      [7, 'ERROR', 'measure-needs-value-or-reason'],
      [8, 'ERROR', 'measure-twice-in-file'],
    ]);
    expect((await apply(bad)).body.code).toBe('measure-file-has-errors');
    expect((await series(kpi)).periods.every(({ measure }: any) => measure === null)).toBe(true);
    expect((await ok(apply(good))).counts.CREATE).toBe(3);
    expect((await series(kpi)).periods.slice(0, 3)).toMatchObject([
      { period: '2026-01', met: true, measure: { value: '96.5', channel: 'CSV', evidence: 'rapport' } },
      { period: '2026-02', met: null, measure: { notApplicable: { code: 'TOOL_OUTAGE' } } },
      { period: '2026-03', met: false, measure: { value: '94' } },
    ]);
    const before = await series(kpi);
    expect((await ok(apply(good))).counts).toEqual({ CREATE: 0, UPDATE: 0, SAME: 3, ERROR: 0 });
    expect(await series(kpi)).toEqual(before);
    expect((await ok(tryOut(good.replace('94', '95,5')))).counts).toMatchObject({ UPDATE: 1, SAME: 2 });
    expect((await ok(tryOut(good.replace('94', '95,5'), stage.karim))).counts).toMatchObject({ ERROR: 3 });
    expect((await tryOut(good, stage.elodie)).status).toBe(404);
  });

  it('is refused with what it lacks', async () => {
    const lacking = await stage.mona.upload(
      `/contracts/${stage.contractId}/measure-file-trial`,
      'm.csv',
      'Nom;Total\na;b\n',
    );
    expect(lacking.body.code).toBe('measure-file-columns');
  });
});

describe('the database judges as the rules do', () => {
  const one = async <R>(sql: string, parameters: Record<string, unknown>) =>
    (await stage.product.rows<R>(stage.tenantId, sql, parameters))[0]!;

  it('periods, over leap years, changes of clocks and the ends of years', async () => {
    const anyDay = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => Temporal.PlainDate.from('1995-01-01').add({ days }));
    await fc.assert(
      fc.asyncProperty(
        anyDay,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...FREQUENCIES),
        async (from, days, frequency) => {
          const to = from.add({ days });
          const rows = await stage.product.rows<{ first: string; last: string; key: string }>(
            stage.tenantId,
            `select p.first_day::text as first, p.last_day::text as last, contracts.period_key(:frequency, p.first_day) as key
           from contracts.periods(:frequency, :from::date, :to::date) p`,
            { frequency, from, to },
          );
          const expected: string[] = [];
          for (
            let period = MeasurePeriod.holding(from, frequency);
            Temporal.PlainDate.compare(period.lastDay, to) <= 0;
            period = period.next()
          )
            expected.push(`${period.key} ${period.firstDay} ${period.lastDay}`);
          expect(rows.map(({ key, first, last }) => `${key} ${first} ${last}`)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('figures, exactly', async () => {
    const decimal = fc
      .integer({ min: -5_000, max: 5_000 })
      .map((hundredths) => (hundredths / 100).toFixed(2));
    const comparator = fc.constantFrom('GE', 'LE', 'EQ', 'BETWEEN' as const);
    await fc.assert(
      fc.asyncProperty(decimal, decimal, decimal, comparator, async (value, aim, other, how) => {
        const upper = how === 'BETWEEN' ? other : null;
        const { met } = await one<{ met: boolean | null }>(
          'select contracts.is_met(:value::numeric, :how, :aim::numeric, :upper::numeric) as met',
          { value, how, aim, upper },
        );
        expect(met).toBe(judge(value, { comparator: how as 'GE', value: aim, upper }));
      }),
      { numRuns: 60 },
    );
  });

  it('composites, whatever their parts know', async () => {
    await stage.product.at('2026-07-06T09:00:00Z');
    const parts = [
      await stage.plant({ name: 'A', from: '2026-01-01', targets: [target] }),
      await stage.plant({ name: 'B', from: '2026-01-01', targets: [target] }),
    ];
    const whole = await stage.plant({ name: 'A et B', from: '2026-01-01', frequency: 'MONTHLY', parts });
    const known = [true, false, undefined];
    const cases = known.flatMap((a) => known.map((b) => [a, b])).slice(0, 6);
    for (const [at, verdicts] of cases.entries())
      for (const [part, met] of verdicts.entries())
        if (met !== undefined)
          await ok(
            stage.mona.post(`/kpis/${parts[part]}/measures`, {
              period: `2026-0${at + 1}`,
              value: met ? '99' : '1',
            }),
            201,
          );
    const { periods } = await series(whole);
    expect(periods.map(({ met }: any) => met)).toEqual(cases.map((verdicts) => allMet(verdicts) ?? null));
  });
});

describe('sixty KPIs over ten years', () => {
  it('are read in one statement along their index', async () => {
    await stage.product.at('2026-07-06T09:00:00Z');
    const kpis: string[] = [];
    for (let at = 0; at < 60; at += 1)
      kpis.push(
        await stage.plant(
          { name: `Série ${at}`, from: '2016-07-01', targets: [{ from: '2016-07-01', value: '50' }] },
          stage.otherContractId,
        ),
      );
    await stage.product.rows(
      stage.tenantId,
      `insert into contracts.measure (tenant_id, id, contract_id, kpi_id, kpi_version_id, first_day, last_day, value, side,
         channel, submitted_on, state)
       select :tenant, gen_random_uuid(), v.contract_id, v.kpi_id, v.id, p.first_day, p.last_day,
         (extract(epoch from p.first_day)::bigint / 86400) % 100, 'customer', 'CSV', p.last_day, 'ACCEPTED'
       from contracts.kpi_version v cross join lateral contracts.periods('MONTHLY', '2016-07-01', '2026-06-30') p
       where v.tenant_id = :tenant and v.kpi_id = any (:kpis::uuid[]) returning id`,
      { kpis },
    );
    // As autovacuum would have, within the minute.
    await stage.analyse();
    const heard = await overhear(async (ask) => {
      ask('series');
      const { periods, years } = await series(kpis[7]!);
      expect([periods.length, years.length]).toEqual([120, 11]);
    });
    // What names the tenant is the screen's own; the clock and the request limits are everybody's.
    const reads = heard
      .filter(({ text, asked }) => asked && /tenant_id/i.test(text))
      .map(({ text }) => text.trim().replace(/\s+/g, ' ').slice(0, 120));
    expect(reads).not.toEqual([]);
    // Today, in the house's zone, is the second.
    expect(reads.length > 2 ? reads : []).toEqual([]);
    const figures = 'select * from contracts.kpi_figures(:contract::uuid, :today::date)';
    const around = { contract: stage.otherContractId, today: '2026-07-06' };
    const tenancy = stage.product.api.get(Tenancy, { strict: false });
    const store = stage.product.api.get(Store, { strict: false });
    const [rows, walked] = await tenancy.asSystem(stage.tenantId, 'spec', async () => [
      await store.rows<{ expected: number; judged: number; points: unknown[] }>(figures, around),
      // What this transaction alone has read so far.
      (await store.one<{ from_end_to_end: number; by_index: number }>(
        `select seq_scan::int as from_end_to_end, idx_tup_fetch::int as by_index
         from pg_stat_xact_user_tables where schemaname = 'contracts' and relname = 'measure'`,
      ))!,
    ]);
    const series60 = rows.filter(({ expected }) => expected === 12);
    expect(series60).toHaveLength(60);
    expect(series60.every(({ judged, points }) => judged === 12 && points.length === 12)).toBe(true);
    // Of 7,200 measures it looks at the twelve periods of each KPI, not at ten years of them again and again.
    expect(walked.from_end_to_end).toBe(0);
    expect(walked.by_index).toBeLessThanOrEqual(60 * 12 * 4);
    const plan = await stage.product.rows<Record<string, string>>(
      stage.tenantId,
      `explain select * from contracts.judged_periods(array[:kpi::uuid], '1900-01-01'::date, '2026-07-06'::date)`,
      { kpi: kpis[7]! },
    );
    const text = plan.map((line) => Object.values(line)[0]).join('\n');
    expect(text).toMatch(/measure_tenant_id_kpi_id_last_day_first_day_key/);
    expect(text).not.toMatch(/Seq Scan on measure/);
  });
});
