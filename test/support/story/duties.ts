import pg from 'pg';
import type { ContractScene } from './contract-rooms.js';

/** What both sides owe, what breaches cost, when they look again, and what waits to be decided. */
export async function furnishDuties(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, mine, ours } = scene;
  const here = `/contracts/${contractId}`;
  const owner = story.session(house, 'CONTRACT_OWNER').browser;
  const keep = (kind: string, id: string, seen = true) =>
    story.keep(house, kind, id, seen ? company : undefined);
  for (const [obligor, kind] of [
    ['SUPPLIER', 'REPORT'],
    ['CUSTOMER', 'ACCESS'],
    ['JOINT', 'DUTY_OF_ADVICE'],
  ]) {
    const { id, instances } = await story.made(chief, `${here}/obligations`, {
      title: `Owed ${ours}`,
      kind,
      obligor,
      recurrence: 'MONTHLY',
      firstDueOn: '2026-03-31',
      evidenceRequired: false,
      customerPersonId: story.session(house, 'EXECUTIVE').personId,
      supplierPersonId: story.session(house, 'SUPPLIER_EXECUTIVE', company).personId,
    });
    keep('obligations', id);
    keep('obligation-instances', instances[0].id);
    if (kind === 'DUTY_OF_ADVICE') await advise(scene, id);
  }
  for (const browser of [chief, owner]) {
    const due = await story.made(chief, `${here}/obligations`, {
      title: `Waived ${ours}`,
      kind: 'AUDIT',
      obligor: 'SUPPLIER',
      recurrence: 'ONCE',
      firstDueOn: '2026-12-01',
    });
    const decision = await story.made(
      browser,
      `/obligation-instances/${due.instances[0].id}/waiver-request`,
      {
        motive: `A motive of some length ${mine}`,
      },
    );
    keep('decisions', decision.id, false);
  }
  await credits(scene);
  const clause = await story.made(chief, `${here}/review-clauses`, {
    title: `Review ${ours}`,
    recurrence: 'YEARLY',
    firstOn: '2026-06-15',
    triggers: [{ kind: 'INDEX', threshold: 0 }],
    participantIds: [story.session(house, 'EXECUTIVE').personId],
  });
  keep('review-clauses', clause.id);
  keep('clause-reviews', clause.reviews[0].id);
}

/** A word of the supplier's, under what both owe. */
async function advise({ story, house, company, ours }: ContractScene, id: string): Promise<void> {
  const theirs = story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company).browser;
  const reply = await theirs.post(`/obligations/${id}/advice`, { kind: 'WARNING', text: `Beware ${ours}` });
  if (reply.status !== 200) throw new Error(`advice: ${reply.status} ${JSON.stringify(reply.body)}`);
  story.keep(house, 'advice', reply.body.advice[0].id, company);
}

/** One amount the supplier has been told of for each answer to it, and one that is still the customer's own. */
async function credits({
  story,
  house,
  company,
  chief,
  contractId,
  mine,
  ours,
}: ContractScene): Promise<void> {
  await story.did(
    chief.put(`/contracts/${contractId}/credit-terms`, {
      monthCapPercent: null,
      yearCapPercent: '50',
      isLiberating: true,
    }),
    [200],
  );
  const penalise = (title: string) =>
    story.made(chief, `/contracts/${contractId}/credits`, { title, from: '2026-01-15', amount: '100.00' });
  const { id: told } = await penalise(`Penalty ${ours}`);
  await story.did(chief.post(`/credits/${told}/notification`, {}), [200]);
  story.keep(house, 'credits', told, company);
  const { id: own } = await penalise(`Penalty ${mine}`);
  story.keep(house, 'credits', own);
}

/** What missing a KPI costs; after the rooms that put KPIs on the contract. */
export async function furnishCreditRule(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId } = scene;
  const kpiId = story.ids('kpis', house, company).at(-1);
  const client = new pg.Client({ connectionString: story.product.database.url });
  await client.connect();
  await client.query('update contracts.kpi set is_creditable = true where id = $1', [kpiId]);
  await client.end();
  const rule = await story.made(chief, `/contracts/${contractId}/credit-rules`, {
    kpiId,
    method: 'FIXED',
    amount: '10.00',
    effectiveFrom: '2026-02-01',
  });
  story.keep(house, 'credit-rules', rule.id, company);
}
