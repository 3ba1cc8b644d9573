import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amountSaid, readAmount } from '../../apps/web/src/ui/amount.js';
import { accessibilityProblems, picture, settled, Stage } from './stage.js';

describe('an amount', () => {
  it.each([
    ['fr', '150 000,5', '150000.50'],
    ['fr', '150\u202f000,00\u00a0€', '150000.00'],
    ['fr', '150.000', '150000.00'],
    ['fr', '1200.5', '1200.50'],
    ['en', '150,000.50', '150000.50'],
    ['en', '€1,200', '1200.00'],
    ['en', '1200,5', '1200.50'],
    ['en', '9007199254740993.01', '9007199254740993.01'],
    ['fr', ' ', ''],
  ])('is read as it is written: %s %s', (locale, said, wire) => {
    expect(readAmount(said, locale)).toBe(wire);
  });

  it.each([
    ['fr', '150,000'],
    ['en', '150.000'],
    ['en', '1,20,000'],
    ['fr', 'cent'],
    ['fr', '-5'],
  ])('is not guessed at: %s %s', (locale, said) => {
    expect(readAmount(said, locale)).toBeUndefined();
  });

  it('is said exactly, in its reader’s way, and left alone while it is none', () => {
    expect(amountSaid('9007199254740993.10', 'fr-FR')).toBe(
      '9\u202f007\u202f199\u202f254\u202f740\u202f993,10',
    );
    expect(amountSaid('150000.00', 'fr-FR', 'EUR')).toBe('150\u202f000,00\u00a0€');
    expect(amountSaid('150000.00', 'en-GB', 'EUR')).toBe('€150,000.00');
    expect(amountSaid('15x', 'fr-FR', 'EUR')).toBe('15x');
  });
});

describe('the form of a contract', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
  });
  afterAll(() => stage?.close());

  it('takes an amount as one writes it, and says a refused field once', async () => {
    const page = await stage.as('ines.kadri@armorial.example');
    await page.goto('/o/armorial/contracts?add=true');
    await settled(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Référence').fill('NOR-2022-01');
    await dialog.getByLabel('Intitulé').fill('Un de trop');
    await dialog.getByRole('combobox', { name: 'Fournisseur' }).fill('Nordelta');
    await page.getByRole('option', { name: /^Nordelta/ }).click();
    const value = dialog.getByLabel('Valeur annuelle');
    await value.fill('150000,5');
    await value.blur();
    expect(await value.inputValue()).toBe('150\u202f000,50\u00a0€');
    await value.focus();
    expect(await value.inputValue()).toBe('150\u202f000,50');
    await value.blur();
    const sent = page.waitForRequest(
      (asked) => asked.method() === 'POST' && asked.url().endsWith('/contracts'),
    );
    await dialog.getByRole('button', { name: 'Ajouter' }).click();
    expect(((await sent).postDataJSON() as { annualValue: string }).annualValue).toBe('150000.50');
    await dialog.getByText('Un champ est à corriger.').waitFor();
    await settled(page);
    expect(
      await dialog.getByText('La référence NOR-2022-01 est déjà celle d’un autre contrat.').count(),
    ).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'a-field-refused-once');
    await page.context().close();
  });
});
