import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { type Json, Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { expectedMeasures, kpiSeries, measureCard } from './measure.queries.js';

/** Far enough back for every series, near enough for no calendar to overflow. */
const EVER = '1900-01-01';

/** The figures as both sides read them. */
@Injectable()
export class MeasureScreens {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly access: ContractAccess,
  ) {}

  /** A KPI's periods, its targets as steps, its years. */
  async series(kpiId: string, since?: Temporal.PlainDate): Promise<Json> {
    return this.store.json(kpiSeries, { id: kpiId, since: since ?? EVER, until: await this.days.today() });
  }

  card(id: string): Promise<Json> {
    return this.store.json(measureCard, { id });
  }

  /** The last three periods of every KPI of a contract, to be entered together. */
  async expected(contractId: string): Promise<Json> {
    await this.access.reach(contractId);
    return this.store.json(expectedMeasures, { contractId, today: await this.days.today() });
  }
}
