import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ServerAccount, ServerBinaries } from './server-binaries.js';
import { freePort, giveTo, isAlive, isAnotherProgram, lastWords } from './server-files.js';
import { runningServer, trimLog } from './server-files.js';
import { UnfitServer } from './unfit-server.js';

const START_LIMIT_MS = 60_000;
const ADOPTION_LIMIT_MS = 5_000;
const STEP_MS = 50;

/** Where a server is started, with what, and as whom. */
export interface Ground {
  home: string;
  binaries: ServerBinaries;
  account: ServerAccount;
  address: (port: number) => string;
  controlled: boolean;
}

/** A server that answers; `own` when this start is the one that made it run. */
export interface Started {
  pid: number;
  port: number;
  own: boolean;
}

/**
 * Takes over a server that outlived its Node process. One that is still going down or coming up gets five
 * seconds; an id that meanwhile belongs to another program is a leftover and is removed.
 */
export async function adopt(
  cluster: string,
  address: (port: number) => string,
): Promise<Started | undefined> {
  const deadline = Date.now() + ADOPTION_LIMIT_MS;
  for (;;) {
    const running = runningServer(cluster);
    if (!running || !isAlive(running.pid)) return undefined;
    if (isAnotherProgram(running.pid)) {
      rmSync(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (running.port > 0 && (await answers(address(running.port)))) return { ...running, own: false };
    if (Date.now() > deadline) {
      throw new UnfitServer(
        `A PostgreSQL server (process ${running.pid}) holds ${cluster} and does not answer: stop it, then start again.`,
      );
    }
    await pause(STEP_MS);
  }
}

/** Starts the server on a free port and waits until it answers. */
export async function launch(ground: Ground, extra: Record<string, string>): Promise<Started> {
  const { home, address } = ground;
  const cluster = join(home, 'postgres');
  const logFile = join(home, 'postgres.log');
  trimLog(logFile);
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '120',
    log_timezone: 'UTC',
    timezone: 'UTC',
    ...extra,
  };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const attempt = ground.controlled
    ? startByController(ground, words, logFile)
    : startAsChild(ground, words, logFile);
  const deadline = Date.now() + START_LIMIT_MS;
  while (attempt.failure === undefined && Date.now() < deadline) {
    if (await answers(address(port))) {
      const pid = attempt.pid ?? runningServer(cluster)?.pid;
      if (pid) return { pid, port, own: true };
    }
    await pause(STEP_MS);
  }
  // Two first starts may race for the data: the slower one finds the winner's server and meets its lock.
  const winner = await adopt(cluster, address);
  if (winner) return winner;
  throw new UnfitServer(
    `PostgreSQL did not start: ${attempt.failure ?? 'it did not answer in time'}\n${lastWords(logFile)}`,
  );
}

/** What became of an attempt so far; `pg_ctl` leaves it to the server's own file to say its id. */
interface Attempt {
  pid?: number | undefined;
  failure?: string;
}

/**
 * Detached, because Ctrl-C reaches the whole terminal group and the server must outlive our draining; its log is a
 * file, because a pipe would break when this process is killed.
 */
function startAsChild({ home, binaries, account }: Ground, words: string[], logFile: string): Attempt {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', join(home, 'postgres'), ...words], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const attempt: Attempt = { pid: child.pid };
  child.once('error', (error) => (attempt.failure = error.message));
  child.once('exit', (code, signal) => (attempt.failure ??= `it ended with ${code ?? signal}`));
  child.unref();
  return attempt;
}

/**
 * On Windows the server refuses the rights of an administrator, which `pg_ctl` takes off it, and each of its processes
 * would open a window: a console of their own that nobody sees spares that, and keeps our Ctrl-C from them.
 */
function startByController({ home, binaries, account }: Ground, words: string[], logFile: string): Attempt {
  closeSync(openSync(logFile, 'a', 0o600));
  giveTo(account, logFile);
  const cluster = join(home, 'postgres');
  const starter = spawn(
    binaries.pgCtl,
    ['start', '--no-wait', '-s', '-D', cluster, '-l', logFile, '-o', words.join(' ')],
    { ...account, cwd: home, windowsHide: true, stdio: 'ignore' },
  );
  const attempt: Attempt = {};
  starter.once('error', (error) => (attempt.failure = error.message));
  starter.once('exit', (code) => code !== 0 && (attempt.failure ??= `pg_ctl ended with ${code}`));
  return attempt;
}

/** Windows knows no signals to send: `pg_ctl` tells the server through a pipe, and waits for its end. */
export function stopByController(home: string, { pgCtl }: ServerBinaries, account: ServerAccount): void {
  const options = { ...account, cwd: home, windowsHide: true, stdio: 'ignore' as const };
  spawnSync(pgCtl, ['stop', '-m', 'fast', '-D', join(home, 'postgres')], options);
}

/** True when the server lets us in; one that is going down or coming up does not yet. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // A wrong password means a stranger's server on a port that was once ours.
    if ((error as { code?: string }).code === '28P01') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
