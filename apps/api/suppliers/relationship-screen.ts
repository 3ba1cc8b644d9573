import { Injectable } from '@nestjs/common';
import { Contracts } from '#contracts';
import { ExecutiveContact, PairScreens } from '#executive-contact';
import { People, type PersonCard } from '#organisation';
import { Json } from '#platform/tenancy';
import { Relationships } from '#suppliers';
import type { PersonBrief, RelationshipPair, SeatView, TenureView } from './relationship.responses.js';

import { together } from './together.js';

/** A relationship has a handful of pairs; a bound all the same. */
const MOST_PAIRS = 200;

/** The register's part as it comes from its one statement: people by id. */
interface Part {
  managerPersonId: string | null;
  customerSerPersonId: string | null;
  supplierSerPersonId: string | null;
  seats: (Omit<SeatView, 'holder' | 'tenures'> & {
    holderPersonId: string | null;
    tenures: (Omit<TenureView, 'person'> & { personId: string; personName: string })[];
  })[];
  flags: string[];
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
    private readonly pairs: PairScreens,
    private readonly executiveContact: ExecutiveContact,
    private readonly contracts: Contracts,
  ) {}

  async one(id: string): Promise<Json> {
    const [{ part, cards }, { vitals, stake, pairs }, contracts] = await together(
      this.registered(id),
      this.contact(id),
      this.contracts.ofRelationship(id),
    );
    const { managerPersonId, customerSerPersonId, supplierSerPersonId, seats, version, ...rest } = part;
    const names = new Map(
      seats.flatMap(({ tenures }) => tenures.map(({ personId, personName }) => [personId, personName])),
    );
    const brief = (personId: string | null) =>
      personId === null ? null : asBrief(personId, cards.get(personId), names.get(personId));
    const screen = {
      ...rest,
      silenceDays: vitals?.silenceDays ?? null,
      nextDueOn: vitals?.nextDueOn ?? null,
      freshness: vitals?.freshness ?? null,
      worstPairId: vitals?.worstPairId ?? null,
      worstWith: vitals?.worstWith ?? null,
      annualValue: stake ? { amount: stake.amount, currency: stake.currency } : null,
      flags: [...new Set([...rest.flags, ...(vitals?.flags ?? [])])],
      manager: brief(managerPersonId),
      customerSer: brief(customerSerPersonId),
      supplierSer: brief(supplierSerPersonId),
      seats: seats.map(({ holderPersonId, tenures, ...seat }) => ({
        ...seat,
        holder: brief(holderPersonId),
        tenures: tenures.map(({ id: tenureId, personId, from, to, came, went }) => ({
          id: tenureId,
          person: brief(personId),
          from,
          to,
          came,
          went,
        })),
      })),
      pairs,
      contracts: contracts.parse(),
      // Last, because the entity tag is read from the end of the text.
      version,
    };
    return new Json(JSON.stringify(screen));
  }

  private async registered(id: string) {
    const part = (await this.relationships.part(id)).parse<Part>();
    const named = [part.managerPersonId, part.customerSerPersonId, part.supplierSerPersonId];
    const seated = part.seats.flatMap(({ tenures }) => tenures.map(({ personId }) => personId));
    return { part, cards: await this.people.cards([...named, ...seated].filter((one) => one !== null)) };
  }

  private async contact(id: string) {
    const [vitals, stakes, { items }] = await together(
      this.pairs.vitals([id]),
      this.executiveContact.stakes([id]),
      this.pairs.list({ relationshipIds: [id], limit: MOST_PAIRS }),
    );
    return { vitals: vitals.get(id), stake: stakes.get(id), pairs: items.map(asPair) };
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

type ListedPair = Awaited<ReturnType<PairScreens['list']>>['items'][number];

function asPair(pair: ListedPair): RelationshipPair {
  const { id, customerSeatId, supplierSeatId, purpose, state, freshness, stillBecause, version } = pair;
  const { lastTouchOn, silenceDays, dueOn, rawDueOn, ratio, atParity } = pair;
  return {
    id,
    customerSeatId,
    supplierSeatId,
    customerName: pair.customerSeat.holder?.name ?? null,
    supplierName: pair.supplierSeat.holder?.name ?? null,
    purpose,
    state,
    freshness,
    stillBecause,
    lastTouchOn,
    silenceDays,
    dueOn,
    rawDueOn,
    ratio,
    levelWarning: !atParity,
    version,
  };
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
