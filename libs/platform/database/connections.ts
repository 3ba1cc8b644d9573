import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { roleUrl } from './roles.js';
import type { DatabaseRole, DatabaseSettings } from './roles.js';

const APP_CONNECTIONS = 16;
const SIDE_CONNECTIONS = 4;

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
    poolSize: settings.poolSize ?? APP_CONNECTIONS,
    installExtensions: false,
    synchronize: false,
    logging: false,
    extra: { pipeline: true, keepAlive: true },
  };
}

/** A plain pool for the roles that speak SQL only: identity, sweeper and, in commands, the owner. */
export function rolePool(
  settings: DatabaseSettings,
  role: DatabaseRole,
  options: pg.PoolConfig = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl(settings, role),
    application_name: role.replace('_', '-'),
    max: SIDE_CONNECTIONS,
    keepAlive: true,
    ...options,
  });
  // An idle connection may die with its server; the pool opens another when it is next asked.
  pool.on('error', () => undefined);
  return pool;
}
