import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Tenancy } from '#platform/tenancy';
import { Composites } from '../../libs/contracts/measures/composites.js';
import { Stop, untilSomebodyWaits } from '../support/crossing.js';
import type { Browser } from '../support/product.js';
import { MeasuresStage, ok } from './measures-stage.js';

jest.setTimeout(180_000);

let stage: MeasuresStage;
let mona: Browser;
let karim: Browser;
let sofia: Browser;

const record = (kpi: string, period: string, value: string | null, more: object = {}, by = mona) =>
  by.post(`/kpis/${kpi}/measures`, { period, value, ...more });
const series = (kpi: string, by = mona) => ok(by.get(`/kpis/${kpi}/measures`));

beforeAll(async () => {
  stage = await MeasuresStage.open();
  ({ mona, karim, sofia } = stage);
  await stage.product.at('2027-01-04T09:00:00Z');
}, 180_000);

afterAll(() => stage?.product.stop());

describe('a year of measures', () => {
  let kpi: string;

  beforeAll(async () => {
    kpi = await stage.plant({
      name: 'Devis en ligne',
      targets: [
        { from: '2026-05-20', value: '46' },
        { from: '2026-10-01', value: '45' },
      ],
    });
  });

  it('R-KPI-1 judges each period with the target of its last day, R-KPI-2 leaves the unknown out', async () => {
    await ok(record(kpi, '2026-06', '43,5 %'), 201);
    await ok(record(kpi, '2026-07', null, { naCode: 'TOOL_OUTAGE', naText: 'Panne de l’outil' }), 201);
    await ok(record(kpi, '2026-08', '46.2'), 201);
    await ok(record(kpi, '2026-09', '45.5'), 201);
    await ok(record(kpi, '2026-10', '45.5'), 201);
    await ok(record(kpi, '2026-11', '47'), 201);
    const before = (await series(kpi)).years[0];
    expect(before).toMatchObject({ year: 2026, expected: 7, judged: 5, notApplicable: 1, missing: 1 });
    await ok(record(kpi, '2026-12', '44'), 201);
    const { periods, years } = await series(kpi);
    expect(periods.map(({ period, met }: { period: string; met: boolean | null }) => [period, met])).toEqual([
      ['2026-06', false],
      ['2026-07', null],
      ['2026-08', true],
      ['2026-09', false],
      ['2026-10', true],
      ['2026-11', true],
      ['2026-12', false],
    ]);
    expect(periods[1]).toMatchObject({
      standing: 'NOT_APPLICABLE',
      measure: { value: null, notApplicable: { code: 'TOOL_OUTAGE', text: 'Panne de l’outil' } },
    });
    expect(years[0]).toMatchObject({
      expected: 7,
      judged: 6,
      met: 3,
      missed: 3,
      missing: 0,
      attainment: 0.5,
    });
    expect(Math.round(years[0].coverage * 100)).toBe(86);
  });

  it('OUT-12 shows both sides the same figures, and nobody else any', async () => {
    expect(await series(kpi, karim)).toEqual(await series(kpi, mona));
    expect((await stage.elodie.get(`/kpis/${kpi}/measures`)).status).toBe(404);
    expect((await stage.yann.get(`/kpis/${kpi}/measures`)).status).toBe(404);
  });

  it('tells each figure and each outcome once', async () => {
    const missed = (await stage.told('outcome.missed')).map(({ facts }) => facts['period']);
    const met = (await stage.told('outcome.met')).map(({ facts }) => facts['period']);
    expect([missed, met]).toEqual([
      ['2026-06', '2026-09', '2026-12'],
      ['2026-08', '2026-10', '2026-11'],
    ]);
    const july = (await stage.told('measure.recorded')).find(({ facts }) => facts['period'] === '2026-07');
    expect(july).toMatchObject({
      audience: 'shared',
      facts: { kpiId: kpi, met: null, na: 'TOOL_OUTAGE', value: null },
    });
  });

  it('is disputed by the other side, judges nothing meanwhile, and is resolved with a motive for both', async () => {
    const august = async (by = mona) =>
      (await series(kpi, by)).periods.find(({ period }: { period: string }) => period === '2026-08');
    const { measure } = await august();
    const reason = 'Les devis abandonnés avant l’étape 2 sont comptés deux fois.';
    expect((await mona.post(`/measures/${measure.id}/dispute`, { reason }, { ifMatch: 1 })).body.code).toBe(
      'measure-of-your-own-side',
    );
    await ok(karim.post(`/measures/${measure.id}/dispute`, { reason }, { ifMatch: 1 }));
    expect(await august()).toMatchObject({
      standing: 'DISPUTED',
      met: null,
      measure: { dispute: { by: 'supplier', reason } },
    });
    expect((await series(kpi)).years[0]).toMatchObject({ judged: 5, disputed: 1, met: 2 });
    expect((await record(kpi, '2026-08', '47')).body.code).toBe('measure-is-disputed');
    expect(
      (await karim.post(`/measures/${measure.id}/resolution`, { motive: reason }, { ifMatch: 2 })).status,
    ).toBe(403);
    expect(
      (
        await mona.post(
          `/measures/${measure.id}/resolution`,
          { motive: reason, value: '45,1' },
          { ifMatch: 1 },
        )
      ).status,
    ).toBe(412);
    const motive = 'Double compte confirmé : la valeur juste est 45,1 %.';
    const resolved = await ok(
      mona.post(`/measures/${measure.id}/resolution`, { motive, value: '45,1' }, { ifMatch: 2 }),
    );
    expect(resolved.revisions.map(({ n, value, motive: why }: any) => [n, value, why])).toEqual([
      [1, '46.2', null],
      [2, '45.1', motive],
    ]);
    expect(await august(karim)).toMatchObject({
      standing: 'JUDGED',
      met: false,
      measure: { value: '45.1', state: 'RESOLVED', dispute: { resolution: 'CORRECTED', motive } },
    });
    expect((await stage.told('measure.resolved')).at(-1)!.facts).toMatchObject({
      resolution: 'CORRECTED',
      met: false,
    });
    expect((await stage.told('outcome.missed')).at(-1)!.facts).toMatchObject({ period: '2026-08' });
  });

  it('keeps every figure that was given, and asks the other side anew', async () => {
    const { id } = await ok(record(kpi, '2026-11', '47.0'), 201);
    expect(await ok(record(kpi, '2026-11', '47,00'), 201)).toMatchObject({ id, did: 'SAME' });
    await ok(karim.post(`/measures/${id}/acceptance`, {}, { ifMatch: 1 }));
    expect(await ok(record(kpi, '2026-11', '46.5'), 201)).toMatchObject({ id, did: 'CORRECTED' });
    const card = await ok(karim.get(`/measures/${id}`));
    expect(card).toMatchObject({ value: '46.5', state: 'SUBMITTED', revision: 2 });
    expect(card.revisions.map(({ value }: any) => value)).toEqual(['47', '46.5']);
  });

  it('explains a miss, and only a miss', async () => {
    const { periods } = await series(kpi);
    const of = (key: string) => periods.find(({ period }: any) => period === key).measure;
    const cause = { category: 'TOOL', text: 'Panne du parcours de paiement' };
    await ok(karim.post(`/measures/${of('2026-06').id}/cause`, cause, { ifMatch: of('2026-06').version }));
    const refused = await karim.post(`/measures/${of('2026-10').id}/cause`, cause, {
      ifMatch: of('2026-10').version,
    });
    expect(refused.body.code).toBe('measure-not-missed');
  });

  it('is measured in its own periods, after they ended, by whoever answers for it', async () => {
    expect((await record(kpi, '2027-01', '46')).body.code).toBe('measure-period-not-over');
    expect((await record(kpi, '2026-Q3', '46')).body.code).toBe('measure-period-unreadable');
    expect((await record(kpi, '2026-04', '46')).body.code).toBe('measure-outside-definition');
    expect((await record(kpi, '2026-06', 'beaucoup')).body.code).toBe('measure-value-unreadable');
    expect((await record(kpi, '2026-06', '40', {}, karim)).body.code).toBe('measure-of-the-other-side');
    expect((await record(kpi, '2026-06', '40', {}, sofia)).status).toBe(403);
    const hers = await stage.plant({ name: 'Satisfaction', accountablePersonId: stage.people['sofia']! });
    await ok(record(hers, '2026-06', '4.3', {}, sofia), 201);
    // Without a target, a figure is a figure.
    expect((await series(hers)).periods[0]).toMatchObject({ standing: 'NO_TARGET', met: null });
  });

  it('writes all of a batch or nothing of it', async () => {
    const other = await stage.plant({ name: 'Lot', targets: [{ from: '2026-05-20', value: '1' }] });
    const entries = [
      { kpiId: other, period: '2026-06', value: '2' },
      { kpiId: other, period: '2027-06', value: '2' },
    ];
    expect((await mona.post(`/contracts/${stage.contractId}/measures`, { measures: entries })).status).toBe(
      422,
    );
    expect((await series(other)).periods.every(({ measure }: any) => measure === null)).toBe(true);
    await ok(mona.post(`/contracts/${stage.contractId}/measures`, { measures: entries.slice(0, 1) }), 201);
    expect(
      (await mona.post(`/contracts/${stage.otherContractId}/measures`, { measures: entries.slice(0, 1) }))
        .status,
    ).toBe(404);
    const { items } = await ok(mona.get(`/contracts/${stage.contractId}/expected-measures`));
    expect(
      items
        .filter(({ kpi: { id } }: any) => id === other)
        .map(({ period, standing }: any) => [period, standing]),
    ).toEqual([
      ['2026-12', 'MISSING'],
      ['2026-11', 'MISSING'],
      ['2026-10', 'MISSING'],
    ]);
  });
});

