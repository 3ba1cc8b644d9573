import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '#platform/config';
import { Clock } from '#platform/clock';
import { prepareQueue } from '#platform/queue';
import { Identity } from '#platform/identity';
import { Store, Tenancy } from '#platform/tenancy';
import { type Level, Members, Organisations, People, type Role, type Side } from '#organisation';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { createApi } from '../../apps/api/main.js';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';
import { Contract } from './contract.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { ownDatabase } from './redis-of-run.js';

export const PASSWORD = 'correct horse battery staple';

/** Only work that never ends takes so long, however slow the machine. */
const HANG_SECONDS = 240;

export interface Reply<T = any> {
  status: number;
  body: T;
  headers: Headers;
}

export interface Ask {
  ifMatch?: number;
  headers?: Record<string, string>;
  locale?: 'fr' | 'en';
}

/** Somebody's browser: their cookie, the product's own origin, every response held against the OpenAPI document. */
export class Browser {
  cookie = '';

  constructor(
    private readonly product: Product,
    readonly prefix = '',
  ) {}

  get = <T = any>(path: string, ask?: Ask) => this.ask<T>('GET', path, undefined, ask);
  post = <T = any>(path: string, body?: unknown, ask?: Ask) => this.ask<T>('POST', path, body, ask);
  put = <T = any>(path: string, body?: unknown, ask?: Ask) => this.ask<T>('PUT', path, body, ask);
  patch = <T = any>(path: string, body?: unknown, ask?: Ask) => this.ask<T>('PATCH', path, body, ask);
  delete = <T = any>(path: string, ask?: Ask) => this.ask<T>('DELETE', path, undefined, ask);

  /** The same person in one of their organisations: paths are below it. */
  in(slug: string): Browser {
    const browser = new Browser(this.product, `/api/v1/orgs/${slug}`);
    browser.cookie = this.cookie;
    return browser;
  }

  async signIn(email: string, password = PASSWORD): Promise<this> {
    const reply = await this.raw('POST', '/api/auth/sign-in/email', { email, password });
    if (reply.status !== 200)
      throw new Error(`sign-in of ${email}: ${reply.status} ${JSON.stringify(reply.body)}`);
    this.cookie = reply.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return this;
  }

  /** A multipart upload of one file. */
  async upload<T = any>(
    path: string,
    name: string,
    content: Buffer | string,
    type = 'text/csv',
  ): Promise<Reply<T>> {
    const form = new FormData();
    form.append('file', new Blob([content as BlobPart], { type }), name);
    const url = `${this.prefix}${path}`;
    const response = await fetch(`${this.product.url}${url}`, {
      method: 'POST',
      body: form,
      headers: this.headers(),
    });
    return this.judged('POST', url, response);
  }

  private async ask<T>(method: string, path: string, body: unknown, ask: Ask = {}): Promise<Reply<T>> {
    return this.raw(method, `${this.prefix}${path}`, body, ask);
  }

  async raw<T = any>(method: string, url: string, body?: unknown, ask: Ask = {}): Promise<Reply<T>> {
    const headers = {
      ...this.headers(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(ask.ifMatch === undefined ? {} : { 'if-match': `"${ask.ifMatch}"` }),
      ...(ask.locale ? { 'accept-language': ask.locale } : {}),
      ...ask.headers,
    };
    const response = await fetch(`${this.product.url}${url}`, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return this.judged(method, url, response);
  }

  private headers(): Record<string, string> {
    return { origin: this.product.url, ...(this.cookie ? { cookie: this.cookie } : {}) };
  }

  private async judged<T>(method: string, url: string, response: Response): Promise<Reply<T>> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = text === '' ? undefined : isJson ? JSON.parse(text) : text;
    this.product.contract.check(method, url, response.status, body);
    return { status: response.status, body: body as T, headers: response.headers };
  }
}

export interface Newcomer {
  name: string;
  email: string;
  roles: Role[];
  side?: Side;
  supplierId?: string;
  level?: Level;
  title?: string;
  locale?: 'fr' | 'en';
  timeZone?: string;
  country?: string;
}

/** The whole product on a database of its own: API over HTTP, worker, both on one business clock. */
export class Product {
  url = '';
  contract!: Contract;

  private constructor(
    readonly database: FreshDatabase,
    readonly api: NestFastifyApplication,
    readonly worker: RunningWorker,
    /** What the product would have printed on the console: identity links, since there is no mail server. */
    readonly printed: string[],
    /** Where documents are kept. */
    private readonly papers: string,
  ) {}

