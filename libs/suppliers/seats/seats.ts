import { HouseDays, People } from '#organisation';
import type { Level, Side } from '#organisation';
import { BrokenRule, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { personOfSide } from '../relationships/person-of-side.js';
import { Relationship } from '../relationships/relationship.js';
import {
  holders,
  renameHolder,
  seatCards,
  seatsHeldBy,
  seatsHeldPast,
  seatsOfRelationship,
  settleVacancy,
} from './seat.queries.js';
import { Seat } from './seat.js';
import type { SeatFacts } from './seat.js';
import { Tenure, TenureReason } from './tenure.js';

/** A seat as other modules need it. */
export interface SeatCard {
  id: string;
  relationshipId: string;
  supplierId: string;
  side: Side;
  roleCode: string;
  title: string | null;
  requiredLevel: Level;
  isKeyPersonnel: boolean;
  version: number;
}

export interface Holder {
  personId: string;
  since: Temporal.PlainDate;
}

/** Somebody's coming into a seat, today unless said otherwise; `to` is the day on which it is free again, if known. */
export interface Newcomer {
  personId: string;
  from?: Temporal.PlainDate;
  to?: Temporal.PlainDate | null;
  reason?: string | null;
}

/** The kind of date the sweeper wakes us for: somebody comes or goes on that day. */
export const SEAT_TURN = 'seat-turn';

/** Both organisations face to face: who sits where, since when, and which chairs are empty. */
@Injectable()
export class Seats {
  constructor(
    private readonly store: Store,
    private readonly people: People,
    private readonly days: HouseDays,
  ) {}

  /** Opens a seat, and with a newcomer fills it at once. */
  async addSeat(relationshipId: string, facts: SeatFacts, newcomer?: Newcomer): Promise<string> {
    const relationship = await this.store.get(Relationship, relationshipId);
    const seat = Seat.open(relationship, facts);
    await this.store.put(seat);
    if (newcomer) await this.seatSomebody(seat, newcomer);
    else await this.settleVacancies([seat.relationshipId]);
    return seat.id;
  }

  async correct(id: string, facts: Partial<Omit<SeatFacts, 'side'>>, ifMatch?: number): Promise<void> {
    const seat = await this.store.get(Seat, id, { ifMatch });
    seat.correct(facts);
    await this.store.put(seat);
  }

  /** Somebody takes the seat; whoever sits there leaves it that day. Gives the tenure's id. */
  async fillSeat(id: string, newcomer: Newcomer): Promise<string> {
    return this.seatSomebody(await this.store.get(Seat, id), newcomer);
  }

  /** The seat is free from that day on. */
  async vacateSeat(id: string, facts: { on: Temporal.PlainDate; reason?: string | null }): Promise<void> {
    await this.empty(id, facts);
  }

  /**
   * Somebody leaves their organisation: every seat they hold or were to take falls vacant on that day.
   * Their last day is for farewells: nobody is asked to call on it.
   */
  async personDeparts(personId: string, on: Temporal.PlainDate, reason: string | null): Promise<void> {
    const rows = await this.store.rows<{ seatId: string }>(seatsHeldPast, { personId, on });
    for (const { seatId } of rows) await this.empty(seatId, { on, reason }, personId);
  }

  /** The sweeper's call, and ours after each change: is a seat vacant today, and when may that change by itself? */
  async settleVacancies(relationshipIds: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const relationshipId of relationshipIds) {
      const row = await this.store.one<{ turnsOn: string | null }>(settleVacancy, { relationshipId, today });
      const turnsOn = row?.turnsOn ? Temporal.PlainDate.from(row.turnsOn) : null;
      await this.days.schedule(SEAT_TURN, relationshipId, turnsOn);
    }
  }

  /** Somebody's name was corrected: the seats show it. */
  async personIsCalled(personId: string, name: string): Promise<void> {
    await this.store.rows(renameHolder, { personId, name });
  }

  /** @throws NotFound when it is out of sight. */
  async card(id: string): Promise<SeatCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw new NotFound('seat');
    return card;
  }

  /** By id; ids out of sight are simply absent. */
  async cards(ids: readonly string[]): Promise<Map<string, SeatCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.store.rows<SeatCard>(seatCards, { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async cardsOf(relationshipId: string): Promise<SeatCard[]> {
    const rows = await this.store.rows<{ id: string }>(seatsOfRelationship, { relationshipId });
    return [...(await this.cards(rows.map(({ id }) => id))).values()];
  }

  /** Who sits there on that day; undefined when the seat is vacant. */
  async holder(seatId: string, on: Temporal.PlainDate): Promise<Holder | undefined> {
    return (await this.holders([seatId], on)).get(seatId);
  }

  /** Who sits where on that day; a vacant seat is absent. */
  async holders(seatIds: readonly string[], on: Temporal.PlainDate): Promise<Map<string, Holder>> {
    if (seatIds.length === 0) return new Map();
    const rows = await this.store.rows<{ seatId: string; personId: string; since: string }>(holders, {
      ids: [...new Set(seatIds)],
      on,
    });
    return new Map(
      rows.map(({ seatId, personId, since }) => [
        seatId,
        { personId, since: Temporal.PlainDate.from(since) },
      ]),
    );
  }

  /** The seats somebody holds on that day. */
  async heldBy(personId: string, on: Temporal.PlainDate): Promise<string[]> {
    const rows = await this.store.rows<{ seatId: string }>(seatsHeldBy, { personId, on });
    return rows.map(({ seatId }) => seatId);
  }

  private async seatSomebody(seat: Seat, newcomer: Newcomer): Promise<string> {
    const { personId, to = null, reason } = newcomer;
    const from = newcomer.from ?? (await this.days.today());
    const person = await personOfSide(this.people, {
      personId,
      side: seat.side,
      supplierId: seat.supplierId,
      pointer: '/personId',
    });
    if (person.activeUntil && Temporal.PlainDate.compare(person.activeUntil, from) <= 0)
      throw new BrokenRule(
        'person-left-before',
        { name: person.name, on: person.activeUntil },
        { pointer: '/from' },
      );
    const { taken, left } = seat.fill(await this.tenures(seat.id), {
      id: personId,
      name: person.name,
      from,
      to,
    });
    // The one who leaves is written first: the exclusion constraint looks at each statement.
    if (left) await this.store.put(left);
    await this.store.put(taken, seat);
    if (reason) await this.explain(taken, 'came', reason);
    await this.settleVacancies([seat.relationshipId]);
    return taken.id;
  }

  private async empty(
    id: string,
    { on, reason }: { on: Temporal.PlainDate; reason?: string | null },
    personId?: string,
  ): Promise<void> {
    const seat = await this.store.get(Seat, id);
    const ended = seat.vacate(await this.tenures(id), on, personId);
    await this.store.put(...ended, seat);
    if (reason) for (const tenure of ended) await this.explain(tenure, 'went', reason);
    await this.settleVacancies([seat.relationshipId]);
  }

  private async explain(tenure: Tenure, way: 'came' | 'went', reason: string): Promise<void> {
    const explanation = (await this.store.find(TenureReason, tenure.id)) ?? TenureReason.of(tenure);
    explanation[way] = reason;
    await this.store.put(explanation);
  }

  private tenures(seatId: string): Promise<Tenure[]> {
    return this.store.findWhere(Tenure, { seatId });
  }
}
