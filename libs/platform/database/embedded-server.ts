import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, initialise, reachableHome } from './cluster.js';
import { DirectoryLock } from './directory-lock.js';
import { serverAccount, serverBinaries } from './server-binaries.js';
import type { ServerBinaries } from './server-binaries.js';
import { isAlive, runningServer, sweepDrafts } from './server-files.js';
import { adopt, answers, launch, stopByController } from './server-start.js';

const STOP_LIMIT_MS = 15_000;
const STEP_MS = 50;

/** How to start an embedded server. */
export interface EmbeddedServerOptions {
  /** Where the cluster, its password and its log live; made when missing. */
  directory: string;
  /** Server settings by name, on top of ours (`{ fsync: 'off' }` in tests). */
  settings?: Record<string, string>;
  /** Start and stop it through `pg_ctl`, as Windows must; a test does it elsewhere. */
  controlled?: boolean;
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
    private readonly controlled: boolean,
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
    const controlled = options.controlled ?? process.platform === 'win32';

    const ground = { home, binaries, account, address, controlled };
    const started = (await adopt(cluster, address)) ?? (await launch(ground, options.settings ?? {}));
    const url = address(started.port);
    const lock = await DirectoryLock.take(url, options.directory);
    return new EmbeddedServer(url, home, !started.own, started.pid, binaries, lock, controlled);
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
    if (this.controlled) return stopByController(this.home, this.binaries, serverAccount());
    // SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, which recovers at the next start.
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      if (!isAlive(this.pid)) return;
      process.kill(this.pid, signal);
      if (await until(() => !isAlive(this.pid), STOP_LIMIT_MS)) return;
    }
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
