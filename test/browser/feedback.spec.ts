import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, PASSWORD } from '../support/product.js';
import { accessibilityProblems, picture, settled, Stage } from './stage.js';

const OFFICE = 'ines.kadri@armorial.example';

describe('the feedback of internal clients', () => {
  let stage: Stage;
  let ines: Browser;
  let contractId: string;

  const campaign = async (title: string, change: object = {}) => {
    const { body } = await ines.post(`/contracts/${contractId}/feedback-campaigns`, {
      title,
      service: 'Support de proximité',
      opensOn: '2026-06-09',
      closesOn: '2026-06-19',
      scales: ['NPS', 'CSAT', 'EFFORT'],
      themes: ['AUTONOMY', 'HUMAN_CONTACT', 'MOBILITY', 'SPEED'],
      ...change,
    });
    await ines.post(`/feedback-campaigns/${body.id}/opening`);
    return { id: body.id as string, link: `/feedback/armorial.${body.linkCode}` };
  };
  const answers = async (link: string, many: number) => {
    for (let n = 0; n < many; n += 1) {
      const said = {
        nps: n % 3 ? 9 : 6,
        csat: 3 + (n % 3),
        effort: 4,
        themes: [n % 2 ? 'SPEED' : 'AUTONOMY'],
      };
      const reply = await ines.raw('POST', `/api/v1${link}`, { ...said, team: n % 2 ? 'Siège' : 'Lyon' });
      expect(reply.status).toBe(204);
    }
  };

  beforeAll(async () => {
    stage = await Stage.open('2026-06-09T08:00:00+02:00');
    const { product } = stage;
    await product.found('armorial', 'Armorial Assurances', { name: 'Inès Kadri', email: OFFICE });
    ines = (await product.browser(OFFICE)).in('armorial');
    const { id: supplierId } = (await ines.post('/suppliers', { legalName: 'Nordelta', country: 'FR' })).body;
    const contract = { reference: 'NOR-1', title: 'Poste de travail', supplierId, currency: 'EUR' };
    contractId = (await ines.post('/contracts', { ...contract, startOn: '2025-01-01' })).body.id;
  });
  afterAll(() => stage?.close());

  it('is given on a phone, without an account or a name, once', async () => {
    const { id, link } = await campaign('Une minute', { teams: ['Siège', 'Lyon'] });
    const page = await stage.window({ phone: true });
    await page.goto(link);
    await settled(page);
    await page.getByRole('heading', { name: 'Votre avis sur « Support de proximité »' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'feedback-asked');
    const send = page.getByRole('button', { name: 'Mettre dans l’urne' });
    expect(await send.isDisabled()).toBe(true);
    await page
      .getByRole('group', { name: /Recommanderiez-vous/ })
      .getByLabel('9', { exact: true })
      .check({ force: true });
    await page
      .getByRole('group', { name: /satisfait/ })
      .getByLabel('4', { exact: true })
      .check({ force: true });
    await page
      .getByRole('group', { name: /ce qu’il vous faut/ })
      .getByLabel('6', { exact: true })
      .check({ force: true });
    await page.getByLabel('Autonomie').check({ force: true });
    await page.getByLabel('Un mot de plus ?').fill('Un comptoir à Lyon, s’il vous plaît.');
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await send.click();
    const request = await sent;
    expect(Object.keys(request.postDataJSON() as object).sort()).toEqual([
      'comment',
      'csat',
      'effort',
      'marker',
      'nps',
      'team',
      'themes',
    ]);
    expect((await request.allHeaders())['cookie']).toBeUndefined();
    await page.getByText('Votre réponse est dans l’urne').waitFor();
    await page.reload();
    await page.getByText('Votre réponse est dans l’urne').waitFor();
    await page.context().close();
    expect((await ines.get(`/feedback-campaigns/${id}`)).body.answered).toBe(1);
  });

  it('speaks the browser’s language, in the dark as well, and says so when it is over', async () => {
    const { id, link } = await campaign('In English');
    const page = await stage.window({ locale: 'en', dark: true });
    await page.goto(link);
    await page.getByRole('heading', { name: 'Your opinion of “Support de proximité”' }).waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'feedback-asked-dark');
    await ines.post(`/feedback-campaigns/${id}/closure`);
    await page.reload();
    await page.getByText('This campaign has closed').waitFor();
    await page.goto('/feedback/armorial.nothing');
    await page.getByText('This link opens nothing').waitFor();
    await page.context().close();
  });

  it('is withheld under five answers, and says how many are missing', async () => {
    const { id, link } = await campaign('Trois réponses', { invited: 25, teams: ['Siège', 'Lyon'] });
    await answers(link, 3);
    const page = await stage.as(OFFICE, {}, PASSWORD);
    await page.goto(`/o/armorial/contracts/${contractId}/reviews/campaign/${id}`);
    await page.getByText('Il manque 2 réponses pour que les résultats puissent être montrés.').waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'feedback-running');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clore et dépouiller' }).click();
    await stage.until(page, 'Les réponses ont été détruites sans être lues.');
    expect(await page.locator('.scores').count()).toBe(0);
    await page.context().close();
  });

  it('is shown once it has closed, each figure with what it withholds', async () => {
    const { id, link } = await campaign('Quatorze réponses', { invited: 40, teams: ['Siège', 'Lyon'] });
    await answers(link, 14);
    await ines.post(`/feedback-campaigns/${id}/closure`);
    await stage.product.settle();
    for (const sight of [{}, { phone: true, dark: true, locale: 'en' as const }]) {
      const page = await stage.as(OFFICE, sight, PASSWORD);
      await page.goto(`/o/armorial/contracts/${contractId}/reviews`);
      await page.getByText('Quatorze réponses').first().waitFor();
      await settled(page);
      expect(await page.locator('.scores .score').count()).toBe(3);
      expect(await accessibilityProblems(page)).toEqual([]);
      await picture(page, `reviews-tab${'phone' in sight ? '-phone' : ''}`);
      await page.context().close();
    }
  });
});
