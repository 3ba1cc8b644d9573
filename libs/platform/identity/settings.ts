import { createHmac } from 'node:crypto';

/** What identity must be told about the installation. */
export interface IdentitySettings {
  /** The address people use, such as `https://rekindle.example`; decides the cookie's name and its Secure flag. */
  baseUrl: string;
  /** The installation's secret, at least 32 characters; every key here is derived from it. */
  secret: string;
  /** Who may create an account without being invited: anyone only when `open`. */
  signup: 'closed' | 'open' | 'administrator';
  /** Sign-ins allowed each minute from one client address; a large office shares one. 60 unless told. */
  signInsPerMinute?: number;
  /** Where the library's own complaints go; they never contain a secret or an address. */
  log?: (level: 'warn' | 'error', message: string) => void;
}

/** A session ends after a week without being used; one that is used is renewed once a day. */
export const SESSION_SECONDS = 7 * 24 * 3600;
export const RENEWAL_AGE_SECONDS = 24 * 3600;

/** A key for one purpose, so that a signature made for one thing never passes for another. */
export function keyFor(settings: Pick<IdentitySettings, 'secret'>, purpose: string): string {
  return createHmac('sha256', settings.secret).update(`identity: ${purpose}`).digest('hex');
}

/** A keyed hash for values that must be recognised again but never read back. */
export function keyedHash(key: string, value: string): string {
  return createHmac('sha256', key).update(value).digest('base64url');
}
