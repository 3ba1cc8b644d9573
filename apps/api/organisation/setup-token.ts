import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** The one-time link printed at start on an empty database: whoever holds it may make the first administrator. */
@Injectable()
export class SetupToken {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async isWaiting(): Promise<boolean> {
    const [row] = await this.source.query<{ waits: boolean }[]>(
      'select exists (select 1 from platform.setup_token) as waits',
    );
    return row?.waits ?? false;
  }

  async isValid(token: string): Promise<boolean> {
    const found = await this.source.query<unknown[]>('select 1 from platform.setup_token where hash = $1', [
      hash(token),
    ]);
    return found.length > 0;
  }

  /** Every link printed so far is void: there is one first administrator. */
  async use(): Promise<void> {
    await this.source.query('delete from platform.setup_token');
  }
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
