import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type House, type PersonCard } from '#organisation';
import { Calendars, type WorkCalendar } from '#platform/calendar';
import { Relationships, Seats, type RelationshipCard } from '#suppliers';
import type { ExecutivePair } from './executive-pair.js';

/** Everything around a pair that its dates depend on and that others own. */
export interface Around {
  today: Temporal.PlainDate;
  house: House;
  relationship: RelationshipCard;
  customer: PersonCard | undefined;
  supplier: PersonCard | undefined;
  /** The customer executive's calendar; the organisation's own while the seat is vacant. */
  ours: WorkCalendar;
  theirs: WorkCalendar;
}

/** Reads what others own of a pair, through their façades, and lets the pair follow it. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly calendars: Calendars,
    private readonly seats: Seats,
    private readonly relationships: Relationships,
  ) {}

  /** Brings holders, segment and hold up to date in the pair and returns what its dates are counted with. */
  async follow(pair: ExecutivePair): Promise<Around> {
    const today = await this.days.today();
    const house = await this.days.house();
    const holders = await this.seats.holders([pair.customerSeatId, pair.supplierSeatId], today);
    const relationship = await this.relationships.card(pair.relationshipId);
    pair.seat(holders.get(pair.customerSeatId), holders.get(pair.supplierSeatId), today);
    pair.follow(relationship, today);
    const { customer, supplier } = await this.holdersOf(pair);
    return {
      today,
      house,
      relationship,
      customer,
      supplier,
      ours: await this.calendarOf(customer ?? house),
      theirs: await this.calendarOf(supplier ?? house),
    };
  }

  calendarOf(place: { country: string; region?: string | null }): Promise<WorkCalendar> {
    return this.calendars.of(place.country, place.region ?? null);
  }

  async holdersOf(pair: { customerPersonId: string | null; supplierPersonId: string | null }) {
    const ids = [pair.customerPersonId, pair.supplierPersonId].filter((id) => id !== null);
    const cards = await this.people.cards(ids);
    return {
      customer: pair.customerPersonId ? cards.get(pair.customerPersonId) : undefined,
      supplier: pair.supplierPersonId ? cards.get(pair.supplierPersonId) : undefined,
    };
  }
}
