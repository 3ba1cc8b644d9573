import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Aim } from './aim.js';
import type { Direction, Frequency, KpiDefinition } from './definition.js';
import { figure } from './figure.js';
import { type Nature, type NatureAnswers, natureOf } from './nature.js';

export const SEATS = ['IT', 'BUSINESS', 'SUPPLIER'] as const;
/** The three chairs around a definition. */
export type Seat = (typeof SEATS)[number];

/** A definition as it was put before the three seats; once in force it is only ever closed (R-KPI-3). */
@Entity({ schema: 'contracts', name: 'kpi_version' })
export class KpiVersion extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column('int') n!: number;
  @Column('text') name!: string;
  @Column('text') private definition = '';
  @Column('text') nature!: Nature;
  @Column('jsonb') private answers!: NatureAnswers;
  @Column('text', { nullable: true }) private beneficiary: string | null = null;
  @Column('text', { nullable: true }) private object: string | null = null;
  @Column('text', { nullable: true }) private perimeter: string | null = null;
  @Column('text', { nullable: true }) private formula: string | null = null;
  @Column('text', { nullable: true }) private unit: string | null = null;
  @Column('text') private direction: Direction = 'UP';
  @Column('text', { nullable: true }) private source: string | null = null;
  @Column('text', { nullable: true }) private method: string | null = null;
  @Column('text', { nullable: true }) frequency: Frequency | null = null;
  @Column({ ...figure, nullable: true }) private baseline: number | null = null;
  @Column('text', { nullable: true }) private ambition: string | null = null;
  @Column('text', { nullable: true }) private need: string | null = null;
  @Column({ ...day, nullable: true }) private targetOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private reviewOn: Temporal.PlainDate | null = null;
  @Column({ ...figure }) private burdenMinutes = 0;
  @Column('uuid', { array: true }) parts: string[] = [];
  @Column('jsonb', { nullable: true }) target: Aim | null = null;
  @Column({ ...day, nullable: true }) itApprovedOn: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private itApprovedBy: string | null = null;
  @Column({ ...day, nullable: true }) businessApprovedOn: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private businessApprovedBy: string | null = null;
  @Column({ ...day, nullable: true }) supplierApprovedOn: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private supplierApprovedBy: string | null = null;
  @Column({ ...day, nullable: true }) effectiveFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) effectiveTo: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private introducedByAmendmentId: string | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;

  static write(kpi: { id: string; contractId: string }, n: number, definition: KpiDefinition): KpiVersion {
    const version = new KpiVersion();
    version.kpiId = kpi.id;
    version.contractId = kpi.contractId;
    version.n = n;
    version.rewrite(definition);
    return version;
  }

  /** Only while nobody has approved it and it binds nobody. */
  rewrite(definition: KpiDefinition): void {
    if (this.effectiveFrom || this.approvals().length > 0)
      throw new Error('an approved definition is not rewritten');
    Object.assign(this, definition, { nature: natureOf(definition.answers) });
  }

  approve(seat: Seat, personId: string | null, today: Temporal.PlainDate): void {
    const [on, by] = columnsOf(seat);
    if (this[on]) throw new BrokenRule('kpi-approved-already', { seat }, { status: 409 });
    this[on] = today;
    this[by] = personId;
  }

  approvals(): Seat[] {
    return SEATS.filter((seat) => this[columnsOf(seat)[0]]);
  }

  beginOn(from: Temporal.PlainDate, amendmentId: string | null): void {
    this.effectiveFrom = from;
    this.introducedByAmendmentId = amendmentId;
  }

  /** The day is the first one on which it no longer holds. */
  endOn(to: Temporal.PlainDate, amendmentId: string | null): void {
    this.effectiveTo = to;
    this.endedByAmendmentId = amendmentId;
  }

  /** The KPI is retired from that day on: what had ended before stays, what was to begin later never does. */
  endBy(day: Temporal.PlainDate, amendmentId: string | null): boolean {
    if (!this.effectiveFrom) return false;
    if (this.effectiveTo && Temporal.PlainDate.compare(this.effectiveTo, day) <= 0) return false;
    const isAhead = Temporal.PlainDate.compare(this.effectiveFrom, day) > 0;
    this.endOn(isAhead ? this.effectiveFrom : day, amendmentId);
    return true;
  }

  written(): KpiDefinition {
    const { name, definition, answers, beneficiary, object, perimeter, formula, unit, direction, source } =
      this;
    const { method, frequency, baseline, ambition, need, targetOn, reviewOn, burdenMinutes, parts, target } =
      this;
    return {
      ...{ name, definition, answers, beneficiary, object, perimeter, formula, unit, direction, source },
      ...{ method, frequency, baseline, ambition, need, targetOn, reviewOn, burdenMinutes, parts, target },
    };
  }
}

function columnsOf(seat: Seat) {
  const columns = {
    IT: ['itApprovedOn', 'itApprovedBy'],
    BUSINESS: ['businessApprovedOn', 'businessApprovedBy'],
    SUPPLIER: ['supplierApprovedOn', 'supplierApprovedBy'],
  } as const;
  return columns[seat];
}
