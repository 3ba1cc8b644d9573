import { createApi } from '../api/main.js';
import { createWorker } from '../worker/main.js';
import type { Configuration } from '#platform/config';
import { firstAdministratorToken } from './first-administrator.js';
import { firstFreePort } from './free-port.js';
import { layGround, openGround } from './ground.js';
import type { Ground } from './ground.js';

/** The whole product in one process: database, API, worker and screens on one port. */
export interface Standalone extends Ground {
  /** Makes the first administrator; only on an installation where nobody has an account. */
  setupLink?: string;
  /** The API's and worker's façades, for the demonstration's story. */
  api: Awaited<ReturnType<typeof createApi>>;
}

/** Starts everything, in the order in which each needs the one before; what fails takes the earlier ones down. */
export async function startStandalone(configuration: Configuration): Promise<Standalone> {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const port = await firstFreePort(configuration.port, configuration.host);
    const ground = await openGround(configuration, port);
    closing.push(ground.close);
    await layGround(ground.database);
    const api = await createApi(ground);
    closing.push(() => api.close());
    const worker = await createWorker(ground);
    closing.push(() => worker.close());
    await api.listen(port, configuration.host);
    await ground.server?.announce(ground.baseUrl);
    const token = await firstAdministratorToken(ground.database);
    const setupLink = token && `${ground.baseUrl}/first-administrator?token=${token}`;
    return { ...ground, api, close, ...(setupLink ? { setupLink } : {}) };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
