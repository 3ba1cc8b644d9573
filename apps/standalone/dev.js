/**
 * `npm run dev`: the server restarts and the screens reload as their sources are saved. Open the address of
 * Vite; it passes the API on.
 */
import { spawn } from 'node:child_process';
import { build, program, swcArguments } from './build.js';

build(['server'], { force: true });
const { firstFreePort } = await import('../../dist/apps/standalone/free-port.js');
const port = await firstFreePort(Number(process.env.PORT ?? 3000), '127.0.0.1');
const webPort = await firstFreePort(5173, '127.0.0.1');
const environment = {
  ...process.env,
  NODE_ENV: 'development',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'info',
  PORT: String(port),
  BASE_URL: process.env.BASE_URL ?? `http://localhost:${webPort}`,
  REKINDLE_API: `http://127.0.0.1:${port}`,
};

const children = [
  start([program('@swc/cli', 'bin/swc.js'), ...swcArguments, '--watch', '--quiet']),
  start(['--watch', '--watch-preserve-output', 'dist/apps/standalone/main.js']),
  start([
    program('vite', 'bin/vite.js'),
    '--config',
    'apps/web/vite.config.ts',
    '--port',
    String(webPort),
    '--strictPort',
    '--clearScreen',
    'false',
  ]),
];

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
for (const child of children) child.once('exit', stop);

// npm's shell passes no signal on: whoever stops npm leaves us to notice it.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stop(), 500).unref();

function start(args) {
  // swc ends its watch when its input does, and ours may be closed already; a pipe of our own stays open.
  return spawn(process.execPath, args, { stdio: ['pipe', 'inherit', 'inherit'], env: environment });
}

/** One gone, all go: half of this trio is of no use. */
async function stop() {
  if (isStopping) return;
  isStopping = true;
  const gone = children.map(
    (child) =>
      new Promise((resolve) =>
        child.exitCode === null && !child.signalCode ? child.once('exit', resolve) : resolve(),
      ),
  );
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(gone);
  process.exit(0);
}
