import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Only a fault takes so long, also on a machine that is slow and busy. */
export const PATIENCE_MS = 300_000;

/**
 * Where a program looks for its port: below those that the system gives to whoever asks for any, and apart from the
 * other program and from other runs, which may look at the same moment.
 */
const portOf = (program: string) => 20_000 + (process.pid % 50) * 200 + (program === 'demo' ? 100 : 0);

/** One start of the compiled product on the directory, with all it has said so far. */
export interface Start {
  process: ChildProcess;
  said(): string;
  /** Fulfilled once it has ended and all that it said has arrived, which may be after its exit. */
  ended: Promise<unknown>;
}

/** What the process may know of our environment: its own directory and port, and the Redis of this run. */
export function environment(dataDir: string, program = 'main'): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _smtp, ...rest } = process.env;
  const redis = process.env['TEST_REDIS_URL'];
  return {
    ...rest,
    ...(redis ? { REDIS_URL: redis } : {}),
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DEMO_DATA_DIR: dataDir,
    PORT: String(portOf(program)),
    LOG_LEVEL: 'warn',
  };
}

export function start(dataDir: string, program = 'main'): Start {
  const child = spawn(process.execPath, [`dist/apps/standalone/${program}.js`], {
    env: environment(dataDir, program),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { process: child, said: () => said, ended };
}

/** Starts it and waits until it says that it is ready. */
export async function ready(dataDir: string, program = 'main'): Promise<Start> {
  const one = start(dataDir, program);
  const limit = Date.now() + PATIENCE_MS / 2;
  while (!one.said().includes('Ctrl-C stops it.')) {
    if (Date.now() > limit) await stopped(one, 'SIGKILL');
    if (one.process.exitCode !== null || one.process.signalCode !== null) {
      await one.ended;
      throw new Error(`it ended before it was ready:\n${one.said()}`);
    }
    await pause(50);
  }
  return one;
}

/** Sends the signal, and waits for the exit code. */
export async function stopped(one: Start, signal: NodeJS.Signals): Promise<number | null> {
  one.process.kill(signal);
  await one.ended;
  return one.process.exitCode;
}

export function addressOf(one: Start): string {
  return /ready: (\S+)/.exec(one.said())?.[1] ?? '';
}

/** Stops what is left of it, a server whose process was killed included, and removes its data. */
export async function cleared(dataDir: string, one: Start | undefined): Promise<void> {
  if (one) await stopped(one, 'SIGTERM');
  const note = join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(note)) {
    const server = Number(readFileSync(note, 'utf8').split('\n')[0]);
    // It takes its note away as it ends; one that was killed has left it behind.
    for (let steps = 0; existsSync(note) && isThere(server, 'SIGQUIT') && steps < 600; steps += 1)
      await pause(50);
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Whether there is such a process still; the signal goes to it. */
function isThere(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
