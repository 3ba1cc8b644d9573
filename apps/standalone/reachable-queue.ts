import { Redis } from 'ioredis';

const PATIENCE_MS = 5_000;

/** The queue is said to be in a Redis that does not answer; the message tells the operator why. */
export class UnreachableQueue extends Error {
  override readonly name = 'UnreachableQueue';
}

/**
 * Asks Redis once whether it is there. A program that has started waits for one that went away; one that starts and finds
 * nobody has most likely been given a wrong address, and would wait for ever.
 * @throws UnreachableQueue
 */
export async function proveQueue(redisUrl: string | undefined): Promise<void> {
  if (!redisUrl) return;
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let reason = '';
  redis.on('error', (error: Error) => (reason = error.message));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new UnreachableQueue(
      `Redis does not let us in (${reason || (error as Error).message}). Check REDIS_URL.`,
    );
  } finally {
    redis.disconnect();
  }
}