  static async start(
    options: {
      now?: string;
      redisUrl?: string | undefined;
      smtpUrl?: string;
      webRoot?: string;
      signup?: string;
      requestsPerMinute?: number;
    } = {},
  ): Promise<Product> {
    const database = await freshDatabase();
    await prepareTestQueue(database);
    const papers = mkdtempSync(join(tmpdir(), 'rekindle-product-'));
    const redisOfRun = process.env['TEST_REDIS_URL'];
    const redisUrl = options.redisUrl ?? (redisOfRun && (await ownDatabase(redisOfRun)));
    const configuration = readConfiguration({
      NODE_ENV: 'test',
      DATA_DIR: papers,
      DATABASE_URL: database.url,
      SECRET: database.secret,
      BASE_URL: 'http://localhost',
      SIGNUP: options.signup ?? 'administrator',
      LOG_LEVEL: 'warn',
      REQUESTS_PER_MINUTE: String(options.requestsPerMinute ?? 1_000_000),
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
      ...(options.smtpUrl ? { SMTP_URL: options.smtpUrl } : {}),
    });
    const printed: string[] = [];
    const installation = { configuration, database, baseUrl: 'http://localhost', secret: database.secret };
    const api = await createApi(installation, { webRoot: options.webRoot });
    await api.listen(0, '127.0.0.1');
    const worker = await createWorker(installation, { mail: { print: (text) => printed.push(text) } });
    const product = new Product(database, api, worker, printed, papers);
    product.url = await api.getUrl();
    product.contract = new Contract(describeApi(api));
    if (options.now) await product.at(options.now);
    return product;
  }

  /** A new browser, signed in when an address is given. */
  async browser(email?: string): Promise<Browser> {
    const browser = new Browser(this);
    return email ? browser.signIn(email) : browser;
  }

  async at(instant: string): Promise<void> {
    const moment = Temporal.Instant.from(instant);
    await this.api.get(Clock, { strict: false }).moveTo(moment);
    await this.worker.get(Clock).read();
  }

  /** Works until nothing is due at this moment of business time. */
  settle(): Promise<void> {
    return this.worker.settle(HANG_SECONDS);
  }

  /** Founds an organisation with its administrator, who can sign in with PASSWORD. */
  async found(
    slug: string,
    name: string,
    founder: { name: string; email: string },
  ): Promise<{ tenantId: string }> {
    const user = await this.user(founder.name, founder.email);
    return this.api
      .get(Organisations, { strict: false })
      .found(
        { slug, name, country: 'FR', locale: 'fr', timeZone: 'Europe/Paris', currency: 'EUR' },
        { userId: user.id, ...founder },
      );
  }

  /** Lets somebody in as an accepted invitation would: account, person, membership. */
  async admit(tenantId: string, who: Newcomer): Promise<{ personId: string; userId: string }> {
    const user = await this.user(who.name, who.email);
    const side = who.side ?? 'customer';
    const supplierId = who.supplierId ?? null;
    const tenancy = this.api.get(Tenancy, { strict: false });
    const members = this.api.get(Members, { strict: false });
    const { personId, secret } = await tenancy.asSystem(tenantId, 'spec', async () => {
      const id = await this.api.get(People, { strict: false }).add(side, supplierId, {
        name: who.name,
        email: who.email,
        title: who.title ?? null,
        level: who.level ?? 'L4_MANAGER',
        locale: who.locale ?? 'fr',
        timeZone: who.timeZone ?? 'Europe/Paris',
        country: who.country ?? 'FR',
      });
      const offered = await members.invite({
        email: who.email,
        side,
        supplierId,
        roles: who.roles,
        personId: id,
        locale: who.locale ?? 'fr',
        inviterName: 'spec',
      });
      return { personId: id, secret: offered.secret };
    });
    await members.accept(tenantId, secret, { id: user.id, name: who.name, email: who.email, locale: 'fr' });
    return { personId, userId: user.id };
  }

  /** Rows as the product itself sees them in a tenant; for what no route shows. */
  rows<R>(tenantId: string, sql: string, parameters: Record<string, unknown> = {}): Promise<R[]> {
    const tenancy = this.api.get(Tenancy, { strict: false });
    return tenancy.asSystem(tenantId, 'spec', () =>
      this.api.get(Store, { strict: false }).rows<R>(sql, parameters),
    );
  }

  async stop(): Promise<void> {
    await this.worker.close();
    await this.api.close();
    await this.database.drop();
    rmSync(this.papers, { recursive: true, force: true });
  }

  private user(name: string, email: string) {
    return this.api
      .get(Identity, { strict: false })
      .createUser({ name, email, password: PASSWORD, locale: 'fr', emailVerified: true });
  }
}

/** The queue's tables are made by the owner, once per database. */
async function prepareTestQueue(database: FreshDatabase): Promise<void> {
  const client = new pg.Client({ connectionString: database.urls.rekindle_owner });
  await client.connect();
  try {
    await prepareQueue(client);
  } finally {
    await client.end();
  }
}
