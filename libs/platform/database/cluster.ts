import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, linkSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canEnter, STATE } from './server-binaries.js';
import type { ServerAccount, ServerBinaries } from './server-binaries.js';
import { giveTo } from './server-files.js';
import { UnfitServer } from './unfit-server.js';

/** The administrator's address of the cluster in `home`, when its server listens on that port. */
export function addressOf(home: string, port: number): string {
  return `postgres://postgres:${keptPassword(home)}@127.0.0.1:${port}/postgres`;
}

/**
 * Root's data must be reachable by `nobody`; below a private home it moves to the system's state directory, and a note
 * says where. Without the note the data starts empty again, as it would have with the directory itself.
 */
export function reachableHome(directory: string, account: ServerAccount): string {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw new UnfitServer(`DATA_DIR: ${directory} cannot be used (${(error as Error).message}).`);
  }
  if (canEnter(account, directory)) return directory;
  const note = join(directory, 'postgres.location');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  mkdirSync(STATE, { recursive: true });
  const home = mkdtempSync(join(STATE, 'rekindle-'));
  chmodSync(home, 0o755);
  writeFileSync(note, `${home}\n`);
  return home;
}

/** Makes the cluster beside its final place and renames it there, so that a killed initdb leaves nothing half done. */
export function initialise(home: string, binaries: ServerBinaries, account: ServerAccount): void {
  const draft = join(home, `postgres.draft-${process.pid}`);
  const cluster = join(draft, 'cluster');
  const secret = join(draft, 'password');
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  writeFileSync(secret, keptPassword(home), { mode: 0o600 });
  giveTo(account, draft);
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '-E', 'UTF8'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`];
  const made = spawnSync(
    binaries.initdb,
    ['-D', cluster, ...locale, ...access, '--data-checksums', '--no-instructions'],
    { ...account, cwd: '/', encoding: 'utf8', windowsHide: true },
  );
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new UnfitServer(
      `PostgreSQL could not make its data in ${home}: ${made.error?.message ?? made.stderr.trim()}`,
    );
  }
  try {
    renameSync(cluster, join(home, 'postgres'));
  } catch (error) {
    // Of two first starts the slower one finds the place taken, by a cluster with the same password.
    if (!existsSync(join(home, 'postgres'))) throw error;
  }
  rmSync(draft, { recursive: true, force: true });
}

/** Made once and then only read, before there is a cluster: it is linked into place, which succeeds for one start alone. */
function keptPassword(home: string): string {
  const file = join(home, 'postgres.password');
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, 'utf8').trim();
}
