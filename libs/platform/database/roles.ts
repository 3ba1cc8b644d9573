import { createHmac, pbkdf2Sync, randomBytes, createHash } from 'node:crypto';

/**
 * Who may do what in the database: the owner migrates, the application serves under row-level security, identity
 * alone sees the sign-in tables, the sweeper sees only what is due. None is a superuser, none bypasses row security.
 */
export const databaseRoles = [
  'rekindle_owner',
  'rekindle_app',
  'rekindle_identity',
  'rekindle_sweeper',
] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** Where the database is and what its role passwords are made from. */
export interface DatabaseSettings {
  /** A PostgreSQL URL; its user may be an administrator or absent, each role connects as itself. */
  url: string;
  /** The installation's secret, from which a role's password is derived unless it is given. */
  secret: string;
  rolePasswords?: Partial<Record<DatabaseRole, string>>;
}

const DATABASE = 'rekindle';

/** The database the product lives in: the one the URL names, unless that is the administrator's own. */
export function databaseName(url: string): string {
  const named = decodeURIComponent(new URL(url).pathname.slice(1));
  return named === '' || named === 'postgres' ? DATABASE : named;
}

/** The same URL on another database. */
export function onDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.href;
}

/** Derived, so that four passwords need no place of their own to be kept. */
export function rolePassword(settings: DatabaseSettings, role: DatabaseRole): string {
  return settings.rolePasswords?.[role] ?? createHmac('sha256', settings.secret).update(role).digest('hex');
}

/** The address at which one role reaches the product's database. */
export function roleUrl(settings: DatabaseSettings, role: DatabaseRole): string {
  const address = new URL(onDatabase(settings.url, databaseName(settings.url)));
  address.username = role;
  address.password = encodeURIComponent(rolePassword(settings, role));
  return address.href;
}

/** A SCRAM verifier (RFC 5803): the server's log then never sees a password in clear. */
export function scramVerifier(password: string): string {
  const rounds = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
