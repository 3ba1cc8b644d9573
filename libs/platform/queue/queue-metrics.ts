import { Counter, Gauge, Histogram, register } from 'prom-client';

/** Jobs by queue and state, read when Prometheus asks. */
export function watchDepth(counts: () => Promise<{ queue: string; state: string; count: number }[]>): void {
  register.removeSingleMetric('rekindle_queue_jobs');
  new Gauge({
    name: 'rekindle_queue_jobs',
    help: 'Jobs in the queue, by queue and state',
    labelNames: ['queue', 'state'],
    async collect() {
      for (const { queue, state, count } of await counts()) this.set({ queue, state }, count);
    },
  });
}

function once<T>(name: string, make: () => T): T {
  return (register.getSingleMetric(name) as T | undefined) ?? make();
}

/** How long jobs take, by queue, kind of work and outcome. */
export const jobSeconds = once(
  'rekindle_job_seconds',
  () =>
    new Histogram({
      name: 'rekindle_job_seconds',
      help: 'Duration of jobs in seconds',
      labelNames: ['queue', 'work', 'outcome'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60, 300],
    }),
);

/** Jobs that will not be tried again: each is a line in the log and wants a person. */
export const lostJobs = once(
  'rekindle_jobs_given_up_total',
  () =>
    new Counter({
      name: 'rekindle_jobs_given_up_total',
      help: 'Jobs given up after their last attempt',
      labelNames: ['queue', 'work'],
    }),
);
