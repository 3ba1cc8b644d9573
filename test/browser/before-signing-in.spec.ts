import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '../support/product.js';
import { picture, settled, Stage } from './stage.js';

describe('the front door', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open('2026-06-09T06:00:00Z');
    await stage.product.found('armorial', 'Armorial', { name: 'Inès Kadri', email: 'ines@armorial.example' });
  });
  afterAll(() => stage?.close());

  it('says a wrong password in words, and takes the reader where they were going', async () => {
    const page = await stage.window();
    await page.goto('/o/armorial/contracts?q=desk');
    await page.waitForURL('**/sign-in?next=*');
    await page.getByLabel('Adresse e-mail').fill('ines@armorial.example');
    await page.locator('input[type=password]').fill('not the password at all');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Adresse ou mot de passe incorrect.').waitFor();
    await picture(page, 'sign-in-refused');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL('**/o/armorial/contracts?q=desk');
    await page.context().close();
  });

  it('says at once that the link of the first administrator is of no use any more', async () => {
    const page = await stage.window();
    await page.goto('/first-administrator?token=abcdefghijklmnopqrstuvwxyz');
    await page.getByText('Ce lien a déjà servi ou n’est pas valable').waitFor();
    expect(await page.locator('input').count()).toBe(0);
    await page.getByRole('link', { name: 'Se connecter' }).waitFor();
    await page.context().close();
  });

  it('says beside the fields what a short address and a password lack', async () => {
    const page = await stage.as('ines@armorial.example', {}, PASSWORD);
    await page.goto('/start');
    await page.getByLabel('Nom').fill('Ville de Lyon');
    await page.getByLabel('Adresse courte').fill('Lyon !');
    await page.locator('button[type=submit]').click();
    await page.getByText('Deux caractères au moins').waitFor();
    await page.goto('/account');
    await page.getByLabel('Nouveau mot de passe').pressSequentially('trop court');
    await page.getByLabel('Mot de passe actuel').first().fill(PASSWORD);
    await page.getByLabel('Nouveau mot de passe').press('Enter');
    await page.getByText('Il manque 2 caractères.').waitFor();
    await page.context().close();
  });

  it('never sends anybody to another house', async () => {
    const page = await stage.window();
    await page.goto('/sign-in?next=//evil.example');
    await page.getByLabel('Adresse e-mail').fill('ines@armorial.example');
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL('**/o/armorial');
    await page.context().close();
  });

  it('answers the same to a known and an unknown address that forgot its password', async () => {
    for (const email of ['ines@armorial.example', 'nobody@armorial.example']) {
      const page = await stage.window();
      await page.goto('/forgotten');
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByRole('button', { name: 'Envoyer le lien' }).click();
      await page.getByText('Si cette adresse est connue, le lien est parti.').waitFor();
      await page.context().close();
    }
  });

  it('knows the scheme before the first paint, under a policy that forbids inline script', async () => {
    const page = await stage.window({ dark: true });
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const reply = await page.goto('/sign-in', { waitUntil: 'commit' });
    expect(reply?.headers()['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
    await page.waitForSelector('html[data-mantine-color-scheme=dark]');
    await settled(page);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('signs out, and the way back is closed', async () => {
    const page = await stage.as('ines@armorial.example', {}, PASSWORD);
    await settled(page);
    await page.locator('.side .you').click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/o/armorial');
    await page.waitForURL('**/sign-in?next=*');
    await page.context().close();
  });
});
