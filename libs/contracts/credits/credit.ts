import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day, Forbidden, money } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import { amountOf, centsOf } from './cents.js';
import type { CreditWhy, Reckoned } from './reckoning.js';

export const CREDIT_STATES = [
  'NIL',
  'COMPUTED',
  'NOTIFIED',
  'ACCEPTED',
  'CONTESTED',
  'INVOICED',
  'OFFSET',
  'RECOVERED',
  'WAIVED',
  'CANCELLED',
] as const;
export type CreditState = (typeof CREDIT_STATES)[number];

/** What was breached. */
export interface Breach {
  source: 'KPI' | 'INCIDENT';
  title: string;
  ruleId: string | null;
  kpiId: string | null;
  period: string | null;
  breachFrom: Temporal.PlainDate;
  breachTo: Temporal.PlainDate;
}

/** States from which a decision may still let it go. */
const WAIVABLE: readonly CreditState[] = ['COMPUTED', 'NOTIFIED', 'ACCEPTED', 'CONTESTED'];

/**
 * A service credit or penalty: what one breach costs, how that was reckoned, and its way to the money. It is the
 * customer's own until it is notified. Nothing is forgotten: one that the grace or the cap brings to nothing is kept.
 */
@Entity({ schema: 'contracts', name: 'credit' })
export class Credit extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private audience: 'shared' | 'customer' = 'customer';
  @Column('text') private source!: 'KPI' | 'INCIDENT';
  @Column('uuid', { nullable: true }) private ruleId: string | null = null;
  @Column('uuid', { nullable: true }) private kpiId: string | null = null;
  @Column('text') private title!: string;
  @Column('text', { nullable: true }) private period: string | null = null;
  @Column(day) private breachFrom!: Temporal.PlainDate;
  @Column(day) private breachTo!: Temporal.PlainDate;
  @Column(money) private rawAmount!: string;
  @Column(money) private amount!: string;
  @Column('char', { length: 3 }) private currency!: string;
  @Column('jsonb') private why: CreditWhy[] = [];
  @Column('text') state!: CreditState;
  @Column(day) private computedOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private notifiedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private answeredOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private contestReason: string | null = null;
  @Column('text', { nullable: true }) private contestAnswer: string | null = null;
  @Column({ ...day, nullable: true }) private settledOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private settlementReference: string | null = null;
  @Column({ ...day, nullable: true }) private recoveredOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private closedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private closedReason: string | null = null;
  @Column('uuid', { nullable: true }) private decisionId: string | null = null;

  static compute(
    contract: { id: string; currency: string },
    breach: Breach,
    { raw, due, why }: Reckoned,
    today: Temporal.PlainDate,
    lead: Lead,
  ): Credit {
    const credit = new Credit();
    Object.assign(credit, {
      contractId: contract.id,
      currency: contract.currency,
      ...breach,
      rawAmount: amountOf(raw),
      amount: amountOf(due),
      why,
      state: due > 0n ? 'COMPUTED' : 'NIL',
      computedOn: today,
    });
    credit.telling('credit.computed', lead);
    return credit;
  }

  /** What a cap has cut, while nobody but the customer knows of it. */
  get cut() {
    const { breachTo, rawAmount: raw, amount, why } = this;
    return { breachTo, raw, amount, why };
  }

  /** A cap has room again. True when it gave something back; an amount that was told is not raised. */
  giveBack({ due, why }: Reckoned, lead: Lead): boolean {
    if (!['NIL', 'COMPUTED'].includes(this.state) || due <= centsOf(this.amount)) return false;
    Object.assign(this, { amount: amountOf(due), why, state: 'COMPUTED' });
    this.telling('credit.computed', lead);
    return true;
  }

  /** Tells the supplier; from here on both sides read it. */
  notify(today: Temporal.PlainDate, lead: Lead): void {
    this.require('COMPUTED');
    Object.assign(this, { state: 'NOTIFIED', notifiedOn: today, audience: 'shared' });
    this.telling('credit.notified', lead);
  }

  accept(side: Side, today: Temporal.PlainDate, lead: Lead): void {
    this.requireSupplier(side);
    this.require('NOTIFIED', 'CONTESTED');
    Object.assign(this, { state: 'ACCEPTED', answeredOn: today });
    this.telling('credit.accepted', lead);
  }

  contest(reason: string, side: Side, today: Temporal.PlainDate, lead: Lead): void {
    this.requireSupplier(side);
    this.require('NOTIFIED');
    Object.assign(this, { state: 'CONTESTED', contestReason: reason, answeredOn: today });
    this.telling('credit.contested', lead, { reason });
  }

  /** The customer answers: the amount stands, or it was not owed. */
  answer(stands: boolean, reason: string, today: Temporal.PlainDate, lead: Lead): void {
    this.require('CONTESTED');
    this.contestAnswer = reason;
    if (!stands) return this.cancel(reason, today, lead);
    this.state = 'ACCEPTED';
    this.telling('credit.upheld', lead, { reason });
  }

  settle(by: 'INVOICED' | 'OFFSET', reference: string, today: Temporal.PlainDate, lead: Lead): void {
    this.require('ACCEPTED');
    Object.assign(this, { state: by, settlementReference: reference, settledOn: today });
    this.telling(by === 'INVOICED' ? 'credit.invoiced' : 'credit.offset', lead);
  }

  recover(today: Temporal.PlainDate, lead: Lead): void {
    this.require('INVOICED', 'OFFSET');
    Object.assign(this, { state: 'RECOVERED', recoveredOn: today, closedOn: today });
    this.telling('credit.recovered', lead);
  }

  /** R-PEN-1: a penalty is let go by a decision, and by nothing else. */
  waive(decisionId: string | undefined, today: Temporal.PlainDate, lead: Lead): void {
    if (!decisionId) throw new BrokenRule('credit-waiver-needs-decision', {}, { status: 409 });
    this.require(...WAIVABLE);
    Object.assign(this, { state: 'WAIVED', decisionId, closedOn: today });
    this.telling('credit.waived', lead);
  }

  requireWaivable(): void {
    this.require(...WAIVABLE);
  }

  /** The breach was none: the figure was corrected. True when there was something to take back. */
  disproved(reason: string, today: Temporal.PlainDate, lead: Lead): boolean {
    if (!['NIL', 'COMPUTED', 'NOTIFIED', 'CONTESTED'].includes(this.state)) return false;
    this.cancel(reason, today, lead);
    return true;
  }

  private cancel(reason: string, today: Temporal.PlainDate, lead: Lead): void {
    Object.assign(this, { state: 'CANCELLED', closedOn: today, closedReason: reason });
    this.telling('credit.cancelled', lead, { reason });
  }

  private require(...states: CreditState[]): void {
    if (!states.includes(this.state)) {
      throw new BrokenRule('credit-state-out-of-order', { state: this.state }, { status: 409 });
    }
  }

  private requireSupplier(side: Side): void {
    if (side !== 'supplier') throw new Forbidden();
  }

  private telling(
    name: string,
    { relationshipId, supplierId }: Lead,
    more: Record<string, unknown> = {},
  ): void {
    const { id: creditId, contractId, kpiId, period, title, amount, currency, audience } = this;
    this.tell(
      name,
      { creditId, contractId, kpiId, period, title, amount, currency, ...more },
      { relationshipId, supplierId, audience },
    );
  }
}
