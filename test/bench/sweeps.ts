import { performance } from 'node:perf_hooks';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '#platform/clock';
import { installation, readConfiguration } from '#platform/config';
import type { ConnectionSettings } from '#platform/database';
import { Sweeps } from '#platform/queue';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';

const TENANTS = 500;
const DUE = 5_000;
const FEW = 10_000;
const MANY = 1_000_000;

export interface MeasuredSweep {
  name: string;
  /** Seconds for the same due dates among a million over among ten thousand; each the median of the rounds. */
  ratio: number;
  few: number[];
  many: number[];
}

let done = 0;

@Injectable()
class Nothing implements OnModuleInit {
  constructor(private readonly sweeps: Sweeps) {}

  onModuleInit(): void {
    this.sweeps.on('bench', async (ids) => void (done += ids.length));
  }
}

@Module({ providers: [Nothing] })
class NothingModule {}

/** From "it is due" to "it is done with", through the queue and a scope per tenant: 5 000 dates of 500 tenants. */
export async function measureSweep(
  database: ConnectionSettings,
  bareUrl: string,
  rounds: number,
): Promise<MeasuredSweep> {
  const configuration = readConfiguration({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SECRET: database.secret,
    BASE_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
  });
  const administrator = new pg.Client({ connectionString: bareUrl });
  await administrator.connect();
  await administrator.query(
    `insert into platform.tenant (id, slug) select gen_random_uuid(), 'sweep-' || n from generate_series(1, ${TENANTS}) n`,
  );
  const worker = await createWorker(installation(configuration), { modules: [NothingModule] });
  try {
    await worker.settle(120);
    await fill(administrator, FEW);
    const few = await rounded(worker, administrator, rounds);
    await fill(administrator, MANY - FEW);
    const many = await rounded(worker, administrator, rounds);
    return { name: `${DUE} due among ${TENANTS} tenants`, ratio: median(many) / median(few), few, many };
  } finally {
    await worker.close();
    await administrator.end();
  }
}

/** Dates that are not due for years. */
async function fill(administrator: pg.Client, rows: number): Promise<void> {
  await administrator.query(`
    insert into platform.due (tenant_id, kind, id, due_at)
    select t.id, 'bench', gen_random_uuid(), now() + make_interval(days => 900 + n % 900)
    from (select id, row_number() over () as place from platform.tenant where slug like 'sweep-%') t
    join generate_series(1, ${rows}) n on n % ${TENANTS} + 1 = t.place`);
  await administrator.query('vacuum analyze platform.due');
}

async function rounded(worker: RunningWorker, administrator: pg.Client, rounds: number): Promise<number[]> {
  const seconds: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const now = worker.get(Clock).now();
    await administrator.query(
      `insert into platform.due (tenant_id, kind, id, due_at)
       select t.id, 'bench', gen_random_uuid(), $1::timestamptz
       from platform.tenant t, generate_series(1, ${DUE / TENANTS}) where t.slug like 'sweep-%'`,
      [now.subtract({ minutes: 1 }).toString()],
    );
    done = 0;
    const start = performance.now();
    await worker.settle(120);
    if (done !== DUE) throw new Error(`${done} of ${DUE} dates were handed over`);
    // The first round warms connections and plans.
    if (round > 0) seconds.push((performance.now() - start) / 1_000);
  }
  return seconds;
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
