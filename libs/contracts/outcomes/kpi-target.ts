import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';
import type { Aim } from './aim.js';
import { figure } from './figure.js';
import type { TargetDays } from './target-history.js';

/** What a KPI's figures are compared with, from a day on. Only ever closed, never rewritten. */
@Entity({ schema: 'contracts', name: 'kpi_target' })
export class KpiTarget extends Aggregate implements Aim, TargetDays {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column('text') comparator!: Aim['comparator'];
  @Column({ ...figure, nullable: true }) value: number | null = null;
  @Column({ ...figure, nullable: true }) upper: number | null = null;
  @Column({ ...figure, nullable: true }) amber: number | null = null;
  @Column({ ...figure, nullable: true }) red: number | null = null;
  @Column({ ...day }) effectiveFrom!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) effectiveTo: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private wantedOn: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private introducedByAmendmentId: string | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;

  static from(
    kpi: { id: string; contractId: string },
    { comparator, value, upper, amber, red }: Aim,
    from: Temporal.PlainDate,
    why: { amendmentId: string | null; wantedOn?: Temporal.PlainDate | null },
  ): KpiTarget {
    const target = new KpiTarget();
    target.kpiId = kpi.id;
    target.contractId = kpi.contractId;
    Object.assign(target, { comparator, value, upper, amber, red });
    target.effectiveFrom = from;
    target.wantedOn = why.wantedOn ?? null;
    target.introducedByAmendmentId = why.amendmentId;
    return target;
  }

  /** The KPI is retired from that day on: what had ended before stays, what was to begin later never does. */
  endBy(day: Temporal.PlainDate, amendmentId: string | null): boolean {
    if (this.effectiveTo && Temporal.PlainDate.compare(this.effectiveTo, day) <= 0) return false;
    const isAhead = Temporal.PlainDate.compare(this.effectiveFrom, day) > 0;
    this.endOn(isAhead ? this.effectiveFrom : day, amendmentId);
    return true;
  }

  /** The day is the first one on which it no longer holds. */
  endOn(to: Temporal.PlainDate, amendmentId: string | null): void {
    this.effectiveTo = to;
    this.endedByAmendmentId = amendmentId;
  }
}
