import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { About } from '../register/about.js';
import type { Aim } from './aim.js';
import { figure } from './figure.js';
import type { KpiVersion, Seat } from './kpi-version.js';
import type { Quality } from './quality.js';

export const KPI_STATES = ['DRAFT', 'CO_CONSTRUCTION', 'APPROVED', 'ACTIVE', 'RETIRED'] as const;
export type KpiState = (typeof KPI_STATES)[number];

/** What a KPI is beside its definition: its place in the contract and who answers for it. */
export interface KpiTerms {
  weight: number;
  isCreditable: boolean;
  /** Binds the supplier, who must then approve it. */
  isContractual: boolean;
  inSteeringReport: boolean;
  accountable: { id: string; name: string } | null;
}

/** Its terms as they are entered. An absent one stays. */
export type KpiEntry = Partial<Omit<KpiTerms, 'accountable'>> & {
  accountablePersonId?: string | null | undefined;
};

/**
 * A measure of whether an objective is reached, made by IT, the business and a bound supplier together. Its
 * definitions and targets are rows of their own; this one knows how far they have come.
 */
@Entity({ schema: 'contracts', name: 'kpi' })
export class Kpi extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') objectiveId!: string;
  @Column('text') name!: string;
  @Column('text') state: KpiState = 'DRAFT';
  @Column({ ...figure }) weight = 1;
  @Column('boolean') private isCreditable = false;
  @Column('boolean') isContractual = true;
  @Column('boolean') inSteeringReport = false;
  @Column('uuid', { nullable: true }) accountablePersonId: string | null = null;
  @Column('text', { nullable: true }) private accountableName: string | null = null;
  @Column('int') newest = 1;
  @Column('int', { nullable: true }) inForce: number | null = null;
  @Column({ ...day, nullable: true }) activeFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private retiredFrom: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private retiredReason: string | null = null;
  @Column({ ...day, nullable: true }) judgedUntil: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private lastUsedOn: Temporal.PlainDate | null = null;
  @Column('jsonb', { nullable: true }) private quality: Quality | null = null;
  @Column({ ...figure, nullable: true }) private qualityScore: number | null = null;
  @Column('uuid', { nullable: true }) private introducedByAmendmentId: string | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;

  static draft(objective: { id: string; contractId: string }, name: string, terms: Partial<KpiTerms>): Kpi {
    const kpi = new Kpi();
    kpi.contractId = objective.contractId;
    kpi.objectiveId = objective.id;
    kpi.name = name;
    kpi.settle(terms);
    return kpi;
  }

  /** An absent term stays. */
  settle({ accountable, ...terms }: Partial<KpiTerms>): void {
    if (this.state === 'RETIRED') throw this.outOfOrder();
    Object.assign(this, terms);
    if (accountable === undefined) return;
    if (accountable === null && this.state === 'ACTIVE')
      throw new BrokenRule('kpi-needs-accountable', {}, { pointer: '/accountablePersonId' });
    this.accountablePersonId = accountable?.id ?? null;
    this.accountableName = accountable?.name ?? null;
  }

  judge(quality: Quality): void {
    this.quality = quality;
    this.qualityScore = quality.score;
  }

  /** Puts the draft before the seats. */
  propose(quality: Quality, about: About): void {
    if (this.state !== 'DRAFT') throw this.outOfOrder();
    refuse(
      quality.refusals.filter(({ gate }) => gate !== 'APPROVALS'),
      quality,
    );
    this.state = 'CO_CONSTRUCTION';
    this.tell('kpi.proposed', { ...this.facts(), n: this.newest, score: quality.score }, about);
  }

  /** @param approvals the seats that have approved the newest definition, this one included */
  approved(seat: Seat, approvals: readonly Seat[], about: About): void {
    if (this.state === 'DRAFT' || this.state === 'RETIRED') throw this.outOfOrder();
    if (this.state === 'CO_CONSTRUCTION' && this.awaited(approvals).length === 0) this.state = 'APPROVED';
    this.tell(
      'kpi.approved',
      { ...this.facts(), seat, n: this.newest, awaited: this.awaited(approvals) },
      about,
    );
  }

  /** The seats without whose approval the newest definition does not count (OUT-03). */
  awaited(approvals: readonly Seat[]): Seat[] {
    const seats: Seat[] = this.isContractual ? ['IT', 'BUSINESS', 'SUPPLIER'] : ['IT', 'BUSINESS'];
    return seats.filter((seat) => !approvals.includes(seat));
  }

  /** Another definition lies before the seats; whoever had approved the last one is asked anew. */
  redefine(version: KpiVersion, about: About): void {
    if (this.state === 'RETIRED') throw this.outOfOrder();
    this.newest = version.n;
    this.name = version.name;
    if (this.state === 'APPROVED') this.state = 'CO_CONSTRUCTION';
    if (this.state !== 'DRAFT') this.tell('kpi.redefined', { ...this.facts(), n: version.n }, about);
  }

  /**
   * The newest definition comes into force: every gate must let it pass, approvals included. An amendment's signatures
   * stand for the seats, so it may bring a draft into force.
   * @param since the first day of the definition it follows
   */
  activate(
    from: Temporal.PlainDate,
    quality: Quality,
    { since, amendmentId }: { since: Temporal.PlainDate | null; amendmentId: string | null },
    about: About,
  ): void {
    const isTooEarly = this.state === 'DRAFT' && !amendmentId;
    if (isTooEarly || this.state === 'RETIRED' || this.inForce === this.newest) throw this.outOfOrder();
    refuse(quality.refusals, quality);
    if (!this.accountablePersonId)
      throw new BrokenRule('kpi-needs-accountable', {}, { pointer: '/accountablePersonId' });
    if (since && Temporal.PlainDate.compare(from, since) <= 0)
      throw new BrokenRule(
        'kpi-definition-before-the-last',
        { last: since.toString() },
        { pointer: '/from' },
      );
    if (this.activeFrom === null) {
      this.activeFrom = from;
      this.introducedByAmendmentId = amendmentId;
    }
    this.state = 'ACTIVE';
    this.inForce = this.newest;
    const { score, nature } = quality;
    this.tell(
      'kpi.activated',
      { ...this.facts(), n: this.newest, from: from.toString(), score, nature },
      about,
    );
  }

  targeted(aim: Aim, from: Temporal.PlainDate, before: Aim | undefined, about: About): void {
    const { comparator, value, upper } = aim;
    const previous = before
      ? { comparator: before.comparator, value: before.value, upper: before.upper }
      : null;
    this.tell(
      'kpi.target-set',
      { ...this.facts(), from: from.toString(), comparator, value, upper, previous },
      about,
    );
  }

  retire(from: Temporal.PlainDate, reason: string | null, amendmentId: string | null, about: About): void {
    if (this.state === 'RETIRED') throw this.outOfOrder();
    if (this.activeFrom && Temporal.PlainDate.compare(from, this.activeFrom) < 0)
      throw new BrokenRule(
        'kpi-ends-before-it-begins',
        { from: this.activeFrom.toString() },
        { pointer: '/from' },
      );
    this.state = 'RETIRED';
    this.retiredFrom = from;
    this.retiredReason = reason;
    this.endedByAmendmentId = amendmentId;
    this.tell('kpi.retired', { ...this.facts(), from: from.toString(), reason }, about);
  }

  outOfOrder(): BrokenRule {
    return new BrokenRule('kpi-state-out-of-order', { state: this.state }, { status: 409 });
  }

  private facts() {
    return { kpiId: this.id, contractId: this.contractId, objectiveId: this.objectiveId, name: this.name };
  }
}

/** Refused with every reason at once, each with its field: one look is enough to put them right. */
function refuse(refusals: Quality['refusals'], { score }: Quality): void {
  if (refusals.length === 0) return;
  throw new BrokenRule(
    'kpi-refused',
    { score, count: refusals.length },
    {
      reasons: refusals.map(({ code, params, pointer }) => new BrokenRule(code, params, { pointer })),
    },
  );
}
