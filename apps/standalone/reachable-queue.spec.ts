import { describe, expect, it } from '@jest/globals';
import { UnreachableQueue, proveQueue } from './reachable-queue.js';

describe('the Redis that was named', () => {
  it('is not asked for where there is none', async () => {
    await expect(proveQueue(undefined)).resolves.toBeUndefined();
  });

  it('is said to be away instead of being waited for', async () => {
    // Nobody listens on the first port of a machine; one that is free now may be somebody's in a moment.
    const asked = proveQueue('redis://127.0.0.1:1');
    await expect(asked).rejects.toThrow(UnreachableQueue);
    await expect(asked).rejects.toThrow(/ECONNREFUSED.*Check REDIS_URL/);
  });
});
