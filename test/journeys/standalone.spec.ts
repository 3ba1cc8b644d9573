import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addressOf,
  cleared,
  environment,
  PATIENCE_MS,
  ready,
  start,
  stopped,
} from '../support/standalone-process.js';
import type { Start } from '../support/standalone-process.js';

describe('one command on a machine that has nothing but Node', () => {
  let dataDir: string;
  let running: Start | undefined;

  beforeAll(() => {
    execFileSync(process.execPath, ['apps/standalone/build.js', 'server'], { stdio: 'inherit' });
    dataDir = mkdtempSync(join(tmpdir(), 'rekindle-standalone-'));
    chmodSync(dataDir, 0o755);
  }, PATIENCE_MS);

  afterAll(async () => {
    await cleared(dataDir, running);
  }, PATIENCE_MS);

  it(
    'starts everything and prints the one-time link',
    async () => {
      running = await ready(dataDir);
      const address = addressOf(running);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect((await setup(address)).needsFirstAdministrator).toBe(true);
      expect(running.said()).toMatch(/first-administrator\?token=[\w-]{43}\n/);
    },
    PATIENCE_MS,
  );

  it(
    'says who holds the data when it is started a second time',
    async () => {
      const second = start(dataDir);
      await second.ended;
      expect(second.process.exitCode).toBe(1);
      expect(second.said()).toContain(`process ${running?.process.pid}`);
      expect(second.said()).toContain('already runs on the data');
    },
    PATIENCE_MS,
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
      const opens = (token: string) => fetch(`${address}/api/v1/first-administrator/${token}`);
      expect((await opens(tokenOf(before))).status).toBe(404);
      expect((await opens(tokenOf(running))).status).toBe(204);
      expect((await redeem(tokenOf(before))).status).toBe(404);
      expect((await redeem(tokenOf(running))).status).toBe(201);
      expect((await redeem(tokenOf(running))).status).toBe(404);
      expect((await setup(address)).needsFirstAdministrator).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'lets the operator work beside it',
    () => {
      const operate = (...words: string[]) =>
        execFileSync(process.execPath, ['dist/apps/standalone/operator.js', ...words], {
          env: environment(dataDir),
          encoding: 'utf8',
        });
      const address = addressOf(running as Start);
      const name = ['--name', 'Armorial Assurances', '--slug', 'armorial'];
      const made = operate('create', ...name, '--email', 'ines.kadri@armorial.example');
      expect(made).toContain(`${address}/sign-in`);
      expect(operate('list')).toMatch(/^armorial +ACTIVE .*Armorial Assurances\n$/);
      expect(operate('suspend', '--slug', 'armorial')).toBe('armorial is now SUSPENDED.\n');
      expect(() => operate('suspend', '--slug', 'armorial')).toThrow(
        'No organisation "armorial" is TRIAL or ACTIVE',
      );
    },
    PATIENCE_MS,
  );

  it(
    'stops everything at Ctrl-C, and offers no link once somebody has an account',
    async () => {
      expect(await stopped(running as Start, 'SIGINT')).toBe(0);
      expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
      running = await ready(dataDir);
      expect(running.said()).not.toContain('first-administrator');
    },
    PATIENCE_MS,
  );
});

function tokenOf(one: Start): string {
  return /token=([\w-]+)/.exec(one.said())?.[1] ?? '';
}

async function setup(address: string): Promise<{ needsFirstAdministrator: boolean }> {
  return (await fetch(`${address}/api/v1/setup`)).json() as Promise<{ needsFirstAdministrator: boolean }>;
}
