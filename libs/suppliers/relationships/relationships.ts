import { HouseDays, People } from '#organisation';
import type { Side } from '#organisation';
import { NotFound } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { CommunicationHold } from './communication-hold.js';
import type { HoldKind } from './communication-hold.js';
import { personOfSide } from './person-of-side.js';
import { asCard } from './relationship-card.js';
import type { CardRow, RelationshipCard } from './relationship-card.js';
import { Relationship } from './relationship.js';
import type { RelationshipNotes, Sponsors } from './relationship.js';
import {
  relationshipCards,
  keepContact,
  keepWorth,
  relationshipList,
  relationshipPart,
  relationshipsAnsweredFor,
  timeline,
} from './relationship.queries.js';
import type { RelationshipPage } from './relationship.queries.js';

export interface RelationshipChanges {
  missionStatement?: string | null;
  criticality?: number | null;
  managerPersonId?: string | null;
  customerSerPersonId?: string | null;
  supplierSerPersonId?: string | null;
}

/** The kind of date the sweeper wakes us for: a hold's own end. */
export const HOLD_END = 'communication-hold-end';

/** The object everyone works in: what it is for, who answers for it, and the silences that are wanted. */
@Injectable()
export class Relationships {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
  ) {}

  /** Mission, criticality, manager and sponsors; what is left out stays. */
  async change(id: string, changes: RelationshipChanges, ifMatch?: number): Promise<void> {
    const relationship = await this.store.get(Relationship, id, { ifMatch });
    const { customerSerPersonId, supplierSerPersonId, ...notes } = changes;
    await this.requirePeople(relationship, [
      ['customer', notes.managerPersonId, '/managerPersonId'],
      ['customer', customerSerPersonId, '/customerSerPersonId'],
      ['supplier', supplierSerPersonId, '/supplierSerPersonId'],
    ]);
    relationship.note(notes satisfies RelationshipNotes);
    relationship.nameSponsors({
      ...(customerSerPersonId !== undefined && { customer: customerSerPersonId }),
      ...(supplierSerPersonId !== undefined && { supplier: supplierSerPersonId }),
    });
    await this.store.put(relationship);
  }

  nameSponsors(id: string, { customer, supplier }: Sponsors): Promise<void> {
    return this.change(id, {
      ...(customer !== undefined && { customerSerPersonId: customer }),
      ...(supplier !== undefined && { supplierSerPersonId: supplier }),
    });
  }

  /** From that day nobody is asked to call; `to` is the day on which one may speak again, if it is known. */
  async hold(
    id: string,
    facts: { kind: HoldKind; from: Temporal.PlainDate; to?: Temporal.PlainDate | null },
  ): Promise<void> {
    const relationship = await this.store.get(Relationship, id);
    const hold = new CommunicationHold(facts.kind, facts.from, facts.to ?? null);
    relationship.holdCommunication(hold, await this.days.today());
    await this.store.put(relationship);
    await this.days.schedule(HOLD_END, id, hold.to);
  }

  async release(id: string): Promise<void> {
    const relationship = await this.store.get(Relationship, id);
    relationship.release(await this.days.today());
    await this.store.put(relationship);
    await this.days.schedule(HOLD_END, id, null);
  }

  /** The sweeper's call: the holds whose day has come end by themselves; one that was moved is put back. */
  async endHolds(ids: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const id of ids) {
      const relationship = await this.store.find(Relationship, id);
      if (!relationship) continue;
      if (relationship.releaseWhenOver(today)) await this.store.put(relationship);
      await this.days.schedule(HOLD_END, id, relationship.hold?.to ?? null);
    }
  }

  /** Somebody left the customer or the supplier: they answer for nothing any more. */
  async lose(personId: string): Promise<void> {
    const rows = await this.store.rows<{ id: string }>(relationshipsAnsweredFor, { personId });
    for (const { id } of rows) {
      const relationship = await this.store.get(Relationship, id);
      relationship.lose(personId);
      await this.store.put(relationship);
    }
  }

  /** @throws NotFound when it is out of sight; a supplier's people never see it. */
  async card(id: string): Promise<RelationshipCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw new NotFound('relationship');
    return card;
  }

  /** By id; ids out of sight are simply absent. */
  async cards(ids: readonly string[]): Promise<Map<string, RelationshipCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.store.rows<CardRow>(relationshipCards, { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, asCard(row)]));
  }

  /** The register's part of the relationships screen. */
  async list(page: RelationshipPage): Promise<Json> {
    const { segment, state, found, after } = page;
    const [afterRank, afterName, afterId] = after ?? [];
    const today = await this.days.today();
    const asked = { segment, state, found, afterRank, afterName, afterId, today };
    return this.store.json(relationshipList(page), asked);
  }

  /**
   * Executive contact tells when the two sides last spoke and when they should next, so that relationships can be
   * listed in that order; null while no pair knows.
   */
  async noteContact(
    id: string,
    contact: { silentSince: string | null; dueOn: string | null },
  ): Promise<void> {
    await this.store.rows(keepContact, { id, ...contact });
  }

  /** What its live contracts are worth a year, a decimal text; null while none says. */
  async noteWorth(id: string, amount: string | null): Promise<void> {
    await this.store.rows(keepWorth, { id, amount });
  }

  /** The register's part of one relationship's screen. */
  async part(id: string): Promise<Json> {
    return this.store.json(relationshipPart, { id, today: await this.days.today() });
  }

  /** What happened, newest first; `after` is the instant and id of the last one shown. */
  timeline(id: string, page: { after?: [string, string] | undefined; limit: number }): Promise<Json> {
    const { after, limit } = page;
    return this.store.json(timeline, { id, afterAt: after?.[0], afterId: after?.[1], limit });
  }

  private async requirePeople(
    { supplierId }: Relationship,
    named: [Side, string | null | undefined, string][],
  ): Promise<void> {
    for (const [side, personId, pointer] of named)
      if (personId) await personOfSide(this.people, { personId, side, supplierId, pointer });
  }
}
