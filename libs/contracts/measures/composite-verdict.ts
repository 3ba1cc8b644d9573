import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import type { MeasuredKpi } from './measured-kpi.js';

/** A period of a composite, as it is judged now. */
export interface JudgedComposite {
  kpiId: string;
  period: string;
  firstDay: string;
  lastDay: string;
  met: boolean;
}

/** OUT-09: which verdict on a period of a composite was told last, so that only a change of it is news. */
@Entity({ schema: 'contracts', name: 'composite_verdict' })
export class CompositeVerdict extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private kpiId!: string;
  @Column('text') private audience!: 'shared' | 'customer';
  @Column(day) private firstDay!: Temporal.PlainDate;
  @Column(day) private lastDay!: Temporal.PlainDate;
  @Column('boolean') private toldMet!: boolean;

  static of(kpi: MeasuredKpi, { firstDay, lastDay }: JudgedComposite): CompositeVerdict {
    return Object.assign(new CompositeVerdict(), {
      contractId: kpi.contractId,
      kpiId: kpi.id,
      audience: kpi.audience,
      firstDay: Temporal.PlainDate.from(firstDay),
      lastDay: Temporal.PlainDate.from(lastDay),
    });
  }

  /** False when that was told already. Its parts are known to whoever reads it, and what they were. */
  judge(kpi: MeasuredKpi, { period, lastDay, met }: JudgedComposite, about: About): boolean {
    if (this.toldMet === met) return false;
    this.toldMet = met;
    const { contractId, kpiId } = this;
    this.tell(
      met ? 'outcome.met' : 'outcome.missed',
      { contractId, kpiId, kpi: kpi.name, period, lastDay, value: null },
      about,
    );
    return true;
  }
}
