import type { ContractScene } from './contract-rooms.js';

/** Needs, an occasion, a table with both halves, and amendments at each point of their way. */
export async function furnishAmendments(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, mine, ours } = scene;
  const as = (role: 'LEGAL' | 'EXECUTIVE') => story.session(house, role).browser;
  const karim = story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company).browser;
  const own = await story.made(chief, '/needs', {
    contractId,
    statement: `Something inside ${mine}`,
    businessUnit: mine,
  });
  story.keep(house, 'needs', own.id);
  for (const statement of [`Something shared ${ours}`, `Something else ${ours}`]) {
    const shared = await story.made(chief, '/needs', { contractId, statement, isShared: true });
    story.keep(house, 'needs', shared.id, company);
  }
  const seen = await story.made(chief, '/opportunities', {
    contractId,
    title: `Occasion ${mine}`,
    needIds: [own.id],
  });
  story.keep(house, 'opportunities', seen.id);
  const { id: tableId, version } = await story.made(chief, '/opportunities', {
    contractId,
    title: `Talks ${mine}`,
  });
  story.keep(house, 'opportunities', tableId);
  const mandate = { objectives: `Objectives ${mine}`, limits: `Limits ${mine}`, reservationValue: '1234.56' };
  await story.did(as('LEGAL').put(`/opportunities/${tableId}/mandate`, mandate, { ifMatch: version }), [200]);
  await story.did(as('EXECUTIVE').post(`/opportunities/${tableId}/mandate/approval`), [200]);
  const { body: given } = await chief.get(`/opportunities/${tableId}`);
  const opened = chief.post(
    `/opportunities/${tableId}/negotiation`,
    { title: `Table ${ours}` },
    { ifMatch: given.version },
  );
  await story.did(opened, [200]);
  story.keep(house, 'negotiations', tableId, company);
  const lay = async (giver: 'customer' | 'supplier', kind: string) => {
    const by = giver === 'customer' ? chief : karim;
    const item = {
      giver,
      kind,
      title: `Item ${ours}`,
      argument: `Argument ${ours}`,
      valueLow: '100.00',
      valueHigh: '100.00',
    };
    const { id } = await story.made(by, `/negotiations/${tableId}/items`, item);
    return story.keep(house, 'negotiation-items', id, company);
  };
  await lay('customer', 'REFERENCE');
  const open = await lay('supplier', 'NEW_SERVICE');
  const half = { argument: `Why ${mine}`, reservation: `Until ${mine}`, valueLow: '7.00', valueHigh: '7.00' };
  await story.did(chief.put(`/negotiation-items/${open}/private-half`, half, { ifMatch: 0 }), [200]);
  for (const [giver, accepts] of [
    ['customer', karim],
    ['supplier', chief],
  ] as const) {
    const id = await lay(giver, 'OTHER');
    await story.did(accepts.post(`/negotiation-items/${id}/acceptance`, {}, { ifMatch: 1 }), [200]);
  }
  const draft = async (mark: string) => {
    const changes = [{ kind: 'TERM', term: { annualValue: '260000.00' } }];
    const text = { kind: 'SUBSTANTIVE', title: `Amendment ${mark}`, effectiveOn: '2026-05-26', changes };
    return (await story.made(chief, '/amendments', { ...text, contractId, negotiationId: tableId }))
      .id as string;
  };
  story.keep(house, 'amendments', await draft(mine));
  const deed = async (id: string, at: string) => {
    const { body } = await chief.get(`/amendments/${id}`);
    await story.did(chief.post(`/amendments/${id}/${at}`, {}, { ifMatch: body.version }), [200]);
  };
  for (const deeds of [['proposal'], ['proposal', 'agreement']]) {
    const id = await draft(ours);
    for (const at of deeds) await deed(id, at);
    story.keep(house, 'amendments', id, company);
  }
}
