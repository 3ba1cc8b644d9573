import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/product.js';
import { type Page, picture, settled, Stage } from './stage.js';

const email = 'ines.martin@lyon.example';

/** Presses Tab until the focus stands on what is wanted; the mouse is never touched. */
async function tabTo(page: Page, name: string | RegExp, role?: string): Promise<void> {
  // What still comes would move the order, or take the focus away with what it replaces.
  await settled(page);
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label =
        element?.getAttribute('aria-label') ??
        (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
        element?.textContent ??
        '';
      return {
        label: label.trim(),
        kind: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
      };
    });
    const matches = typeof name === 'string' ? here.label.startsWith(name) : name.test(here.label);
    if (matches && (!role || here.kind === role)) return;
  }
  throw new Error(`Tab never reached ${String(name)} on ${page.url()}`);
}

/** Two keys are one walk only when they follow closely: whoever is held up between them begins again. */
async function walkTo(page: Page, keys: [string, string], address: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await settled(page);
    for (const key of keys) await page.keyboard.press(key);
    const gone = page.waitForURL(address, { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (await gone) return settled(page);
  }
  throw new Error(`${keys.join(' ')} never led to ${address}`);
}

/**
 * The clock stands in March 2019, when the contracts of the open file were live. From there one person goes from an
 * empty organisation to the first call of the day without a mouse.
 */
describe('the first run, by keyboard only', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open('2019-03-12T07:30:00Z');
    await stage.product.found('lyon', 'Ville de Lyon', { name: 'Inès Martin', email });
    page = await stage.window();
  });
  afterAll(() => stage?.close());

  it('signs in', async () => {
    await page.goto('/sign-in');
    await settled(page);
    await page.locator('input[type=email]:focus').waitFor();
    await page.keyboard.type(email);
    await tabTo(page, 'Mot de passe');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/o/lyon');
    await page.getByText('Mettre un premier fournisseur').waitFor();
    await tabTo(page, 'Mettre un premier fournisseur');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/first-run');
  });

  it('imports the open file: buyers, dry run, all or nothing', async () => {
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
    // A page that is told only now to say what it opens may hear the key first, which travels another way.
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, 'Choisir un fichier', 'button');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(resolve('test/support/small-decp.json'));
    await page.waitForURL('**/imports/*');
    await stage.until(page, 'Quels acheteurs sont les vôtres');
    await picture(page, 'first-run-buyers');
    await tabTo(page, 'Tout cocher');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Essayer à blanc');
    await page.keyboard.press('Enter');
    await stage.until(page, 'Verdict');
    await picture(page, 'first-run-dry-run');
    await tabTo(page, 'Appliquer');
    await page.keyboard.press('Enter');
    await stage.until(page, 'Former le premier binôme');
    await picture(page, 'first-run-applied');
  });

  it('names the two people who should speak', async () => {
    await tabTo(page, 'Former le premier binôme');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/first-run');
    await settled(page);
    // Nothing is decided before it is marked.
    await page.getByText('Vos deux notes proposent son segment').waitFor();
    await tabTo(page, 'Impact sur l’activité');
    await page.keyboard.type('4');
    await tabTo(page, 'Risque d’approvisionnement');
    await page.keyboard.type('4');
    await page.getByText('Segment proposé : Stratégique').waitFor();
    await tabTo(page, 'Nom', 'input');
    await page.keyboard.type('Jean Rivière');
    await tabTo(page, 'Fonction');
    await page.keyboard.type('Directeur général');
    await tabTo(page, 'Téléphone');
    await page.keyboard.type('+33 4 00 00 00 00');
    await tabTo(page, 'Quand se sont-ils parlé');
    // Tenth of the tenth: the order of a date field is the browser's, not the page's.
    await page.keyboard.type('10102018');
    await picture(page, 'first-run-pair', true);
    await tabTo(page, 'Former le binôme');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/o/lyon');
  });

  it('finds the first call of the day, with its reasons', async () => {
    await page.getByText('L’appel du jour').waitFor();
    await settled(page);
    await picture(page, 'first-run-call');
    expect(await page.locator('.call-name').textContent()).toBe('Jean Rivière');
    const reasons = await page.locator('.call-reasons li').allTextContents();
    expect(reasons[0]).toMatch(/153 jours de silence, pour un échange tous les trois mois/);
    await tabTo(page, 'Pourquoi cet appel');
    await page.keyboard.press('Enter');
    await page.locator('.components').waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await page.locator('.components').waitFor({ state: 'hidden' });
  });

  it('goes anywhere with G and a letter, and Ctrl+K works inside a field', async () => {
    await walkTo(page, ['g', 'r'], '**/relationships');
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('gr');
    // What is typed is looked for, and leads nowhere.
    await page.waitForURL('**/relationships?q=gr');
    await settled(page);
    await page.locator('input[type=search]:focus').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Aller, créer, agir' }).waitFor();
    await page.keyboard.type('contrats');
    // What the server finds comes a moment later, and before it Enter would have nothing to choose.
    await page.locator('[role=dialog] [data-selected]', { hasText: 'Contrats' }).waitFor();
    await settled(page);
    await page.locator('[role=dialog] [data-selected]', { hasText: 'Contrats' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/contracts');
  });

  it('walks the rows with J and K, peeks with P, and keeps it in the address', async () => {
    await page.goto('/o/lyon/relationships');
    await settled(page);
    await page.locator('[data-row]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['row']);
    expect(focused).toBe(await page.locator('[data-row]').first().getAttribute('data-row'));
    await page.keyboard.press('p');
    await page.waitForURL(`**/relationships?peek=${focused}`);
    await page.locator('.peek').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/relationships/${focused}`);
  });
});
