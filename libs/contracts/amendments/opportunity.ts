import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day, money } from '#platform/kernel';
import type { AboutContract } from '../register/about.js';

export const TRIGGERS = [
  'NEED',
  'REFUSAL',
  'REVIEW',
  'NOTICE_WINDOW',
  'MID_TERM',
  'AGE_24_MONTHS',
  'FEEDBACK',
  'OUTCOME_MISSED',
  'MANUAL',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const OPPORTUNITY_STATES = [
  'DETECTED',
  'QUALIFIED',
  'MANDATED',
  'NEGOTIATING',
  'CONVERTED',
  'LOST',
] as const;
export type OpportunityState = (typeof OPPORTUNITY_STATES)[number];

/** A reason under ten characters is a shrug. */
const SHORTEST_REASON = 10;

/** What an occasion may be worth to either side, as the customer sees it; amounts are decimal texts. */
export interface Estimate {
  ourValueLow?: string | null | undefined;
  ourValueHigh?: string | null | undefined;
  theirValueLow?: string | null | undefined;
  theirValueHigh?: string | null | undefined;
}

export interface Occasion extends Estimate {
  trigger: Trigger;
  title: string;
  /** Names an occasion that is raised once: "MID_TERM 2027-10-02". */
  occasion?: string | null | undefined;
  windowFrom?: Temporal.PlainDate | null | undefined;
  windowUntil?: Temporal.PlainDate | null | undefined;
}

/**
 * An occasion to renegotiate. No date and no state of a live contract stands in its way (AMD-02); it ends in an
 * amendment, or it was lost, and then it says why. The customer's own: what the supplier sees is the negotiation.
 */
@Entity({ schema: 'contracts', name: 'opportunity' })
export class Opportunity extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('int') number!: number;
  @Column('text') trigger!: Trigger;
  @Column('text', { nullable: true }) private occasion: string | null = null;
  @Column('text') title!: string;
  @Column('text') state!: OpportunityState;
  @Column(day) private openedOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private windowFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private windowUntil: Temporal.PlainDate | null = null;
  @Column({ ...money, nullable: true }) private ourValueLow: string | null = null;
  @Column({ ...money, nullable: true }) private ourValueHigh: string | null = null;
  @Column({ ...money, nullable: true }) private theirValueLow: string | null = null;
  @Column({ ...money, nullable: true }) private theirValueHigh: string | null = null;
  @Column({ ...day, nullable: true }) private closedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private lostReason: string | null = null;

  /** What a person opens is qualified by that; what the product detects, somebody must look at first. */
  static open(
    contract: AboutContract,
    { trigger, title, occasion, windowFrom, windowUntil, ...estimate }: Occasion,
    number: number,
    isByPerson: boolean,
    today: Temporal.PlainDate,
  ): Opportunity {
    const opportunity = new Opportunity();
    Object.assign(opportunity, {
      contractId: contract.id,
      number,
      trigger,
      title: title.trim(),
      occasion: occasion ?? null,
      windowFrom: windowFrom ?? null,
      windowUntil: windowUntil ?? null,
      state: isByPerson ? 'QUALIFIED' : 'DETECTED',
      openedOn: today,
    });
    opportunity.estimate(estimate);
    opportunity.telling('opportunity.opened', contract, { trigger, title: opportunity.title });
    return opportunity;
  }

  qualify(estimate: Estimate, contract: AboutContract): void {
    this.require('DETECTED', 'QUALIFIED', 'MANDATED');
    this.estimate(estimate);
    if (this.state !== 'DETECTED') return;
    this.state = 'QUALIFIED';
    this.telling('opportunity.qualified', contract);
  }

  /** A mandate can be written while nobody sits at the table, and again while they do. */
  requireOpen(): void {
    this.require('DETECTED', 'QUALIFIED', 'MANDATED', 'NEGOTIATING');
  }

  /** Legal and an executive have said what may be offered, and to what point. */
  mandated(contract: AboutContract): void {
    this.requireOpen();
    if (this.state === 'NEGOTIATING' || this.state === 'MANDATED') return;
    this.state = 'MANDATED';
    this.telling('opportunity.mandated', contract);
  }

  /** Rewriting a mandate takes back what was given to the old one. */
  unmandated(): void {
    if (this.state === 'MANDATED') this.state = 'QUALIFIED';
  }

  negotiate(contract: AboutContract): void {
    if (this.state !== 'MANDATED') throw new BrokenRule('opportunity-needs-mandate', {}, { status: 409 });
    this.state = 'NEGOTIATING';
    this.telling('opportunity.negotiating', contract);
  }

  convert(on: Temporal.PlainDate, contract: AboutContract): void {
    if (this.state === 'CONVERTED' || this.state === 'LOST') return;
    this.state = 'CONVERTED';
    this.closedOn = on;
    this.telling('opportunity.converted', contract, { trigger: this.trigger });
  }

  lose(reason: string, on: Temporal.PlainDate, contract: AboutContract): void {
    this.requireOpen();
    if (reason.trim().length < SHORTEST_REASON)
      throw new BrokenRule(
        'opportunity-reason-too-short',
        { least: SHORTEST_REASON },
        { pointer: '/reason' },
      );
    this.state = 'LOST';
    this.closedOn = on;
    this.lostReason = reason.trim();
    this.telling('opportunity.lost', contract, { trigger: this.trigger });
  }

  indexed() {
    return {
      kind: 'opportunity',
      id: this.id,
      title: `OPP-${this.number} · ${this.title}`,
      path: `/contracts/${this.contractId}/amendments`,
    };
  }

  private estimate(estimate: Estimate): void {
    for (const [field, value] of Object.entries(estimate) as [keyof Estimate, string | null][])
      if (value !== undefined) this[field as 'ourValueLow'] = value;
    for (const [low, high, at] of [
      [this.ourValueLow, this.ourValueHigh, '/ourValueHigh'],
      [this.theirValueLow, this.theirValueHigh, '/theirValueHigh'],
    ] as const)
      requireRange(low, high, at);
  }

  private require(...states: OpportunityState[]): void {
    if (!states.includes(this.state)) throw new BrokenRule('opportunity-closed', {}, { status: 409 });
  }

  private telling(name: string, { lead }: AboutContract, facts: Record<string, unknown> = {}): void {
    this.tell(
      name,
      { opportunityId: this.id, contractId: this.contractId, number: this.number, ...facts },
      { relationshipId: lead.relationshipId, supplierId: lead.supplierId },
    );
  }
}

/** A range has both ends, the lower one first. */
export function requireRange(low: string | null, high: string | null, pointer: string): void {
  if ((low === null) !== (high === null) || (low !== null && Number(low) > Number(high)))
    throw new BrokenRule('value-range-reversed', {}, { pointer });
}
