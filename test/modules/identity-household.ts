import { createHmac } from 'node:crypto';
import pg from 'pg';
import { AUTH_PATH, Identity } from '#platform/identity';
import type { IdentitySettings, User } from '#platform/identity';
import type { IdentityLetter } from '#platform/mail';
import { Stop } from '../support/crossing.js';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';

export const ORIGIN = 'http://rekindle.test';
export const PASSWORD = 'quatre lampes au vent';

/** Keeps the letters instead of sending them. */
export class Letters {
  readonly sent: IdentityLetter[] = [];
  private stopped: Stop | undefined;

  async send(letter: IdentityLetter): Promise<void> {
    await this.stopped?.here();
    this.sent.push(letter);
  }

  /** No letter leaves before it is told to go on: the slowest server there is. */
  stop(): Stop {
    return (this.stopped = new Stop());
  }

  /** The token in the link of the last letter of a kind to an address. */
  token(kind: IdentityLetter['kind'], to: string): string {
    const letter = this.sent.findLast((one) => one.kind === kind && one.to.email === to);
    if (!letter) throw new Error(`no ${kind} letter to ${to}`);
    return new URL(letter.link).searchParams.get('token') ?? '';
  }
}

/** An identity on a database of its own, as one replica runs it. */
export class Household {
  private constructor(
    readonly database: FreshDatabase,
    readonly pool: pg.Pool,
    readonly owner: pg.Pool,
    readonly identity: Identity,
    readonly letters: Letters,
    readonly settings: IdentitySettings,
  ) {}

  static async open(settings: Partial<IdentitySettings> = {}, on?: FreshDatabase): Promise<Household> {
    const database = on ?? (await freshDatabase());
    const full = {
      baseUrl: ORIGIN,
      secret: 's'.repeat(40),
      signup: 'closed' as const,
      signInsPerMinute: 1000,
      ...settings,
    };
    const pool = new pg.Pool({ connectionString: database.urls.rekindle_identity, max: 8 });
    const owner = new pg.Pool({ connectionString: database.urls.rekindle_owner, max: 2 });
    const letters = new Letters();
    return new Household(database, pool, owner, new Identity(pool, full, letters), letters, full);
  }

  /** A second replica: another process in all but name, on the same database. */
  replica(settings: Partial<IdentitySettings> = {}): Promise<Household> {
    return Household.open({ ...this.settings, ...settings }, this.database);
  }

  async close(keepDatabase = false): Promise<void> {
    await this.identity.onApplicationShutdown();
    await Promise.all([this.pool.end(), this.owner.end()]);
    if (!keepDatabase) await this.database.drop();
  }

  user(
    email: string,
    more: { name?: string; emailVerified?: boolean; password?: string } = {},
  ): Promise<User> {
    return this.identity.createUser({
      email,
      name: more.name ?? 'Claire Fontaine',
      password: more.password ?? PASSWORD,
      locale: 'fr',
      emailVerified: more.emailVerified ?? true,
    });
  }

  browser(more: { address?: string; headers?: Record<string, string> } = {}): Browser {
    return new Browser(this.identity, this.settings.baseUrl, more.address ?? '192.0.2.7', more.headers ?? {});
  }
}

export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** Keeps cookies as a browser does and says where its requests come from. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly identity: Identity,
    private readonly baseUrl: string,
    private readonly address: string,
    private readonly headers: Record<string, string>,
  ) {}

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get sessionToken(): string | undefined {
    return this.identity.verifySessionCookie(this.cookieHeader);
  }

  async post(path: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, { origin: this.baseUrl, ...headers }, body && JSON.stringify(body));
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path, {});
  }

  async send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
    const all = new Headers({ ...this.headers, ...headers });
    if (this.cookies.size > 0) all.set('cookie', this.cookieHeader);
    if (body) all.set('content-type', 'application/json');
    const request = new Request(`${this.baseUrl}${AUTH_PATH}${path}`, { method, headers: all, body });
    const response = await this.identity.answer(request, { address: this.address, requestId: 'request-1' });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split('; ');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals);
    if (attributes.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(equals + 1));
  }

  signIn(email: string, password = PASSWORD): Promise<Answer> {
    return this.post('/sign-in/email', { email, password });
  }

  /** Turns the second factor on; returns the shared secret and the recovery codes. */
  async enableSecondFactor(
    password = PASSWORD,
  ): Promise<{ secret: Buffer; recoveryCodes: string[]; firstCode: string }> {
    const begun = await this.post('/two-factor/enable', { password });
    const secret = base32(new URL(begun.body.totpURI).searchParams.get('secret') ?? '');
    const firstCode = totp(secret);
    const proved = await this.post('/two-factor/verify-totp', { code: firstCode });
    if (proved.status !== 200) throw new Error(`second factor not enabled: ${JSON.stringify(proved.body)}`);
    return { secret, recoveryCodes: begun.body.backupCodes, firstCode };
  }
}

/** Waits until the next step of the authenticator is far enough away for a few requests with the same code. */
export async function steadyStep(): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < 5_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}

/** Six digits that no authenticator with this secret shows now or soon. */
export function wrongCode(secret: Buffer, from = 0): string {
  const right = [-2, -1, 0, 1, 2, 3].map((steps) => totp(secret, steps));
  const guesses = Array.from({ length: right.length + 1 }, (_, n) => String(from * 10 + n).padStart(6, '0'));
  return guesses.find((guess) => !right.includes(guess)) as string;
}

/** An authenticator app: RFC 6238, SHA-1, 30 s, six digits; `steps` away from now. */
export function totp(secret: Buffer, steps = 0): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
