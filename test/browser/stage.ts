import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { Identity } from '#platform/identity';
import { DEMO_PASSWORD } from '../../apps/standalone/demo/personas.js';
import { STORY_NOW, tellStory } from '../../apps/standalone/demo/story.js';
import type { Standalone } from '../../apps/standalone/standalone.js';
import { Product } from '../support/product.js';
import { isStill, watch } from './stillness.js';

/** What is awaited comes on the slowest machine, also one that stands still for a while: only a fault takes so long. */
const PATIENCE_MS = 60_000;
jest.setTimeout(10 * PATIENCE_MS);

export const webRoot = resolve('dist/web');
const pictures = resolve('test/browser/pictures');
const axeSource = createRequire(resolve('package.json')).resolve('axe-core/axe.min.js');

/** What a spec needs of a window: how big, in which language and light. */
export interface Sight {
  phone?: boolean;
  dark?: boolean;
  locale?: 'fr' | 'en';
}

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** The whole product with its screens, and a real browser in front of it. */
export class Stage {
  private constructor(
    readonly product: Product,
    readonly chromium: Browser,
  ) {}

  static async open(now: string): Promise<Stage> {
    return Stage.before(await Product.start({ now, webRoot }));
  }

  /** A browser in front of a product that was furnished elsewhere. */
  static async before(product: Product): Promise<Stage> {
    const browser = await launched(product, {
      timeout: PATIENCE_MS,
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    return new Stage(product, browser);
  }

  /** The story of the demonstration, on the morning of 9 June 2026. */
  static async ofTheStory(): Promise<Stage> {
    const stage = await Stage.open(STORY_NOW);
    const { product } = stage;
    try {
      await tellStory({
        api: product.api,
        worker: product.worker,
        baseUrl: product.url,
        setClock: (instant: string) => product.at(new Date(instant).toISOString()),
      } as unknown as Standalone);
    } catch (error) {
      // Nothing of the stage may live on behind a story that broke off.
      await stage.close();
      throw error;
    }
    return stage;
  }

  async close(): Promise<void> {
    try {
      await this.chromium.close();
    } finally {
      await this.product.stop();
    }
  }

  /** A window nobody has signed in to. What the page shouts in its console fails the spec that opened it. */
  async window(sight: Sight = {}): Promise<Page> {
    const { phone, dark, locale = 'fr' } = sight;
    const context = await this.chromium.newContext({
      viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      hasTouch: phone ?? false,
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Paris',
      baseURL: this.product.url,
    });
    await context.addInitScript(
      `localStorage.getItem('rekindle-locale') ?? localStorage.setItem('rekindle-locale', '${locale}')`,
    );
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await watch(page);
    return page;
  }

  /** A window in which somebody of the story has signed in, on the page where their day starts. */
  async as(email: string, sight: Sight = {}, password: string = DEMO_PASSWORD): Promise<Page> {
    const page = await this.window(sight);
    await page.goto('/sign-in');
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL('**/o/**');
    await settled(page);
    return page;
  }

  /** Waits for something that the worker brings about, letting the worker work meanwhile. */
  async until(page: Page, text: string | RegExp, milliseconds = PATIENCE_MS): Promise<void> {
    const wanted = page.getByText(text).first();
    const limit = Date.now() + milliseconds;
    while (!(await wanted.isVisible())) {
      if (Date.now() > limit) throw new Error(`never saw ${String(text)} on ${page.url()}`);
      await this.product.settle();
      await page.waitForTimeout(100);
    }
  }

  /** Makes an account as an operator would. */
  account(name: string, email: string, password: string) {
    return this.product.api
      .get(Identity, { strict: false })
      .createUser({ name, email, password, locale: 'fr', emailVerified: true });
  }
}

/** Launches it; a product whose browser does not come must not live on. */
async function launched(product: Product, options: LaunchOptions): Promise<Browser> {
  try {
    return await chromium.launch(options);
  } catch (error) {
    await product.stop();
    throw error;
  }
}

/** Lets the page become still: what it asked for has come and is drawn, and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  // An answer that has come may lead to the next question: only what stays still is still.
  for (let looks = 0; looks < 3;) {
    looks = (await isStill(page)) ? looks + 1 : 0;
    if (Date.now() > limit) throw new Error(`${page.url()} never became still`);
  }
}

/** What axe finds against WCAG 2.2 A and AA, one line each; empty is the only good answer. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // A dialog that is still coming in, or a row that is still to come, is not what its readers meet.
  await settled(page);
  // Evaluated and not injected as a tag: the content policy forbids the tag, and it stays on.
  await page.evaluate(await readFile(axeSource, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: unknown[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await axe.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
  });
  return (violations as Violation[]).flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} — ${failureSummary ?? ''}`,
    ),
  );
}

/** Keeps a picture for people; nothing compares it. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage });
}

export type { BrowserContext, Page };

/**
 * How many pixels of the page lie beside the screen. A phone's browser counts a page that is too wide into its window,
 * so that the screen itself must be asked.
 */
export async function sideways(page: Page): Promise<number> {
  const { width } = page.viewportSize()!;
  return page.evaluate((screen) => document.documentElement.scrollWidth - screen, width);
}
