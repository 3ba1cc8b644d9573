import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  appDataSource,
  asOwner,
  ChangedMigrations,
  migrateDatabase,
  pendingMigrations,
  prepareDatabase,
  rolePool,
} from '#platform/database';
import { freshDatabase } from '../support/database.js';
import type { FreshDatabase } from '../support/database.js';

describe('the database', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('is prepared and migrated twice without harm, also twice at once', async () => {
    await Promise.all([prepareDatabase(database), prepareDatabase(database)]);
    const applied = await Promise.all([migrateDatabase(database), migrateDatabase(database)]);
    expect(applied).toEqual([[], []]);
    expect(await pendingMigrations(database)).toEqual([]);
  });

  it('refuses a migration whose text has changed since it ran, and notes what ran before texts were noted', async () => {
    const root = mkdtempSync(join(tmpdir(), 'rekindle-migrations-'));
    const directory = join(root, 'libs/changing/migrations');
    mkdirSync(directory, { recursive: true });
    const file = join(directory, '9900000000001-changing.sql');
    const later = join(directory, '9900000000002-later.sql');
    const counted = () =>
      asOwner(database, async (owner) => {
        const { rows } = await owner.query<{ count: number }>(
          'select count(*)::int as count from rekindle_migrations.digest',
        );
        return rows[0]?.count;
      });
    try {
      writeFileSync(file, 'create schema changing;\n');
      expect(await migrateDatabase(database, root)).toEqual(['Changing9900000000001']);
      writeFileSync(file, 'create schema changing;\r\n');
      expect(await migrateDatabase(database, root)).toEqual([]);

      writeFileSync(file, 'create schema changed;\n');
      writeFileSync(later, 'create schema later;\n');
      const refusal = await migrateDatabase(database, root).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ChangedMigrations);
      expect((refusal as Error).message).toMatch(/^9900000000001-changing\.sql has changed since it ran/);
      expect(await pendingMigrations(database, root)).toEqual(['9900000000002-later.sql']);

      await asOwner(database, (owner) => owner.query('delete from rekindle_migrations.digest'));
      expect(await migrateDatabase(database, root)).toEqual(['Later9900000000002']);
      expect(await counted()).toBe(2);
      await migrateDatabase(database);
      expect(await counted()).toBeGreaterThan(10);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('gives no role the right to pass row security', async () => {
    const pool = rolePool(database, 'rekindle_owner');
    const { rows } = await pool.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname like 'rekindle%'`,
    );
    await pool.end();
    expect(rows).toHaveLength(4);
    for (const role of rows) {
      expect(role).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
      });
    }
  });

  it('lets the application role create nothing', async () => {
    const pool = rolePool(database, 'rekindle_app');
    await expect(pool.query('create schema mine')).rejects.toThrow('permission denied');
    await expect(pool.query('create table public.mine (id int)')).rejects.toThrow('permission denied');
    await pool.end();
  });

  it('sends the statements of one scope together', async () => {
    const source = new DataSource(appDataSource(database));
    await source.initialize();
    const runner = source.createQueryRunner();
    await runner.connect();
    const answers = await Promise.all([
      runner.query('begin'),
      runner.query(`select set_config('app.tenant_id', $1, true)`, ['t']),
      runner.query(`select current_setting('app.tenant_id') as tenant, current_setting('timezone') as zone`),
      runner.query('commit'),
    ]);
    expect(answers[2]).toEqual([{ tenant: 't', zone: 'UTC' }]);
    await runner.release();
    await source.destroy();
  });
});
