import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { Organisations } from '#organisation';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { type SmtpSink, type Stage, startSmtpSink } from '../support/smtp-sink.js';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';
import { HOLD_SECONDS, type WorkerServers } from '../support/worker-process.js';

jest.setTimeout(300_000);

/** A worker process on its feet before it is needed: starting one takes longer than all the rest. */
class Victim {
  private readonly child: ChildProcess;
  private output = '';

  constructor(servers: WorkerServers) {
    const program = ['--import', './test/support/register-typescript.js', './test/support/worker-process.ts'];
    this.child = spawn(process.execPath, [...program, JSON.stringify(servers)], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error' },
    });
    this.child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  async work(): Promise<void> {
    this.child.stdin?.write('go\n');
    await until(() => this.output.includes('working'), 'a worker at work');
  }

  /** Holds its breath, wherever it is. */
  pause(): void {
    this.child.kill('SIGSTOP');
  }

  goOn(): void {
    this.child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await gone;
  }
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const limit = Date.now() + 120_000;
  while (Date.now() < limit) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came: ${what}`);
}

/** Holds a table until somebody else wants it; the wish is the moment at which the worker is killed. */
class Gate {
  private static readonly closed = new Set<Gate>();

  private constructor(
    private readonly client: pg.Client,
    private readonly watcher: pg.Client,
  ) {}

  static async on(url: string, table: string, isImpatient = false): Promise<Gate> {
    const [client, watcher] = [0, 1].map(() => new pg.Client({ connectionString: url })) as [
      pg.Client,
      pg.Client,
    ];
    await client.connect();
    await watcher.connect();
    const gate = new Gate(client, watcher);
    Gate.closed.add(gate);
    await client.query('begin');
    if (isImpatient) await client.query(`set local lock_timeout = '200ms'`);
    try {
      await client.query(`lock table ${table} in exclusive mode`);
    } catch (error) {
      await gate.open();
      throw error;
    }
    return gate;
  }

  /** The worker waits for the table. */
  isWanted(): Promise<boolean> {
    return this.isAwaited("application_name like 'rekindle%'");
  }

  /** Another gate waits for the table, behind the worker. */
  isFollowed(): Promise<boolean> {
    return this.isAwaited("application_name not like 'rekindle%'");
  }

  private async isAwaited(by: string): Promise<boolean> {
    const { rows } = await this.watcher.query<{ waiting: string }>(
      `select count(*) as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock' and ${by}`,
    );
    return rows[0]?.waiting !== '0';
  }

  /** So that one scenario that fails does not hold up the next. */
  static async openAll(): Promise<void> {
    for (const gate of Gate.closed) await gate.open();
  }

  async open(): Promise<void> {
    if (!Gate.closed.delete(this)) return;
    await this.client.query('rollback');
    await this.client.end();
    await this.watcher.end();
  }
}

/** Where a worker dies. `copies`: how many of the letter may arrive in all. */
interface Point {
  name: string;
  /** A stage of the SMTP conversation … */
  stage?: Stage;
  /** … or the moment at which it wants to write to a table, from the start or once the letter was taken. */
  table?: string;
  after?: 'taking' | '250';
  isRefused?: boolean;
  copies: number[];
}

