import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { until } from './waiting.js';

/** A Redis of the test's own, kept as an operator must keep it: every write on disk before it is acknowledged. */
export interface TestRedis {
  url: string;
  /** Kills it without warning and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has a Redis server; in CI it must. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error('CI has no redis-server: install it.');
    process.stderr.write('\n  NOT TESTED ON REDIS: there is no redis-server on this machine.\n\n');
    return false;
  }
}

export async function startRedis(): Promise<TestRedis> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-redis-'));
  let port = 0;
  let server: ChildProcess | undefined;
  // Between the asking and the taking a port may become somebody else's.
  for (let tries = 0; tries < 10 && !server; tries += 1)
    server = await run(directory, (port = await freePort()));
  if (!server) throw new Error('redis-server does not start');
  return {
    url: urlOf(port),
    restart: async () => {
      await killed(server!);
      server = undefined;
      await until(async () => (server = await run(directory, port)) !== undefined, `Redis on ${port} again`);
    },
    stop: async () => {
      if (server) await killed(server);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const urlOf = (port: number) => `redis://127.0.0.1:${port}`;

/** @returns nothing when it ended before it answered, as it does on a port that is taken */
async function run(directory: string, port: number): Promise<ChildProcess | undefined> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', ''];
  const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', [...options, ...kept], { stdio: 'ignore' });
  const ended = once(server, 'exit').then(
    () => false,
    () => false,
  );
  const client = new Redis(urlOf(port), { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  // It answers LOADING while it reads its data back, and whoever has the port instead is another process.
  const isItself = async () => (await client.info('server')).includes(`process_id:${server.pid}`);
  const isReady = () =>
    client
      .ping()
      .then(isItself)
      .catch(() => false);
  let isUp = false;
  while (!isUp && server.exitCode === null) isUp = await Promise.race([isReady(), ended]);
  client.disconnect();
  return isUp ? server : undefined;
}

async function killed(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
