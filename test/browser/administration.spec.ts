import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityProblems, type Page, picture, settled, Stage } from './stage.js';
import { noticed } from './stillness.js';

/** The code an authenticator application shows, from the secret it scanned (RFC 6238, six digits, thirty seconds). */
function codeOf(secret: string, at = Date.now()): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/=+$/, '')].map((letter) =>
    alphabet.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const offset = digest[19]! & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the people who run the house', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
    page = await stage.as('ines.kadri@armorial.example');
  });
  afterAll(() => stage?.close());

  it('changes the organisation, and is told when somebody was faster', async () => {
    await page.goto('/o/armorial/administration/settings');
    await settled(page);
    const other = await stage.as('ines.kadri@armorial.example');
    await other.goto('/o/armorial/administration/settings');
    await settled(other);
    await other.getByLabel('Nom').fill('Armorial');
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await noticed(other, 'Enregistré');
    await other.context().close();
    await page.getByLabel('Nom').fill('Armorial Assurances Mutuelles');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Quelqu’un a modifié cette fiche entre-temps').waitFor();
    await picture(page, 'conflict');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Garder la mienne' }).click();
    await noticed(page, 'Enregistré');
    await page.reload();
    await settled(page);
    expect(await page.getByLabel('Nom').inputValue()).toBe('Armorial Assurances Mutuelles');
  });

  it('changes somebody in two windows, and keeps what the second one wrote', async () => {
    const open = async (window: Page) => {
      await window.goto('/o/armorial/administration/people');
      await settled(window);
      await window.getByRole('button', { name: /Claire Vasseur/ }).click();
      await window.getByRole('menuitem', { name: 'Modifier' }).click();
      return window.getByRole('dialog');
    };
    const mine = await open(page);
    const other = await stage.as('ines.kadri@armorial.example');
    const theirs = await open(other);
    await theirs.getByLabel('Téléphone').fill('+33 1 00 00 00 01');
    await theirs.getByRole('button', { name: 'Enregistrer' }).click();
    await theirs.waitFor({ state: 'hidden' });
    await other.context().close();
    await mine.getByLabel('Téléphone').fill('+33 1 00 00 00 02');
    await mine.getByRole('button', { name: 'Enregistrer' }).click();
    await mine.getByText('Votre saisie est intacte').waitFor();
    await mine.getByRole('button', { name: 'Garder la mienne' }).click();
    await mine.waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: '+33 1 00 00 00 02' }).waitFor();
  });

  it('invites somebody, with what each role allows in sight', async () => {
    await page.goto('/o/armorial/administration/members');
    await settled(page);
    await page.getByRole('button', { name: 'Inviter' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Ses propres binômes, l’appel du jour').waitFor();
    await dialog.getByLabel('E-mail').fill('not-an-address@');
    await dialog.getByLabel('E-mail').fill('luc.morel@armorial.example');
    await dialog.getByRole('button', { name: 'Inviter' }).click();
    await noticed(page, 'Invitation envoyée à luc.morel@armorial.example');
    await page.getByRole('cell', { name: 'luc.morel@armorial.example', exact: true }).waitFor();
  });

  it('adds a supplier; a refusal stands beside its field', async () => {
    await page.goto('/o/armorial/relationships?add=true');
    await settled(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Raison sociale').fill('Boréal Réseaux');
    await dialog.getByLabel(/^Identifiant/).fill('123 456 789');
    await dialog.getByRole('button', { name: 'Ajouter' }).click();
    await page.waitForURL('**/relationships/*-*');
    await settled(page);
    await page.getByRole('heading', { level: 1, name: 'Boréal Réseaux' }).waitFor();
    await picture(page, 'relationship-new');
  });

  it('segments it: two marks propose, a person confirms', async () => {
    await page.getByRole('tab', { name: 'Gouvernance' }).click();
    await page.getByLabel('Impact sur l’activité').selectOption('5');
    await page.getByLabel('Risque d’approvisionnement').selectOption('4');
    await page.getByText('Segment proposé : Stratégique').waitFor();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await page.locator('.vitals').getByText('Stratégique', { exact: true }).waitFor();
    await page.locator('.vitals').getByText('Garant à nommer').waitFor();
  });

  it('fills the seats, forms the pair, and holds the communication', async () => {
    await page.getByRole('tab', { name: 'Interlocuteurs' }).click();
    for (const [index, name] of ['Claire Vasseur', 'Nina Boreal'].entries()) {
      await page.locator('.face').nth(index).getByRole('button', { name: 'Ajouter un siège' }).click();
      const dialog = page.getByRole('dialog');
      const people = dialog.getByLabel('Personne', { exact: true });
      if (index === 0) {
        await people.locator('option', { hasText: name }).waitFor({ state: 'attached' });
        const value = await people.locator('option', { hasText: name }).getAttribute('value');
        await people.selectOption(value!);
      } else {
        await people.selectOption('new');
        await dialog.getByLabel('Nom', { exact: true }).fill(name);
      }
      await dialog.getByRole('button', { name: 'Ajouter un siège' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('.face').nth(index).getByText(name).waitFor();
    }
    await page.getByRole('button', { name: 'Former un binôme' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Former un binôme' }).click();
    await page.getByRole('heading', { name: 'Claire Vasseur ↔ Nina Boreal' }).waitFor();
    await settled(page);
    await picture(page, 'relationship-governed', true);
    await page.getByRole('tab', { name: 'Gouvernance' }).click();
    await page.getByRole('button', { name: 'Réserver la communication' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Motif').selectOption('DISPUTE');
    await dialog.getByRole('button', { name: 'Réserver la communication' }).click();
    await page.getByText('Communication réservée depuis le').waitFor();
    await page.getByRole('button', { name: 'Lever la réserve' }).click();
    await page.getByText('Communication réservée depuis le').waitFor({ state: 'hidden' });
  });

  it('turns on the second factor, signs in with it, then with a recovery code', async () => {
    const claire = await stage.as('claire.vasseur@armorial.example');
    await claire.goto('/account');
    await settled(claire);
    const panel = claire.locator('section', { has: claire.getByRole('heading', { name: 'Second facteur' }) });
    await panel.getByLabel('Mot de passe actuel').fill('les-lignes-restent-ouvertes');
    await panel.getByRole('button', { name: 'Activer' }).click();
    const secret = (await panel.locator('.secret').textContent())!;
    await panel.locator('svg.qr').waitFor();
    await settled(claire);
    await picture(claire, 'second-factor', true);
    await panel.getByLabel('Code affiché par l’application').fill(codeOf(secret));
    await panel.getByRole('button', { name: 'Activer' }).click();
    await panel.locator('.codes').waitFor();
    const codes = await panel.locator('.codes li').allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(8);
    // The panel knows that it is on: to press “Activer” again would make the application's secret worthless.
    await panel.getByRole('button', { name: 'Désactiver' }).waitFor();
    await claire.context().close();

    const again = await stage.window();
    await again.goto('/sign-in');
    await again.locator('input[type=email]').fill('claire.vasseur@armorial.example');
    await again.locator('input[type=password]').fill('les-lignes-restent-ouvertes');
    await again.locator('button[type=submit]').click();
    await again.getByRole('heading', { name: 'Second facteur' }).waitFor();
    expect(await accessibilityProblems(again)).toEqual([]);
    await picture(again, 'second-factor-challenge');
    // The code that enrolled has been used: only another one opens.
    await again.getByLabel('Code à six chiffres').fill('000000');
    await again.getByRole('button', { name: 'Vérifier' }).click();
    await again.getByRole('alert').waitFor();
    await again.getByRole('button', { name: 'Utiliser un code de secours' }).click();
    await again.getByLabel('Code de secours').fill(codes[0]!);
    await again.getByRole('button', { name: 'Vérifier' }).click();
    await again.waitForURL('**/o/armorial');
    await again.context().close();
  });

  it('reads the messages kept, and the audit trail', async () => {
    await page.goto('/o/armorial/administration/messages');
    await settled(page);
    await page
      .getByRole('link', { name: /silence/ })
      .first()
      .click();
    await page.locator('.letter').waitFor();
    await picture(page, 'letter');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto('/o/armorial/administration/audit');
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(20);
    // What it is about stands in the words of the screens.
    const objects = await page.locator('tbody .cell-object').allTextContents();
    expect(objects.filter((words) => /^[a-z_]+\.[a-z_]+$/.test(words)).length).toBeLessThan(
      objects.length / 2,
    );
    // The last column says whether an entry is sealed: on no desk is it cut.
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      const hidden = await page.locator('.table-frame').evaluate((it) => it.scrollWidth - it.clientWidth);
      expect([width, hidden]).toEqual([width, 0]);
    }
  });
});
