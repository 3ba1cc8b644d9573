import type { Worker } from 'bullmq';
import { log } from '#platform/logs';

/** A job that takes longer to finish is left to another worker. */
const DRAIN_SECONDS = 20;

/** Closes a worker once its jobs in hand are done, or after twenty seconds in any case. */
export async function drained(worker: Worker): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const impatience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), DRAIN_SECONDS * 1_000);
  });
  const isStuck = await Promise.race([worker.close().then(() => false), impatience]);
  clearTimeout(timer);
  if (isStuck) {
    log.warn({ queue: worker.name }, 'a job did not finish in time and is left to another worker');
    await worker.close(true);
  }
}
