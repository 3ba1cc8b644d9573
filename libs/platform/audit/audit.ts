import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Store, Tenancy } from '#platform/tenancy';

/** What a verification of one tenant's chain found. */
export interface Verification {
  sealed: number;
  /** Entries not yet sealed: the newest ones, until the next round. */
  unsealed: number;
  /** Entries lawfully erased; their digest stays in the chain. */
  erased: number;
  /** Positions whose entry was altered or removed, or whose link does not follow from the one before. */
  broken: number[];
}

const BATCH = 5_000;
const START = Buffer.alloc(32);

/**
 * The seal over the audit trail: each tenant's entries in one hash chain, `chain = sha256(chain before ‖ digest)`.
 * Entries are sealed in the order in which they are found, not in which they happened, because commits arrive late.
 */
@Injectable()
export class Audit {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Seals what every tenant has not sealed yet. Returns how many entries. */
  async sealAll(): Promise<number> {
    let sealed = 0;
    for (const tenantId of await this.tenants()) sealed += await this.seal(tenantId);
    return sealed;
  }

  /** Seals one tenant's new entries, one writer at a time. */
  async seal(tenantId: string): Promise<number> {
    return this.tenancy.asSystem(tenantId, 'audit-seal', async () => {
      await this.store.rows('select pg_advisory_xact_lock(hashtextextended(:name, 0))', {
        name: `audit-seal ${tenantId}`,
      });
      const last = await this.store.one<{ position: string; chain: Buffer }>(
        'select position, chain from platform.audit_seal where tenant_id = :tenant order by position desc limit 1',
      );
      const fresh = await this.store.rows<{ id: string; digest: Buffer }>(
        `select e.id, platform.audit_digest(e) as digest from platform.audit_entry e
         where e.tenant_id = :tenant and not exists (
           select 1 from platform.audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)
         order by e.at, e.id limit ${BATCH}`,
      );
      if (fresh.length === 0) return 0;
      const position = Number(last?.position ?? 0);
      let chain: Buffer = last?.chain ?? START;
      const links = fresh.map(({ digest }) => (chain = link(chain, digest)));
      await this.store.rows(
        `insert into platform.audit_seal (tenant_id, position, entry_id, digest, chain)
         select :tenant, * from unnest(:positions::bigint[], :ids::uuid[], :digests::bytea[], :chains::bytea[])`,
        {
          positions: fresh.map((_, index) => position + index + 1),
          ids: fresh.map(({ id }) => id),
          digests: fresh.map(({ digest }) => digest),
          chains: links,
        },
      );
      return fresh.length;
    });
  }

  /** Walks one tenant's chain and recomputes every digest from the entry as it is now. */
  async verify(tenantId: string): Promise<Verification> {
    return this.tenancy.asSystem(tenantId, 'audit-verify', async () => {
      const found: Verification = { sealed: 0, unsealed: 0, erased: 0, broken: [] };
      let chain: Buffer = START;
      let expected = 1;
      for (;;) {
        const links = await this.store.rows<Link>(
          `select s.position::int as position, s.digest, s.chain, s.erased_because is not null as erased,
                  case when e.id is not null then platform.audit_digest(e) end as "digestNow"
           from platform.audit_seal s
           left join platform.audit_entry e on e.tenant_id = s.tenant_id and e.id = s.entry_id
           where s.tenant_id = :tenant and s.position >= :from order by s.position limit ${BATCH}`,
          { from: expected },
        );
        for (const one of links) {
          const follows = one.position === expected && link(chain, one.digest).equals(one.chain);
          const isWhole = one.digestNow ? one.digestNow.equals(one.digest) : one.erased;
          if (!follows || !isWhole) found.broken.push(one.position);
          if (one.erased) found.erased += 1;
          found.sealed += 1;
          chain = one.chain;
          expected = one.position + 1;
        }
        if (links.length < BATCH) break;
      }
      const rest = await this.store.one<{ many: number }>(
        `select count(*)::int as many from platform.audit_entry e where e.tenant_id = :tenant and not exists (
           select 1 from platform.audit_seal s where s.tenant_id = e.tenant_id and s.entry_id = e.id)`,
      );
      found.unsealed = rest?.many ?? 0;
      return found;
    });
  }

  async tenants(): Promise<string[]> {
    const rows = await this.source.query<{ id: string }[]>('select id from platform.tenant order by id');
    return rows.map((row) => row.id);
  }
}

interface Link {
  position: number;
  digest: Buffer;
  chain: Buffer;
  erased: boolean;
  digestNow: Buffer | null;
}

function link(before: Buffer, digest: Buffer): Buffer {
  return createHash('sha256').update(before).update(digest).digest();
}