const POINTS: Point[] = [
  { name: 'carrying the event', table: 'platform.outbox', copies: [1] },
  { name: 'marking the event as handled', table: 'platform.handled_event', copies: [1] },
  { name: 'deciding the notification', table: 'platform.notification', copies: [1] },
  { name: 'setting and claiming dates', table: 'platform.due', copies: [1] },
  { name: 'making the letter', table: 'platform.delivery', copies: [1] },
  { name: 'gathering what is due', table: 'platform.notification', after: 'taking', copies: [1] },
  { name: 'taking the letter in hand', table: 'platform.delivery', after: 'taking', copies: [1] },
  { name: 'connecting', stage: 'connect', copies: [1] },
  { name: 'naming the sender', stage: 'sender', copies: [1] },
  { name: 'naming the recipient', stage: 'recipient', copies: [1] },
  // A letter as short as ours may have arrived whole by then.
  { name: 'sending the content', stage: 'content', copies: [1, 2] },
  {
    name: 'awaiting the 250 of a server that then refuses',
    stage: 'before-250',
    isRefused: true,
    copies: [1],
  },
  { name: 'awaiting the 250 of a server that has taken it', stage: 'before-250', copies: [2] },
  { name: 'hearing the 250', stage: 'after-250', copies: [1, 2] },
  { name: 'recording what came of it', table: 'platform.delivery', after: '250', copies: [2] },
  { name: 'recording it for the notification', table: 'platform.notification', after: '250', copies: [2] },
  { name: 'clearing its date', table: 'platform.due', after: '250', copies: [2] },
];
/** What depends on where the jobs live. */
const ON_REDIS = [
  'carrying the event',
  'marking the event as handled',
  'setting and claiming dates',
  'taking the letter in hand',
  'awaiting the 250 of a server that has taken it',
  'recording what came of it',
];
const ON_POSTGRES: Point[] = [{ name: 'adding the job to the queue', table: 'bullmq.job', copies: [1] }];

const backends = hasRedis() ? (['postgres', 'redis'] as const) : (['postgres'] as const);

