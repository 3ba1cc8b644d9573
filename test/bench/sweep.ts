import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { ConnectionSettings } from '#platform/database';
import { Sweeps } from '#platform/queue';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';
import { type Ground, installationOn } from './ground.js';
import { ratio, type Ratio } from './rounds.js';

const TENANTS = 500;
const DUE = 5_000;
const KIND = 'bench';

export interface SweepResult {
  name: string;
  /** Seconds among the larger number of dates, over seconds among the smaller. */
  slowdown: Ratio;
  fewSeconds: number;
  manySeconds: number;
}

/**
 * What is due is found and handed to its tenants as fast among a million dates as among ten thousand. The act itself
 * does nothing, so that the sweeper is all that is measured: the claim, the queue, one scope per tenant, the clearing.
 */
export async function measureSweep(ground: Ground, rounds: number): Promise<SweepResult> {
  const [few, many] = [await open(ground, 10_000), await open(ground, 1_000_000)];
  await few.sweep();
  await many.sweep();
  const [short, long]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const turns = round % 2 === 0 ? [few, many] : [many, few];
    for (const side of turns) (side === few ? short : long).push(await side.sweep());
  }
  await Promise.all([few.close(), many.close()]);
  return {
    name: `sweep of ${DUE} due among ${TENANTS} tenants, a million dates over ten thousand`,
    slowdown: ratio(long.map((seconds, index) => seconds / short[index]!)),
    fewSeconds: ratio(short).median,
    manySeconds: ratio(long).median,
  };
}

/** A database with so many dates, all of the measured kind and far ahead, and a worker on it. */
async function open(ground: Ground, dates: number) {
  const database: ConnectionSettings = await ground.another(`rekindle_${dates}`);
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(
    `insert into platform.tenant (id, slug) select gen_random_uuid(), 'tenant-' || n from generate_series(1, ${TENANTS}) n`,
  );
  await plant(admin, dates, `timestamptz '2100-01-01' + n * interval '1 second'`);
  await admin.query('vacuum analyze platform.due');
  const worker: RunningWorker = await createWorker(installationOn(database));
  let handled = 0;
  worker.get(Sweeps).on(KIND, async (ids) => void (handled += ids.length));
  const sweep = async (): Promise<number> => {
    handled = 0;
    await plant(admin, DUE, `timestamptz '2026-01-01' + n * interval '1 second'`);
    const start = performance.now();
    await worker.settle(300);
    const seconds = (performance.now() - start) / 1_000;
    const { rows } = await admin.query<{ left: number }>(
      `select count(*)::int as left from platform.due where kind = '${KIND}'`,
    );
    if (handled < DUE || rows[0]?.left !== dates)
      throw new Error(`${handled} of ${DUE} were handled and ${rows[0]?.left} of ${dates} are left`);
    return seconds;
  };
  return { sweep, close: () => Promise.all([worker.close(), admin.end()]) };
}

async function plant(admin: pg.Client, many: number, dueAt: string): Promise<void> {
  await admin.query(
    `with tenants as (select id, row_number() over (order by id) as place from platform.tenant)
     insert into platform.due (tenant_id, kind, id, due_at)
     select t.id, '${KIND}', gen_random_uuid(), ${dueAt}
     from generate_series(1, ${many}) n join tenants t on t.place = n % ${TENANTS} + 1`,
  );
}
