import { EmbeddedServer, announcedAddress, asOwner } from '#platform/database';
import { migrateDatabase, prepareDatabase } from '#platform/database';
import type { ConnectionSettings } from '#platform/database';
import { installation } from '#platform/config';
import type { Configuration, Installation } from '#platform/config';
import { prepareQueue } from '#platform/queue';

/** What lies under a program: where everything is, and how to let go of it. */
export interface Foundation extends Installation {
  /** The server of this process, when it is the one that started or adopted it. */
  server?: EmbeddedServer;
  close(): Promise<void>;
}

/**
 * Opens the database for the product: the embedded one unless DATABASE_URL names another.
 * @throws DataInUse when another process of this product serves from the same data.
 */
export async function openFoundation(configuration: Configuration, port?: number): Promise<Foundation> {
  if (configuration.databaseUrl) {
    return { ...installation(configuration, undefined, port), close: () => Promise.resolve() };
  }
  const server = await EmbeddedServer.start({ directory: configuration.dataDir });
  const close = () => server.stop();
  return { ...installation(configuration, server.url, port), server, close };
}

/** The same for a command: beside a running product it uses that one's server, otherwise it starts one for itself. */
export async function borrowFoundation(configuration: Configuration): Promise<Foundation> {
  if (configuration.databaseUrl) return openFoundation(configuration);
  const url = await EmbeddedServer.urlOfRunning(configuration.dataDir);
  if (!url) return openFoundation(configuration);
  const beside = installation(configuration, url);
  // The product may have found its port taken; the links of a command must lead to where it is.
  const baseUrl = configuration.baseUrl ? beside.baseUrl : ((await announcedAddress(url)) ?? beside.baseUrl);
  return { ...beside, baseUrl, close: () => Promise.resolve() };
}

/** Brings the database up to this version of the product. Without an administrator's URL it must be prepared already. */
export async function layFoundation(database: ConnectionSettings): Promise<void> {
  if (new URL(database.url).username) await prepareDatabase(database);
  await migrateDatabase(database);
  await asOwner(database, prepareQueue);
}
