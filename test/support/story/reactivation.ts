import type { Browser } from '../product.js';
import { canary, type House, type Story } from '../story.js';

/** How the pair that has never spoken is to speak: the customer's own in every word, and no supplier's to see. */
export async function furnishReactivation(
  story: Story,
  house: House,
  chief: Browser,
  called: readonly string[],
): Promise<void> {
  const mine = canary(house, 'customer');
  for (const pair of story.ids('pairs', house)) {
    const { body: card } = await chief.get(`/pairs/${pair}`);
    if (!card.reactivationPlan) continue;
    const id = story.keep(house, 'reactivation-plans', card.reactivationPlan.id);
    // A planned first call would be the call of that day done, and the matrix has one to put aside.
    if (called.includes(pair)) continue;
    const { body: plan } = await chief.get(`/reactivation-plans/${id}`);
    const words = {
      ownerPersonId: story.session(house, 'EXECUTIVE').personId,
      firstCallOn: '2026-05-28',
      subject: `Subject ${mine}`,
      ourStakes: `Stakes ${mine}`,
      hopedFor: `Hope ${mine}`,
    };
    const path = `/reactivation-plans/${id}`;
    await story.did(chief.put(path, words, { ifMatch: plan.version }), [204]);
  }
  if (story.ids('reactivation-plans', house).length === 0) throw new Error(`no plan at ${house}`);
}
