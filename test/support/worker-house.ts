import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { Configuration } from '#platform/config';
import { newId } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';
import { OutboxRelay } from '../../apps/worker/outbox-relay.js';
import { Shift } from '../../apps/worker/shift.js';
import { Sweeper } from '../../apps/worker/sweeper.js';
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
  /** Does something while this worker looks at nothing: what is told lies there until it is done. */
  unseen<T>(work: () => Promise<T>): Promise<T>;
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
  const unseen = blindfold(worker);
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
    unseen,
    rest: () => worker.get(Shift).beforeApplicationShutdown(),
    close: async () => {
      await worker.close();
      await database.drop();
    },
  };
}

/** The worker looks at the outbox and at the dates several times a second, whatever a spec is just doing. */
function blindfold(worker: RunningWorker): WorkerHouse['unseen'] {
  const [relay, sweeper] = [worker.get(OutboxRelay), worker.get(Sweeper)];
  const [carry, sweep] = [relay.carry.bind(relay), sweeper.sweep.bind(sweeper)];
  let isBlind = false;
  let looking: Promise<unknown> = Promise.resolve();
  const look = (turn: () => Promise<number>) => () => {
    if (isBlind) return Promise.resolve(0);
    const mine = turn();
    looking = Promise.allSettled([looking, mine]);
    return mine;
  };
  relay.carry = look(carry);
  sweeper.sweep = look(sweep);
  return async (work) => {
    isBlind = true;
    try {
      await looking;
      return await work();
    } finally {
      isBlind = false;
    }
  };
}
