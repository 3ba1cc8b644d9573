import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityProblems, picture, settled, Stage } from './stage.js';

describe('the day of whoever neither calls nor governs', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
  });
  afterAll(() => stage?.close());

  /** What stands under each title of their day. */
  const dayOf = async (name: string, sight: Parameters<Stage['as']>[1] = {}) => {
    const page = await stage.as(`${name}@armorial.example`, sight);
    await settled(page);
    await page.locator('main .panel, main .empty').first().waitFor();
    const panels = page.locator('main .panel');
    const lists = new Map<string, string>();
    for (const panel of await panels.all())
      lists.set(
        (await panel.locator('h2').textContent()) ?? '',
        (await panel.locator('.panel-flush').textContent()) ?? '',
      );
    return { page, lists };
  };

  it('holds for the lead of a unit what they are asked, promised and in need of', async () => {
    const { page, lists } = await dayOf('sofia.lindt');
    expect([...lists.keys()]).toEqual([
      'Ce que l’on attend de vous',
      'Les résultats promis à votre unité',
      'Les besoins de votre unité',
    ]);
    expect(lists.get('Ce que l’on attend de vous')).toContain('Avis à donner · NOR-2022-01');
    // What was missed comes first: it is what one speaks of.
    expect(lists.get('Les résultats promis à votre unité')).toMatch(/^[^·]*Manqué/);
    expect(lists.get('Les besoins de votre unité')).toContain('En négociation');
    expect(await accessibilityProblems(page)).toEqual([]);
    await picture(page, 'day-of-a-unit');
    await page.getByText('Kits de télétravail', { exact: true }).click();
    await page.waitForURL('**/reviews/campaign/*');
    await page.context().close();
  });

  it('holds for a contract’s owner what their contracts await, and for legal what legal must settle', async () => {
    const owner = await dayOf('mona.diallo');
    expect([...owner.lists.keys()]).toEqual([
      'Ce que l’on attend de vous',
      'Vous pouvez attendre',
      'Préavis qui approchent',
    ]);
    expect(owner.lists.get('Ce que l’on attend de vous')).toContain('Mesure à saisir');
    await owner.page.context().close();
    const legal = await dayOf('marc.ode');
    expect([...legal.lists.keys()]).toEqual(['Ce que l’on attend de vous', 'Préavis qui approchent']);
    expect(legal.lists.get('Ce que l’on attend de vous')).toContain('Décision à prendre · NOR-2022-01');
    expect(legal.lists.get('Ce que l’on attend de vous')).not.toContain('Pénalité');
    expect(legal.lists.get('Préavis qui approchent')).toContain('HEL-2024-02');
    expect(await accessibilityProblems(legal.page)).toEqual([]);
    await legal.page.context().close();
  });

  it('says to an auditor and to a secretary that nothing waits, and where to go', async () => {
    const auditor = await dayOf('anne.pic', { phone: true, dark: true, locale: 'en' });
    expect(auditor.lists.size).toBe(0);
    await auditor.page.getByText('Nothing waits for you today').waitFor();
    expect(await accessibilityProblems(auditor.page)).toEqual([]);
    await auditor.page.getByRole('link', { name: 'Open the audit trail' }).click();
    await auditor.page.waitForURL('**/administration/audit');
    await auditor.page.context().close();
    const secretary = await dayOf('paul.rey');
    expect(secretary.lists.size).toBe(0);
    await secretary.page.getByRole('link', { name: 'Voir les relations' }).click();
    await secretary.page.waitForURL('**/relationships');
    await secretary.page.context().close();
  });
});
