import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { Kpi } from './kpi.js';

/** Keeps when a KPI last served to decide something: one that never does is proposed for retirement (OUT-11). */
@Injectable()
export class KpiUse {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  async note(kpiIds: readonly string[], at: Temporal.Instant): Promise<void> {
    const day = await this.days.dayOf(at);
    for (const id of kpiIds) {
      const kpi = await this.store.find(Kpi, id);
      if (!kpi) continue;
      kpi.usedOn(day);
      await this.store.put(kpi);
    }
  }
}
