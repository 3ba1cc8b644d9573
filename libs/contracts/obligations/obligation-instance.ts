import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day, Forbidden } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import type { DueDate, DueWhy } from './due-date.js';
import type { Obligation, Obligor } from './obligation.js';

export const INSTANCE_STATES = [
  'UPCOMING',
  'DUE',
  'LATE',
  'BREACHED',
  'FULFILLED',
  'WAIVED',
  'NOT_APPLICABLE',
] as const;
export type InstanceState = (typeof INSTANCE_STATES)[number];

/** What is handed over: words, an address, a document kept here. */
export interface Evidence {
  text?: string | undefined;
  link?: string | undefined;
  documentId?: string | undefined;
}

/** Who acts, and for which side. */
export interface Hand {
  side: Side;
  name: string | null;
}

/** One time that an obligation falls due: what was expected by when, what was handed over, and what the other said. */
@Entity({ schema: 'contracts', name: 'obligation_instance' })
export class ObligationInstance extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly obligationId!: string;
  @Column('text') readonly obligor!: Obligor;
  @Column('int') readonly number!: number;
  @Column(day) readonly namedOn!: Temporal.PlainDate;
  @Column(day) dueOn!: Temporal.PlainDate;
  @Column('jsonb') private why: DueWhy[] = [];
  @Column(day) private breachOn!: Temporal.PlainDate;
  @Column('text') state: InstanceState = 'UPCOMING';
  @Column({ ...day, nullable: true }) private breachedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private evidence: string | null = null;
  @Column('text', { nullable: true }) private evidenceLink: string | null = null;
  @Column('uuid', { nullable: true }) private documentId: string | null = null;
  @Column({ ...day, nullable: true }) private fulfilledOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private fulfilledSide: Side | null = null;
  @Column('text', { nullable: true }) private fulfilledByName: string | null = null;
  @Column('text') acceptance: 'NONE' | 'AWAITED' | 'ACCEPTED' | 'RETURNED' = 'NONE';
  @Column({ ...day, nullable: true }) private answeredOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private answeredByName: string | null = null;
  @Column('text', { nullable: true }) private returnReason: string | null = null;
  @Column('text', { nullable: true }) private closedReason: string | null = null;
  @Column('uuid', { nullable: true }) private decisionId: string | null = null;

  static expect({ id, contractId, obligor }: Obligation, number: number, due: DueDate): ObligationInstance {
    const instance = new ObligationInstance();
    Object.assign(instance, { obligationId: id, contractId, obligor, number, namedOn: due.namedOn });
    instance.fallOn(due);
    return instance;
  }

  /** A calendar changed: what has not fallen due yet may move; true when it did. */
  move(due: DueDate): boolean {
    if (this.state !== 'UPCOMING' || this.dueOn.equals(due.on)) return false;
    this.fallOn(due);
    return true;
  }

  /** Lets the days pass: due, late, breached; tells each that is reached and returns whether anything was. */
  pass(today: Temporal.PlainDate, lead: Lead): boolean {
    const reached = this.stateOn(today);
    if (!this.isOpen || reached === this.state) return false;
    this.state = reached;
    if (reached === 'DUE') this.telling('obligation.due', lead);
    if (reached === 'LATE') this.telling('obligation.late', lead);
    if (reached === 'BREACHED') {
      this.breachedOn = today;
      this.telling('obligation.breached', lead);
    }
    return true;
  }

  /**
   * Hands over what was owed; the other side then accepts or returns it. Late is still better than never: a delay or a
   * breach is not wiped out, it is kept beside it.
   */
  fulfil(
    evidence: Evidence,
    hand: Hand,
    asked: { evidenceRequired: boolean },
    today: Temporal.PlainDate,
    lead: Lead,
  ): void {
    if (!this.isOwedBy(hand.side)) throw new Forbidden();
    if (!this.isOpen) throw this.outOfOrder();
    const { text, link, documentId } = evidence;
    if (asked.evidenceRequired && !text && !link && !documentId) {
      throw new BrokenRule('obligation-needs-evidence', {}, { pointer: '/evidence' });
    }
    Object.assign(this, {
      state: 'FULFILLED',
      evidence: text ?? null,
      evidenceLink: link ?? null,
      documentId: documentId ?? null,
      fulfilledOn: today,
      fulfilledSide: hand.side,
      fulfilledByName: hand.name,
      acceptance: 'AWAITED',
      answeredOn: null,
      answeredByName: null,
      returnReason: null,
    });
    const daysLate = this.dueOn.until(today).days;
    this.telling('obligation.fulfilled', lead, { onTime: daysLate <= 0, daysLate: Math.max(0, daysLate) });
  }

  accept(hand: Hand, today: Temporal.PlainDate, lead: Lead): void {
    this.answer(hand, today);
    this.acceptance = 'ACCEPTED';
    this.telling('obligation.accepted', lead);
  }

  /** Not what was owed: it is open again, and as late as the day says. */
  return(reason: string, hand: Hand, today: Temporal.PlainDate, lead: Lead): void {
    this.answer(hand, today);
    Object.assign(this, {
      acceptance: 'RETURNED',
      returnReason: reason,
      fulfilledOn: null,
      state: 'UPCOMING',
    });
    this.state = this.stateOn(today);
    if (this.state === 'BREACHED') this.breachedOn ??= today;
    this.telling('obligation.returned', lead, { reason });
  }

  /** This time there is nothing to hand over. Said by whoever would have received it. */
  dispense(reason: string, hand: Hand, lead: Lead): void {
    if (!this.isOwedTo(hand.side)) throw new Forbidden();
    if (!this.isOpen) throw this.outOfOrder();
    Object.assign(this, { state: 'NOT_APPLICABLE', closedReason: reason });
    this.telling('obligation.dispensed', lead, { reason });
  }

  requireWaivable(): void {
    if (this.obligor === 'CUSTOMER') throw new BrokenRule('obligation-owed-by-us', {}, { status: 409 });
    if (!this.isOpen) throw this.outOfOrder();
  }

  /** A decision lets it go. What has been handed over meanwhile stays handed over; true when it was let go. */
  waive(decisionId: string, lead: Lead): boolean {
    if (!this.isOpen) return false;
    Object.assign(this, { state: 'WAIVED', decisionId });
    this.telling('obligation.waived', lead);
    return true;
  }

  get isOpen(): boolean {
    return ['UPCOMING', 'DUE', 'LATE', 'BREACHED'].includes(this.state);
  }

  /** The next day on which something happens by itself; null when nothing does any more. */
  nextStep(today: Temporal.PlainDate, reminders: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
    if (!this.isOpen) return null;
    // Somebody was asleep when it fell due: it is looked at now.
    if (this.stateOn(today) !== this.state) return today;
    const steps = [...reminders, this.dueOn, this.dueOn.add({ days: 1 }), this.breachOn];
    const ahead = steps.filter((step) => Temporal.PlainDate.compare(step, today) > 0);
    return ahead.sort(Temporal.PlainDate.compare)[0] ?? null;
  }

  isOwedBy(side: Side): boolean {
    return this.obligor === 'JOINT' || this.obligor === (side === 'customer' ? 'CUSTOMER' : 'SUPPLIER');
  }

  private isOwedTo(side: Side): boolean {
    // What both owe, the customer alone can set aside: it is the customer's contract.
    return this.obligor === 'JOINT' ? side === 'customer' : !this.isOwedBy(side);
  }

  private answer(hand: Hand, today: Temporal.PlainDate): void {
    if (this.fulfilledSide === hand.side) throw new Forbidden();
    if (this.acceptance !== 'AWAITED') throw this.outOfOrder();
    Object.assign(this, { answeredOn: today, answeredByName: hand.name });
  }

  private stateOn(today: Temporal.PlainDate): InstanceState {
    if (Temporal.PlainDate.compare(today, this.breachOn) >= 0) return 'BREACHED';
    const order = Temporal.PlainDate.compare(today, this.dueOn);
    return order > 0 ? 'LATE' : order === 0 ? 'DUE' : 'UPCOMING';
  }

  private fallOn({ on, breachOn, why }: DueDate): void {
    Object.assign(this, { dueOn: on, breachOn, why });
  }

  private outOfOrder(): BrokenRule {
    return new BrokenRule('obligation-state-out-of-order', { state: this.state }, { status: 409 });
  }

  private telling(
    name: string,
    { relationshipId, supplierId }: Lead,
    more: Record<string, unknown> = {},
  ): void {
    const { id: instanceId, obligationId, contractId, obligor } = this;
    this.tell(
      name,
      { instanceId, obligationId, contractId, obligor, dueOn: this.dueOn.toString(), ...more },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
