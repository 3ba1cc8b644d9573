import pg from 'pg';
import { SnakeNaming } from '#platform/kernel';
import type { DataSourceOptions } from 'typeorm';
import { roleUrl } from './roles.js';
import type { DatabaseRole, DatabaseSettings } from './roles.js';

const APP_CONNECTIONS = 16;
const SIDE_CONNECTIONS = 4;

const DATE = 1082;

/** A `date` stays the text it is: the driver would make it a Date at the machine's own midnight. */
const civilTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * A connection of a pool. One that dies while it is out on loan tells its borrower by the query that fails; what it
 * says besides is heard by nobody between two owners, and unheard it would end the process.
 */
class LentConnection extends pg.Client {
  constructor(settings?: string | pg.ClientConfig) {
    super(settings);
    this.on('error', () => undefined);
  }
}

/** The settings of one process, with how many connections it may hold. */
export interface ConnectionSettings extends DatabaseSettings {
  /** Connections of the application role; more than the machine can serve only makes them wait elsewhere. */
  poolSize?: number;
}

/**
 * TypeORM's options for the application role. Pipelined, so that BEGIN, the scope, the query and COMMIT leave
 * together; `pg-native` must stay absent, because TypeORM would pick it up and pipelining would break.
 */
export function appDataSource(
  settings: ConnectionSettings,
  entities: DataSourceOptions['entities'] = [],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: roleUrl(settings, 'rekindle_app'),
    applicationName: 'rekindle',
    entities,
    namingStrategy: new SnakeNaming(),
    poolSize: settings.poolSize ?? APP_CONNECTIONS,
    installExtensions: false,
    synchronize: false,
    logging: false,
    extra: { Client: LentConnection, pipeline: true, keepAlive: true, types: civilTypes },
  };
}

/** A plain pool for the roles that speak SQL only: identity, sweeper and, in commands, the owner. */
export function rolePool(
  settings: DatabaseSettings,
  role: DatabaseRole,
  options: pg.PoolConfig = {},
): pg.Pool {
  return poolOf({
    connectionString: roleUrl(settings, role),
    application_name: role.replace('_', '-'),
    max: SIDE_CONNECTIONS,
    ...options,
  });
}

/** A pool that outlives its connections: one may die with its server, and another is opened when it is next asked. */
export function poolOf(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ Client: LentConnection, keepAlive: true, ...settings });
  pool.on('error', () => undefined);
  return pool;
}

/** Runs the work on one connection of the owner, for commands and set-up; never for requests. */
export async function asOwner<T>(
  settings: DatabaseSettings,
  work: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({ connectionString: roleUrl(settings, 'rekindle_owner') });
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
