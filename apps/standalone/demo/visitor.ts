import { DEMO_PASSWORD } from './personas.js';

/** What the API answers is told on, so that the story fails loudly where a rule says no. */
type Answer = Record<string, never> & { id: string };

/** Somebody at their browser: the story is told through the same door as everything else. */
export class Visitor {
  /** Whoever has signed in stays so: the door counts sign-ins a minute, and the story is told in less. */
  private static readonly signedIn = new Map<string, Promise<Visitor>>();

  private constructor(
    private readonly address: string,
    private readonly cookie: string,
    private readonly prefix: string,
  ) {}

  static signIn(address: string, email: string): Promise<Visitor> {
    const key = `${address} ${email}`;
    const known = this.signedIn.get(key) ?? this.atTheDoor(address, email);
    this.signedIn.set(key, known);
    return known;
  }

  private static async atTheDoor(address: string, email: string): Promise<Visitor> {
    const response = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email, password: DEMO_PASSWORD }),
    });
    if (!response.ok)
      throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`);
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    return new Visitor(address, cookie.join('; '), '/api/v1');
  }

  in(org: string): Visitor {
    return new Visitor(this.address, this.cookie, `/api/v1/orgs/${org}`);
  }

  get<T = Answer>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  /** @param version what was read, on a deed that edits it */
  post<T = Answer>(path: string, body: unknown, version?: number): Promise<T> {
    return this.ask<T>('POST', path, body, version === undefined ? {} : { 'if-match': `"${version}"` });
  }

  /** @param version what was read; 0 where a first one is written */
  put<T = Answer>(path: string, body: unknown, version?: number): Promise<T> {
    return this.ask<T>('PUT', path, body, version === undefined ? {} : { 'if-match': `"${version}"` });
  }

  patch<T = Answer>(path: string, version: number, body: unknown): Promise<T> {
    return this.ask<T>('PATCH', path, body, { 'if-match': `"${version}"` });
  }

  /** A deed that asks for the version it was read at. */
  edit<T = Answer>(path: string, version: number, body: unknown): Promise<T> {
    return this.ask<T>('POST', path, body, { 'if-match': `"${version}"` });
  }

  /** Puts a file into a form, as a browser does. */
  async bring<T = Answer>(path: string, name: string, bytes: Buffer): Promise<T> {
    const form = new FormData();
    form.append('file', new Blob([bytes as BlobPart]), name);
    const headers = { cookie: this.cookie, origin: this.address };
    const response = await fetch(`${this.address}${this.prefix}${path}`, {
      method: 'POST',
      headers,
      body: form,
    });
    if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async file(path: string): Promise<Buffer> {
    const response = await fetch(`${this.address}${this.prefix}${path}`, {
      headers: { cookie: this.cookie },
    });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  private async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<T> {
    const response = await fetch(`${this.address}${this.prefix}${path}`, {
      method,
      headers: { cookie: this.cookie, origin: this.address, 'content-type': 'application/json', ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
