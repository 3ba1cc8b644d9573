import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityProblems, type Page, picture, settled, Stage } from './stage.js';
import { noticed } from './stillness.js';

/** The seconds in which a deed can be taken back last for as long as the work does, however slow the machine. */
async function beforeItLeaves(page: Page, work: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout } = window;
    Object.assign(window, {
      keptTimeout: setTimeout,
      setTimeout: (act: () => void, ms: number) => setTimeout(act, ms === 5_000 ? 3_600_000 : ms),
    });
  });
  await work();
  await page.evaluate(() =>
    Object.assign(window, { setTimeout: (window as unknown as { keptTimeout: unknown }).keptTimeout }),
  );
}

/** Claire Vasseur, CIO, on the morning of 9 June 2026 (J2). */
describe('an executive and the call of the day', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
    page = await stage.as('claire.vasseur@armorial.example', { phone: true });
    await settled(page);
  });
  afterAll(() => stage?.close());

  it('is told whom to call, why, and when both are at work', async () => {
    expect(await page.locator('.call-name').textContent()).toBe('Diane Foster');
    const reasons = (await page.locator('.call-reasons').textContent()) ?? '';
    expect(reasons).toContain('105 jours de silence, pour un échange tous les trois mois');
    expect(reasons).toContain('en silence depuis le 2 juin 2026');
    expect(await page.locator('.window-here').textContent()).toContain('15:00–18:00');
    expect(await page.locator('.window-there').textContent()).toContain('09:00–12:00 New York');
  });

  it('logs the call on a phone in few taps, and may take it back', async () => {
    await stage.product.at('2026-06-09T13:30:00Z');
    await page.reload();
    await settled(page);
    const log = page.getByRole('button', { name: 'Noter l’échange' });
    expect((await log.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await log.click();
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('En une ligne').fill('Le service desk et le poste de travail de demain');
    await picture(page, 'phone-log-filled');
    await beforeItLeaves(page, async () => {
      await page.locator('.sheet-save').click();
      await page.getByText('C’est fait pour aujourd’hui').waitFor();
      await page.getByRole('button', { name: 'Annuler' }).click();
      // Taken back: the call is there again, and so are the words.
      await page.getByRole('dialog').waitFor();
      await page.locator('.sheet-save').waitFor();
    });
    expect(await page.getByLabel('En une ligne').inputValue()).toBe(
      'Le service desk et le poste de travail de demain',
    );
    const sent = page.waitForResponse(
      (reply) => reply.url().endsWith('/touchpoints') && reply.request().method() === 'POST',
    );
    await page.locator('.sheet-save').click();
    expect((await sent).status()).toBe(201);
    await page.getByText('C’est fait pour aujourd’hui').waitFor();
  });

  it('sees the next due date, and why it is that date', async () => {
    await page.goto('/o/armorial/relationships?q=nordelta');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.waitForURL('**/relationships/*-*');
    await settled(page);
    const due = page.locator('.steps li[data-due] .why');
    expect(await due.textContent()).toContain('9 sept. 2026');
    await due.click();
    await page.getByText('La cadence court depuis le dernier échange.').waitFor();
    await picture(page, 'phone-why-this-date');
    const touches = (await page.locator('.touches').textContent()) ?? '';
    expect(touches).toContain('Compte pour la cadence');
    expect(await page.getByText('Silence clos le').count()).toBe(1);
  });

  it('corrects what was noted wrongly: it is noted again, and the first wording counts no more', async () => {
    const touches = page.locator('.touches');
    if ((await touches.getAttribute('open')) === null) await touches.locator('summary').click();
    await touches.getByRole('button', { name: 'Corriger' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Corriger l’échange' });
    await dialog.waitFor();
    await dialog.getByLabel('Durée, en minutes').fill('27');
    await dialog.getByLabel('En une ligne').fill('Le poste de travail de demain, et lui seul');
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'phone-correction');
    const corrected = page.waitForResponse((reply) => reply.url().endsWith('/correction'));
    await dialog.getByRole('button', { name: 'Corriger' }).click();
    expect((await corrected).status()).toBe(201);
    await touches.getByText('Le poste de travail de demain, et lui seul').waitFor();
    await touches.getByText('Corrigé', { exact: true }).waitFor();
    await touches.getByText('27 min').waitFor();
  });

  it('keeps a half-written line through a reload', async () => {
    await page.goto('/o/armorial');
    await settled(page);
    await page.goto('/o/armorial/relationships?q=helios');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.waitForURL('**/relationships/*-*');
    await settled(page);
    await page.locator('.page-actions button').click();
    await page.getByLabel('En une ligne').fill('À moitié écrit');
    await settled(page);
    await page.reload();
    await settled(page);
    await page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('En une ligne').inputValue()).toBe('À moitié écrit');
  });

  it('speaks English and turns dark when asked, and remembers both', async () => {
    await page.goto('/o/armorial');
    await settled(page);
    await page.locator('.bar .you').click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await settled(page);
    await page.locator('.bar .you').click();
    await page.getByRole('menuitem', { name: 'Dark' }).click();
    await settled(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('sets a call aside with a reason', async () => {
    const hugues = await stage.as('hugues.armand@armorial.example');
    await settled(hugues);
    // Atlas was visited in April: what makes the call worth while is an occasion to renegotiate.
    const before = await hugues.locator('.call-name').textContent();
    await hugues.getByRole('button', { name: 'Pas aujourd’hui' }).click();
    await hugues.getByRole('dialog').getByRole('button', { name: 'Je n’ai pas le temps' }).click();
    await noticed(hugues, 'Écarté pour aujourd’hui');
    await hugues.locator('.call-name', { hasText: before ?? '' }).waitFor({ state: 'detached' });
    await hugues.context().close();
  });

  it('says that they are away, is asked nothing meanwhile, and may be back sooner', async () => {
    const hugues = await stage.as('hugues.armand@armorial.example');
    await settled(hugues);
    await hugues.locator('.side .you').click();
    await hugues.getByRole('menuitem', { name: 'Je m’absente…' }).click();
    const dialog = hugues.getByRole('dialog', { name: 'Je m’absente' });
    await dialog.getByLabel('Premier jour d’absence').fill('2026-06-09');
    await dialog.getByLabel('Jour du retour').fill('2026-06-15');
    await dialog.getByRole('button', { name: 'Enregistrer l’absence' }).click();
    await dialog.getByText('En cours').waitFor();
    expect(await accessibilityProblems(hugues)).toEqual([]);
    await picture(hugues, 'i-am-away');
    await stage.product.settle();
    await hugues.reload();
    await hugues.getByText('Absence en cours, retour le 15 juin 2026').waitFor();
    await hugues.getByRole('button', { name: 'Modifier mon absence' }).click();
    await dialog.getByRole('button', { name: /De retour/ }).click();
    await dialog.getByText('En cours').waitFor({ state: 'detached' });
    await stage.product.settle();
    await hugues.reload();
    await settled(hugues);
    expect(await hugues.getByText('Absence en cours').count()).toBe(0);
    await hugues.context().close();
  });
});
