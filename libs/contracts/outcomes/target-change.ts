import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import type { Aim } from './aim.js';
import { figure } from './figure.js';

export type TargetChangeState = 'PROPOSED' | 'AGREED' | 'REFUSED' | 'WITHDRAWN';

/** Another target on the light way: proposed by the customer, agreed by a bound supplier, without an amendment (OUT-07). */
@Entity({ schema: 'contracts', name: 'target_change' })
export class TargetChange extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column('text') private comparator!: Aim['comparator'];
  @Column({ ...figure }) private value!: number;
  @Column({ ...figure, nullable: true }) private upper: number | null = null;
  @Column({ ...figure, nullable: true }) private amber: number | null = null;
  @Column({ ...figure, nullable: true }) private red: number | null = null;
  @Column({ ...day }) effectiveFrom!: Temporal.PlainDate;
  @Column('text') private reason!: string;
  @Column({ ...day }) wantedOn!: Temporal.PlainDate;
  @Column('text') state: TargetChangeState = 'PROPOSED';
  @Column('text', { nullable: true }) private answer: string | null = null;
  @Column({ ...day, nullable: true }) private answeredOn: Temporal.PlainDate | null = null;

  static propose(
    kpi: { id: string; contractId: string },
    aim: Aim,
    { from, reason, wantedOn }: { from: Temporal.PlainDate; reason: string; wantedOn: Temporal.PlainDate },
    about: About,
  ): TargetChange {
    const change = new TargetChange();
    const { comparator, value, upper, amber, red } = aim;
    Object.assign(change, { comparator, value, upper, amber, red, reason, wantedOn });
    change.kpiId = kpi.id;
    change.contractId = kpi.contractId;
    change.effectiveFrom = from;
    change.telling('kpi.target-proposed', about, { from: from.toString(), comparator, value, upper, reason });
    return change;
  }

  settle(
    as: Exclude<TargetChangeState, 'PROPOSED'>,
    answer: string | null,
    today: Temporal.PlainDate,
    about: About,
  ): void {
    if (this.state !== 'PROPOSED') throw new BrokenRule('target-change-answered', {}, { status: 409 });
    if (as === 'REFUSED' && !answer?.trim())
      throw new BrokenRule('target-refusal-needs-reason', {}, { pointer: '/reason' });
    this.state = as;
    this.answer = answer;
    this.answeredOn = today;
    if (as !== 'AGREED') this.telling('kpi.target-declined', about, { state: as, reason: answer });
  }

  aim(): Aim {
    const { comparator, value, upper, amber, red } = this;
    return { comparator, value, upper, amber, red };
  }

  private telling(name: string, about: About, facts: Record<string, unknown>): void {
    this.tell(name, { kpiId: this.kpiId, contractId: this.contractId, ...facts }, about);
  }
}
