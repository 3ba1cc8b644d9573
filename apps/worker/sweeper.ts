import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Clock } from '#platform/clock';
import { SWEEPER_POOL } from '#platform/database';
import { newId } from '#platform/kernel';
import { log } from '#platform/logs';
import { type Carried, Queues, type Sweep, Sweeps } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';

export interface SweepJob {
  tenantId: string;
  kind: string;
  ids: string[];
}

export const SWEEPS = 'sweeps';
/** How many dates one turn takes of a kind, and how many objects share one transaction. */
const BATCH = 5_000;
const HANDFUL = 200;
/** Real seconds for which a claimed date is left to its worker. */
export const LEASE_SECONDS = Symbol('lease of a claimed date');

/** Of which kinds something is due; one question, since most turns find nothing and there are many kinds. */
const DUE_KINDS = `
  select kind from unnest($1::text[]) as kind
  where exists (select from platform.due d where d.kind = kind.kind and d.due_at <= $2
                  and (d.claimed_until is null or d.claimed_until < clock_timestamp()))`;

/** Of tenants that are closed nothing is done; the rows wait. Lease and claim are on real time, the dates are not. */
const CLAIM = `
  with due as (
    select tenant_id, kind, id from platform.due
    where kind = $1 and due_at <= $2 and (claimed_until is null or claimed_until < clock_timestamp())
      and tenant_id not in (select id from platform.tenant where status in ('SUSPENDED', 'CLOSED'))
    order by due_at limit ${BATCH}
    for update skip locked
  )
  update platform.due d set claimed_until = clock_timestamp() + make_interval(secs => $3)
  from due where d.tenant_id = due.tenant_id and d.kind = due.kind and d.id = due.id
  returning d.tenant_id, d.id`;

const RELEASE = `
  update platform.due d set claimed_until = null
  from unnest($2::uuid[], $3::uuid[]) as claimed(tenant_id, id)
  where d.kind = $1 and d.tenant_id = claimed.tenant_id and d.id = claimed.id`;

const STILL_DUE = `
  select id, due_at::text as due_at from platform.due
  where tenant_id = :tenant and kind = :kind and id = any (:ids::uuid[]) and due_at <= :now
  order by platform.due.due_at, id`;

const DONE_WITH = `
  delete from platform.due d
  using jsonb_to_recordset(:handed::jsonb) as h(id uuid, due_at timestamptz)
  where d.tenant_id = :tenant and d.kind = :kind and d.id = h.id and d.due_at = h.due_at`;

/** Takes turns of one tenant and kind, so that a job that runs twice finds the second time nothing due. */
const TAKE_TURNS = `select pg_advisory_xact_lock(hashtextextended(:kind || :tenant::text, 0))`;

/**
 * Looks for what is due, of every tenant, knowing nothing but tenant, kind, id and date; hands each tenant's share to
 * one scope. A date that was claimed and not dealt with, because its worker died, is claimed again after the lease.
 */
@Injectable()
export class Sweeper {
  constructor(
    @Inject(SWEEPER_POOL) private readonly pool: pg.Pool,
    private readonly queues: Queues,
    private readonly sweeps: Sweeps,
    private readonly clock: Clock,
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    @Inject(LEASE_SECONDS) private readonly leaseSeconds: number,
  ) {}

  /** Resolves when the database answers. */
  async reach(): Promise<void> {
    await this.pool.query('select 1');
  }

  /** One turn over every kind; returns how many dates were claimed. */
  async sweep(): Promise<number> {
    const { rows } = await this.pool.query<{ kind: string }>(DUE_KINDS, [
      this.sweeps.kinds(),
      this.clock.now().toString(),
    ]);
    let claimed = 0;
    for (const { kind } of rows) claimed += await this.claim(kind);
    return claimed;
  }

  /**
   * The share of one tenant and kind: together, and one by one when one of them fails the others. What a handful has
   * decided may fall due at once, and need not wait for the next handful: `oneDone` says so.
   */
  async run({ tenantId, kind, ids }: SweepJob, oneDone: () => void = () => undefined): Promise<void> {
    const sweep = this.sweeps.of(kind);
    if (sweep.scope === 'own') return sweep.act(ids, tenantId);
    const failures: unknown[] = [];
    for (const handful of handfuls(ids)) {
      try {
        await this.inScope(sweep, tenantId, handful);
        oneDone();
      } catch (error) {
        if (handful.length === 1) {
          failures.push(error);
          continue;
        }
        log.warn({ kind, tenant: tenantId, err: error }, 'a sweep failed together and goes one by one');
        for (const id of handful) {
          await this.inScope(sweep, tenantId, [id]).catch((reason: unknown) => failures.push(reason));
        }
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private async claim(kind: string): Promise<number> {
    const { rows } = await this.pool.query<{ tenant_id: string; id: string }>(CLAIM, [
      kind,
      this.clock.now().toString(),
      this.leaseSeconds,
    ]);
    const shares = new Map<string, string[]>();
    for (const row of rows) shares.set(row.tenant_id, [...(shares.get(row.tenant_id) ?? []), row.id]);
    const jobs = [...shares].flatMap(([tenantId, ids]) => this.jobsOf(kind, tenantId, ids));
    try {
      // One attempt: a share that fails is claimed again when its lease ends, with whatever is due by then.
      await this.queues.add(SWEEPS, jobs, { attempts: 1 });
    } catch (error) {
      await this.pool.query(RELEASE, [kind, rows.map((row) => row.tenant_id), rows.map((row) => row.id)]);
      throw error;
    }
    return rows.length;
  }

  /** One job where a tenant's handfuls take turns anyway: two would hold two hands, one of which only waits. */
  private jobsOf(kind: string, tenantId: string, ids: string[]): Carried<SweepJob>[] {
    const shares = this.sweeps.of(kind).scope === 'own' ? handfuls(ids) : [ids];
    return shares.map((share) => ({
      id: `sweep-${kind}-${newId()}`,
      name: kind,
      content: { tenantId, kind, ids: share },
    }));
  }

  private async inScope(sweep: Sweep, tenantId: string, ids: string[]): Promise<void> {
    await this.tenancy.asSystem(tenantId, `sweep:${sweep.kind}`, async () => {
      const { kind } = sweep;
      await this.store.rows(TAKE_TURNS, { kind });
      const due = await this.store.rows<{ id: string; due_at: string }>(STILL_DUE, {
        kind,
        ids,
        now: this.clock.now(),
      });
      if (due.length === 0) return;
      await sweep.act(
        due.map((row) => row.id),
        tenantId,
      );
      await this.store.rows(DONE_WITH, { kind, handed: JSON.stringify(due) });
    });
  }
}

function handfuls(ids: string[]): string[][] {
  const all: string[][] = [];
  for (let start = 0; start < ids.length; start += HANDFUL) all.push(ids.slice(start, start + HANDFUL));
  return all;
}
