import { Injectable } from '@nestjs/common';
import { People, type PersonCard } from '#organisation';
import { Json } from '#platform/tenancy';
import { Relationships } from '#suppliers';
import { nameCursor } from './name-cursor.js';
import type { RelationshipQuestion } from './relationship.requests.js';
import type { PersonBrief, SeatView, TenureView } from './relationship.responses.js';
import { SupplierSearch } from './supplier-search.js';

/** The register's part as it comes from its one statement: people by id. */
interface Part {
  managerPersonId: string | null;
  customerSerPersonId: string | null;
  supplierSerPersonId: string | null;
  seats: (Omit<SeatView, 'holder' | 'tenures'> & {
    holderPersonId: string | null;
    tenures: (Omit<TenureView, 'person'> & { personId: string; personName: string })[];
  })[];
  version: number | null;
}

interface Happened {
  items: { facts: Record<string, unknown> }[];
  nextCursor: string | null;
}

/** The relationship screens, put together from what each module knows. */
@Injectable()
export class RelationshipScreen {
  constructor(
    private readonly relationships: Relationships,
    private readonly people: People,
    private readonly search: SupplierSearch,
  ) {}

  async list(question: RelationshipQuestion): Promise<Json> {
    const { q, segment, state, flag, cursor, limit } = question;
    const found = await this.search.ids(q);
    return this.relationships.list({ segment, state, flag, found, after: nameCursor(cursor), limit });
  }

  async one(id: string): Promise<Json> {
    const part = (await this.relationships.part(id)).parse<Part>();
    const { managerPersonId, customerSerPersonId, supplierSerPersonId, seats, version, ...rest } = part;
    const named = [managerPersonId, customerSerPersonId, supplierSerPersonId];
    const seated = seats.flatMap(({ tenures }) => tenures.map(({ personId }) => personId));
    const cards = await this.people.cards([...named, ...seated].filter((one) => one !== null));
    const names = new Map(
      seats.flatMap(({ tenures }) => tenures.map(({ personId, personName }) => [personId, personName])),
    );
    const brief = (personId: string | null) =>
      personId === null ? null : asBrief(personId, cards.get(personId), names.get(personId));
    const screen = {
      ...rest,
      manager: brief(managerPersonId),
      customerSer: brief(customerSerPersonId),
      supplierSer: brief(supplierSerPersonId),
      seats: seats.map(({ holderPersonId, tenures, ...seat }) => ({
        ...seat,
        holder: brief(holderPersonId),
        tenures: tenures.map(({ personId, personName: _, ...tenure }) => ({
          ...tenure,
          person: brief(personId),
        })),
      })),
      // Last, because the entity tag is read from the end of the text.
      version,
    };
    return new Json(JSON.stringify(screen));
  }

  /** What happened, with the names of the people it speaks of. */
  async timeline(id: string, page: { after?: [string, string] | undefined; limit: number }): Promise<Json> {
    const happened = (await this.relationships.timeline(id, page)).parse<Happened>();
    const ids = happened.items.flatMap(({ facts }) => peopleIn(facts));
    const cards = await this.people.cards(ids);
    const people = [...cards.values()].map(({ id: personId, name }) => ({ id: personId, name }));
    const items = happened.items.map((event) => {
      const card = cards.get(event.facts['personId'] as string);
      return card ? { ...event, facts: { ...event.facts, personName: card.name } } : event;
    });
    return new Json(JSON.stringify({ ...happened, items, people }));
  }
}

/** What the reader may know of somebody: their card, else the name that the seat shows to both sides. */
function asBrief(id: string, card: PersonCard | undefined, name: string | undefined): PersonBrief | null {
  if (card) {
    const { title, email, phone, level, timeZone } = card;
    return { id, name: card.name, title, email, phone, level, timeZone };
  }
  return name ? { id, name, title: null, email: null, phone: null, level: null, timeZone: null } : null;
}

/** Facts name people by id, alone (`personId`, `previousPersonId`) or together (`participants`). */
function peopleIn(facts: Record<string, unknown>): string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    if (/personId$/i.test(key) && typeof value === 'string') return [value];
    if (/^(participants|.*personIds|recipients)$/i.test(key) && Array.isArray(value))
      return value.filter((one) => typeof one === 'string');
    return [];
  });
}
