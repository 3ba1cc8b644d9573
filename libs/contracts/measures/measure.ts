import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import { motiveOf } from '../register/motive.js';
import type { MeasurePeriod } from './measure-period.js';
import type { MeasuredKpi } from './measured-kpi.js';
import { type Figure, isSameFigure, type NaCode } from './measure-value.js';
import { judge, type Verdict } from './verdict.js';

export const CHANNELS = ['FORM', 'CSV', 'API', 'LINK'] as const;
export type Channel = (typeof CHANNELS)[number];
export type MeasureState = 'SUBMITTED' | 'ACCEPTED' | 'DISPUTED' | 'RESOLVED';

export const CAUSES = ['STAFFING', 'PROCESS', 'TOOL', 'DEMAND', 'CUSTOMER', 'THIRD_PARTY', 'OTHER'] as const;
export type Cause = (typeof CAUSES)[number];

/** Of one figure a few words say enough. */
const SHORTEST_MOTIVE = 10;

/** Who gives a figure, and by which way. */
export interface Giver {
  side: Side;
  channel: Channel;
  today: Temporal.PlainDate;
}

/**
 * What was measured in one period, the same for both sides. It is never rewritten: each figure that was given for it is
 * a revision. Whoever did not give it accepts or disputes it; the customer resolves, and both read why.
 */
