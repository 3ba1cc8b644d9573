import { Injectable } from '@nestjs/common';
import { Absences, HouseDays, People, type PersonCard } from '#organisation';
import { Relationships, Seats, type SeatCard } from '#suppliers';
import { areAtParity, type Level } from './level.js';
import type { PairRow } from './pair.queries.js';

/** Puts names to the seats and people of pairs; one look-up each, however many pairs. */
@Injectable()
export class PairNames {
  constructor(
    private readonly people: People,
    private readonly seats: Seats,
    private readonly relationships: Relationships,
    private readonly absences: Absences,
    private readonly days: HouseDays,
  ) {}

  async with(rows: readonly PairRow[]) {
    const people = await this.people.cards(
      rows.flatMap((row) => [row.customerPersonId, row.supplierPersonId]).filter((id) => id !== null),
    );
    const away = await this.absences.awayOn([...people.keys()], await this.days.today());
    const seats = await this.seats.cards(rows.flatMap((row) => [row.customerSeatId, row.supplierSeatId]));
    const relationships = await this.relationships.cards(rows.map((row) => row.relationshipId));
    const holder = (id: string | null) => {
      const person = people.get(id ?? '');
      return person && { ...briefly(person), awayUntil: away.get(person.id)?.toString() ?? null };
    };
    return rows.map(({ customerPersonId, supplierPersonId, ...row }) => ({
      ...row,
      supplierName: relationships.get(row.relationshipId)?.supplierName ?? null,
      customerSeat: seatOn(seats.get(row.customerSeatId), holder(customerPersonId)),
      supplierSeat: seatOn(seats.get(row.supplierSeatId), holder(supplierPersonId)),
      atParity: areAtParity(row.requiredLevelCustomer as Level, row.requiredLevelSupplier as Level),
      version: row.version,
    }));
  }

  /** Who sits on the supplier's side, by pair; a vacant seat is absent. */
  async across(rows: readonly PairRow[]): Promise<Map<string, string>> {
    const people = await this.people.cards(rows.flatMap(({ supplierPersonId }) => supplierPersonId ?? []));
    return new Map(
      rows.flatMap(({ id, supplierPersonId }) => {
        const name = people.get(supplierPersonId ?? '')?.name;
        return name ? [[id, name] as const] : [];
      }),
    );
  }

  /** When the two of a pair are away from today on, and who reads their letters then. */
  async absencesOf(pair: Pick<PairRow, 'customerPersonId' | 'supplierPersonId'>) {
    const ids = [pair.customerPersonId, pair.supplierPersonId].filter((id) => id !== null);
    const all = await this.absences.of(ids, await this.days.today());
    const standIns = [...all.values()].flatMap((days) => days.map((one) => one.standInPersonId));
    const away = await this.people.cards(ids);
    const assistants = [...away.values()].map(({ assistantPersonId }) => assistantPersonId);
    const named = await this.people.cards([...standIns, ...assistants].filter((id) => id !== null));
    return [...all].flatMap(([id, days]) =>
      days.map(({ from, to, standInPersonId }) => ({
        personId: id,
        name: away.get(id)?.name ?? '',
        from: from.toString(),
        to: to.toString(),
        standIn: named.get(standInPersonId ?? away.get(id)?.assistantPersonId ?? '')?.name ?? null,
      })),
    );
  }

  /** What the two seats of a pair are called: their title, or their role. */
  async seatsOf(pair: { customerSeatId: string; supplierSeatId: string }) {
    const seats = await this.seats.cards([pair.customerSeatId, pair.supplierSeatId]);
    const called = (id: string) => seats.get(id)?.title ?? seats.get(id)?.roleCode ?? null;
    return { customer: called(pair.customerSeatId), supplier: called(pair.supplierSeatId) };
  }

  briefly(person: PersonCard): Brief {
    return briefly(person);
  }
}

function seatOn(seat: SeatCard | undefined, holder: Holder | undefined) {
  return {
    id: seat?.id ?? null,
    side: seat?.side ?? null,
    roleCode: seat?.roleCode ?? null,
    title: seat?.title ?? null,
    requiredLevel: seat?.requiredLevel ?? null,
    isKeyPersonnel: seat?.isKeyPersonnel ?? false,
    holder: holder ?? null,
  };
}

/** A person as the screens of this module show them. */
export type Brief = Pick<PersonCard, 'id' | 'name' | 'title' | 'email' | 'phone' | 'level' | 'timeZone'>;

/** Whoever sits in a seat; `awayUntil` is the day they are back, while they are away. */
type Holder = Brief & { awayUntil: string | null };

function briefly({ id, name, title, email, phone, level, timeZone }: PersonCard): Brief {
  return { id, name, title, email, phone, level, timeZone };
}
