import { describe, expect, it } from '@jest/globals';
import { firstFreePort } from './free-port.js';
import { UnreachableQueue, proveQueue } from './reachable-queue.js';

describe('the Redis that was named', () => {
  it('is not asked for where there is none', async () => {
    await expect(proveQueue(undefined)).resolves.toBeUndefined();
  });

  it('is said to be away instead of being waited for', async () => {
    const port = await firstFreePort(0, '127.0.0.1');
    const asked = proveQueue(`redis://127.0.0.1:${port}`);
    await expect(asked).rejects.toThrow(UnreachableQueue);
    await expect(asked).rejects.toThrow(/ECONNREFUSED.*Check REDIS_URL/);
  });
});
