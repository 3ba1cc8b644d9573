import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { NoPort, firstFreePort } from './free-port.js';

describe('the port of the product', () => {
  let other: Server | undefined;

  afterEach(() => {
    other?.close();
  });

  it.each(['127.0.0.1', '::1'])(
    'is the next one when another program answers on %s, where a browser that says localhost may end',
    async (host) => {
      const taken = await listening(host);
      if (taken === undefined) return; // A machine without IPv6 has nobody there.
      expect(await firstFreePort(taken, '127.0.0.1')).toBeGreaterThan(taken);
    },
  );

  it('is any when none is asked for', async () => {
    expect(await firstFreePort(0, '127.0.0.1')).toBeGreaterThan(0);
  });

  it('says which interface does not exist', async () => {
    await expect(firstFreePort(0, '203.0.113.7')).rejects.toThrow(NoPort);
    await expect(firstFreePort(0, '203.0.113.7')).rejects.toThrow('HOST: nobody can listen on "203.0.113.7"');
  });

  async function listening(host: string): Promise<number | undefined> {
    other = createServer().listen(0, host);
    try {
      await once(other, 'listening');
      return (other.address() as AddressInfo).port;
    } catch {
      return undefined;
    }
  }
});
