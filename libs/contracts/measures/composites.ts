import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';
import { CompositeVerdict, type JudgedComposite } from './composite-verdict.js';
import { compositesOfPart, compositeVerdictOf, oneJudgeAtATime } from './measure.queries.js';
import { MeasuredKpis } from './measured-kpis.js';

/** A verdict on a period of a KPI, as it was told. */
export interface ToldOutcome {
  kpiId: string;
  period: string;
  lastDay: string;
}

/** OUT-09: what became of the KPIs that are true when all of their parts are. */
@Injectable()
export class Composites {
  constructor(
    private readonly store: Store,
    private readonly kpis: MeasuredKpis,
  ) {}

  /**
   * A part was judged. What is still unknown of a composite tells nothing; the same verdict is told once, though two
   * parts be judged at one moment.
   */
  async partJudged({ kpiId, period, lastDay }: ToldOutcome): Promise<void> {
    await this.store.rows(oneJudgeAtATime, { kpiId });
    const judged = await this.store.rows<JudgedComposite>(compositesOfPart, { kpiId, period, lastDay });
    for (const one of judged) {
      const kpi = await this.kpis.one(one.kpiId);
      const about = this.kpis.about(kpi, await this.kpis.contract(kpi.contractId));
      const known = await this.store.one<{ id: string }>(compositeVerdictOf, { ...one });
      const verdict = known
        ? await this.store.get(CompositeVerdict, known.id)
        : CompositeVerdict.of(kpi, one);
      if (verdict.judge(kpi, one, about)) await this.store.put(verdict);
    }
  }
}
