import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { Configuration } from '#platform/config';
import { newId } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';
import { Shift } from '../../apps/worker/shift.js';
import type { WorkerOptions } from '../../apps/worker/worker.module.js';
import { type FreshDatabase, freshDatabase } from './database.js';

/** A database of its own with two tenants, and a real worker on it. */
export interface WorkerHouse extends RunningWorker {
  database: FreshDatabase;
  armorial: string;
  kerlann: string;
  /** The product's own work in a tenant. */
  within<T>(tenantId: string, work: (store: Store) => Promise<T>): Promise<T>;
  /** Moves business time, and works until nothing is left to do then. */
  at(instant: string): Promise<void>;
  /** Rows of a statement in a tenant. */
  rows<R>(tenantId: string, sql: string, parameters?: Record<string, unknown>): Promise<R[]>;
  another(options?: WorkerOptions): Promise<RunningWorker>;
  /** Stops carrying and sweeping here, so that other workers do it; deeds and reads go on. */
  rest(): Promise<void>;
}

export interface HouseServers {
  /** A database on a server of its own; otherwise a copy of the run's. */
  database?: FreshDatabase | undefined;
  redisUrl?: string | undefined;
  smtpUrl?: string | undefined;
}

export async function openWorkerHouse(
  servers: HouseServers = {},
  options: WorkerOptions = {},
): Promise<WorkerHouse> {
  const database = servers.database ?? (await freshDatabase());
  const configuration = Configuration.from({
    NODE_ENV: 'test',
    REDIS_URL: servers.redisUrl,
    SMTP_URL: servers.smtpUrl,
    MAIL_FROM: 'Rekindle <rekindle@rekindle.example>',
  });
  const installation = {
    configuration,
    database: { url: database.url, secret: database.secret, poolSize: 12 },
    baseUrl: 'https://rekindle.example',
    secret: database.secret,
  };
  const worker = await createWorker(installation, options);
  const tenancy = worker.get(Tenancy);
  const store = worker.get(Store);
  const clock = worker.get(Clock);
  const found = async (name: string, slug: string) => {
    const place = { country: 'FR', locale: 'fr' as const, timeZone: 'Europe/Paris' };
    const founder = { userId: newId(), name: `Administration ${name}`, email: `admin@${slug}.example` };
    return worker.get(Organisations).found({ name, slug, ...place, currency: 'EUR' }, founder);
  };
  const { tenantId: armorial } = await found('Armorial Assurances', 'armorial');
  const { tenantId: kerlann } = await found('Banque Kerlann', 'kerlann');
  return {
    ...worker,
    database,
    armorial,
    kerlann,
    within: (tenantId, work) => tenancy.asSystem(tenantId, 'spec', () => work(store)),
    at: async (instant) => {
      await clock.moveTo(Temporal.Instant.from(instant));
      await worker.settle();
    },
    rows: (tenantId, sql, parameters) =>
      tenancy.asSystem(tenantId, 'spec', () => store.rows(sql, parameters)),
    another: (more = {}) => createWorker(installation, { ...options, ...more }),
    rest: () => worker.get(Shift).beforeApplicationShutdown(),
    close: async () => {
      await worker.close();
      await database.drop();
    },
  };
}
