import type { ContractScene } from './contract-rooms.js';

/** Stakeholders on both sides, what the house thinks of it, an exit item, and a contract that is still prepared. */
export async function furnishLife(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, mine, ours } = scene;
  const involve = async (role: string, personId: string, said: object) => {
    const path = `/contracts/${contractId}/stakeholders`;
    const { stakeholders } = await story.made(chief, path, { role, personId, ...said });
    return stakeholders.find((one: { role: string }) => one.role === role).id as string;
  };
  const { personId: executive } = story.session(house, 'EXECUTIVE');
  const { personId: legal } = story.session(house, 'LEGAL');
  const { personId: theirs } = story.session(house, 'SUPPLIER_EXECUTIVE', company);
  const general = await involve('GM', executive, { expectations: `Expectations ${ours}` });
  story.keep(house, 'stakeholders', general, company);
  story.keep(house, 'stakeholders', await involve('SUPPLIER', theirs, { needs: `Needs ${ours}` }), company);
  const apart = await involve('LEGAL', legal, { constraints: `Constraints ${mine}`, isShared: false });
  story.keep(house, 'stakeholders', apart);
  await story.did(
    chief.post(`/stakeholders/${general}/opinion`, { verdict: 'RESERVED', opinion: `Opinion ${mine}` }),
    [200],
  );
  const { exitItems } = await story.made(chief, `/contracts/${contractId}/exit-items`, {
    title: `Exit ${mine}`,
    dueOn: '2027-12-31',
  });
  story.keep(house, 'exit-items', exitItems[0].id);
  const draft = await story.made(chief, '/contracts', {
    reference: `DRAFT-${company} ${mine}`,
    title: `Draft ${mine}`,
    supplierId: story.ids('suppliers', house, company)[0],
    currency: 'EUR',
    asDraft: true,
  });
  story.keep(house, 'contracts', draft.id);
  // One of the drafts goes on to its signature in the deeds of everybody; another is abandoned there.
  const waived = company === 'nordelta' ? ['IT', 'BUSINESS', 'LEGAL', 'GM'] : ['IT'];
  for (const role of waived)
    await story.did(
      chief.post(`/contracts/${draft.id}/stakeholder-waivers`, { role, reason: `Waived ${mine}` }),
      [200],
    );
}
