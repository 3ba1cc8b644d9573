import { plantKpi } from '../planted-kpi.js';
import type { ContractScene } from './contract-rooms.js';

/** A KPI in force with a figure that both sides read and one that is disputed, and the key of a tool. */
export async function furnishMeasures(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, ours, mine } = scene;
  const kpiId = await plantKpi(story.product.database.url, house, contractId, {
    name: `Rate ${ours}`,
    from: '2025-11-03',
    targets: [{ from: '2025-11-03', value: '95' }],
  });
  story.keep(house, 'kpis', kpiId, company);
  const record = (period: string, value: string) =>
    story.made(chief, `/kpis/${kpiId}/measures`, { period, value, evidence: `Evidence ${ours}` });
  const accepted = await record('2025-12', '96');
  story.keep(house, 'measures', accepted.id, company);
  const disputed = await record('2026-01', '90');
  story.keep(house, 'measures', disputed.id, company);
  const theirs = story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company).browser;
  await story.did(
    theirs.post(`/measures/${disputed.id}/dispute`, { reason: `The count is wrong ${ours}` }, { ifMatch: 1 }),
    [200],
  );
  const token = await story.made(chief, `/contracts/${contractId}/measure-tokens`, {
    name: `Tool ${mine}`,
    side: 'supplier',
    expiresOn: '2027-01-31',
  });
  story.keep(house, 'measure-tokens', token.id);
}
