import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../apps/standalone/demo/personas.js';
import { accessibilityProblems, picture, settled, Stage } from './stage.js';

describe('the two sides of a relationship', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
  });
  afterAll(() => stage?.close());

  it('shows a supplier’s executive what is expected of her, and nothing of the customer’s own', async () => {
    const page = await stage.as('diane.foster@nordelta.example', { locale: 'en' });
    await settled(page);
    await page.getByText('What is expected of you').waitFor();
    const all = (await page.locator('body').textContent()) ?? '';
    expect(all).not.toContain('Helios');
    expect(all).not.toContain('Atlas');
    expect(await page.locator('.call').count()).toBe(0);
    const places = (await page.locator('.side-place').allTextContents()).join(' ');
    expect(places).not.toMatch(/Relationships|Imports|Administration/);
    const answered = page.waitForResponse((reply) => reply.url().endsWith('/confirmation'));
    await page.getByRole('button', { name: 'Yes, that is right' }).click();
    expect((await answered).status()).toBe(204);
    await page.getByText('Confirmed').waitFor();
    await picture(page, 'supplier-asked');
    await page.context().close();
  });

  it('turns a supplier away from the customer’s screens without a word about them', async () => {
    const page = await stage.as('karim.hadj@nordelta.example');
    await page.goto('/o/armorial/relationships');
    await settled(page);
    const all = (await page.locator('main').textContent()) ?? '';
    expect(all).not.toMatch(/Helios|Atlas/);
    await page.goto('/o/nowhere');
    await page.getByText('Cette page n’existe pas').waitFor();
    await page.context().close();
  });

  it('lets a guest without an account answer one link, once', async () => {
    const { product } = stage;
    const claire = await (await product.browser()).signIn('claire.vasseur@armorial.example', DEMO_PASSWORD);
    const armorial = claire.in('armorial');
    const { body: pairs } = await armorial.get('/pairs');
    const pair = pairs.items.find((one: { supplierName: string }) => one.supplierName.startsWith('Nordelta'));
    await product.at('2026-06-09T14:00:00Z');
    const logged = await armorial.post('/touchpoints', {
      pairId: pair.id,
      type: 'CALL',
      heldAt: '2026-06-09T13:10:00Z',
      durationMinutes: 18,
      participants: [pair.customerSeat.holder.id, pair.supplierSeat.holder.id],
      initiatedBy: 'customer',
    });
    expect(logged.status).toBe(201);
    await product.settle();
    const link = product.printed
      .join('\n')
      .match(/https?:\/\/\S+\/links\/\S+/g)
      ?.at(-1);
    expect(link).toBeDefined();
    const page = await stage.window({ locale: 'en', phone: true });
    await page.goto(new URL(link!).pathname);
    await settled(page);
    await page.getByText('Armorial Assurances recorded this conversation').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'guest-link');
    await page.getByRole('button', { name: 'No, I dispute it' }).click();
    await page.getByLabel('What is not right?').fill('It lasted five minutes.');
    await page.getByRole('button', { name: 'No, I dispute it' }).click();
    await page.getByText('The person in charge will settle it').waitFor();
    await page.reload();
    await page.getByText('This link has expired or has been used').waitFor();
    await page.context().close();
  });

  it('lets the CIO office settle what was disputed', async () => {
    const page = await stage.as('ines.kadri@armorial.example');
    await page.goto('/o/armorial/relationships?q=nordelta');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.getByText('Contesté', { exact: true }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'disputed', true);
    await page.getByRole('button', { name: 'Maintenir l’échange tel qu’il est noté' }).click();
    await page.getByText('Contesté', { exact: true }).first().waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('lets the supplier’s executive answer on the page of the relationship', async () => {
    const { product } = stage;
    const claire = await (await product.browser()).signIn('claire.vasseur@armorial.example', DEMO_PASSWORD);
    const armorial = claire.in('armorial');
    const { body: pairs } = await armorial.get('/pairs');
    const pair = pairs.items.find((one: { supplierName: string }) => one.supplierName.startsWith('Nordelta'));
    await product.at('2026-06-09T15:00:00Z');
    const logged = await armorial.post('/touchpoints', {
      pairId: pair.id,
      type: 'VIDEO',
      heldAt: '2026-06-09T14:20:00Z',
      durationMinutes: 30,
      participants: [pair.customerSeat.holder.id, pair.supplierSeat.holder.id],
      initiatedBy: 'supplier',
      line: 'La suite du poste de travail',
    });
    expect(logged.status).toBe(201);
    await product.settle();
    const page = await stage.as('diane.foster@nordelta.example', { locale: 'en', phone: true });
    await page.goto(`/o/armorial/relationships/${pair.relationshipId}`);
    await settled(page);
    const asked = page.locator('.asks li', { hasText: 'La suite du poste de travail' });
    await asked.getByText('Armorial Assurances recorded this conversation').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'supplier-answers', true);
    await asked.getByRole('button', { name: 'No, I dispute it' }).click();
    await asked.getByLabel('What is not right?').fill('We were two, and it was Monday.');
    const answered = page.waitForResponse((reply) => reply.url().endsWith('/dispute'));
    await asked.getByRole('button', { name: 'No, I dispute it' }).click();
    expect((await answered).status()).toBe(204);
    await asked.getByText('Disputed', { exact: true }).waitFor();
    await page.context().close();
  });
});