@Entity({ schema: 'contracts', name: 'measure' })
export class Measure extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') kpiId!: string;
  @Column('uuid') private kpiVersionId!: string;
  @Column('text') audience: 'shared' | 'customer' = 'shared';
  @Column(day) private firstDay!: Temporal.PlainDate;
  @Column(day) private lastDay!: Temporal.PlainDate;
  @Column('numeric', { nullable: true }) private value: string | null = null;
  @Column('text', { nullable: true }) private naCode: NaCode | null = null;
  @Column('text', { nullable: true }) private naText: string | null = null;
  @Column('text', { nullable: true }) private evidence: string | null = null;
  @Column('text') side!: Side;
  @Column('text') private channel!: Channel;
  @Column(day) private submittedOn!: Temporal.PlainDate;
  @Column('int') revision = 1;
  @Column('text') state: MeasureState = 'SUBMITTED';
  @Column('text', { nullable: true }) private disputedBy: Side | null = null;
  @Column({ ...day, nullable: true }) private disputedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private disputeReason: string | null = null;
  @Column('text', { nullable: true }) private resolution: 'KEPT' | 'CORRECTED' | null = null;
  @Column('text', { nullable: true }) private resolutionMotive: string | null = null;
  @Column({ ...day, nullable: true }) private settledOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private causeCategory: Cause | null = null;
  @Column('text', { nullable: true }) private causeText: string | null = null;
  @Column('boolean', { nullable: true }) private toldMet: Verdict = null;

  /** @throws BrokenRule `measure-period-not-over`, `measure-of-composite`, `measure-outside-definition` */
  static record(
    kpi: MeasuredKpi,
    period: MeasurePeriod,
    figure: Figure,
    giver: Giver,
    about: About,
  ): Measure {
    const { id } = kpi.requireMeasurable(period, giver.today);
    const measure = new Measure();
    measure.contractId = kpi.contractId;
    measure.kpiId = kpi.id;
    measure.kpiVersionId = id;
    measure.audience = kpi.audience;
    measure.firstDay = period.firstDay;
    measure.lastDay = period.lastDay;
    measure.give(figure, giver);
    measure.recorded(kpi, period, about);
    return measure;
  }

  /**
   * Another figure from the side that gave the first; the other side looks at it anew.
   * @returns false when it says the same
   */
  correct(kpi: MeasuredKpi, period: MeasurePeriod, figure: Figure, giver: Giver, about: About): boolean {
    if (this.side !== giver.side) throw new BrokenRule('measure-of-the-other-side', {}, { status: 409 });
    if (this.state === 'DISPUTED') throw new BrokenRule('measure-is-disputed', {}, { status: 409 });
    if (
      isSameFigure(this.figure(), figure) &&
      (figure.evidence === null || figure.evidence === this.evidence)
    )
      return false;
    this.revision += 1;
    this.give(figure, giver);
    this.state = 'SUBMITTED';
    this.recorded(kpi, period, about);
    return true;
  }

  accept(side: Side, today: Temporal.PlainDate, about: About): void {
    this.requireOtherSide(side);
    if (this.state !== 'SUBMITTED') throw this.outOfOrder();
    this.state = 'ACCEPTED';
    this.settledOn = today;
    this.tell('measure.accepted', this.facts(), about);
  }

  /** From here on the figure judges nothing, until it is resolved. */
  dispute(side: Side, reason: string, today: Temporal.PlainDate, about: About): void {
    this.requireOtherSide(side);
    if (this.state !== 'SUBMITTED') throw this.outOfOrder();
    this.disputeReason = motiveOf(reason, '/reason', SHORTEST_MOTIVE);
    this.state = 'DISPUTED';
    this.disputedBy = side;
    this.disputedOn = today;
    this.tell('measure.disputed', { ...this.facts(), by: side, reason: this.disputeReason }, about);
  }

  /** @param figure the right one, or undefined when the figure stands */
  resolve(
    kpi: MeasuredKpi,
    period: MeasurePeriod,
    { figure, motive }: { figure?: Figure | undefined; motive: string },
    giver: Giver,
    about: About,
  ): void {
    if (this.state !== 'DISPUTED') throw this.outOfOrder();
    this.resolutionMotive = motiveOf(motive, '/motive', SHORTEST_MOTIVE);
    const corrected = figure !== undefined && !isSameFigure(this.figure(), figure);
    if (corrected) {
      this.revision += 1;
      // The measure stays the one of whoever gave it; only its figure was wrong.
      Object.assign(this, figure);
    }
    this.resolution = corrected ? 'CORRECTED' : 'KEPT';
    this.state = 'RESOLVED';
    this.settledOn = giver.today;
    const met = judge(this.value, kpi.targetIn(period));
    this.tell(
      'measure.resolved',
      { ...this.facts(), resolution: this.resolution, met, motive: this.resolutionMotive },
      about,
    );
    this.judged(kpi, period, about);
  }

  /** Why the period was missed. */
  explain(kpi: MeasuredKpi, period: MeasurePeriod, cause: Cause, text: string | null, about: About): void {
    if (judge(this.value, kpi.targetIn(period)) !== false)
      throw new BrokenRule('measure-not-missed', {}, { status: 409 });
    this.causeCategory = cause;
    this.causeText = text?.trim() || null;
    this.tell('measure.explained', { ...this.facts(), cause }, about);
  }

  figure(): Figure {
    const { value, naCode, naText, evidence } = this;
    return { value, naCode, naText, evidence };
  }

  get days(): { firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate } {
    return { firstDay: this.firstDay, lastDay: this.lastDay };
  }

  get isJudged(): boolean {
    return this.toldMet !== null;
  }

  private give(figure: Figure, { side, channel, today }: Giver): void {
    Object.assign(this, figure);
    this.side = side;
    this.channel = channel;
    this.submittedOn = today;
  }

  private recorded(kpi: MeasuredKpi, period: MeasurePeriod, about: About): void {
    const met = judge(this.value, kpi.targetIn(period));
    this.tell(
      'measure.recorded',
      {
        ...this.facts(),
        kpi: kpi.name,
        period: period.key,
        value: this.value,
        na: this.naCode,
        met,
        channel: this.channel,
        side: this.side,
        revision: this.revision,
      },
      about,
    );
    this.judged(kpi, period, about);
  }

  /** Tells the outcome when the verdict is another than the one told last. */
  private judged(kpi: MeasuredKpi, period: MeasurePeriod, about: About): void {
    const met = judge(this.value, kpi.targetIn(period));
    if (met !== null && met !== this.toldMet)
      this.tell(
        met ? 'outcome.met' : 'outcome.missed',
        { ...this.facts(), kpi: kpi.name, period: period.key, value: this.value },
        about,
      );
    this.toldMet = met;
  }

  private requireOtherSide(side: Side): void {
    if (side === this.side) throw new BrokenRule('measure-of-your-own-side', {}, { status: 409 });
  }

  private outOfOrder(): BrokenRule {
    return new BrokenRule('measure-state-out-of-order', { state: this.state }, { status: 409 });
  }

  private facts() {
    return {
      contractId: this.contractId,
      kpiId: this.kpiId,
      measureId: this.id,
      lastDay: this.lastDay.toString(),
    };
  }
}
