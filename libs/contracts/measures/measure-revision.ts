import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, day } from '#platform/kernel';
import type { Channel, Giver, Measure } from './measure.js';
import type { NaCode } from './measure-value.js';

/** A figure as it was once given for a period: it stays readable when another takes its place. */
@Entity({ schema: 'contracts', name: 'measure_revision' })
export class MeasureRevision extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private measureId!: string;
  @Column('text') private audience!: 'shared' | 'customer';
  @Column('int') private n!: number;
  @Column('numeric', { nullable: true }) private value!: string | null;
  @Column('text', { nullable: true }) private naCode!: NaCode | null;
  @Column('text', { nullable: true }) private naText!: string | null;
  @Column('text', { nullable: true }) private evidence!: string | null;
  @Column('text') private side!: Side;
  @Column('text') private channel!: Channel;
  @Column(day) private givenOn!: Temporal.PlainDate;
  @Column('text', { nullable: true }) private motive!: string | null;

  /** @param motive why it is not the one before, when a dispute was resolved by it */
  static of(
    measure: Measure,
    { side, channel, today }: Giver,
    motive: string | null = null,
  ): MeasureRevision {
    const revision = new MeasureRevision();
    const { contractId, id: measureId, audience, revision: n } = measure;
    Object.assign(revision, {
      contractId,
      measureId,
      audience,
      n,
      ...measure.figure(),
      side,
      channel,
      givenOn: today,
      motive,
    });
    return revision;
  }
}
