import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from './settings.js';
import type { IdentitySettings } from './settings.js';

const NAME = 'session_token';
/** How many headers are remembered, and how long they may be. */
const KEPT_HEADERS = 10_000;
const KEPT_LENGTH = 1_000;

/**
 * What every cookie of identity starts with. On https it is `__Host-`, which a browser accepts only when the cookie is
 * Secure, for the whole site and set by this very host, so that a sibling domain cannot plant one.
 */
export function cookiePrefix(baseUrl: string): string {
  return baseUrl.startsWith('https://') ? '__Host-rekindle' : 'rekindle';
}

/**
 * Reads the session cookie without asking the database. The signature is the library's own (HMAC-SHA256 in base64 after
 * the last dot), so a forged or truncated cookie costs no query; whether the session still lives is for SQL to say.
 */
export class SessionCookie {
  readonly name: string;
  readonly #key: string;
  /** Tokens of headers whose signature was found to be ours; a wrong one is never kept. */
  readonly #known = new Map<string, string>();

  constructor(settings: Pick<IdentitySettings, 'baseUrl' | 'secret'>) {
    this.name = `${cookiePrefix(settings.baseUrl)}.${NAME}`;
    this.#key = keyFor(settings, 'cookies');
  }

  /**
   * @param cookieHeader the request's `Cookie` header, or nothing
   * @returns the session's token when its signature is ours, otherwise undefined
   */
  verify(cookieHeader: string | null | undefined): string | undefined {
    if (!cookieHeader) return undefined;
    const known = this.#known.get(cookieHeader);
    if (known) return known;
    const token = this.#verified(this.#value(cookieHeader));
    if (token && cookieHeader.length <= KEPT_LENGTH) {
      if (this.#known.size >= KEPT_HEADERS) this.#known.clear();
      this.#known.set(cookieHeader, token);
    }
    return token;
  }

  #verified(value: string): string | undefined {
    const dot = value.lastIndexOf('.');
    if (dot < 1) return undefined;
    const token = value.slice(0, dot);
    const given = Buffer.from(value.slice(dot + 1), 'base64');
    const ours = this.#sign(token);
    return given.length === ours.length && timingSafeEqual(given, ours) ? token : undefined;
  }

  #sign(token: string): Buffer {
    return createHmac('sha256', this.#key).update(token).digest();
  }

  /** The first cookie of our name wins, as in the library, so that both always speak of the same session. */
  #value(header: string): string {
    for (const pair of header.split(';')) {
      const equals = pair.indexOf('=');
      if (equals < 0 || pair.slice(0, equals).trim() !== this.name) continue;
      const raw = pair.slice(equals + 1).trim();
      try {
        return decodeURIComponent(raw);
      } catch {
        return '';
      }
    }
    return '';
  }
}
