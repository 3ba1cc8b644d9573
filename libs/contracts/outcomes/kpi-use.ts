import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { noteUse } from './outcome.queries.js';

/** Keeps when a KPI last served to decide something: one that never does is proposed for retirement (OUT-11). */
@Injectable()
export class KpiUse {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  async note(kpiIds: readonly string[], at: Temporal.Instant): Promise<void> {
    if (kpiIds.length === 0) return;
    await this.store.rows(noteUse, { ids: [...kpiIds], day: await this.days.dayOf(at) });
  }
}
