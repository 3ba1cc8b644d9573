import { Injectable } from '@nestjs/common';
import { type Json, Store } from '#platform/tenancy';
import { DueDays } from './due-days.js';
import { expectations } from './expectation.queries.js';

/** How far ahead something is worth a line on the home page, in days. */
const HORIZON_DAYS = 30;

/** What each side may expect of the other by its contracts, for the first page of the day. */
@Injectable()
export class Expectations {
  constructor(
    private readonly store: Store,
    private readonly days: DueDays,
  ) {}

  /** @param mine only the contracts that the person who asks owns */
  async list(mine: boolean): Promise<Json> {
    const horizon = (await this.days.today()).add({ days: HORIZON_DAYS });
    return this.store.json(expectations, { horizon, mine });
  }
}
