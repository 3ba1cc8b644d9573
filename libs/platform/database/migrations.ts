import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner } from './connections.js';
import { Digests } from './digests.js';
import { roleUrl } from './roles.js';
import type { DatabaseSettings } from './roles.js';

const MIGRATION_LOCK = 1_380_273_232;
const FILE_NAME = /^(\d{13})-([a-z0-9-]+)\.sql$/;
/** A schema of its own, because the list of migrations must exist before the first module's schema does. */
const SCHEMA = 'rekindle_migrations';

type MigrationClass = new () => MigrationInterface;

/** The top of the source tree, whether this runs from it or from `dist`; the SQL is never copied. */
export function projectRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) directory = dirname(directory);
  return directory;
}

/** Every module's SQL files, oldest first whatever module they belong to. */
export function migrationFiles(root = projectRoot()): string[] {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql') && basename(dirname(file)) === 'migrations')
    .map((file) => join(root, 'libs', file));
  for (const file of files) {
    if (!FILE_NAME.test(basename(file))) {
      throw new Error(`${relative(root, file)}: a migration is called <13 digits>-<name>.sql.`);
    }
  }
  const sorted = files.toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1));
  for (const [index, file] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && timestamp(next) === timestamp(file)) {
      throw new Error(`${relative(root, file)} and ${relative(root, next)} have the same timestamp.`);
    }
  }
  return sorted;
}

/** One SQL file as the class TypeORM expects; its name ends in the timestamp, by which TypeORM orders. */
export function migrationOf(file: string): MigrationClass {
  const [, time, words] = FILE_NAME.exec(basename(file)) ?? [];
  const name = `${(words ?? '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}${time}`;
  const sql = readFileSync(file, 'utf8');
  return class implements MigrationInterface {
    readonly name = name;
    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql).catch((error: Error & { position?: string }) => {
        const line = error.position && sql.slice(0, Number(error.position)).split('\n').length;
        error.message = `${basename(file)}${line ? `, line ${line}` : ''}: ${error.message}`;
        throw error;
      });
    }
    async down(): Promise<void> {
      throw new Error('A migration is never undone: write the next one.');
    }
  };
}

/**
 * Brings the database up to this version of the product, one transaction per file, as the owner role.
 * Several processes may call it at once: the first works, the others wait and find nothing to do.
 * @returns the names of the migrations that were applied now.
 * @throws ChangedMigrations when one that ran before reads otherwise today; nothing is applied then.
 */
export async function migrateDatabase(settings: DatabaseSettings, root?: string): Promise<string[]> {
  const url = roleUrl(settings, 'rekindle_owner');
  const gate = new pg.Client({ connectionString: url, application_name: 'rekindle-migrate' });
  await gate.connect();
  const files = migrationFiles(root);
  const digests = new Digests(gate, SCHEMA);
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: SCHEMA,
    migrations: files.map(migrationOf),
    migrationsTableName: 'migration',
    installExtensions: false,
    poolSize: 2,
    // A migration names every schema it touches; what is not named must not land in the list's own schema.
    extra: { options: '-c search_path=public -c idle_in_transaction_session_timeout=0' },
  });
  try {
    await gate.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await gate.query(`create schema if not exists ${SCHEMA}`);
    await digests.compare(files);
    await source.initialize();
    const applied = await source.runMigrations({ transaction: 'each' });
    await digests.note(files);
    return applied.map((migration) => migration.name);
  } finally {
    if (source.isInitialized) await source.destroy();
    await gate.end();
  }
}

/** The migrations of this version that the database has not seen yet; readiness and `check` ask it. */
export async function pendingMigrations(settings: DatabaseSettings, root?: string): Promise<string[]> {
  return asOwner(settings, async (owner) => {
    const known = await owner.query<{ list: string | null }>(
      `select to_regclass('${SCHEMA}.migration') as list`,
    );
    const done = known.rows[0]?.list
      ? await owner.query<{ timestamp: string }>(`select timestamp from ${SCHEMA}.migration`)
      : { rows: [] };
    const seen = new Set(done.rows.map((row) => Number(row.timestamp)));
    return migrationFiles(root)
      .filter((file) => !seen.has(timestamp(file)))
      .map((file) => basename(file));
  });
}

function timestamp(file: string): number {
  return Number(basename(file).slice(0, 13));
}
