import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AmendmentStage, given } from '../modules/amendments-stage.js';
import { PASSWORD } from '../support/product.js';
import { accessibilityProblems, type Page, picture, settled, sideways, Stage, webRoot } from './stage.js';

let furnished: AmendmentStage;
let stage: Stage;

beforeAll(async () => {
  furnished = await AmendmentStage.open('2026-03-02T09:00:00Z', webRoot);
  stage = await Stage.before(furnished.product);
});
afterAll(() => stage?.close());

const email = (name: string) =>
  `${name}@${name === 'karim' || name === 'diane' ? 'supplier' : 'armorial'}.example`;
const open = async (name: string, path: string, sight = {}): Promise<Page> => {
  const page = await stage.as(email(name), sight, PASSWORD);
  await page.goto(`/o/armorial${path}`);
  await settled(page);
  return page;
};
const way = (opportunity: string) => `/contracts/${furnished.contractId}/amendments/${opportunity}`;

describe('two people write at one ledger', () => {
  it('the second one is told, keeps their words and takes over the others', async () => {
    const tableId = await furnished.negotiation();
    const { id } = await furnished.item('mona', tableId, given('customer', 'Douze mois de plus', '90000.00'));
    const [karim, diane] = [await open('karim', way(tableId)), await open('diane', way(tableId))];
    for (const page of [karim, diane]) {
      await page.getByRole('button', { name: 'Contre-proposer' }).first().click();
      await page.getByRole('dialog').waitFor();
    }
    const write = async (page: Page, title: string) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Quoi').fill(title);
      await dialog.getByRole('button', { name: 'Contre-proposer' }).click();
    };
    await write(karim, 'Dix-huit mois de plus');
    await karim.getByRole('dialog').waitFor({ state: 'detached' });
    await write(diane, 'Vingt-quatre mois de plus');
    await diane.getByText('Quelqu’un a modifié cette fiche entre-temps').waitFor();
    expect(await diane.getByLabel('Quoi').inputValue()).toBe('Vingt-quatre mois de plus');
    await picture(diane, 'ledger-conflict');
    await diane.getByRole('button', { name: 'Recharger la leur' }).click();
    await diane.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Dix-huit mois de plus'),
    );
    // What she had typed stands beside it, to be taken over by hand.
    expect(await diane.locator('.kept-words').textContent()).toContain('Vingt-quatre mois de plus');
    await write(diane, 'Vingt mois, à mi-chemin');
    await diane.getByRole('dialog').waitFor({ state: 'detached' });
    const { wordings } = await furnished.ok(furnished.as('mona').get(`/negotiation-items/${id}`));
    expect(wordings.map(({ title }: { title: string }) => title)).toEqual([
      'Douze mois de plus',
      'Dix-huit mois de plus',
      'Vingt mois, à mi-chemin',
    ]);
    await karim.context().close();
    await diane.context().close();
  });
});

describe('AMD-07: from an occasion to a signature', () => {
  it('an amendment of one line takes five steps at most', async () => {
    const page = await open('mona', `/contracts/${furnished.contractId}/amendments`);
    const steps = new Set<string>();
    const note = async () => {
      await settled(page);
      const at = page.locator('.way [aria-current=step]');
      if (await at.count()) steps.add(((await at.textContent()) ?? '').replace(/^\d/, ''));
    };
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    const send = async (name: string) => {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await note();
    };
    await press('Ouvrir une opportunité');
    await page.getByLabel('Que faudrait-il changer ?').fill('Une adresse de livraison de plus');
    await page.getByRole('dialog').getByRole('button', { name: 'Ouvrir une opportunité' }).click();
    await page.waitForURL('**/amendments/*-*');
    await note();
    const id = page.url().split('/').at(-1)!;
    const { version } = await furnished.ok(furnished.as('marc').get(`/opportunities/${id}`));
    const mandate = { objectives: 'Une adresse de plus' };
    await furnished.ok(
      furnished.as('marc').put(`/opportunities/${id}/mandate`, mandate, { ifMatch: version }),
    );
    await furnished.ok(furnished.as('claire').post(`/opportunities/${id}/mandate/approval`));
    await page.reload();
    await note();
    await press('Ouvrir la négociation');
    await send('Ouvrir la négociation');
    await furnished.bothGain(id);
    await page.reload();
    await note();
    await press('Rédiger l’avenant');
    await page.getByLabel('Nouvelle date de fin').fill('2028-10-02');
    await page.getByLabel('Prend effet le').fill('2026-04-01');
    await send('Rédiger l’avenant');
    await press('Proposer au fournisseur');
    await note();
    await page.getByRole('button', { name: 'Constater l’accord' }).click();
    await page.getByText('Pas encore signé').first().waitFor();
    await note();
    await press('Signer');
    await send('Signer');
    await press('Enregistrer la signature papier');
    await page.getByLabel('Signataire').fill('Diane Foster');
    await send('Enregistrer');
    await page.getByText('Signé ; il prendra effet le 1 avril 2026.').waitFor();
    expect(steps.size).toBeGreaterThanOrEqual(3);
    expect(steps.size).toBeLessThanOrEqual(5);
    expect(await page.locator('.way li').count()).toBe(5);
    await picture(page, 'amendment-signed', true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });

  it('reads well on a phone, in the dark, and in English', async () => {
    const tableId = await furnished.negotiation();
    await furnished.bothGain(tableId);
    for (const [name, sight] of [
      ['karim', { phone: true, locale: 'en' }],
      ['mona', { dark: true }],
    ] as const) {
      const page = await open(name, way(tableId), sight);
      await page.locator('.balance-figure').first().waitFor();
      expect(await page.locator('.balance-figure').first().textContent()).toMatch(/^0[.,]75$/);
      const wide = await sideways(page);
      expect(wide).toBeLessThanOrEqual(0);
      await picture(page, `ledger-${name}`, true);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.goto('/o/armorial/needs');
      await settled(page);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.context().close();
    }
  });
});
