import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type House, Organisations } from '#organisation';
import { Calendars, type WorkCalendar } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { Tenancy } from '#platform/tenancy';

/** The customer's own days and money: it is the customer who would send a notice. */
@Injectable()
export class SenderCalendar {
  /** Read once per transaction; the key dies with it. */
  private readonly houses = new WeakMap<object, Promise<House>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: Organisations,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  house(): Promise<House> {
    const scope = this.tenancy.opened();
    let house = this.houses.get(scope);
    if (!house) this.houses.set(scope, (house = this.organisations.house()));
    return house;
  }

  async calendar(): Promise<WorkCalendar> {
    const { country, region } = await this.house();
    return this.calendars.of(country, region ?? null);
  }

  async today(): Promise<Temporal.PlainDate> {
    return this.clock.today((await this.house()).timeZone);
  }

  now(): Temporal.Instant {
    return this.clock.now();
  }
}
