/**
 * `npm test`: every suite in order, and one last line for all of them. `npm test -- rules walls` runs those;
 * anything else on the line goes to Jest (`npm test -- modules contracts`).
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import './support/register-typescript.js';
import { build, program } from '../apps/standalone/build.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'rekindle-results-'));
const total = { passed: 0, failed: 0 };
let running;
let isStopping = false;

const suites = [
  { name: 'rules', projects: ['rules'] },
  { name: 'modules', projects: ['modules'] },
  { name: 'walls', projects: ['walls'] },
  { name: 'journeys', projects: ['journeys'] },
  {
    name: 'journeys on Redis',
    projects: ['journeys'],
    prepare: startRedis,
    // These two are about a machine that has no Redis.
    without: '/journeys/(standalone|demonstration)',
  },
  { name: 'browser', projects: ['browser'], prepare: findChromium },
];

const words = process.argv.slice(2);
const asked = words.filter((word) => suites.some((suite) => suite.projects.includes(word)));
const forJest = words.filter((word) => !asked.includes(word));
const chosen = suites.filter(
  (suite) => asked.length === 0 || asked.some((word) => suite.projects.includes(word)),
);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true;
    running?.kill('SIGKILL');
    void finish(130);
  });
}

try {
  build(['server', ...(chosen.some((suite) => suite.name === 'browser') ? ['web'] : [])]);
} catch (error) {
  process.stdout.write(`*** ${error.message} ***\n`);
  total.failed += 1;
}
for (const suite of chosen) {
  await runSuite(suite);
  // The run that was stopped ends itself; nothing new may start behind its back.
  if (isStopping) await new Promise(() => undefined);
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
await finish(total.failed > 0 ? 1 : 0);

/** Runs one suite; where its tool is missing it says so loudly, and in CI that is a failure. */
async function runSuite({ name, projects, prepare, without }) {
  const tool = prepare ? await prepare() : { environment: {} };
  if (tool.missing) {
    process.stdout.write(`\n*** ${name} NOT RUN: ${tool.missing} ***\n`);
    if (process.env.CI === 'true') total.failed += 1;
    return;
  }
  process.stdout.write(`\n── ${name} ──\n`);
  const outcome = await jest(projects, tool.environment, without);
  await tool.stop?.();
  total.passed += outcome.passed;
  total.failed += outcome.failed;
}

async function jest(projects, environment, without) {
  const results = join(scratch, `${projects.join('-')}.json`);
  rmSync(results, { force: true });
  const options = ['-c', 'test/jest.config.js', '--json', '--outputFile', results, '--maxWorkers', '2'];
  if (without) options.push('--testPathIgnorePatterns', '/node_modules/', without);
  const flags = process.env.NODE_OPTIONS ?? '';
  running = spawn(
    process.execPath,
    [program('jest', 'bin/jest.js'), ...forJest, ...options, '--selectProjects', ...projects],
    {
      cwd: root,
      // Jest writes its report to stderr and the same as JSON to stdout, which is read from the file instead.
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ...environment,
        NODE_OPTIONS: `${flags} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
      },
    },
  );
  const code = await new Promise((resolve) => running.once('exit', resolve));
  running = undefined;
  return counted(results, code);
}

/** A file that could not be loaded, a set-up that failed and a suite without a test are failures, not silence. */
function counted(results, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const passed = report.numPassedTests;
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (failed === 0 && (code !== 0 || passed === 0)) failed = 1;
  if (report.numPendingTests > 0)
    process.stdout.write(`*** ${report.numPendingTests} tests were skipped ***\n`);
  return { passed, failed };
}

/** A Redis of this run's own, on a free port and without a file, with a database for each product that is started. */
async function startRedis() {
  const redis = onPath('redis-server');
  if (!redis) return { missing: 'redis-server is not on the PATH' };
  const found = await listening(redis);
  if (!found) return { missing: 'redis-server does not start' };
  const { port, server } = found;
  process.once('exit', () => server.kill('SIGKILL'));
  return {
    environment: { TEST_REDIS_URL: `redis://127.0.0.1:${port}` },
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', resolve);
        server.kill('SIGTERM');
      }),
  };
}

/** Somebody else may take the port between our look and the start: then another one is tried. */
async function listening(redis) {
  for (let tries = 0; tries < 5; tries += 1) {
    const port = await freePort();
    const address = ['--bind', '127.0.0.1', '--port', String(port), '--databases', '1024', '--dir', scratch];
    const nothingKept = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
    const server = spawn(redis, [...address, ...nothingKept], { stdio: 'ignore' });
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(port)) return { port, server };
      await pause(50);
    }
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function findChromium() {
  const found =
    process.env.CHROMIUM_PATH || onPath('chromium') || onPath('chromium-browser') || onPath('google-chrome');
  if (!found) return { missing: 'Chromium is not on the PATH and CHROMIUM_PATH is not set' };
  return { environment: { CHROMIUM_PATH: found } };
}

function onPath(name) {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return directories.map((directory) => join(directory, name)).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Whatever ended the run, no server of it stays behind. */
async function finish(code) {
  rmSync(scratch, { recursive: true, force: true });
  const { removeAbandoned } = await import('./support/test-server.ts');
  await removeAbandoned();
  process.exit(code);
}
