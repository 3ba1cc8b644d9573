/**
 * Builds what is older than its sources, and only that: the server in under a second, the web application when
 * it changed. `node apps/standalone/build.js [server|web] [--force]`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const serverSources = ['apps/api', 'apps/worker', 'apps/standalone', 'libs'];
/** Specs stay in the source tree: what is run in production holds no test. */
export const swcArguments = [
  ...serverSources,
  '-d',
  'dist',
  '--ignore',
  '**/*.spec.ts',
  '--extensions',
  '.ts',
];

const parts = {
  server: {
    stamp: 'dist/.server',
    sources: [...serverSources, '.swcrc', 'package.json'],
    build: () => run('@swc/cli', 'bin/swc.js', [...swcArguments, '--quiet']),
  },
  web: {
    stamp: 'dist/.web',
    sources: ['apps/web', 'package.json', 'package-lock.json'],
    build: () =>
      run('vite', 'bin/vite.js', ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn']),
  },
};

/** The path of a tool's program, to run it without a shell and without npm between us and its signals. */
export function program(name, file) {
  return join(root, 'node_modules', name, file);
}

/** Builds the parts that are stale; says what it does, since the first web build takes its time. */
export function build(names = Object.keys(parts), { force = false } = {}) {
  for (const name of names) {
    const { stamp, sources, build: make } = parts[name];
    const startedAt = new Date();
    if (!force && !isStale(stamp, sources)) continue;
    if (!hasTools()) {
      if (existsSync(join(root, stamp))) continue;
      throw new Error(`The ${name} is not built and the tools to build it are not installed: run "npm ci".`);
    }
    process.stdout.write(`Building the ${name}…\n`);
    try {
      make();
    } catch {
      throw new Error(`The ${name} could not be built; what is wrong stands above.`);
    }
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, stamp), '');
    // A source saved while we were building must make the next start build again.
    utimesSync(join(root, stamp), startedAt, startedAt);
  }
}

function hasTools() {
  return existsSync(join(root, 'node_modules/@swc/cli')) && existsSync(join(root, 'node_modules/vite'));
}

function run(name, file, args) {
  execFileSync(process.execPath, [program(name, file), ...args], { cwd: root, stdio: 'inherit' });
}

function isStale(stamp, sources) {
  const built = join(root, stamp);
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  return sources.some((source) => newest(join(root, source)) > mtimeMs);
}

/** Directories count too: their time tells of a file that was removed. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2).filter((word) => word in parts);
  try {
    build(names.length > 0 ? names : undefined, { force: process.argv.includes('--force') });
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
