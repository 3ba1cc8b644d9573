import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type pg from 'pg';

/** Migrations that ran on this database have another text now: what it is and what it should be no longer agree. */
export class ChangedMigrations extends Error {
  constructor(files: string[]) {
    super(
      [
        ...files.map((file) => `${file} has changed since it ran on this database.`),
        'What has run is history: give it its text back and write the change as a migration of its own.',
        'Where the data may go, start on an empty database (DATA_DIR or DATABASE_URL) instead.',
      ].join('\n'),
    );
    this.name = 'ChangedMigrations';
  }
}

/** The text that each migration had when it ran, kept beside the list of those that did. */
export class Digests {
  constructor(
    private readonly owner: pg.Client,
    private readonly schema: string,
  ) {}

  /** @throws ChangedMigrations */
  async compare(files: string[]): Promise<void> {
    await this.owner.query(`
      create table if not exists ${this.schema}.digest (
        timestamp bigint primary key, sha256 text not null, noted_at timestamptz not null default clock_timestamp())`);
    const { rows } = await this.owner.query<{ timestamp: string; sha256: string }>(
      `select timestamp, sha256 from ${this.schema}.digest`,
    );
    const noted = new Map(rows.map(({ timestamp, sha256 }) => [timestamp, sha256]));
    const changed = files.filter((file) => (noted.get(timestamp(file)) ?? digest(file)) !== digest(file));
    if (changed.length > 0) throw new ChangedMigrations(changed.map((file) => basename(file)));
  }

  /** Notes the text of everything that has run; of what ran before texts were noted, the one it has today. */
  async note(files: string[]): Promise<void> {
    await this.owner.query(
      `insert into ${this.schema}.digest (timestamp, sha256)
       select t, d from unnest($1::bigint[], $2::text[]) as now(t, d)
       where exists (select from ${this.schema}.migration m where m.timestamp = t)
       on conflict do nothing`,
      [files.map(timestamp), files.map(digest)],
    );
  }
}

function timestamp(file: string): string {
  return basename(file).slice(0, 13);
}

/** A checkout may end its lines in another way; that is no change. */
function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).digest('hex');
}
