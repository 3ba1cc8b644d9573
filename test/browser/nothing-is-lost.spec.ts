import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/product.js';
import { type Page, picture, settled, Stage } from './stage.js';

const LONG = 'Très longue dénomination sociale '.repeat(6).trim();
const many = Array.from({ length: 620 }, (_, at) => `Société ${at + 1};fibre`);
const file = (rows: string[]) => ({
  name: 'prestataires.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Raison sociale;Humeur', ...rows].join('\r\n'), 'utf8'),
});

/** What a newcomer drops, mistypes and disconnects: the screens say it, and keep it. */
describe('nothing is lost', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open('2026-06-09T06:00:00Z');
    await stage.product.found('armorial', 'Armorial', { name: 'Inès Kadri', email: 'ines@armorial.example' });
    page = await stage.as('ines@armorial.example', {}, PASSWORD);
  });
  afterAll(() => stage?.close());

  it('says that nobody is paired yet, rather than that no pair asks for a call', async () => {
    await page.getByText('Personne n’est encore chargé d’appeler').waitFor();
  });

  it('names the columns an import leaves out, and shows every row of the dry run', async () => {
    await page.goto('/o/armorial/imports');
    await page.locator('input[type=file]').setInputFiles(file([...many, LONG]));
    await page.waitForURL('**/imports/*');
    await stage.until(page, 'Colonne laissée de côté : Humeur.');
    await page.getByRole('button', { name: 'Essayer à blanc' }).click();
    await stage.until(page, '621 à créer');
    await settled(page);
    const rows = page.locator('.report tbody tr');
    expect(await rows.count()).toBe(500);
    await page.getByRole('button', { name: 'Voir la suite' }).click();
    await page.getByText('Société 620').waitFor();
    expect(await rows.count()).toBe(621);
  });

  it('says afterwards what was done, and asks plainly before it is undone', async () => {
    await page.getByRole('button', { name: /^Appliquer/ }).click();
    await stage.until(page, '621 créés');
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Garder l’import' }).click();
  });

  it('keeps every column on the screen beside a long name', async () => {
    await page.goto('/o/armorial/relationships?q=dénomination');
    await page.getByText(LONG).waitFor();
    await settled(page);
    const flags = await page.getByRole('columnheader', { name: 'Signaux' }).boundingBox();
    expect(flags!.x + flags!.width).toBeLessThanOrEqual(1440);
    await picture(page, 'relationships-long-name');
  });

  it('asks as what each of the first pair speaks, and puts a wrong address beside its field', async () => {
    await page.goto('/o/armorial/first-run');
    await settled(page);
    await page.getByLabel('Impact sur l’activité').selectOption('4');
    await page.getByLabel('Risque d’approvisionnement').selectOption('3');
    const theirs = page.getByRole('group', { name: 'Chez le fournisseur' });
    await theirs.getByLabel('Nom').fill('Élise Martin');
    const seat = theirs.getByLabel('À quel titre');
    expect(await seat.inputValue()).toBe('ACCOUNT_EXEC');
    await theirs.getByLabel('Niveau').selectOption('L1_GM');
    expect(await seat.inputValue()).toBe('CEO');
    await theirs.getByLabel('E-mail').fill('elise@sfr');
    await page.getByRole('button', { name: /Former le binôme/ }).click();
    await page.locator('fieldset input[type=email][aria-invalid=true]').waitFor();
    await picture(page, 'first-pair-refused');
  });

  it('stays on a page of its own when the server cannot be reached', async () => {
    await page.goto('/o/armorial');
    await settled(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Contrats' }).click();
    await page
      .getByText(/Le serveur ne répond pas|Quelque chose nous échappe/)
      .first()
      .waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    // What was asked without a network has failed before there is one again, and the page is still ours.
    await settled(page);
    expect(page.url()).toMatch(/armorial/);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByRole('button', { name: 'Réessayer' }).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { name: 'Contrats', level: 1 }).waitFor();
  });
});
