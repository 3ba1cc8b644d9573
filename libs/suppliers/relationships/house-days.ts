import { Organisations } from '#organisation';
import { Clock } from '#platform/clock';
import { Store } from '#platform/tenancy';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';

/** Civil days as the customer's own house counts them. */
@Injectable()
export class HouseDays {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
  ) {}

  async today(): Promise<Temporal.PlainDate> {
    return this.clock.today((await this.organisations.house()).timeZone);
  }

  /** Wakes the sweep of that kind at the first moment of that day; null clears it. */
  async schedule(kind: string, id: string, on: Temporal.PlainDate | null): Promise<void> {
    const { timeZone } = await this.organisations.house();
    await this.store.schedule(kind, id, on && on.toZonedDateTime(timeZone).toInstant());
  }
}
