import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityProblems, type Page, picture, settled, sideways, type Sight, Stage } from './stage.js';

const ines = 'ines.kadri@armorial.example';
const claire = 'claire.vasseur@armorial.example';
const ON_A_PHONE: [string, string[]][] = [
  [claire, ['/o/armorial', '/o/armorial/relationships', '/o/armorial/contracts', '/account']],
  [ines, ['/o/armorial/administration/members', '/o/armorial/administration/people', '/o/armorial/imports']],
];

/** Every screen with an address, by the person who comes to it. */
const screens: [name: string, email: string, path: string][] = [
  ['today', claire, '/o/armorial'],
  ['today-quiet', ines, '/o/armorial'],
  ['relationships', ines, '/o/armorial/relationships'],
  ['relationships-empty', ines, '/o/armorial/relationships?q=zzzz'],
  ['contracts', ines, '/o/armorial/contracts'],
  ['contracts-line', ines, '/o/armorial/contracts?view=line'],
  ['imports', ines, '/o/armorial/imports'],
  ['first-run', ines, '/o/armorial/first-run'],
  ['settings', ines, '/o/armorial/administration/settings'],
  ['members', ines, '/o/armorial/administration/members'],
  ['people', ines, '/o/armorial/administration/people'],
  ['calendar', ines, '/o/armorial/administration/calendar'],
  ['cadence', ines, '/o/armorial/administration/cadence'],
  ['messages', ines, '/o/armorial/administration/messages'],
  ['audit', ines, '/o/armorial/administration/audit'],
  ['account', ines, '/account'],
  ['supplier', 'diane.foster@nordelta.example', '/o/armorial'],
];
const doors: [string, string][] = [
  ['sign-in', '/sign-in'],
  ['forgotten', '/forgotten'],
  ['reset', '/reset?token=abc'],
  ['reset-expired', '/reset'],
  ['verify', '/verify?token=abc'],
  ['first-administrator', '/first-administrator?token=abcdefghijklmnopqrstuvwxyz'],
  ['invitation-gone', '/invitations/armorial.nothing'],
  ['link-gone', '/links/armorial.nothing'],
  ['not-found', '/nowhere'],
];

