import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type pg from 'pg';
import { SWEEPER_POOL } from '#platform/database';
import { Vault } from '#platform/documents';
import { Acts } from '#platform/queue';
import { Tenancy } from '#platform/tenancy';

/** Removes the files that no row keeps: uploads whose deed was refused, or whose sender went away. */
@Injectable()
export class StrayFiles implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly tenancy: Tenancy,
    private readonly vault: Vault,
    @Inject(SWEEPER_POOL) private readonly pool: pg.Pool,
  ) {}

  onModuleInit(): void {
    this.acts.on('sweep-documents', () => this.sweep());
  }

  async sweep(): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>('select id from platform.tenant order by id');
    for (const { id } of rows)
      await this.vault.sweep(id, (work) => this.tenancy.asSystem(id, 'sweep-documents', work));
  }
}
