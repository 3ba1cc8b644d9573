import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIMIT_MS = 60_000;

/** One start of the compiled product on the directory, with all it has said so far. */
interface Start {
  process: ChildProcess;
  said(): string;
}

describe('one command on a machine that has nothing but Node', () => {
  let dataDir: string;
  let running: Start | undefined;

  beforeAll(() => {
    execFileSync(process.execPath, ['apps/standalone/build.js', 'server'], { stdio: 'inherit' });
    dataDir = mkdtempSync(join(tmpdir(), 'rekindle-standalone-'));
    chmodSync(dataDir, 0o755);
  }, LIMIT_MS);

  afterAll(async () => {
    if (running) await stopped(running, 'SIGTERM');
    const note = join(dataDir, 'postgres', 'postmaster.pid');
    if (existsSync(note)) process.kill(Number(readFileSync(note, 'utf8').split('\n')[0]), 'SIGQUIT');
    rmSync(dataDir, { recursive: true, force: true });
  }, LIMIT_MS);

  it(
    'starts everything and prints the one-time link',
    async () => {
      running = await ready(dataDir);
      const address = addressOf(running);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect((await setup(address)).needsFirstAdministrator).toBe(true);
      expect(running.said()).toMatch(/first-administrator\?token=[\w-]{43}\n/);
    },
    LIMIT_MS,
  );

  it(
    'says who holds the data when it is started a second time',
    async () => {
      const second = start(dataDir);
      const [code] = (await once(second.process, 'exit')) as [number];
      expect(code).toBe(1);
      expect(second.said()).toContain(`process ${running?.process.pid}`);
      expect(second.said()).toContain('already runs on the data');
    },
    LIMIT_MS,
  );

  it(
    'recovers from kill -9, and the link of the earlier start is dead',
    async () => {
      const before = running as Start;
      await stopped(before, 'SIGKILL');
      running = await ready(dataDir);
      const address = addressOf(running);
      const redeem = (token: string) =>
        fetch(`${address}/api/v1/first-administrator`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: address },
          body: JSON.stringify({
            token,
            name: 'Inès Kadri',
            email: 'ines.kadri@armorial.example',
            password: 'les-lignes-restent-ouvertes',
            locale: 'fr',
          }),
        });
      expect((await redeem(tokenOf(before))).status).toBe(404);
      expect((await redeem(tokenOf(running))).status).toBe(201);
      expect((await redeem(tokenOf(running))).status).toBe(404);
      expect((await setup(address)).needsFirstAdministrator).toBe(false);
    },
    LIMIT_MS,
  );

  it(
    'lets the operator work beside it',
    () => {
      const operate = (...words: string[]) =>
        execFileSync(process.execPath, ['dist/apps/standalone/operator.js', ...words], {
          env: environment(dataDir),
          encoding: 'utf8',
        });
      operate(
        'create',
        '--name',
        'Armorial Assurances',
        '--slug',
        'armorial',
        '--email',
        'ines.kadri@armorial.example',
      );
      expect(operate('list')).toMatch(/^armorial +ACTIVE .*Armorial Assurances\n$/);
      expect(operate('suspend', '--slug', 'armorial')).toBe('armorial is now SUSPENDED.\n');
      expect(() => operate('suspend', '--slug', 'armorial')).toThrow(
        'No organisation "armorial" is TRIAL or ACTIVE',
      );
    },
    LIMIT_MS,
  );

  it(
    'stops everything at Ctrl-C, and offers no link once somebody has an account',
    async () => {
      expect(await stopped(running as Start, 'SIGINT')).toBe(0);
      expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
      running = await ready(dataDir);
      expect(running.said()).not.toContain('first-administrator');
    },
    LIMIT_MS,
  );
});

function environment(dataDir: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, SMTP_URL: _smtp, ...rest } = process.env;
  const redis = process.env['TEST_REDIS_URL'];
  return {
    ...rest,
    ...(redis ? { REDIS_URL: redis } : {}),
    NODE_OPTIONS: '',
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: '34000',
    LOG_LEVEL: 'warn',
  };
}

function start(dataDir: string): Start {
  const child = spawn(process.execPath, ['dist/apps/standalone/main.js'], {
    env: environment(dataDir),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return { process: child, said: () => said };
}

async function ready(dataDir: string): Promise<Start> {
  const one = start(dataDir);
  while (!one.said().includes('Ctrl-C stops it.')) {
    if (one.process.exitCode !== null) throw new Error(`it ended before it was ready:\n${one.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return one;
}

async function stopped(one: Start, signal: NodeJS.Signals): Promise<number | null> {
  if (one.process.exitCode !== null || one.process.signalCode) return one.process.exitCode;
  one.process.kill(signal);
  const [code] = (await once(one.process, 'exit')) as [number | null];
  return code;
}

function addressOf(one: Start): string {
  return /ready: (\S+)/.exec(one.said())?.[1] ?? '';
}

function tokenOf(one: Start): string {
  return /token=([\w-]+)/.exec(one.said())?.[1] ?? '';
}

async function setup(address: string): Promise<{ needsFirstAdministrator: boolean }> {
  return (await fetch(`${address}/api/v1/setup`)).json() as Promise<{ needsFirstAdministrator: boolean }>;
}
