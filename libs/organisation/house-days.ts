import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Calendars, dayOf, instantOf, type WorkCalendar } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { Store, Tenancy } from '#platform/tenancy';
import { type House, Organisations } from './organisations.js';

/** Before anybody's digest, so that what a day brings is decided when the letters of that day are written. */
const MORNING = '06:00';

/** Days as the customer's own house counts them: in the zone and by the calendar in which its relationships are governed. */
@Injectable()
export class HouseDays {
  /** Read once per transaction; the key dies with it. */
  private readonly houses = new WeakMap<object, Promise<House>>();

  constructor(
    private readonly organisations: Organisations,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
    private readonly store: Store,
    private readonly tenancy: Tenancy,
  ) {}

  house(): Promise<House> {
    const scope = this.tenancy.opened();
    let house = this.houses.get(scope);
    if (!house) this.houses.set(scope, (house = this.organisations.house()));
    return house;
  }

  now(): Temporal.Instant {
    return this.clock.now();
  }

  async today(): Promise<Temporal.PlainDate> {
    return this.clock.today((await this.house()).timeZone);
  }

  /** The house's civil date of an instant. */
  async dayOf(instant: Temporal.Instant): Promise<Temporal.PlainDate> {
    return dayOf(instant, (await this.house()).timeZone);
  }

  /** Its business days: the country's public holidays with the house's own changes. */
  async calendar(): Promise<WorkCalendar> {
    const { country, region } = await this.house();
    return this.calendars.of(country, region ?? null);
  }

  /** When the sweeper looks at what a day brings. */
  async morningOf(day: Temporal.PlainDate): Promise<Temporal.Instant> {
    return instantOf(day, MORNING, (await this.house()).timeZone);
  }

  /** Wakes the sweep of that kind at the first moment of that day; null clears it. */
  async schedule(kind: string, id: string, on: Temporal.PlainDate | null): Promise<void> {
    const { timeZone } = await this.house();
    await this.store.schedule(kind, id, on && on.toZonedDateTime(timeZone).toInstant());
  }
}
