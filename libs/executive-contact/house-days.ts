import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Organisations, type House } from '#organisation';
import { dayOf, instantOf } from '#platform/calendar';
import { Clock } from '#platform/clock';

/** Before anybody's digest, so that what a day brings is decided when the letters of that day are written. */
const MORNING = '06:00';

/** Days as the customer's own house counts them: the zone in which its relationships are governed. */
@Injectable()
export class HouseDays {
  constructor(
    private readonly clock: Clock,
    private readonly organisations: Organisations,
  ) {}

  house(): Promise<House> {
    return this.organisations.house();
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

  /** When the sweeper looks at what a day brings. */
  async morningOf(day: Temporal.PlainDate): Promise<Temporal.Instant> {
    return instantOf(day, MORNING, (await this.house()).timeZone);
  }
}
