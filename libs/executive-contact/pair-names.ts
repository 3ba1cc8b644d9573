import { Injectable } from '@nestjs/common';
import { People, type PersonCard } from '#organisation';
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
  ) {}

  async with(rows: readonly PairRow[]) {
    const people = await this.people.cards(
      rows.flatMap((row) => [row.customerPersonId, row.supplierPersonId]).filter((id) => id !== null),
    );
    const seats = await this.seats.cards(rows.flatMap((row) => [row.customerSeatId, row.supplierSeatId]));
    const relationships = await this.relationships.cards(rows.map((row) => row.relationshipId));
    return rows.map(({ customerPersonId, supplierPersonId, ...row }) => ({
      ...row,
      supplierName: relationships.get(row.relationshipId)?.supplierName ?? null,
      customerSeat: seatOn(seats.get(row.customerSeatId), people.get(customerPersonId ?? '')),
      supplierSeat: seatOn(seats.get(row.supplierSeatId), people.get(supplierPersonId ?? '')),
      atParity: areAtParity(row.requiredLevelCustomer as Level, row.requiredLevelSupplier as Level),
      version: row.version,
    }));
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

function seatOn(seat: SeatCard | undefined, person: PersonCard | undefined) {
  return {
    id: seat?.id ?? null,
    side: seat?.side ?? null,
    roleCode: seat?.roleCode ?? null,
    title: seat?.title ?? null,
    requiredLevel: seat?.requiredLevel ?? null,
    isKeyPersonnel: seat?.isKeyPersonnel ?? false,
    holder: person ? briefly(person) : null,
  };
}

/** A person as the screens of this module show them. */
export type Brief = Pick<PersonCard, 'id' | 'name' | 'title' | 'email' | 'phone' | 'level' | 'timeZone'>;

function briefly({ id, name, title, email, phone, level, timeZone }: PersonCard): Brief {
  return { id, name, title, email, phone, level, timeZone };
}
