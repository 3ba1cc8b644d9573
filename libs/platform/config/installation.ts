import type { ConnectionSettings } from '#platform/database';
import type { Configuration } from './configuration.js';
import { installationSecret } from './secret.js';

/** What every process of one installation is built from: `createApi(installation)`, `createWorker(installation)`. */
export interface Installation {
  configuration: Configuration;
  database: ConnectionSettings;
  /** Where people reach the product, without a slash at its end. */
  baseUrl: string;
  secret: string;
}

/**
 * Completes the configuration with what is only known at the start.
 * @param databaseUrl the embedded server's, when there is one.
 * @param port the port that was free, when the address is not configured.
 */
export function installation(
  configuration: Configuration,
  databaseUrl?: string,
  port?: number,
): Installation {
  const url = databaseUrl ?? configuration.databaseUrl;
  if (!url)
    throw new Error('DATABASE_URL is needed here: only the standalone process starts a database of its own.');
  const secret = installationSecret(configuration);
  const { rolePasswords, databasePool: poolSize } = configuration;
  return {
    configuration,
    database: { url, secret, rolePasswords, poolSize },
    baseUrl: (configuration.baseUrl ?? `http://localhost:${port ?? configuration.port}`).replace(/\/+$/, ''),
    secret,
  };
}
