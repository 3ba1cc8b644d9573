import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { addressOf, initialise, reachableHome } from './cluster.js';
import { DirectoryLock } from './directory-lock.js';
import { serverAccount, serverBinaries } from './server-binaries.js';
import type { ServerAccount, ServerBinaries } from './server-binaries.js';
import { freePort, isAlive, isAnotherProgram, lastWords, runningServer } from './server-files.js';
import { sweepDrafts, trimLog } from './server-files.js';

const START_LIMIT_MS = 60_000;
const ADOPTION_LIMIT_MS = 5_000;
const STOP_LIMIT_MS = 15_000;
const STEP_MS = 50;

/** How to start an embedded server. */
export interface EmbeddedServerOptions {
  /** Where the cluster, its password and its log live; made when missing. */
  directory: string;
  /** Server settings by name, on top of ours (`{ fsync: 'off' }` in tests). */
  settings?: Record<string, string>;
}

/**
 * PostgreSQL as a child of this product, for a machine that has nothing but Node. It survives a `kill -9`
 * of the process that started it, and the next start takes it over.
 */
export class EmbeddedServer {
  private constructor(
    /** Address of the administrator, who may create roles and databases. */
    readonly url: string,
    /** Where the data really is: not below `directory` when `nobody` cannot enter that. */
    readonly home: string,
    /** True when a server left behind by a killed process was taken over. */
    readonly adopted: boolean,
    private readonly pid: number,
    private readonly binaries: ServerBinaries,
    private readonly lock: DirectoryLock,
  ) {}

  /**
   * Starts the server, or adopts the one that is still running on this data.
   * @throws DataInUse when another process of this product holds the data.
   */
  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const account = serverAccount();
    const binaries = serverBinaries(account, resolve(options.directory));
    const home = reachableHome(resolve(options.directory), account);
    const cluster = join(home, 'postgres');
    sweepDrafts(home);
    if (!existsSync(cluster)) initialise(home, binaries, account);
    const address = (port: number) => addressOf(home, port);

    const started =
      (await adopt(cluster, address)) ??
      (await launch(home, binaries, account, address, options.settings ?? {}));
    const lock = await DirectoryLock.take(address(started.port), options.directory);
    return new EmbeddedServer(address(started.port), home, !started.own, started.pid, binaries, lock);
  }

  /** The administrator's address of a server that runs on this data, for commands beside a running product. */
  static async urlOfRunning(directory: string): Promise<string | undefined> {
    const account = serverAccount();
    const home = reachableHome(resolve(directory), account);
    const running = runningServer(join(home, 'postgres'));
    if (!running || !existsSync(join(home, 'postgres.password'))) return undefined;
    const url = addressOf(home, running.port);
    return (await answers(url)) ? url : undefined;
  }

  /** Tells a second start where the first one can be found. */
  async announce(address: string): Promise<void> {
    await this.lock.announce(address);
  }

  /** Stops the server; connections still open are ended, transactions under way are rolled back. */
  async stop(): Promise<void> {
    await this.lock.release();
    if (process.platform === 'win32') {
      const cluster = join(this.home, 'postgres');
      spawnSync(this.binaries.pgCtl, ['stop', '-m', 'fast', '-D', cluster], { stdio: 'ignore' });
      return;
    }
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, which recovers at the next start.
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      if (!isAlive(this.pid)) return;
      process.kill(this.pid, signal);
      if (await until(() => !isAlive(this.pid), STOP_LIMIT_MS)) return;
    }
  }
}

interface Started {
  pid: number;
  port: number;
  own: boolean;
}

/**
 * Takes over a server that outlived its Node process. One that is still going down or coming up gets five
 * seconds; an id that meanwhile belongs to another program is a leftover and is removed.
 */
async function adopt(cluster: string, address: (port: number) => string): Promise<Started | undefined> {
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
      throw new Error(
        `A PostgreSQL server (process ${running.pid}) holds ${cluster} and does not answer: stop it, then start again.`,
      );
    }
    await pause(STEP_MS);
  }
}

async function launch(
  home: string,
  binaries: ServerBinaries,
  account: ServerAccount,
  address: (port: number) => string,
  extra: Record<string, string>,
): Promise<Started> {
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
  const log = openSync(logFile, 'a', 0o600);
  // Detached, because Ctrl-C reaches the whole terminal group and the server must outlive our draining;
  // the log is a file, because a pipe would break when this process is killed.
  const child = spawn(
    binaries.postgres,
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure ??= `it ended with ${code ?? signal}`));
  child.unref();
  const deadline = Date.now() + START_LIMIT_MS;
  while (failure === undefined && Date.now() < deadline) {
    if (child.pid && (await answers(address(port)))) return { pid: child.pid, port, own: true };
    await pause(STEP_MS);
  }
  // Two first starts may race for the data: the slower one finds the winner's server and meets its lock.
  const winner = await adopt(cluster, address);
  if (winner) return winner;
  throw new Error(
    `PostgreSQL did not start: ${failure ?? 'it did not answer in time'}\n${lastWords(logFile)}`,
  );
}

async function answers(url: string): Promise<boolean> {
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

async function until(condition: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (!condition()) {
    if (Date.now() > deadline) return false;
    await pause(STEP_MS);
  }
  return true;
}
