import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SECRET } from './ground.js';

/** A measured process: where it answers, and what it has cost so far. */
export interface Child {
  port: number;
  /** User and system CPU so far, in seconds. Linux keeps it per process in hundredths of a second. */
  cpuSeconds(): number;
  /** Resident memory, in MiB. */
  residentMiB(): number;
  stop(): Promise<void>;
}

const TICKS_PER_SECOND = 100;
const START_SECONDS = 60;

/** The product's API as it is installed: the compiled program in a process of its own, told everything by its environment. */
export async function startApi(databaseUrl: string): Promise<Child> {
  const port = await freePort();
  const child = fork(new URL('../../dist/apps/api/main.js', import.meta.url), {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      SECRET,
      BASE_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      REQUESTS_PER_MINUTE: '10000000',
    },
    // As the image starts it (docker/Dockerfile).
    execArgv: ['--max-old-space-size=512'],
    // Its log lines are written, as they are in service, and nobody reads them.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = whenEnded(child, 'the API');
  const until = Date.now() + START_SECONDS * 1_000;
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  while (!(await Promise.race([isReady().catch(() => false), ended]))) {
    if (Date.now() > until) throw new Error(`the API did not start within ${START_SECONDS} seconds`);
    await pause(100);
  }
  return measured(child, port);
}

/** A program of this directory, in a process of its own; it answers its settings with its port. */
export async function startChild(file: string, settings: object): Promise<Child> {
  const child = fork(new URL(file, import.meta.url), {
    execArgv: ['--import', new URL('../support/register-typescript.js', import.meta.url).href],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = whenEnded(child, file);
  child.send(settings);
  const answered = new Promise<{ port: number }>((resolve) => child.once('message', resolve as never));
  const { port } = await Promise.race([answered, ended]);
  return measured(child, port);
}

/** Never resolves: a child that ends before it is asked to has failed. */
function whenEnded(child: ChildProcess, name: string): Promise<never> {
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`))),
  );
  ended.catch(() => undefined);
  return ended;
}

function measured(child: ChildProcess, port: number): Child {
  const pid = child.pid as number;
  return {
    port,
    cpuSeconds: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    },
    residentMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