describe('OUT-09 a composite', () => {
  it('is the AND of its parts, unknown while a part is', async () => {
    const time = await stage.plant({ name: 'Délai tenu', targets: [{ from: '2026-05-20', value: '95' }] });
    const csat = await stage.plant({ name: 'CSAT', targets: [{ from: '2026-05-20', value: '4.2' }] });
    const both = await stage.plant({ name: 'Délai et CSAT', frequency: null, parts: [time, csat] });
    await ok(record(time, '2026-06', '98'), 201);
    await ok(record(csat, '2026-06', '4,0'), 201);
    await ok(record(time, '2026-07', '98'), 201);
    await ok(record(csat, '2026-08', '4.1'), 201);
    await ok(record(time, '2026-09', '98'), 201);
    await ok(record(csat, '2026-09', '4.2'), 201);
    const { kpi, periods } = await series(both);
    expect(kpi).toMatchObject({
      isComposite: true,
      frequency: 'MONTHLY',
      parts: [{ id: time }, { id: csat }],
    });
    expect(periods.slice(0, 5).map(({ met, standing }: any) => [met, standing])).toEqual([
      [false, 'JUDGED'],
      [null, 'NOT_APPLICABLE'],
      [false, 'JUDGED'],
      [true, 'JUDGED'],
      [null, 'NOT_APPLICABLE'],
    ]);
    expect(periods[0].parts.map(({ met }: any) => met)).toEqual([true, false]);
    expect((await record(both, '2026-06', '1')).body.code).toBe('measure-of-composite');
  });

  it('tells its own outcome when it is judged, once a period and change', async () => {
    const plant = (name: string) => stage.plant({ name, targets: [{ from: '2026-05-20', value: '95' }] });
    const [one, other] = [await plant('Une part'), await plant('L’autre part')];
    const both = await stage.plant({ name: 'Les deux', frequency: null, parts: [one, other] });
    const told = async () => {
      await stage.product.settle();
      const rows = await stage.product.rows<{
        name: string;
        audience: string;
        facts: Record<string, unknown>;
      }>(
        stage.tenantId,
        `select name, audience, facts from platform.event
         where tenant_id = :tenant and name like 'outcome.%' and facts ->> 'kpiId' = :both order by facts ->> 'period', at, id`,
        { both },
      );
      expect(rows.every(({ audience, facts }) => audience === 'shared' && facts['kpi'] === 'Les deux')).toBe(
        true,
      );
      return rows.map(({ name, facts }) => [name, facts['period']]);
    };
    await ok(record(one, '2026-06', '98'), 201);
    expect(await told()).toEqual([]);
    await ok(record(other, '2026-06', '97'), 201);
    expect(await told()).toEqual([['outcome.met', '2026-06']]);
    // Both parts stand as they stood: no news, however often somebody looks.
    await ok(record(other, '2026-06', '96'), 201);
    expect(await told()).toHaveLength(1);
    await ok(record(one, '2026-06', '90'), 201);
    await ok(record(other, '2026-06', '91'), 201);
    await ok(record(one, '2026-07', '90'), 201);
    expect((await told()).slice(1)).toEqual([
      ['outcome.missed', '2026-06'],
      ['outcome.missed', '2026-07'],
    ]);
    // An outcome of a part that is told once more changes nothing.
    await stage.product.rows(
      stage.tenantId,
      `insert into platform.outbox (event_id, tenant_id, name)
       select id, tenant_id, name from platform.event where tenant_id = :tenant and name = 'outcome.missed'
         and facts ->> 'kpiId' = :one on conflict do nothing`,
      { one },
    );
    expect(await told()).toHaveLength(3);
  });

  it('is told once by two who judge it at one moment', async () => {
    const target = [{ from: '2026-05-20', value: '95' }];
    const one = await stage.plant({ name: 'Un', targets: target });
    const other = await stage.plant({ name: 'Deux', targets: target });
    const both = await stage.plant({ name: 'Ensemble', frequency: null, parts: [one, other] });
    await ok(record(one, '2026-06', '98'), 201);
    await ok(record(other, '2026-06', '97'), 201);
    await stage.product.settle();
    const verdicts = () =>
      stage.product.rows<{ id: string }>(
        stage.tenantId,
        'select id from contracts.composite_verdict where tenant_id = :tenant and kpi_id = :both',
        { both },
      );
    const [{ id }] = (await verdicts()) as [{ id: string }];
    await stage.product.rows(
      stage.tenantId,
      'delete from contracts.composite_verdict where tenant_id = :tenant and id = :id',
      { id },
    );
    const composites = stage.product.api.get(Composites, { strict: false });
    const tenancy = stage.product.api.get(Tenancy, { strict: false });
    const stop = new Stop();
    const judge = (kpiId: string, held?: Stop) =>
      tenancy.asSystem(stage.tenantId, 'judging', async () => {
        await composites.partJudged({ kpiId, period: '2026-06', lastDay: '2026-06-30' });
        await held?.here();
      });
    const first = judge(one, stop);
    await stop.reached;
    const second = judge(other);
    await untilSomebodyWaits((sql) => stage.product.rows(stage.tenantId, sql));
    stop.goOn();
    await Promise.all([first, second]);
    expect(await verdicts()).toHaveLength(1);
  });
});
