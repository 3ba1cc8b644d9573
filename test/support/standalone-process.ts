import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One start of the compiled product on the directory, with all it has said so far. */
export interface Start {
  process: ChildProcess;
  said(): string;
}

/** What the process may know of our environment: its own directory and port, and the Redis of this run. */
export function environment(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _smtp, ...rest } = process.env;
  const redis = process.env['TEST_REDIS_URL'];
  return {
    ...rest,
    ...(redis ? { REDIS_URL: redis } : {}),
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DEMO_DATA_DIR: dataDir,
    PORT: '34000',
    LOG_LEVEL: 'warn',
  };
}

export function start(dataDir: string, program = 'main'): Start {
  const child = spawn(process.execPath, [`dist/apps/standalone/${program}.js`], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return { process: child, said: () => said };
}

/** Starts it and waits until it says that it is ready. */
export async function ready(dataDir: string, program = 'main'): Promise<Start> {
  const one = start(dataDir, program);
  while (!one.said().includes('Ctrl-C stops it.')) {
    if (one.process.exitCode !== null) throw new Error(`it ended before it was ready:\n${one.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return one;
}

/** Sends the signal, and waits for the exit code. */
export async function stopped(one: Start, signal: NodeJS.Signals): Promise<number | null> {
  if (one.process.exitCode !== null || one.process.signalCode) return one.process.exitCode;
  one.process.kill(signal);
  const [code] = (await once(one.process, 'exit')) as [number | null];
  return code;
}

export function addressOf(one: Start): string {
  return /ready: (\S+)/.exec(one.said())?.[1] ?? '';
}

/** Stops what is left of it, a server whose process was killed included, and removes its data. */
export async function cleared(dataDir: string, one: Start | undefined): Promise<void> {
  if (one) await stopped(one, 'SIGTERM');
  const note = join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(note)) process.kill(Number(readFileSync(note, 'utf8').split('\n')[0]), 'SIGQUIT');
  rmSync(dataDir, { recursive: true, force: true });
}
