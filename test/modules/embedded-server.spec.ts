import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  asOwner,
  DataInUse,
  EmbeddedServer,
  onDatabase,
  prepareDatabase,
  rolePool,
  UnfitServer,
} from '#platform/database';

// The product gives a server a minute to start.
jest.setTimeout(180_000);

describe('the embedded server', () => {
  let directory: string;
  let holder: ChildProcess;
  let server: EmbeddedServer | undefined;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'rekindle-embedded-'));
    chmodSync(directory, 0o755);
  });
  afterAll(async () => {
    holder?.kill('SIGKILL');
    await server?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('starts from nothing and keeps its password to its owner', async () => {
    holder = await startInAnotherProcess(directory);
    expect(statSync(join(directory, 'postgres.password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('tells a second start who holds the data', async () => {
    const second = EmbeddedServer.start({ directory });
    await expect(second).rejects.toThrow(DataInUse);
    await expect(second).rejects.toThrow(`process ${holder.pid}, http://localhost:3999`);
  });

  it('is taken over by the next start after its process was killed', async () => {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    server = await EmbeddedServer.start({ directory });
    expect(server.adopted).toBe(true);
  });

  it('admits nobody without the password', async () => {
    const stranger = new URL((server as EmbeddedServer).url);
    stranger.password = 'guess';
    await expect(new pg.Client({ connectionString: stranger.href }).connect()).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('gives the roles new passwords when the secret has changed', async () => {
    const { url } = server as EmbeddedServer;
    await prepareDatabase({ url, secret: 'first' });
    await prepareDatabase({ url, secret: 'second' });
    const pool = rolePool({ url, secret: 'second' }, 'rekindle_sweeper');
    expect((await pool.query('select current_user::text as role')).rows).toEqual([
      { role: 'rekindle_sweeper' },
    ]);
    await pool.end();
  });

  it('keeps the roles of one installation from another with a secret of its own', async () => {
    const { url } = server as EmbeddedServer;
    const other = onDatabase(url, 'second_house');
    const databases = async () => {
      const client = new pg.Client({ connectionString: onDatabase(url, 'postgres') });
      await client.connect();
      const { rows } = await client.query<{ name: string }>(
        `select datname as name from pg_database where not datistemplate and datname <> 'postgres' order by 1`,
      );
      await client.end();
      return rows.map(({ name }) => name);
    };
    const refused = await prepareDatabase({ url: other, secret: 'third' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnfitServer);
    expect((refused as Error).message).toMatch(/^SECRET: the database rekindle on this server/);
    expect(await databases()).toEqual(['rekindle']);
    await asOwner({ url, secret: 'second' }, (owner) => owner.query('select 1'));
    await prepareDatabase({ url: other, secret: 'second' });
    await expect(prepareDatabase({ url, secret: 'third' })).rejects.toThrow(/second_house/);
    expect(await databases()).toEqual(['rekindle', 'second_house']);
  });

  it('comes back with its data after an orderly stop', async () => {
    await server?.stop();
    server = await EmbeddedServer.start({ directory });
    expect(server.adopted).toBe(false);
    const pool = rolePool({ url: server.url, secret: 'second' }, 'rekindle_app');
    expect((await pool.query('select current_database() as name')).rows).toEqual([{ name: 'rekindle' }]);
    await pool.end();
  });

  it('is started, stopped and found again through pg_ctl, as on Windows', async () => {
    await server?.stop();
    server = await EmbeddedServer.start({ directory, controlled: true });
    expect(server.adopted).toBe(false);
    const url = await EmbeddedServer.urlOfRunning(directory);
    expect(url).toBe(server.url);
    await server.stop();
    expect(existsSync(join(directory, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});

async function startInAnotherProcess(directory: string): Promise<ChildProcess> {
  const program = [
    '--import',
    './test/support/register-typescript.js',
    './test/support/embedded-server-process.ts',
  ];
  const child = spawn(process.execPath, [...program, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ready = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => undefined)]);
  if (!ready) throw new Error('The other process ended before its server was ready.');
  return child;
}
