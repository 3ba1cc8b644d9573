import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Audience } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';

/** Something that has happened, as others hear of it. `at` is business time. */
export interface Event<Facts = Record<string, unknown>> {
  id: string;
  name: string;
  at: Temporal.Instant;
  tenantId: string;
  actor: string;
  relationshipId?: string;
  supplierId?: string;
  audience: Audience;
  facts: Facts;
}

export type React<Facts> = (event: Event<Facts>) => Promise<void>;

interface Reaction {
  name: string;
  event: string;
  react: React<never>;
  scope: 'tenant' | 'own';
}

/**
 * What we do when others report. A module registers its reactions when it starts; the relay carries one job per event
 * and reaction, so that one that fails holds up no other. With scope `own` the reaction opens its own scopes (slow
 * work between them); it may then run twice and must be safe to.
 */
@Injectable()
export class Reactions {
  private readonly byName = new Map<string, Reaction>();
  private readonly byEvent = new Map<string, Reaction[]>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  on<Facts = Record<string, unknown>>(
    event: string,
    name: string,
    react: React<Facts>,
    options: { scope?: 'tenant' | 'own' } = {},
  ): void {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`a reaction has a kebab-case name: ${name}`);
    const key = `${event} ${name}`;
    if (this.byName.has(key)) throw new Error(`two reactions of one name to one event: ${key}`);
    const reaction: Reaction = {
      name,
      event,
      react: react as React<never>,
      scope: options.scope ?? 'tenant',
    };
    this.byName.set(key, reaction);
    this.byEvent.set(event, [...(this.byEvent.get(event) ?? []), reaction]);
  }

  /** The names of the reactions to one event, for the relay. */
  to(event: string): string[] {
    return (this.byEvent.get(event) ?? []).map((reaction) => reaction.name);
  }

  /** Runs one reaction to one event, once however often it is asked to. */
  async run(tenantId: string, eventId: string, eventName: string, name: string): Promise<void> {
    const reaction = this.byName.get(`${eventName} ${name}`);
    if (!reaction) throw new Error(`no reaction ${name} to ${eventName} in this version`);
    const why = `reaction:${name}`;
    if (reaction.scope === 'tenant') {
      await this.tenancy.asSystem(tenantId, why, async () => {
        // First the mark, then the deed: a twin of this job waits here until our transaction has ended.
        if (await this.mark(eventId, name)) await reaction.react((await this.read(eventId)) as Event<never>);
      });
      return;
    }
    const event = await this.tenancy.asSystem(tenantId, why, async () =>
      (await this.isHandled(eventId, name)) ? undefined : this.read(eventId),
    );
    if (!event) return;
    await reaction.react(event as Event<never>);
    await this.tenancy.asSystem(tenantId, why, () => this.mark(eventId, name));
  }

  private async mark(id: string, reaction: string): Promise<boolean> {
    const marked = await this.store.rows(
      `insert into platform.handled_event (tenant_id, id, reaction) values (:tenant, :id, :reaction)
       on conflict do nothing returning id`,
      { id, reaction },
    );
    return marked.length > 0;
  }

  private async isHandled(id: string, reaction: string): Promise<boolean> {
    const found = await this.store.one(
      `select id from platform.handled_event where tenant_id = :tenant and id = :id and reaction = :reaction`,
      { id, reaction },
    );
    return found !== undefined;
  }

  private async read(id: string): Promise<Event> {
    const row = await this.store.one<EventRow>(
      `select id, name, at, actor, relationship_id, supplier_id, audience, facts, tenant_id
       from platform.event where tenant_id = :tenant and id = :id`,
      { id },
    );
    if (!row) throw new Error(`the event ${id} is not there`);
    return {
      id: row.id,
      name: row.name,
      at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
      tenantId: row.tenant_id,
      actor: row.actor,
      ...(row.relationship_id ? { relationshipId: row.relationship_id } : {}),
      ...(row.supplier_id ? { supplierId: row.supplier_id } : {}),
      audience: row.audience,
      facts: row.facts,
    };
  }
}

interface EventRow {
  id: string;
  tenant_id: string;
  name: string;
  at: Date;
  actor: string;
  relationship_id: string | null;
  supplier_id: string | null;
  audience: Audience;
  facts: Record<string, unknown>;
}
