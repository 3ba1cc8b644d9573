import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Configuration, variables } from './configuration.js';
import { ConfigurationMistakes, readConfiguration } from './reading.js';
import { installationSecret } from './secret.js';

const SECRET = 'a secret of at least thirty-two characters';

describe('the configuration', () => {
  it('needs nothing on one machine', () => {
    expect(readConfiguration({})).toMatchObject({ port: 3000, dataDir: './.data', signup: 'administrator' });
  });

  it('reads each variable as what it is', () => {
    const given = {
      PORT: '8080',
      DEMO: 'true',
      TRUST_PROXY: '2',
      DATABASE_ROLE_PASSWORDS: 'rekindle_app:a:b',
    };
    const configuration = readConfiguration(given);
    expect(configuration).toMatchObject({ port: 8080, demo: true, trustedProxies: 2 });
    expect(configuration.rolePasswords).toEqual({ rekindle_app: 'a:b' });
  });

  it('takes an empty variable for an absent one', () => {
    const configuration = readConfiguration({ PORT: '', REDIS_URL: ' ' });
    expect([configuration.port, configuration.redisUrl]).toEqual([3000, undefined]);
  });

  it('names each mistake in one line', () => {
    const wrong = { PORT: 'http', SIGNUP: 'everyone', REKINDLE_NOW: '2026-06-09', MAIL_FROM: 'us' };
    expect(mistakes(wrong)).toEqual([
      'PORT must be a whole number from 0 to 65535, not "http".',
      'MAIL_FROM must be an address such as Rekindle <rekindle@example.org>, not "us".',
      'SIGNUP must be closed, administrator or open, not "everyone".',
      'REKINDLE_NOW must be an instant with its offset, such as 2026-06-09T08:00:00+02:00, not "2026-06-09".',
    ]);
  });

  it.each(['true', '2', '10.0.0.0/8', '127.0.0.1, fd00::/8'])('believes the proxies %s', (TRUST_PROXY) => {
    expect(mistakes({ TRUST_PROXY })).toEqual([]);
  });

  it.each(['maybe', '999.1.2.3', '10.0.0.0/33', 'fd00::/8,', '10.0.0.0/8/9'])(
    'knows no proxy %s',
    (TRUST_PROXY) => {
      expect(mistakes({ TRUST_PROXY })).toHaveLength(1);
    },
  );

  it('never repeats a password in a mistake', () => {
    const lines = mistakes({ SMTP_URL: 'http://me:hunter2@mail', REDIS_URL: 'hunter2', SECRET: 'hunter2' });
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain('hunter2');
  });

  it('needs a secret and an address with a server of its own', () => {
    const [first, second] = mistakes({ DATABASE_URL: 'postgres://localhost/rekindle' });
    expect(first).toMatch(/^BASE_URL must be an address/);
    expect(second).toMatch(/^SECRET must have at least 32 characters/);
    const complete = { DATABASE_URL: 'postgres://localhost/r', BASE_URL: 'https://r.example', SECRET };
    expect(readConfiguration(complete).secret).toBe(SECRET);
  });

  it('explains every variable in .env.example, with its default', () => {
    const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const explained = new Map(
      [...text.matchAll(/^# ([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect([...explained.keys()].toSorted()).toEqual(Object.values(variables).toSorted());
    const defaults = new Configuration();
    for (const [property, name] of Object.entries(variables)) {
      const value = defaults[property as keyof Configuration];
      if (value !== undefined) expect([name, explained.get(name)]).toEqual([name, String(value)]);
    }
  });
});

describe('the secret of an installation', () => {
  it('is made once and kept for its owner alone', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'rekindle-secret-'));
    const configuration = readConfiguration({ DATA_DIR: dataDir });
    const secret = installationSecret(configuration);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(installationSecret(configuration)).toBe(secret);
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
    rmSync(dataDir, { recursive: true });
  });

  it('is the one given, when one is', () => {
    expect(installationSecret(readConfiguration({ SECRET }))).toBe(SECRET);
  });
});

function mistakes(environment: Record<string, string>): string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationMistakes) return error.lines;
    throw error;
  }
  return [];
}
