import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { type Aggregate, type Audience, NotFound, Stale } from '#platform/kernel';
import { Clock } from '#platform/clock';
import { Json } from './scope.js';
import { bound, prepare } from './statement.js';
import { Tenancy } from './tenancy.js';

type Kind<T> = (abstract new (...args: never[]) => T) & { name: string };
type Parameters = Record<string, unknown>;

/** What search knows of an object: its title, more words, and the address of its screen (below the organisation). */
export interface Indexed {
  kind: string;
  id: string;
  title: string;
  text?: string;
  path: string;
  audience?: Audience;
  supplierId?: string;
}

/** Reads and writes within the open scope. Deeds go through aggregates, screens through named statements. */
@Injectable()
export class Store {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly clock: Clock,
  ) {}

  /** The aggregate, its row locked until the transaction ends. Throws NotFound, and Stale when `ifMatch` is behind. */
  async get<T extends Aggregate>(
    type: Kind<T>,
    id: string,
    options: { ifMatch?: number | undefined } = {},
  ): Promise<T> {
    const found = await this.find(type, id);
    if (!found) throw new NotFound(type.name);
    if (options.ifMatch !== undefined && found.version !== options.ifMatch) throw new Stale(found.version);
    return found;
  }

  async find<T extends Aggregate>(type: Kind<T>, id: string): Promise<T | undefined> {
    const [found] = await this.findWhere(type, { id } as FindOptionsWhere<T>);
    return found;
  }

  /** All that match, oldest id first and locked in that order, so that two writers cannot wait for each other. */
  async findWhere<T extends Aggregate>(type: Kind<T>, where: FindOptionsWhere<T>): Promise<T[]> {
    const { manager, tenantId } = this.opened();
    return manager.find(type as EntityTarget<T>, {
      where: { ...where, tenantId },
      order: { id: 'ASC' } as never,
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Saves rows and what they told, in the open transaction. A stored row is updated only on the version it was read. */
  async put(...aggregates: Aggregate[]): Promise<void> {
    for (const aggregate of aggregates) {
      await (aggregate.version === 0 ? this.insert(aggregate) : this.update(aggregate));
      await this.publish(aggregate);
    }
  }

  async remove(aggregate: Aggregate): Promise<void> {
    const { manager, tenantId } = this.opened();
    const { affected } = await manager
      .createQueryBuilder()
      .delete()
      .from(aggregate.constructor as EntityTarget<ObjectLiteral>)
      .where({ tenantId, id: aggregate.id, version: aggregate.version })
      .execute();
    if (affected === 0) throw new Stale(aggregate.version);
    await this.publish(aggregate);
  }

  /** Rows of a named statement; `:tenant` is always bound. */
  async rows<R>(sql: string, parameters: Parameters = {}): Promise<R[]> {
    const state = this.tenancy.opened();
    const { name, text, parameters: names } = prepare(sql);
    const values = names.map((key) => {
      if (key === 'tenant') return state.tenantId;
      if (!(key in parameters)) throw new Error(`the statement asks for :${key}`);
      return bound(parameters[key]);
    });
    const reply = await state.client.query({ name, text, values });
    return reply.rows as R[];
  }

  async one<R>(sql: string, parameters: Parameters = {}): Promise<R | undefined> {
    return (await this.rows<R>(sql, parameters))[0];
  }

  /** One statement whose first column is the response as JSON text. NotFound when it gives nothing. */
  async json(sql: string, parameters: Parameters = {}): Promise<Json> {
    // Of most screens it is all there is to ask; a read then ends in the same breath.
    this.tenancy.opened().client.answered?.();
    const row = await this.one<Record<string, unknown>>(sql, parameters);
    const value = row && Object.values(row)[0];
    if (value === null || value === undefined) throw new NotFound('object');
    return new Json(typeof value === 'string' ? value : JSON.stringify(value));
  }

  /** Sets, moves or (with null) clears the instant at which the sweeper hands this object to its kind's act. */
  async schedule(kind: string, id: string, dueAt: Temporal.Instant | null): Promise<void> {
    if (dueAt === null) {
      await this.rows('delete from platform.due where tenant_id = :tenant and kind = :kind and id = :id', {
        kind,
        id,
      });
      return;
    }
    await this.rows(
      `insert into platform.due (tenant_id, kind, id, due_at) values (:tenant, :kind, :id, :dueAt)
       on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at, claimed_until = null`,
      { kind, id, dueAt },
    );
  }

  /** Makes an object findable; the index keeps who may find it. */
  async index(entry: Indexed): Promise<void> {
    await this.rows('select platform.index_entry(:kind, :id, :title, :text, :path, :audience, :supplier)', {
      kind: entry.kind,
      id: entry.id,
      title: entry.title,
      text: entry.text ?? '',
      path: entry.path,
      audience: entry.audience ?? 'customer',
      supplier: entry.supplierId ?? null,
    });
  }

  async forget(kind: string, id: string): Promise<void> {
    await this.rows('select platform.forget_entry(:kind, :id)', { kind, id });
  }

  private opened() {
    const state = this.tenancy.opened();
    return { manager: state.manager, tenantId: state.tenantId, scope: this.tenancy.current() };
  }

  private async insert(aggregate: Aggregate): Promise<void> {
    const { manager, tenantId } = this.opened();
    aggregate.tenantId = tenantId;
    aggregate.version = 1;
    await manager
      .createQueryBuilder()
      .insert()
      .into(aggregate.constructor as EntityTarget<ObjectLiteral>)
      .values(aggregate)
      .updateEntity(false)
      .execute();
  }

  private async update(aggregate: Aggregate): Promise<void> {
    const { manager, tenantId } = this.opened();
    const type = aggregate.constructor as EntityTarget<ObjectLiteral>;
    const loaded = aggregate.version;
    const values: ObjectLiteral = { version: loaded + 1 };
    for (const column of manager.connection.getMetadata(type).columns) {
      if (column.isPrimary || column.propertyName === 'version' || !column.isUpdate) continue;
      const value = column.getEntityValue(aggregate);
      values[column.propertyName] = value === undefined ? null : value;
    }
    const { affected } = await manager
      .createQueryBuilder()
      .update(type)
      .set(values)
      .where({ tenantId, id: aggregate.id, version: loaded })
      .execute();
    if (affected === 0) throw new Stale(loaded);
    aggregate.version = loaded + 1;
  }

  private async publish(aggregate: Aggregate): Promise<void> {
    const told = aggregate.takeTold();
    if (told.length === 0) return;
    const { scope } = this.opened();
    await this.rows(
      `with told as (
         insert into platform.event (tenant_id, id, name, at, actor, relationship_id, audience, supplier_id, readers, facts)
         select :tenant, t.id, t.name, :at, :actor, t."relationshipId", t.audience, t."supplierId", t.readers, t.facts
         from jsonb_to_recordset(:told::jsonb) as t(id uuid, name text, "relationshipId" uuid, audience text,
                                                     "supplierId" uuid, readers uuid[], facts jsonb)
       )
       insert into platform.outbox (event_id, tenant_id, name)
       select t.id, :tenant, t.name from jsonb_to_recordset(:told::jsonb) as t(id uuid, name text)`,
      { told: JSON.stringify(told), at: this.clock.now(), actor: scope.actor },
    );
  }
}
