import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Installation, installation, readConfiguration } from '#platform/config';
import {
  asOwner,
  type ConnectionSettings,
  EmbeddedServer,
  migrateDatabase,
  onDatabase,
  prepareDatabase,
} from '#platform/database';
import { prepareQueue } from '#platform/queue';
import { createApi } from '../../apps/api/main.js';

export const SECRET = 'a secret for measuring, of more than 32 characters';

/** A server of its own with the durability of a real one, the product's schema, and its façades in this process. */
export interface Ground {
  database: ConnectionSettings;
  api: NestFastifyApplication;
  /** Another database of the product on the same server. */
  another(name: string): Promise<ConnectionSettings>;
  close(): Promise<void>;
}

export async function layGround(): Promise<Ground> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-bench-'));
  chmodSync(directory, 0o755);
  const server = await EmbeddedServer.start({ directory, settings: { shared_buffers: '512MB' } });
  const another = async (name: string) => {
    const database = { url: onDatabase(server.url, name), secret: SECRET };
    await prepareDatabase(database);
    await migrateDatabase(database);
    await asOwner(database, prepareQueue);
    return database;
  };
  const database = await another('rekindle');
  const api = await createApi(installationOn(database));
  return {
    database,
    api,
    another,
    close: async () => {
      await api.close();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The product on that database, with nothing else said to it but what is given. */
export function installationOn({ url }: ConnectionSettings, more: Record<string, string> = {}): Installation {
  return installation(
    readConfiguration({
      NODE_ENV: 'test',
      DATABASE_URL: url,
      SECRET,
      BASE_URL: 'http://localhost',
      LOG_LEVEL: 'silent',
      ...more,
    }),
  );
}