describe.each(backends)('kill -9 of the worker at many points of a reminder, on %s', (backend) => {
  let redis: TestRedis | undefined;
  let sink: SmtpSink;
  let house: WorkerHouse;
  let servers: WorkerServers;
  let working: Victim;
  let standby: Victim;
  let administrator: pg.Client;

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : undefined;
    sink = await startSmtpSink();
    house = await openWorkerHouse({ redisUrl: redis?.url });
    const { url, secret } = house.database;
    administrator = new pg.Client({ connectionString: url });
    await administrator.connect();
    servers = { databaseUrl: url, secret, redisUrl: redis?.url, smtpUrl: sink.url };
    await house.settle();
    await house.get(Clock).moveTo(Temporal.Instant.from('2026-06-09T09:00:00Z'));
    await house.rest();
    [working, standby] = [new Victim(servers), new Victim(servers)];
    await working.work();
  });

  afterAll(async () => {
    await working?.kill();
    await standby?.kill();
    await administrator?.end();
    await house?.close();
    await sink?.stop();
    await redis?.stop();
  });

  afterEach(async () => {
    await Gate.openAll();
    for (const stage of ['before-250', ...POINTS.flatMap(({ stage }) => stage ?? [])] as const) {
      sink.at(stage, undefined);
    }
  });

  const correct = (name: string) =>
    house.within(house.armorial, () =>
      house.get(Organisations).correct(house.armorial, { name }, undefined as never),
    );

  /** Has the deed done while the worker holds its breath, so that it meets the gate or the hook on its way. */
  async function correctBehind<T>(victim: Victim, name: string, arm: () => Promise<T>): Promise<T> {
    victim.pause();
    await correct(name);
    for (;;) {
      try {
        const armed = await arm();
        victim.goOn();
        return armed;
      } catch (error) {
        // It was stopped inside a transaction that holds the table.
        if ((error as { code?: string }).code !== '55P03') throw error;
        victim.goOn();
        await new Promise((resolve) => setTimeout(resolve, 20));
        victim.pause();
      }
    }
  }

  /** Kills the worker when it reaches the point; returns once it is dead. */
  async function killAt(point: Point, name: string, victim: Victim): Promise<void> {
    const { url } = house.database;
    if (point.stage) {
      let isThere = false;
      sink.hangUp();
      await correctBehind(victim, name, async () =>
        sink.at(point.stage!, async () => {
          isThere = true;
          await victim.kill();
          if (point.isRefused) throw Object.assign(new Error('no'), { responseCode: 451 });
        }),
      );
      await until(() => isThere, point.name);
      await victim.kill();
      sink.at(point.stage, undefined);
      return;
    }
    let gate: Gate | undefined;
    if (point.after === '250') {
      await correctBehind(victim, name, async () =>
        sink.at('before-250', async () => void (gate ??= await Gate.on(url, point.table!))),
      );
      await until(() => gate !== undefined, 'the content');
    } else {
      gate = await correctBehind(victim, name, () => Gate.on(url, point.table!, true));
      if (point.after === 'taking') {
        // The table is wanted twice; the second gate closes as soon as the first wish is fulfilled.
        await until(() => gate!.isWanted(), 'the first wish');
        const second = Gate.on(url, point.table!);
        await until(() => gate!.isFollowed(), 'the second gate in the queue for the table');
        await gate.open();
        gate = await second;
      }
    }
    await until(() => gate!.isWanted(), point.name);
    await victim.kill();
    sink.at('before-250', undefined);
    await gate!.open();
  }

  const databaseNow = async () => {
    const { rows } = await administrator.query<{ now: string }>('select clock_timestamp()::text as now');
    return rows[0]!.now;
  };

  /**
   * The letters that were in the hands of a worker which died before that moment are nobody's now, instead of in ten
   * minutes. Those of a worker that lives stay with it, so that a second copy is never a matter of speed.
   */
  const letGo = (diedBefore: string) =>
    administrator.query(
      `update platform.delivery set sending_until = clock_timestamp()
       where state = 'SENDING' and sending_until < $1::timestamptz + make_interval(secs => $2)`,
      [diedBefore, HOLD_SECONDS],
    );

  const points =
    backend === 'postgres'
      ? [...POINTS, ...ON_POSTGRES]
      : POINTS.filter(({ name }) => ON_REDIS.includes(name));

  const readerOf = (point: Point) => `Reader${points.indexOf(point)}`;
  const addressOf = (point: Point) => `${readerOf(point).toLowerCase()}@armorial.example`;
  const letters = (point: Point) =>
    house.rows<{ state: string; message_id: string }>(
      house.armorial,
      `select state, message_id from platform.delivery where tenant_id = :tenant and email = :address`,
      { address: addressOf(point) },
    );

  it.each(points)('$name: nothing is lost', async (point) => {
    const [victim, heir] = [working, standby];
    standby = new Victim(servers);
    await killAt(point, readerOf(point), victim);
    const died = await databaseNow();
    await heir.work();
    working = heir;
    await until(
      async () => {
        await letGo(died);
        return (await letters(point)).some(({ state }) => state === 'SENT');
      },
      `the letter to ${readerOf(point)}`,
    );
  });

  it('and of each letter every copy has its one Message-ID; a second copy comes only between 250 and record', async () => {
    // Nothing is left that anybody could take up and send again.
    await until(async () => {
      const { rows } = await administrator.query(
        `select 1 from platform.delivery where state in ('READY', 'SENDING')
         union all select 1 from platform.notification where state in ('WAITING', 'POSTED')
         union all select 1 from platform.outbox
         union all select 1 from platform.due where kind in ('notification', 'delivery')`,
      );
      return rows.length === 0;
    }, 'the last of the letters');
    const seen: Record<string, number> = {};
    for (const point of points) {
      const [letter, ...others] = await letters(point);
      expect(others).toEqual([]);
      const arrived = sink.to(addressOf(point));
      expect(new Set(arrived.map(({ messageId }) => messageId))).toEqual(new Set([letter?.message_id]));
      seen[point.name] = arrived.length;
      const told = await house.rows<{ state: string }>(
        house.armorial,
        `select state from platform.notification where tenant_id = :tenant and email = :address`,
        { address: addressOf(point) },
      );
      expect(told).toEqual([{ state: 'SENT' }]);
    }
    for (const point of points) {
      expect({
        point: point.name,
        isRight: point.copies.includes(seen[point.name] ?? 0),
        copies: seen[point.name],
      }).toEqual({
        point: point.name,
        isRight: true,
        copies: seen[point.name],
      });
    }
  });
});
