import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { plantKpi } from '../support/planted-kpi.js';
import { AmendmentStage } from './amendments-stage.js';

// The product is real, and the machine may be busy.
jest.setTimeout(180_000);

interface Line {
  kind: string;
  id: string;
  title: string;
  on: string | null;
}

let stage: AmendmentStage;
const expected = (name: string): Promise<{ ofUs: Line[]; ofThem: Line[]; ofUsCount: number }> =>
  stage.ok(stage.as(name).get('/expectations?mine=true'));
const asked = async (name: string, kind: string) =>
  (await expected(name)).ofUs.filter((line) => line.kind === kind).map(({ id }) => id);

beforeAll(async () => {
  stage = await AmendmentStage.open();
}, 180_000);
afterAll(() => stage?.product.stop());

describe('what waits for one person', () => {
  it('is a mandate, for legal and for an executive until each has given it', async () => {
    const id = await stage.opportunity();
    const { version } = await stage.ok(stage.as('mona').get(`/opportunities/${id}`));
    const words = { objectives: 'More for both' };
    await stage.ok(stage.as('mona').put(`/opportunities/${id}/mandate`, words, { ifMatch: version }));
    for (const name of ['marc', 'claire', 'mona']) expect(await asked(name, 'MANDATE')).toEqual([id]);
    await stage.ok(stage.as('marc').post(`/opportunities/${id}/mandate/approval`));
    expect(await asked('marc', 'MANDATE')).toEqual([]);
    expect(await asked('claire', 'MANDATE')).toEqual([id]);
    await stage.ok(stage.as('claire').post(`/opportunities/${id}/mandate/approval`));
    for (const name of ['claire', 'mona']) expect(await asked(name, 'MANDATE')).toEqual([]);
  });

  it('is an amendment that is not agreed, for legal; its signature, for an executive', async () => {
    const negotiationId = await stage.negotiation();
    const id = await stage.amendment({ negotiationId });
    expect(await asked('marc', 'AMENDMENT')).toEqual([id]);
    expect(await asked('claire', 'AMENDMENT')).toEqual([]);
    await stage.bothGain(negotiationId);
    await stage.ok(stage.deed('mona', `/amendments/${id}`, '/proposal'));
    await stage.ok(stage.deed('mona', `/amendments/${id}`, '/agreement'));
    expect(await asked('marc', 'AMENDMENT')).toEqual([]);
    expect(await asked('claire', 'AMENDMENT_SIGNATURE')).toEqual([id]);
    const signed = { name: 'Claire', method: 'ELECTRONIC' };
    await stage.ok(stage.deed('claire', `/amendments/${id}`, '/signature', signed));
    expect(await asked('claire', 'AMENDMENT_SIGNATURE')).toEqual([]);
  });

  it('is a decision, for legal until legal has agreed', async () => {
    const amendmentId = await stage.amendment();
    const { id } = await stage.ok(
      stage.as('mona').post(`/amendments/${amendmentId}/decisions`, {
        kind: 'ONE_SIDED_AMENDMENT',
        motive: 'The reference that we promised has been given already',
      }),
      201,
    );
    expect(await asked('marc', 'DECISION')).toEqual([id]);
    await stage.ok(stage.as('marc').post(`/decisions/${id}/approval`, { as: 'LEGAL' }));
    expect(await asked('marc', 'DECISION')).toEqual([]);
    expect(await asked('mona', 'DECISION')).toEqual([id]);
  });

  it('is an opinion, for whoever is named, and what they answer for', async () => {
    const id = await stage.contract('NOR-2026-02', { asDraft: true });
    const involved = { role: 'BUSINESS', personId: stage.ids['sofia'] };
    await stage.ok(stage.as('mona').post(`/contracts/${id}/stakeholders`, involved), 201);
    await stage.ok(stage.deed('mona', `/contracts/${id}`, '/stakeholder-review'));
    expect((await expected('sofia')).ofUs).toMatchObject([{ kind: 'OPINION', title: 'Sofia Lindt' }]);
    const duty = {
      title: 'Bilan du semestre',
      kind: 'REPORT',
      obligor: 'CUSTOMER',
      recurrence: 'ONCE',
      firstDueOn: '2026-03-16',
      customerPersonId: stage.ids['anne'],
    };
    await stage.ok(stage.as('mona').post(`/contracts/${stage.contractId}/obligations`, duty), 201);
    expect((await expected('anne')).ofUs).toMatchObject([{ kind: 'OBLIGATION', on: '2026-03-16' }]);
  });

  it('is a figure that was asked for and is not there, for whoever gives it and for the contract’s owner', async () => {
    const { product, tenantId, contractId, ids } = stage;
    const plant = (name: string, accountablePersonId: string) =>
      plantKpi(product.database.url, tenantId, contractId, { name, from: '2026-02-01', accountablePersonId });
    const ours = await plant('Ours', ids['sofia']!);
    const theirs = await plant('Theirs', ids['karim']!);
    for (const kpiId of [ours, theirs])
      await product.rows(
        tenantId,
        `insert into contracts.missing_measure (tenant_id, id, contract_id, kpi_id, first_day, last_day, told_on)
         values (:tenant, gen_random_uuid(), :contractId, :kpiId, '2026-02-01', '2026-02-28', '2026-03-01') returning id`,
        { contractId, kpiId },
      );
    expect(await asked('sofia', 'MEASURE')).toEqual([ours]);
    expect(await asked('mona', 'MEASURE')).toEqual([ours]);
    const awaited = (await expected('mona')).ofThem.filter(({ kind }) => kind === 'MEASURE');
    expect(awaited).toMatchObject([{ id: theirs, on: '2026-02-28' }]);
    const figure = { period: '2026-02', value: '98' };
    await stage.ok(stage.as('mona').post(`/kpis/${ours}/measures`, figure), 201);
    expect(await asked('sofia', 'MEASURE')).toEqual([]);
  });

  it('is a KPI to approve, for the lead of the unit that benefits', async () => {
    const { product, tenantId, contractId, ids } = stage;
    const unit = { name: 'Marketing', code: 'MKT', leadPersonId: ids['sofia'] };
    const { id: unitId } = await stage.ok(stage.as('ines').post('/business-units', unit), 201);
    const kpiId = await plantKpi(product.database.url, tenantId, contractId, { name: 'Kits in two days' });
    await product.rows(
      tenantId,
      `with drafted as (update contracts.kpi set state = 'CO_CONSTRUCTION' where tenant_id = :tenant and id = :kpiId
         returning objective_id)
       update contracts.objective o set beneficiary_unit_id = :unitId from drafted
       where o.tenant_id = :tenant and o.id = drafted.objective_id returning o.id`,
      { kpiId, unitId },
    );
    expect(await asked('sofia', 'KPI_APPROVAL')).toEqual([kpiId]);
    expect(await asked('marc', 'KPI_APPROVAL')).toEqual([]);
  });

  it('is nothing of anybody else’s', async () => {
    const { ofUs, ofThem } = await expected('paula');
    expect([ofUs, ofThem]).toEqual([[], []]);
    const { ofUs: theirs } = await stage.ok(stage.as('karim').get('/expectations'));
    expect(theirs.map(({ kind }: Line) => kind)).not.toEqual(
      expect.arrayContaining(['MANDATE', 'AMENDMENT', 'MEASURE']),
    );
  });
});
