import type { Company, House, Story } from '../story.js';

/** Weeks after the day of the story, so that nobody in it is missing. */
const AWAY = { from: '2026-10-05', to: '2026-10-19' };

/** Somebody of that side who will be away, said by themselves, with whoever stands in. */
export async function furnishAbsence(story: Story, house: House, company?: Company): Promise<void> {
  const away = company
    ? story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company)
    : story.session(house, 'EVALUATOR');
  const standIn = company
    ? story.session(house, 'SUPPLIER_ADMIN', company)
    : story.session(house, 'SECRETARY');
  const made = await story.made(away.browser, `/people/${away.personId}/absences`, {
    ...AWAY,
    standInPersonId: standIn.personId,
  });
  story.keep(house, 'absences', made.id, company);
}
