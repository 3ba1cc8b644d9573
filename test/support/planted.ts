import pg from 'pg';
import { type FreshDatabase, freshDatabase } from './database.js';

/** A migrated database in which something wrong may stand for a moment. */
export class Ground {
  private constructor(
    private readonly database: FreshDatabase,
    readonly client: pg.Client,
  ) {}

  static async open(): Promise<Ground> {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    return new Ground(database, client);
  }

  /** What a wall says with something planted that it must see; nothing of it stays. */
  async withPlanted(sql: string, wall: (client: pg.Client) => Promise<string[]>): Promise<string[]> {
    await this.client.query('begin');
    try {
      await this.client.query(sql);
      return await wall(this.client);
    } finally {
      await this.client.query('rollback');
    }
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.database.drop();
  }
}

export const asOwner = (sql: string) => `set local role rekindle_owner; ${sql}; reset role`;

/** The columns that every table of a tenant has. */
export const table = 'tenant_id uuid not null, id uuid not null, primary key (tenant_id, id)';

export const governed = (columns = table) =>
  asOwner(`create table suppliers.planted (${columns}); select platform.govern('suppliers.planted')`);