describe.each<[string, Sight]>([
  ['light and French', { locale: 'fr' }],
  ['dark and English', { locale: 'en', dark: true }],
])('the screens, %s', (light, sight) => {
  const suffix = `${sight.locale}-${sight.dark ? 'dark' : 'light'}`;
  let stage: Stage;
  const windows = new Map<string, Page>();
  const windowOf = async (email: string) => {
    if (!windows.has(email)) windows.set(email, await stage.as(email, sight));
    return windows.get(email)!;
  };

  beforeAll(async () => {
    stage = await Stage.ofTheStory();
  });
  afterAll(() => stage?.close());

  it.each(screens)('%s holds nothing that axe finds', async (name, email, path) => {
    const page = await windowOf(email);
    await page.goto(path);
    await settled(page);
    await picture(page, `${name}-${suffix}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(sight.locale);
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(
      sight.dark ? 'dark' : 'light',
    );
    expect(await page.locator('h1').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each(doors)('%s holds nothing that axe finds', async (name, path) => {
    const page = await stage.window(sight);
    await page.goto(path);
    await settled(page);
    await picture(page, `${name}-${suffix}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
  });

  it('a relationship, tab by tab, and its dates that explain themselves', async () => {
    const page = await windowOf(ines);
    await page.goto('/o/armorial/relationships?q=nordelta');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.waitForURL('**/relationships/*-*');
    await settled(page);
    await picture(page, `relationship-${suffix}`, true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.steps .why').nth(2).click();
    await page.locator('.why-panel:popover-open').waitFor();
    await picture(page, `why-this-date-${suffix}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    const address = page.url().split('?')[0]!;
    for (const tab of ['timeline', 'contracts', 'governance']) {
      await page.goto(`${address}?tab=${tab}`);
      await settled(page);
      await picture(page, `relationship-${tab}-${suffix}`);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  });

  it('a contract and its form', async () => {
    const page = await windowOf(ines);
    await page.goto('/o/armorial/contracts');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.waitForURL('**/contracts/*-*');
    await settled(page);
    await picture(page, `contract-${suffix}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('.page-actions button').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it.each([
    ['customer', 'mona.diallo@armorial.example'],
    ['supplier', 'karim.hadj@nordelta.example'],
  ])('a contract that lives, tab by tab, read by the %s', async (side, email) => {
    const page = await windowOf(email);
    const found: string[] = [];
    const look = async (name: string, path: string) => {
      await page.goto(path);
      await settled(page);
      await picture(page, `contract-${name}-${side}-${suffix}`, true);
      found.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`));
    };
    await page.goto('/o/armorial/contracts?q=NOR-2022-01');
    await settled(page);
    await page.locator('[data-row]').first().click();
    await page.waitForURL('**/contracts/*-*');
    await settled(page);
    const contract = page.url().split('?')[0]!;
    for (const tab of [
      'outcomes',
      'measures',
      'clauses',
      'obligations',
      'amendments',
      'reviews',
      'documents',
    ])
      await look(tab, `${contract}/${tab}`);
    await page.goto(`${contract}/outcomes`);
    await settled(page);
    await page.locator('.outcome-table .link-button').first().click();
    await page.locator('.kpi-peek .text-link').waitFor();
    await look('kpi-beside', page.url());
    await page.locator('.kpi-peek .text-link').click();
    await page.waitForURL('**/kpis/*');
    await settled(page);
    await look('kpi', page.url());
    await page.goto(`${contract}/amendments`);
    await settled(page);
    await page.locator('a[href*="/amendments/"]').first().click();
    await page.waitForURL('**/amendments/*');
    await settled(page);
    await look('negotiation', page.url());
    await look('needs', '/o/armorial/needs');
    expect(found).toEqual([]);
  });

  it('the dialogs: palette, keys, logging, not today, why this call', async () => {
    const page = await windowOf(claire);
    const scan = async (name: string) => {
      await page.getByRole('dialog').first().waitFor();
      await settled(page);
      await picture(page, `${name}-${suffix}`);
      expect(await page.getByRole('dialog').count()).toBeGreaterThan(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    };
    await page.goto('/o/armorial');
    await settled(page);
    await page.keyboard.press('Control+k');
    await scan('palette');
    await page.goto('/o/armorial');
    await settled(page);
    await page.keyboard.press('?');
    await scan('keys');
    await page.goto('/o/armorial');
    await settled(page);
    await page.keyboard.press('l');
    await page.locator('.sheet-save').waitFor();
    await scan('log');
    await page.goto('/o/armorial');
    await settled(page);
    await page.locator('.call-acts button').last().click();
    await scan('not-today');
    await page.goto('/o/armorial');
    await settled(page);
    await page.locator('.call-links .why').click();
    await page.locator('.components').waitFor();
    await picture(page, `why-this-call-${suffix}`);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('the forms of the CIO office: supplier, contract, seat, pair, invitation, person', async () => {
    const page = await windowOf(ines);
    const scan = async () => {
      await page.getByRole('dialog').first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    };
    for (const path of ['relationships?add=true', 'contracts?add=true']) {
      await page.goto(`/o/armorial/${path}`);
      await settled(page);
      await scan();
    }
    for (const section of ['members', 'people']) {
      await page.goto(`/o/armorial/administration/${section}`);
      await settled(page);
      await page.locator('.page-actions button').click();
      await scan();
    }
  });

  it(`fits a phone (${light}): nothing scrolls sideways`, async () => {
    for (const [who, paths] of ON_A_PHONE) {
      const page = await stage.as(who, { ...sight, phone: true });
      for (const path of paths) {
        await page.goto(path);
        await settled(page);
        await picture(page, `phone${path.replaceAll('/', '-')}-${suffix}`, true);
        expect([path, await sideways(page)]).toEqual([path, 0]);
        expect(await accessibilityProblems(page)).toEqual([]);
      }
      await page.context().close();
    }
  });
});
