import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { installation, readConfiguration } from '#platform/config';
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
  /** The administrator's address of the product's database: no row security, as the limit runs. */
  bareUrl: string;
  api: NestFastifyApplication;
  close(): Promise<void>;
}

export async function layGround(): Promise<Ground> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-bench-'));
  chmodSync(directory, 0o755);
  mkdirSync(directory, { recursive: true });
  const server = await EmbeddedServer.start({ directory, settings: { shared_buffers: '512MB' } });
  const database = { url: onDatabase(server.url, 'rekindle'), secret: SECRET };
  await prepareDatabase(database);
  await migrateDatabase(database);
  await asOwner(database, prepareQueue);
  const configuration = readConfiguration({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SECRET,
    BASE_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
    REQUESTS_PER_MINUTE: '10000000',
  });
  const api = await createApi(installation(configuration));
  return {
    database,
    bareUrl: database.url,
    api,
    close: async () => {
      await api.close();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
