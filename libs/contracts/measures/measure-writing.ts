import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';
import { Kpis } from '../outcomes/kpis.js';
import type { ReachedContract } from '../register/contract-access.js';
import { type Giver, Measure } from './measure.js';
import { measureOfPeriod } from './measure.queries.js';
import { MeasurePeriod } from './measure-period.js';
import { MeasureRevision } from './measure-revision.js';
import { type Figure, figureOf, type NaCode } from './measure-value.js';
import type { MeasuredKpi } from './measured-kpi.js';
import { MeasuredKpis } from './measured-kpis.js';

/** What somebody says of one period of a KPI: "2026-07", and a value or why there is none. */
export interface MeasureEntry {
  period: string;
  value?: string | null | undefined;
  naCode?: NaCode | null | undefined;
  naText?: string | null | undefined;
  evidence?: string | null | undefined;
}

export interface Written {
  id: string;
  /** SAME when the period said so already. */
  did: 'RECORDED' | 'CORRECTED' | 'SAME';
}

/** Puts a figure where it belongs, whichever way it came: the first of its period, or another revision of it. */
@Injectable()
export class MeasureWriting {
  constructor(
    private readonly store: Store,
    readonly kpis: MeasuredKpis,
    private readonly definitions: Kpis,
  ) {}

  write(kpi: MeasuredKpi, contract: ReachedContract, entry: MeasureEntry, giver: Giver): Promise<Written> {
    return this.put(kpi, contract, kpi.period(entry.period), figureOf(entry), giver);
  }

  async put(
    kpi: MeasuredKpi,
    contract: ReachedContract,
    period: MeasurePeriod,
    figure: Figure,
    giver: Giver,
  ): Promise<Written> {
    const about = this.kpis.about(kpi, contract);
    const { firstDay, lastDay } = period;
    const found = await this.store.one<{ id: string }>(measureOfPeriod, { kpiId: kpi.id, firstDay, lastDay });
    if (!found) {
      const measure = Measure.record(kpi, period, figure, giver, about);
      await this.keep(measure, giver, { kpi, period });
      return { id: measure.id, did: 'RECORDED' };
    }
    const measure = await this.store.get(Measure, found.id);
    if (!measure.correct(kpi, period, figure, giver, about)) return { id: measure.id, did: 'SAME' };
    await this.keep(measure, giver, { kpi, period });
    return { id: measure.id, did: 'CORRECTED' };
  }

  /**
   * Stores a figure as the measure's own and among its revisions.
   * @param motive why it is not the one before, when a dispute was resolved by it
   */
  async keep(
    measure: Measure,
    giver: Giver,
    { kpi, period }: { kpi: MeasuredKpi; period: MeasurePeriod },
    motive: string | null = null,
  ): Promise<void> {
    await this.store.put(measure);
    await this.store.put(MeasureRevision.of(measure, giver, motive));
    // R-KPI-1: from now on no target may begin in a period that has been judged.
    const until = measure.isJudged ? kpi.judgedBy(period) : undefined;
    if (until) await this.definitions.noteJudged(kpi.id, until);
  }
}
