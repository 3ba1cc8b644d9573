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
  const drafted = async (title: string, service: string) =>
    story.made(chief, `/contracts/${contractId}/feedback-campaigns`, { ...CAMPAIGN, title, service });
  const keep = (id: string) => story.keep(house, 'feedback-campaigns', id);
  keep((await drafted(`Draft ${mine}`, `Service ${mine}`)).id);
  const open = await drafted(`Open ${mine}`, `Service ${mine}`);
  keep(open.id);
  // Its figures are shown to the supplier, so its title is; what people wrote is not.
  const closed = await drafted(`Counted ${ours}`, `Service ${ours}`);
  keep(closed.id);
  for (const { id, linkCode } of [open, closed]) {
    await story.did(chief.post(`/feedback-campaigns/${id}/opening`), [200]);
    for (let n = 0; n < 6; n += 1) {
      const answer = { nps: 9, csat: 4, themes: ['SPEED'], comment: `Comment ${n} ${mine}` };
      await story.did(chief.raw('POST', `/api/v1/feedback/${house}.${linkCode}`, answer), [204]);
    }
  }
  await story.did(chief.post(`/feedback-campaigns/${closed.id}/closure`), [200]);
  await story.product.settle();
  await story.did(chief.post(`/feedback-campaigns/${closed.id}/sharing`), [200]);
  const review = await story.made(chief, `/contracts/${contractId}/objective-reviews`, {
    plannedOn: '2026-06-15',
    participantIds: [story.session(house, 'CONTRACT_OWNER').personId],
    strategyNote: `Strategy ${mine}`,
    feedbackNote: `Feedback ${mine}`,
  });
  story.keep(house, 'objective-reviews', review.id);
}
