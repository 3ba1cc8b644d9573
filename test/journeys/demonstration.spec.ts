import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, cleared, PATIENCE_MS, ready, stopped } from '../support/standalone-process.js';
import type { Start } from '../support/standalone-process.js';

describe('the demonstration', () => {
  let directory: string;
  let running: Start | undefined;

  beforeAll(() => {
    execFileSync(process.execPath, ['apps/standalone/build.js', 'server'], { stdio: 'inherit' });
    directory = mkdtempSync(join(tmpdir(), 'rekindle-demonstration-'));
    chmodSync(directory, 0o755);
  }, PATIENCE_MS);

  afterAll(() => cleared(directory, running), PATIENCE_MS);

  it(
    'tells the story and prints one sign-in per persona, of which each opens',
    async () => {
      running = await ready(directory, 'demo');
      const emails = [...running.said().matchAll(/^ {2}(\S+@\S+) /gm)].map(([, email]) => email as string);
      expect(emails.length).toBeGreaterThanOrEqual(14);
      for (const email of emails) await signIn(running, email);
    },
    PATIENCE_MS,
  );

  it(
    'names the call of J2 to the CIO: Nordelta, 105 days silent, lapsed since 2 June',
    async () => {
      const cookie = await signIn(running as Start, 'claire.vasseur@armorial.example');
      const reply = await fetch(`${addressOf(running as Start)}/api/v1/orgs/armorial/call-of-the-day`, {
        headers: { cookie },
      });
      const { state, suggestion } = (await reply.json()) as {
        state: string;
        suggestion: { counterpart: { name: string }; reasons: { code: string; params: object }[] };
      };
      expect(state).toBe('CALL');
      expect(suggestion.counterpart.name).toBe('Diane Foster');
      expect(suggestion.reasons[0]).toMatchObject({
        code: 'SILENCE',
        params: { days: 105, lapsedOn: '2026-06-02' },
      });
    },
    PATIENCE_MS,
  );

  it(
    'does not tell it a second time',
    async () => {
      await stopped(running as Start, 'SIGINT');
      running = await ready(directory, 'demo');
      expect(running.said()).not.toContain('Telling the story');
      await signIn(running, 'karim.hadj@nordelta.example');
    },
    PATIENCE_MS,
  );
});

/** Signs in with the password that was printed, and gives the cookie. */
async function signIn(one: Start, email: string): Promise<string> {
  const address = addressOf(one);
  const password = /with the password (\S+)/.exec(one.said())?.[1];
  const reply = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });
  expect([email, reply.status]).toEqual([email, 200]);
  return reply.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
