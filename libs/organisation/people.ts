import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import type { Recipient } from '#platform/mail';
import { type Json, Store } from '#platform/tenancy';
import {
  namesOfUsers,
  peopleCards,
  peopleWithRole,
  personCard,
  personList,
  suppliersWithPeople,
} from './organisation.queries.js';
import { type Level, Person, type PersonFacts } from './person.js';
import type { Locale } from './place.js';
import type { Role, Side } from './role.js';

/** A person as other modules need them: to write to, to call, to count their holidays. */
export interface PersonCard {
  id: string;
  side: Side;
  supplierId: string | null;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  level: Level;
  locale: Locale;
  timeZone: string;
  country: string;
  region: string | null;
  assistantPersonId: string | null;
  preferredChannel: string | null;
  /** Last day in post, YYYY-MM-DD; null while they stay. */
  activeUntil: string | null;
  membershipId: string | null;
  roles: Role[] | null;
  memberState: 'ACTIVE' | 'DISABLED' | null;
}

/** The people of both sides. */
@Injectable()
export class People {
  constructor(private readonly store: Store) {}

  async add(side: Side, supplierId: string | null, facts: PersonFacts): Promise<string> {
    const person = Person.add(side, supplierId, facts);
    await this.checkAssistant(person, facts.assistantPersonId);
    await this.store.put(person);
    await this.store.index(person.indexed());
    return person.id;
  }

  async correct(id: string, facts: Partial<PersonFacts>, ifMatch?: number): Promise<void> {
    const person = await this.store.get(Person, id, { ifMatch });
    person.correct(facts);
    await this.checkAssistant(person, facts.assistantPersonId);
    await this.store.put(person);
    await this.store.index(person.indexed());
  }

  async depart(id: string, on: Temporal.PlainDate, reason: string): Promise<void> {
    const person = await this.store.get(Person, id);
    person.depart(on, reason);
    await this.store.put(person);
  }

  /** Locks a person for the rest of the transaction, so that two deeds about them wait for each other. */
  async hold(id: string): Promise<void> {
    await this.store.get(Person, id);
  }

  card(id: string): Promise<Json> {
    return this.store.json(personCard, { id });
  }

  list(filter: {
    side?: Side | undefined;
    supplierId?: string | undefined;
    all?: boolean | undefined;
    found?: string[] | undefined;
    after?: string[] | undefined;
    limit: number;
  }): Promise<Json> {
    const { side, supplierId, all, found, after, limit } = filter;
    return this.store.json(personList, {
      side,
      supplierId,
      all: all ?? false,
      found,
      afterName: after?.[0],
      afterId: after?.[1],
      limit,
    });
  }

  /** Somebody's card; undefined when nobody is named, or out of sight. */
  async find(id: string | null | undefined): Promise<PersonCard | undefined> {
    return id ? (await this.cards([id])).get(id) : undefined;
  }

  /** Cards by id; ids out of sight are simply absent. */
  async cards(ids: string[]): Promise<Map<string, PersonCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.store.rows<PersonCard>(peopleCards, { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Who a user is in this house, by user id, for what names nobody but the one who wrote it. */
  async namesOfUsers(userIds: readonly string[]): Promise<Map<string, string>> {
    if (userIds.length === 0) return new Map();
    const rows = await this.store.rows<{ userId: string; name: string }>(namesOfUsers, {
      userIds: [...new Set(userIds)],
    });
    return new Map(rows.map(({ userId, name }) => [userId, name]));
  }

  /** Of these suppliers, those whose people are known here, in one statement. */
  async suppliersWithPeople(supplierIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.store.rows<{ id: string }>(suppliersWithPeople, {
      supplierIds: [...supplierIds],
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** Active members with that role, as cards: the customer's, or those of a supplier when one is named. */
  async withRole(role: Role, supplierId: string | null = null): Promise<PersonCard[]> {
    const rows = await this.store.rows<{ id: string }>(peopleWithRole, { role, supplierId });
    return [...(await this.cards(rows.map((row) => row.id))).values()];
  }

  private async checkAssistant(person: Person, id?: string | null): Promise<void> {
    if (!id) return;
    const assistant = await this.store.get(Person, id);
    if (!person.isOfOneHouseWith(assistant)) {
      throw new BrokenRule('assistant-of-the-other-side', {}, { pointer: '/assistantPersonId' });
    }
  }
}

/** Somebody as the post knows them. */
export function recipientOf({ id, name, email, locale, timeZone, country, region }: PersonCard): Recipient {
  return { personId: id, name, email, locale, timeZone, country, region };
}
