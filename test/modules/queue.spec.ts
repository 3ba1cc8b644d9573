import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { register } from 'prom-client';
import { Queues } from '#platform/queue';
import { Stop } from '../support/crossing.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { until } from '../support/waiting.js';

jest.setTimeout(180_000);

const backends = hasRedis() ? (['postgres', 'redis'] as const) : (['postgres'] as const);

describe.each(backends)('the queue on %s', (backend) => {
  let database: FreshDatabase;
  let redis: TestRedis | undefined;
  let queues: Queues;
  const open = () => new Queues({ databaseUrl: database.urls.rekindle_app, redisUrl: redis?.url });

  beforeAll(async () => {
    database = await freshDatabase();
    redis = backend === 'redis' ? await startRedis() : undefined;
    queues = open();
  });

  afterAll(async () => {
    await queues.close();
    await redis?.stop();
    await database.drop();
  });

  it('is the backend that was set', () => {
    expect(queues.backend).toBe(backend);
  });

  it('runs a job once however often it is added', async () => {
    const seen: string[] = [];
    const job = { id: 'event-1-resume', name: 'resume', content: { ids: ['a'] } };
    await queues.add('once', [job, job]);
    await queues.add('once', [job]);
    await queues.work('once', async ({ id }) => void seen.push(id));
    await until(async () => (await queues.pending(['once'])) === 0, 'an empty queue');
    await queues.add('once', [job]);
    await queues.add('once', [{ ...job, id: 'event-2-resume' }]);
    await until(() => seen.includes('event-2-resume'), 'the other job');
    expect(seen).toEqual(['event-1-resume', 'event-2-resume']);
  });

  it('tries a failing job again, then gives it up where it can be seen, and gives it another round when asked', async () => {
    let tries = 0;
    let isRepaired = false;
    await queues.work('failing', async () => {
      tries += 1;
      if (!isRepaired) throw new Error('the ledger is closed');
    });
    await queues.add('failing', [{ id: 'f-1', name: 'post', content: {} }], { attempts: 2 });
    let failures: ReturnType<Queues['takeFailures']> = [];
    await until(() => (failures = [...failures, ...queues.takeFailures()]).length > 0, 'giving up');
    expect(tries).toBe(2);
    expect(failures).toEqual([
      { queue: 'failing', name: 'post', reason: expect.stringContaining('the ledger is closed') },
    ]);
    queues.watch();
    const metrics = await register.metrics();
    expect(metrics).toMatch(/rekindle_queue_jobs\{queue="failing",state="failed"\} 1/);
    expect(metrics).toMatch(/rekindle_jobs_given_up_total\{queue="failing",work="post"\} [1-9]/);
    expect(metrics).toMatch(
      /rekindle_job_seconds_count\{queue="failing",work="post",outcome="failed"\} [2-9]/,
    );
    isRepaired = true;
    expect(await queues.retryFailed('failing')).toBe(1);
    await until(() => tries === 3, 'another round');
    await until(async () => (await queues.pending(['failing'])) === 0, 'an empty queue');
  });

  it('lets the job in hand finish when it closes, and keeps the others', async () => {
    const first = open();
    const stop = new Stop();
    const begun: string[] = [];
    const done: string[] = [];
    await first.work(
      'closing',
      async ({ id }) => {
        begun.push(id);
        await stop.here();
        done.push(id);
      },
      { concurrency: 1 },
    );
    await first.add('closing', [
      { id: 'c-1', name: 'slow', content: {} },
      { id: 'c-2', name: 'slow', content: {} },
    ]);
    await stop.reached;
    const closing = first.close();
    stop.goOn();
    await closing;
    // Which of two that came together goes first is nobody's promise.
    expect(done).toEqual(begun);
    expect(done).toHaveLength(1);
    expect(await queues.pending(['closing'])).toBe(1);
  });

  it('repeats a job at the hours of the timetable, and forgets one that is no longer named', async () => {
    let turns = 0;
    await queues.work('acts', async () => void (turns += 1));
    await queues.repeat('acts', 'every-second', '* * * * * *');
    await until(() => turns >= 2, 'two turns');
    await queues.repeatOnly('acts', []);
    // The next turn waits in the queue as the last one begins: when nothing waits there, no more will come.
    await until(async () => (await queues.pending(['acts'])) === 0, 'no turn that waits');
    const after = turns;
    await queues.add('acts', [{ id: 'last', name: 'last', content: {} }]);
    await until(async () => turns > after && (await queues.pending(['acts'])) === 0, 'the last job');
    expect(turns).toBe(after + 1);
  });
});
