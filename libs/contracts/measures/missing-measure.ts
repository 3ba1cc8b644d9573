import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import type { MeasurePeriod } from './measure-period.js';
import type { MeasuredKpi } from './measured-kpi.js';

/** That a period went by and nobody measured it: told once, and not the same as "not applicable". */
@Entity({ schema: 'contracts', name: 'missing_measure' })
export class MissingMeasure extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private kpiId!: string;
  @Column(day) private firstDay!: Temporal.PlainDate;
  @Column(day) private lastDay!: Temporal.PlainDate;
  @Column(day) private toldOn!: Temporal.PlainDate;

  static of(
    kpi: MeasuredKpi,
    period: MeasurePeriod,
    today: Temporal.PlainDate,
    about: About,
  ): MissingMeasure {
    const missing = new MissingMeasure();
    const { firstDay, lastDay } = period;
    Object.assign(missing, { contractId: kpi.contractId, kpiId: kpi.id, firstDay, lastDay, toldOn: today });
    missing.tell(
      'measure.missing',
      {
        contractId: kpi.contractId,
        kpiId: kpi.id,
        kpi: kpi.name,
        period: period.key,
        lastDay: lastDay.toString(),
      },
      about,
    );
    return missing;
  }
}
