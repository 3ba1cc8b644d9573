import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import type { Seat } from './kpi-version.js';

export const REMARK_KINDS = ['COMMENT', 'COUNTER_PROPOSAL'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What one seat says of a definition to the other two. */
@Entity({ schema: 'contracts', name: 'kpi_remark' })
export class KpiRemark extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column('int') n!: number;
  @Column('text') seat!: Seat;
  @Column('text') kind!: RemarkKind;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) personId: string | null = null;
  @Column({ ...day }) saidOn!: Temporal.PlainDate;

  static say(
    kpi: { id: string; contractId: string; newest: number },
    said: { seat: Seat; kind: RemarkKind; text: string; personId: string | null; saidOn: Temporal.PlainDate },
    about: About,
  ): KpiRemark {
    const remark = new KpiRemark();
    Object.assign(remark, said);
    remark.kpiId = kpi.id;
    remark.contractId = kpi.contractId;
    remark.n = kpi.newest;
    remark.tell(
      'kpi.discussed',
      { kpiId: kpi.id, contractId: kpi.contractId, seat: said.seat, kind: said.kind },
      about,
    );
    return remark;
  }
}
