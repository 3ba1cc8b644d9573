import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  asOwner,
  EmbeddedServer,
  migrateDatabase,
  onDatabase,
  prepareDatabase,
  projectRoot,
} from '#platform/database';
import { prepareQueue } from '#platform/queue';
import { TEMPLATE, SERVER_VARIABLE } from './database.js';
import type { TestServerAddress } from './database.js';

/** Tests may lose everything at a power cut, so nothing waits for the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  max_wal_size: '512MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

const home = join(tmpdir(), `rekindle-test-${userInfo().uid}`);

/**
 * One server per run, with the product's schema migrated once into a template database. Each run has its own
 * directory and port, so that several runs live side by side; only the outcome of initdb is kept between runs.
 */
export async function startTestServer(): Promise<{ stop(): Promise<void> }> {
  mkdirSync(home, { recursive: true });
  await removeAbandoned();
  const directory = openDirectory(`run-${process.pid}-`);
  copy(await keptCluster(), directory);
  const server = await EmbeddedServer.start({ directory, settings: SETTINGS });
  const stop = async () => {
    await server.stop();
    remove(directory, server.home);
  };
  try {
    const secret = randomBytes(32).toString('hex');
    const template = { url: onDatabase(server.url, TEMPLATE), secret };
    await prepareDatabase(template);
    await migrateDatabase(template);
    await asOwner(template, prepareQueue);
    const address: TestServerAddress = { url: server.url, secret };
    process.env[SERVER_VARIABLE] = JSON.stringify(address);
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the cluster once per PostgreSQL version; initdb takes longer than all the rest of a start. */
async function keptCluster(): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const kept = join(home, `cluster-${Object.values(manifest.optionalDependencies)[0]}`);
  if (existsSync(kept)) return kept;
  const draft = openDirectory(`run-${process.pid}-draft-`);
  const server = await EmbeddedServer.start({ directory: draft, settings: SETTINGS });
  await server.stop();
  try {
    renameSync(draft, kept);
  } catch {
    // Another run kept the same cluster first.
  }
  remove(draft);
  return kept;
}

/** Stops and deletes what a killed run left behind, so that no server outlives its tests for long. */
export async function removeAbandoned(): Promise<void> {
  if (!existsSync(home)) return;
  for (const name of readdirSync(home)) {
    const owner = Number(/^run-(\d+)-/.exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const server = serverIn(join(home, name));
    if (server && isAlive(server)) process.kill(server, 'SIGQUIT');
    for (let step = 0; server && isAlive(server) && step < 100; step++) await pause(50);
    remove(join(home, name));
  }
}

/** The id of the server of a run; 0 when there is none, or when another run removes it at this moment. */
function serverIn(directory: string): number {
  try {
    return Number(readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** `mkdtemp` closes its directory to everyone else, and root's server runs as `nobody`. */
function openDirectory(prefix: string): string {
  const directory = mkdtempSync(join(home, prefix));
  chmodSync(directory, 0o755);
  return directory;
}

/** Keeps the owner of the files, which Node's own copy does not. */
function copy(from: string, to: string): void {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true });
  else execFileSync('cp', ['-a', `${from}/.`, to]);
}

function remove(...directories: string[]): void {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 10 });
}
