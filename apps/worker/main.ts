import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type Installation, installation, configurationOrExit } from '#platform/config';
import { log, NestLog } from '#platform/logs';
import { serveHealth } from './health.js';
import { Shift } from './shift.js';
import { WorkerModule, type WorkerOptions } from './worker.module.js';

/** A worker that works until it is closed. */
export interface RunningWorker {
  /** Works until nothing is left to do at this moment of business time; for tests and the demonstration's story. */
  settle(timeoutSeconds?: number): Promise<void>;
  /** Whether it can do its work at this moment. */
  isReady(): Promise<boolean>;
  /** Finishes what is under way, and stops. */
  close(): Promise<void>;
  /** A façade or a part of the floor, as the worker has it. */
  get<T>(type: abstract new (...args: never[]) => T): T;
}

export async function createWorker(
  { configuration, database, baseUrl, secret }: Installation,
  options: WorkerOptions = {},
): Promise<RunningWorker> {
  const module = WorkerModule.forRoot({ configuration, database, baseUrl, secret }, options);
  const app = await NestFactory.createApplicationContext(module, {
    logger: new NestLog(),
    abortOnError: false,
  });
  const shift = app.get(Shift);
  try {
    await shift.begin();
  } catch (error) {
    await app.close();
    throw error;
  }
  log.info({}, 'the worker works');
  return {
    settle: (timeoutSeconds) => shift.settle(timeoutSeconds),
    isReady: () => shift.isReady(),
    close: () => app.close(),
    get: (type) => app.get(type as never, { strict: false }),
  };
}

async function main(): Promise<void> {
  const configuration = configurationOrExit();
  const worker = await createWorker(installation(configuration));
  const health = await serveHealth(configuration.port, configuration.host, () => worker.isReady());
  const stop = async () => {
    await health.close();
    await worker.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

if (import.meta.filename && import.meta.filename === process.argv[1]) await main();
