import type { Browser } from '../product.js';
import type { ContractScene } from './contract-rooms.js';

/** Whom the contract serves, what for, and a KPI at each step of its way; what a definition says is read by both sides. */
export async function furnishOutcomes(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, mine, ours } = scene;
  const keep = (kind: string, id: string, seen = true) =>
    story.keep(house, kind, id, seen ? company : undefined);
  const lead = story.session(house, 'BU_LEAD');
  const theirs = story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company).browser;
  const unit = await story.made(chief, '/business-units', {
    name: `Unit ${ours}`,
    code: `U-${company}`,
    leadPersonId: lead.personId,
  });
  keep('business-units', unit.id, false);
  const strategy = await story.made(chief, '/strategic-objectives', { statement: `Strategy ${mine}` });
  keep('strategic-objectives', strategy.id, false);
  const propose = (statement: string) =>
    story.made(chief, `/contracts/${contractId}/objectives`, {
      statement: `${statement} ${ours}`,
      strategicObjectiveIds: [strategy.id],
      beneficiaryUnitId: unit.id,
      itContribution: `From IT ${ours}`,
      supplierContribution: `From them ${ours}`,
    });
  const objective = await propose('Proposed');
  keep('objectives', objective.id);
  const inForce = await propose('In force');
  keep('objectives', inForce.id);
  for (const by of [chief, theirs]) {
    const { body } = await by.get(`/objectives/${inForce.id}`);
    await story.did(by.post(`/objectives/${inForce.id}/agreement`, {}, { ifMatch: body.version }), [200]);
  }
  await story.did(chief.post(`/objectives/${inForce.id}/activation`, { from: '2026-02-10' }), [200]);
  const draft = async (name: string) => {
    const { id } = await story.made(chief, `/objectives/${inForce.id}/kpis`, {
      definition: { ...DEFINITION, name: `${name} ${ours}`, object: `Quotes ${ours}`, need: `Need ${ours}` },
      accountablePersonId: story.session(house, 'EXECUTIVE').personId,
    });
    return keep('kpis', id);
  };
  const act = async (by: Browser, id: string, deed: string, body: object = {}) => {
    const { version } = (await chief.get(`/kpis/${id}`)).body;
    await story.did(by.post(`/kpis/${id}/${deed}`, body, { ifMatch: version }), [200]);
  };
  await draft('Draft');
  const approved = await draft('Agreed');
  await act(chief, approved, 'proposal');
  for (const [by, seat] of [
    [chief, 'IT'],
    [lead.browser, 'BUSINESS'],
    [theirs, 'SUPPLIER'],
  ] as const)
    await act(by, approved, 'approvals', { seat });
  await act(theirs, approved, 'remarks', { text: `Remark ${ours}`, kind: 'COUNTER_PROPOSAL' });
  // The KPI that the measures planted waits for the supplier's answer to another target.
  const measured = story.ids('kpis', house, company)[0]!;
  await act(chief, measured, 'target-changes', {
    ...{ comparator: 'GE', value: 97, from: '2027-01-01', reason: `Reason ${ours}` },
  });
}

const DEFINITION = {
  answers: { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' },
  beneficiary: 'Customers',
  perimeter: 'Web site',
  formula: 'completed / begun',
  unit: '%',
  source: 'Web analytics',
  method: 'Export on the first day of the month',
  frequency: 'MONTHLY',
  baseline: 41,
  targetOn: '2026-12-31',
  reviewOn: '2026-12-31',
  burdenMinutes: 10,
  target: { comparator: 'GE', value: 46 },
};
