import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../apps/standalone/demo/personas.js';
import { accessibilityProblems, picture, settled, Stage } from './stage.js';

describe('a relationship with several pairs', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
  });
  afterAll(() => stage?.close());

  it('says of whom each vital sign is, since one pair may sleep while the other speaks', async () => {
    const ines = await (await stage.product.browser()).signIn('ines.kadri@armorial.example', DEMO_PASSWORD);
    const { body } = await ines.in('armorial').get('/relationships?q=helios');
    const [helios] = body.items;
    expect(helios).toMatchObject({ freshness: 'DORMANT', worstWith: 'Marc Vidal', silenceDays: 28 });
    const page = await stage.as('ines.kadri@armorial.example');
    await page.goto(`/o/armorial/relationships/${helios.id}`);
    await settled(page);
    const [silence] = await page.locator('.vitals > div').allTextContents();
    expect(silence).toContain('28 jours');
    expect(silence).toContain('avec Sara Lind');
    expect(silence).toMatch(/Endormi.*Marc Vidal/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'vitals-of-two-pairs');
    await page.context().close();
  });

  it('is found by the plan that its sleeping pair owes, in the address', async () => {
    const page = await stage.as('ines.kadri@armorial.example');
    await page.goto('/o/armorial/relationships');
    await settled(page);
    await page.getByLabel('Signal').selectOption('PLAN_OWED');
    await page.waitForURL('**/relationships?flag=PLAN_OWED');
    await settled(page);
    expect(await page.locator('[data-row]').allTextContents()).toEqual(['Helios Cloud SAS']);
    await page.locator('tr', { hasText: 'Endormi' }).getByText('Marc Vidal').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });

  it('has its plan made from Ctrl+K, wherever one stands', async () => {
    const page = await stage.as('ines.kadri@armorial.example');
    await settled(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Aller, créer, agir' }).fill('réactivation');
    await page.getByText('Préparer une réactivation', { exact: true }).click();
    await page.waitForURL('**/relationships?flag=PLAN_OWED');
    await settled(page);
    await page.locator('[data-row]').click();
    await page.waitForURL('**/relationships/*');
    await settled(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Aller, créer, agir' }).fill('Marc Vidal');
    await page.getByText('Préparer la réactivation avec Marc Vidal', { exact: true }).click();
    await page.waitForURL('**plan=**');
    await page.getByRole('dialog').getByLabel('Jour du premier échange').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.search.includes('plan='));
    await page.context().close();
  });
});
