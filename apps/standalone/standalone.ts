import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { createApi } from '../api/main.js';
import { createWorker } from '../worker/main.js';
import type { RunningWorker } from '../worker/main.js';
import type { Configuration } from '#platform/config';
import { projectRoot } from '#platform/database';
import { firstAdministratorToken } from './first-administrator.js';
import { firstFreePort } from './free-port.js';
import { layFoundation, openFoundation } from './foundation.js';
import type { Foundation } from './foundation.js';
import { proveQueue } from './reachable-queue.js';

/** The whole product in one process: database, API, worker and screens on one port. */
export interface Standalone extends Foundation {
  /** Makes the first administrator; only on an installation where nobody has an account. */
  setupLink?: string;
  api: Awaited<ReturnType<typeof createApi>>;
  worker: RunningWorker;
  /** Moves business time for both halves; the demonstration tells its story with it. */
  setClock(instant: string): Promise<void>;
}

/** Starts everything, in the order in which each needs the one before; what fails takes the earlier ones down. */
export async function startStandalone(configuration: Configuration): Promise<Standalone> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    await proveQueue(configuration.redisUrl);
    const port = await firstFreePort(configuration.port, configuration.host);
    const foundation = await openFoundation(configuration, port);
    closing.push(foundation.close);
    await layFoundation(foundation.database);
    const api = await createApi(foundation, { webRoot: join(projectRoot(), 'dist/web') });
    closing.push(() => api.close());
    const worker = await createWorker(foundation);
    closing.push(() => worker.close());
    await api.listen(port, configuration.host);
    await foundation.server?.announce(foundation.baseUrl);
    const token = await firstAdministratorToken(foundation.database);
    const setupLink = token && `${foundation.baseUrl}/first-administrator?token=${token}`;
    const setClock = async (instant: string) => {
      await api.get(Clock, { strict: false }).moveTo(Temporal.Instant.from(instant));
      await worker.get(Clock).read();
    };
    return { ...foundation, api, worker, setClock, close, ...(setupLink ? { setupLink } : {}) };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
