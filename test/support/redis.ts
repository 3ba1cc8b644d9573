import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

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
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await run(directory, port, url);
  return {
    url,
    restart: async () => {
      await killed(server);
      server = await run(directory, port, url);
    },
    stop: async () => {
      await killed(server);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function run(directory: string, port: number, url: string): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', ''];
  const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', [...options, ...kept], { stdio: 'ignore' });
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  // It answers LOADING while it reads its data back.
  for (let isUp = false; !isUp;) isUp = await client.ping().then(Boolean, () => false);
  client.disconnect();
  return server;
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
