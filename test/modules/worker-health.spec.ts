import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { serveHealth } from '../../apps/worker/health.js';
import { Sweeper } from '../../apps/worker/sweeper.js';
import { Queues } from '#platform/queue';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

jest.setTimeout(120_000);

describe('a worker that is asked whether it is ready', () => {
  let house: WorkerHouse;
  let health: Awaited<ReturnType<typeof serveHealth>>;
  const asked = async (what = 'ready') =>
    (await fetch(`http://127.0.0.1:${health.port}/health/${what}`)).status;
  const until = async (status: number) => {
    while ((await asked()) !== status) await new Promise((resolve) => setTimeout(resolve, 25));
  };

  beforeAll(async () => {
    house = await openWorkerHouse();
    health = await serveHealth(0, '127.0.0.1', () => house.isReady());
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await health?.close();
    await house?.close();
  });

  it('says so once its loops turn', async () => {
    await until(200);
    expect(await asked('live')).toBe(200);
    expect(await asked('other')).toBe(404);
  });

  it('denies it while the database does not answer, and is alive all the same', async () => {
    const silent = jest
      .spyOn(house.get(Sweeper), 'reach')
      .mockImplementation(() => new Promise(() => undefined));
    expect(await asked()).toBe(503);
    expect(await asked('live')).toBe(200);
    silent.mockRestore();
    await until(200);
  });

  it('denies it while the queue fails', async () => {
    const failing = jest.spyOn(house.get(Queues), 'isAtWork').mockRejectedValue(new Error('gone'));
    expect(await asked()).toBe(503);
    failing.mockRestore();
    await until(200);
  });

  it('denies it while a loop’s turns fail', async () => {
    const failing = jest.spyOn(house.get(Sweeper), 'sweep').mockRejectedValue(new Error('no such table'));
    await until(503);
    failing.mockRestore();
    await until(200);
  });

  it('denies it when it has stopped', async () => {
    await house.get(Queues).close();
    expect(await asked()).toBe(503);
  });
});
