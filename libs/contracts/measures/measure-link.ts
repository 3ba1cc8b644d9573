import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day, hashOf, instant, newSecret } from '#platform/kernel';
import type { MeasurePeriod } from './measure-period.js';

/** As long as a month of measures stays of interest. */
const VALID_HOURS = 35 * 24;

/** One measure of one period, by one person without an account: hashed, used once, and expiring in real time. */
@Entity({ schema: 'contracts', name: 'measure_link' })
export class MeasureLink extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column(day) firstDay!: Temporal.PlainDate;
  @Column(day) lastDay!: Temporal.PlainDate;
  @Column('uuid') personId!: string;
  @Column('text') private tokenHash!: string;
  @Column(instant) private expiresAt!: Temporal.Instant;
  @Column({ ...instant, nullable: true }) private usedAt: Temporal.Instant | null = null;

  /** The secret is told once, here; the row keeps its hash. */
  static mint(
    kpi: { id: string; contractId: string },
    { firstDay, lastDay }: MeasurePeriod,
    personId: string,
    at: Temporal.Instant,
  ): { link: MeasureLink; secret: string } {
    const secret = newSecret();
    const link = new MeasureLink();
    Object.assign(link, {
      contractId: kpi.contractId,
      kpiId: kpi.id,
      firstDay,
      lastDay,
      personId,
      tokenHash: hashOf(secret),
      expiresAt: at.add({ hours: VALID_HOURS }),
    });
    return { link, secret };
  }

  use(at: Temporal.Instant): void {
    if (this.usedAt !== null || Temporal.Instant.compare(at, this.expiresAt) >= 0)
      throw new BrokenRule('link-closed', {}, { status: 409 });
    this.usedAt = at;
  }
}
