import pg from 'pg';
import { databaseName, databaseRoles, onDatabase, rolePassword, roleUrl, scramVerifier } from './roles.js';
import type { DatabaseRole, DatabaseSettings } from './roles.js';
import { UnfitServer } from './unfit-server.js';

/** All three are trusted extensions: a managed server lets its administrator create them without being superuser. */
const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist'];
const OLDEST_VERSION = 16;
const PREPARATION_LOCK = 1_380_273_231;

/**
 * Makes what only an administrator can make: the database, its four roles, its extensions. Safe to repeat
 * and to run twice at once; needs a user with CREATEROLE and CREATEDB (or the database already there).
 * @throws UnfitServer with one plain line when the server is too old, a role has rights it must not have, or the roles
 * are those of another installation.
 */
export async function prepareDatabase(settings: DatabaseSettings): Promise<void> {
  const database = databaseName(settings.url);
  const server = await connected(onDatabase(settings.url, 'postgres'), settings.url);
  try {
    await server.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    await requireVersion(server);
    await requireOwnRoles(server, settings, database);
    for (const role of databaseRoles) await prepareRole(server, settings, role);
    await prepareDatabaseItself(server, database);
  } finally {
    await server.end();
  }
  const inside = await connected(onDatabase(settings.url, database));
  try {
    await inside.query('select pg_advisory_lock($1)', [PREPARATION_LOCK]);
    for (const extension of EXTENSIONS) await inside.query(`create extension if not exists ${extension}`);
  } finally {
    await inside.end();
  }
  for (const role of databaseRoles) await preparePassword(settings, role);
}

/** Some managed servers have no `postgres` database; the one in the URL serves as well then. */
async function connected(url: string, otherwise?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'rekindle-prepare' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const isMissing = (error as { code?: string }).code === '3D000';
    if (isMissing && otherwise) return connected(otherwise);
    throw error;
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int / 10000 as version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_VERSION) {
    throw new UnfitServer(
      `DATABASE_URL: PostgreSQL ${OLDEST_VERSION} or later is needed; this server is ${version}.`,
    );
  }
}

/**
 * Roles belong to a whole server. Where their passwords are not ours and another database lives by them, setting them
 * anew would lock that one out: nothing is touched.
 */
async function requireOwnRoles(
  client: pg.Client,
  settings: DatabaseSettings,
  database: string,
): Promise<void> {
  const { rows: roles } = await client.query<{ role: DatabaseRole }>(
    'select rolname as role from pg_roles where rolname = any ($1)',
    [databaseRoles],
  );
  const foreign: string[] = [];
  for (const { role } of roles) if (!(await admits(settings, role))) foreign.push(role);
  if (foreign.length === 0) return;
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database d
     where datname <> $1 and not datistemplate
       and (datdba in (select oid from pg_roles where rolname = any ($2))
         or exists (select from aclexplode(d.datacl) a join pg_roles r on r.oid = a.grantee where r.rolname = any ($2)))
     order by datname`,
    [database, foreign],
  );
  if (rows.length === 0) return;
  const others = rows.map(({ name }) => name).join(', ');
  throw new UnfitServer(
    `SECRET: the database ${others} on this server lives by the same roles, with the passwords of another SECRET; ` +
      'start both with one SECRET (or the same DATABASE_ROLE_PASSWORDS), or give this one a server of its own.',
  );
}

/** Whether the server takes the role's password; that its database is not there yet is found out afterwards. */
async function admits(settings: DatabaseSettings, role: DatabaseRole): Promise<boolean> {
  const client = new pg.Client({ connectionString: roleUrl(settings, role) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01') return false;
    if (code === '3D000' || code === '42501') return true;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function prepareRole(client: pg.Client, settings: DatabaseSettings, role: DatabaseRole): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    'select rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname = $1',
    [role],
  );
  if (rows[0]?.mighty) {
    throw new UnfitServer(
      `The database role ${role} must not be a superuser, bypass row security or create roles.`,
    );
  }
  if (!rows[0]) {
    const verifier = scramVerifier(rolePassword(settings, role));
    await client.query(
      `create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${verifier}'`,
    );
    await client.query(`alter role ${role} set timezone to 'UTC'`);
    // A forgotten transaction holds its locks and its snapshot; a minute is long for any request.
    await client.query(`alter role ${role} set idle_in_transaction_session_timeout to '60s'`);
  }
  // The administrator of a managed server is no superuser and may act for the owner only as its member.
  if (role === 'rekindle_owner') await client.query('grant rekindle_owner to current_user');
}

async function prepareDatabaseItself(client: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (!rowCount) await client.query(`create database ${name} owner rekindle_owner`);
  await client.query(`grant connect, create, temporary on database ${name} to rekindle_owner`);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(
    `grant connect on database ${name} to rekindle_app, rekindle_identity, rekindle_sweeper`,
  );
}

/** The secret may have changed since the role was made; then, and only then, the password is set anew. */
async function preparePassword(settings: DatabaseSettings, role: DatabaseRole): Promise<void> {
  if (await admits(settings, role)) return;
  const administrator = await connected(onDatabase(settings.url, databaseName(settings.url)));
  await administrator.query(`alter role ${role} password '${scramVerifier(rolePassword(settings, role))}'`);
  await administrator.end();
}
