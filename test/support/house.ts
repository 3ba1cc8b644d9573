import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { DatabaseModule } from '#platform/database';
import { DocumentsModule } from '#platform/documents';
import { newId } from '#platform/kernel';
import { OutboxModule } from '#platform/outbox';
import { QueueModule } from '#platform/queue';
import { type Scope, Tenancy, TenancyModule } from '#platform/tenancy';
import { OrganisationModule, Organisations } from '#organisation';
import { type FreshDatabase, freshDatabase } from './database.js';

/** Both tenants of the story: always present, so that every spec can ask what the other one sees. */
export interface Houses {
  /** Armorial Assurances */
  armorial: string;
  /** Banque Kerlann */
  kerlann: string;
}

export interface House {
  database: FreshDatabase;
  module: TestingModule;
  tenants: Houses;
  get: TestingModule['get'];
  /** The CIO office of a tenant at work, unless `who` says otherwise. */
  within<T>(tenantId: string, work: () => Promise<T>, who?: Partial<Scope>): Promise<T>;
  /** What was told in a tenant, oldest first. */
  told(tenantId: string): Promise<{ name: string; facts: Record<string, unknown> }[]>;
  at(instant: string): Promise<void>;
  close(): Promise<void>;
}

/** A database of its own, the ground, the given modules and two founded tenants: what a module spec lives in. */
export async function openHouse(...modules: Type[]): Promise<House> {
  const database = await freshDatabase();
  const papers = mkdtempSync(join(tmpdir(), 'rekindle-papers-'));
  const module = await Test.createTestingModule({
    imports: [
      DatabaseModule.forRoot(database),
      TenancyModule,
      QueueModule.forRoot(),
      OutboxModule,
      DocumentsModule.forRoot({ directory: join(papers, 'documents'), maxBytes: 1024 * 1024 }),
      OrganisationModule,
      ...modules,
    ],
  }).compile();
  await module.init();
  const tenancy = module.get(Tenancy, { strict: false });
  const clock = module.get(Clock, { strict: false });
  const founded = (name: string, slug: string) =>
    module
      .get(Organisations, { strict: false })
      .found(
        { name, slug, country: 'FR', locale: 'fr', timeZone: 'Europe/Paris', currency: 'EUR' },
        { userId: newId(), name: `Administration ${name}`, email: `admin@${slug}.example` },
      );
  const armorial = await founded('Armorial Assurances', 'armorial');
  const kerlann = await founded('Banque Kerlann', 'kerlann');
  return {
    database,
    module,
    tenants: { armorial: armorial.tenantId, kerlann: kerlann.tenantId },
    get: module.get.bind(module) as TestingModule['get'],
    within: (tenantId, work, who = {}) =>
      tenancy.within(
        { tenantId, actor: 'ines', roles: ['CIO_OFFICE'], side: 'customer', requestId: 'spec', ...who },
        work,
      ),
    told: (tenantId) => toldIn(tenancy, module, tenantId),
    at: (instant) => clock.moveTo(Temporal.Instant.from(instant)),
    close: async () => {
      await module.close();
      await database.drop();
      rmSync(papers, { recursive: true, force: true });
    },
  };
}

async function toldIn(tenancy: Tenancy, module: TestingModule, tenantId: string) {
  const { Store } = await import('#platform/tenancy');
  const store = module.get(Store, { strict: false });
  return tenancy.asSystem(tenantId, 'spec', () =>
    store.rows<{ name: string; facts: Record<string, unknown> }>(
      'select name, facts from platform.event where tenant_id = :tenant order by at, id',
    ),
  );
}
