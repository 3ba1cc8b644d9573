import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import {
  createPostgresBackend,
  type Job,
  type JobsOptions,
  Queue,
  type QueueOptions,
  Worker,
  withBackend,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type pg from 'pg';
import { poolOf } from '#platform/database';
import { log, logged } from '#platform/logs';
import { drained } from './draining.js';
import { jobSeconds, lostJobs, watchDepth } from './queue-metrics.js';
import { QUEUE_SCHEMA } from './queue-schema.js';

export const QUEUE_SETTINGS = Symbol('settings of the queue');

/** Where the jobs live. PostgreSQL when no Redis is named, so that one machine needs nothing else. */
export interface QueueSettings {
  /** A URL of the application role: the queue's tables are in the product's own database. */
  databaseUrl: string;
  redisUrl?: string | undefined;
  /** How soon a job of a dead worker is taken up again; each worker looks at this interval. */
  stalledSeconds?: number;
}

/** One job as callers see it: always an id, so that adding it twice is adding it once. */
export interface Carried<T = unknown> {
  id: string;
  name: string;
  content: T;
}

export interface JobFailure {
  queue: string;
  name: string;
  reason: string;
}

export type Work<T> = (job: Carried<T>) => Promise<void>;

const PENDING = ['waiting', 'active', 'delayed', 'prioritized'] as const;
const COUNTED = [...PENDING, 'failed'] as const;
/** A worker listens on one connection of its own for as long as it lives; the rest serve everyone. */
const POOL_CONNECTIONS = 16;

/**
 * The queues of this process on whichever backend is set. BullMQ's classes take their backend one by one, so the
 * process-wide default stays untouched and both can run in one test.
 */
@Injectable()
export class Queues implements BeforeApplicationShutdown {
  readonly backend: 'postgres' | 'redis';
  private readonly classes: { Queue: typeof Queue; Worker: typeof Worker };
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private readonly failures: JobFailure[] = [];
  private pool: pg.Pool | undefined;
  private redis: Redis | undefined;
  private closed: Promise<void> | undefined;
  private quietUntil = 0;

  constructor(@Inject(QUEUE_SETTINGS) private readonly settings: QueueSettings) {
    this.backend = settings.redisUrl ? 'redis' : 'postgres';
    this.classes = settings.redisUrl
      ? { Queue, Worker }
      : (withBackend(createPostgresBackend) as unknown as { Queue: typeof Queue; Worker: typeof Worker });
  }

  /**
   * Adds jobs, each once: one whose id is known is left as it is. They are kept by the backend when this returns.
   * A failing job is tried again, ten times over about a quarter of an hour, unless `attempts` says otherwise.
   */
  async add<T>(queue: string, jobs: Carried<T>[], options: { attempts?: number } = {}): Promise<void> {
    if (jobs.length === 0) return;
    const opts: JobsOptions = {
      attempts: options.attempts ?? 10,
      backoff: { type: 'exponential', delay: 1_000 },
      removeOnComplete: { age: 600, count: 1_000 },
      removeOnFail: { age: 30 * 86_400 },
    };
    const named = jobs.map((job) => ({
      name: job.name,
      data: job.content,
      opts: { ...opts, jobId: job.id },
    }));
    const it = this.queue(queue);
    if (this.backend === 'redis') await it.addBulk(named);
    // On PostgreSQL the bulk insert makes sequences and temporary tables, for which the application role has no right.
    else await Promise.all(named.map((job) => it.add(job.name, job.data, job.opts)));
  }

  /** Runs the work for every job of a queue, in this process, until it closes. */
  async work<T>(queue: string, work: Work<T>, options: { concurrency?: number } = {}): Promise<void> {
    const seconds = this.settings.stalledSeconds ?? 15;
    const worker = new this.classes.Worker<T>(
      queue,
      async (job: Job<T>) => this.run(queue, job, work),
      this.connected<WorkerOptions>({
        concurrency: options.concurrency ?? 4,
        stalledInterval: seconds * 1_000,
        lockDuration: seconds * 2_000,
        // A job that kills its worker again and again is given up; a restart of the machine is not its fault.
        maxStalledCount: 10,
      }),
    );
    worker.on('error', (error) => this.noteSilence(queue, error));
    worker.on('failed', (job, error) => this.noteFailure(queue, job, error));
    this.workers.push(worker);
    await worker.waitUntilReady();
  }

  /** A job at the hours of a cron expression in UTC; naming it again moves it, and each turn is one job. */
  async repeat(queue: string, name: string, pattern: string): Promise<void> {
    await this.queue(queue).upsertJobScheduler(
      name,
      { pattern, tz: 'UTC' },
      { name, data: {}, opts: { attempts: 3, removeOnComplete: true, removeOnFail: { age: 30 * 86_400 } } },
    );
  }

  /** Drops the repeated jobs that no list names any more. */
  async repeatOnly(queue: string, names: string[]): Promise<void> {
    for (const { key } of await this.queue(queue).getJobSchedulers()) {
      if (!names.includes(key)) await this.queue(queue).removeJobScheduler(key);
    }
  }

  /** How many jobs of these queues are waiting, running or to be tried again. */
  async pending(queues: string[]): Promise<number> {
    const counts = await Promise.all(queues.map((name) => this.queue(name).getJobCounts(...PENDING)));
    return counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0);
  }

  /** Whether this process takes jobs, from a backend that answers. */
  async isAtWork(): Promise<boolean> {
    if (this.closed || this.workers.length === 0) return false;
    await Promise.all([...this.queues.values()].map((queue) => queue.getJobCounts('waiting')));
    return this.workers.every((worker) => worker.isRunning());
  }

  /** The jobs given up by this process since it was last asked. */
  takeFailures(): JobFailure[] {
    return this.failures.splice(0);
  }

  /** Gives the jobs that were given up another round, for instance after a repair; returns how many there were. */
  async retryFailed(queue: string): Promise<number> {
    const { failed = 0 } = await this.queue(queue).getJobCounts('failed');
    if (failed > 0) await this.queue(queue).retryJobs({ state: 'failed' });
    return failed;
  }

  /** Publishes the depth of every queue this process knows to Prometheus. */
  watch(): void {
    watchDepth(async () => {
      const counts = await Promise.all(
        [...this.queues].map(async ([queue, it]) => ({ queue, counts: await it.getJobCounts(...COUNTED) })),
      );
      return counts.flatMap(({ queue, counts }) =>
        Object.entries(counts).map(([state, count]) => ({ queue, state, count })),
      );
    });
  }

  /** Lets running jobs finish, within reason, then closes every connection. Jobs not begun stay in the queue. */
  close(): Promise<void> {
    this.closed ??= (async () => {
      await Promise.all(this.workers.map(drained));
      await Promise.all([...this.queues.values()].map((queue) => queue.close()));
      await this.pool?.end();
      this.redis?.disconnect();
    })();
    return this.closed;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async run<T>(queue: string, job: Job<T>, work: Work<T>): Promise<void> {
    const stop = jobSeconds.startTimer({ queue, work: job.name });
    try {
      await logged({ queue, job: job.id }, () =>
        work({ id: job.id ?? '', name: job.name, content: job.data }),
      );
      stop({ outcome: 'done' });
    } catch (error) {
      stop({ outcome: 'failed' });
      throw error;
    }
  }

  private noteFailure(queue: string, job: Job | undefined, error: Error): void {
    const attempts = job?.opts.attempts ?? 1;
    const isGivenUp = !job || job.attemptsMade >= attempts;
    const facts = { queue, job: job?.id, work: job?.name, attempt: job?.attemptsMade, err: error };
    if (!isGivenUp) {
      log.warn(facts, 'a job failed and will be tried again');
      return;
    }
    lostJobs.inc({ queue, work: job?.name ?? 'unknown' });
    this.failures.push({ queue, name: job?.name ?? 'unknown', reason: error.stack ?? error.message });
    log.error(facts, 'a job is given up');
  }

  /** A backend that is down is tried many times a second; it is told once in a while. */
  private noteSilence(queue: string, error: Error): void {
    if (this.closed || Date.now() < this.quietUntil) return;
    this.quietUntil = Date.now() + 10_000;
    log.warn({ queue, reason: error.message }, 'the queue does not answer');
  }

  private queue(name: string): Queue {
    let queue = this.queues.get(name);
    if (!queue) {
      queue = new this.classes.Queue(name, this.connected<QueueOptions>({}));
      queue.on('error', (error) => this.noteSilence(name, error));
      this.queues.set(name, queue);
    }
    return queue;
  }

  /** One shared pool or connection: left to itself, every queue and worker would open its own. */
  private connected<O>(options: Partial<O>): O {
    if (this.settings.redisUrl) {
      this.redis ??= new Redis(this.settings.redisUrl, { maxRetriesPerRequest: null });
      if (this.redis.listenerCount('error') === 0) this.redis.on('error', () => undefined);
      // The braces keep all keys of the product in one slot of a Redis Cluster.
      return { ...options, connection: this.redis, prefix: '{rekindle}' } as O;
    }
    this.pool ??= poolOf({
      connectionString: this.settings.databaseUrl,
      options: `-c search_path=${QUEUE_SCHEMA}`,
      application_name: 'rekindle-queue',
      max: POOL_CONNECTIONS,
    });
    return { ...options, connection: this.pool } as O;
  }
}
