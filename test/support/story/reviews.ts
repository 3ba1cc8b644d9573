import type { ContractScene } from './contract-rooms.js';

const CAMPAIGN = {
  // Later than the story's own days: a draft opens by itself.
  opensOn: '2026-11-02',
  closesOn: '2026-12-31',
  scales: ['NPS', 'CSAT'],
  themes: ['AUTONOMY', 'SPEED'],
};

/** Campaigns in each of their states, one of them shared with the supplier, and a review that is being prepared. */
export async function furnishReviews(scene: ContractScene): Promise<void> {
  const { story, house, chief, contractId, mine, ours } = scene;
  const drafted = async (title: string, mark: string, more: object = {}) => {
    const campaign = { ...CAMPAIGN, title: `${title} ${mark}`, service: `Service ${mark}`, ...more };
    const made = await story.made(chief, `/contracts/${contractId}/feedback-campaigns`, campaign);
    story.keep(house, 'feedback-campaigns', made.id);
    return made as { id: string; linkCode: string };
  };
  await drafted('Draft', mine);
  // Over before anything was asked: nobody can open it any more, and somebody may take it away.
  await drafted('Missed', mine, { opensOn: '2026-03-02', closesOn: '2026-03-31' });
  const invited = await drafted('Invited', mine, { access: 'INVITATION', invited: 20 });
  await story.did(chief.post(`/feedback-campaigns/${invited.id}/opening`), [200]);
  const counted = await drafted('Counted', mine);
  // Its figures are shown to the supplier, so its title is; what people wrote is not.
  const shared = await drafted('Shared', ours);
  for (const { id, linkCode } of [counted, shared]) {
    await story.did(chief.post(`/feedback-campaigns/${id}/opening`), [200]);
    for (let n = 0; n < 6; n += 1) {
      const answer = { nps: 9, csat: 4, themes: ['SPEED'], comment: `Comment ${n} ${mine}` };
      await story.did(chief.raw('POST', `/api/v1/feedback/${house}.${linkCode}`, answer), [204]);
    }
    await story.did(chief.post(`/feedback-campaigns/${id}/closure`), [200]);
  }
  await story.product.settle();
  await story.did(chief.post(`/feedback-campaigns/${shared.id}/sharing`), [200]);
  const review = await story.made(chief, `/contracts/${contractId}/objective-reviews`, {
    plannedOn: '2026-06-15',
    participantIds: [story.session(house, 'CONTRACT_OWNER').personId],
    strategyNote: `Strategy ${mine}`,
    feedbackNote: `Feedback ${mine}`,
  });
  story.keep(house, 'objective-reviews', review.id);
}
