import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { BrokenRule, day } from '#platform/kernel';
import type { WorkCalendar } from '#platform/calendar';
import type { Segment } from './cadence.js';
import { KeptDates } from './kept-dates.js';
import type { Step } from './ladder.js';
import { areAtParity, type Level } from './level.js';
import type { Stillness } from './standing.js';

export const SNOOZE_BUSINESS_DAYS = 15;

export type PairState =
  'PROPOSED' | 'ACTIVE' | 'PAUSED' | 'VACANT_CUSTOMER' | 'VACANT_SUPPLIER' | 'VACANT_BOTH' | 'CLOSED';

/** Who sits in a seat, and since when. */
export interface Holder {
  personId: string;
  since: Temporal.PlainDate;
}

export interface PairFacts {
  relationshipId: string;
  supplierId: string;
  customerSeatId: string;
  supplierSeatId: string;
  requiredLevelCustomer: Level;
  requiredLevelSupplier: Level;
  purpose: string | null;
}

/** What the relationship says of itself, as far as a pair must know. `to` is the first day of speaking again. */
export interface RelationshipStanding {
  segment: Segment | null;
  hold: { kind: string; from: Temporal.PlainDate; to: Temporal.PlainDate | null } | null;
  releasedOn: Temporal.PlainDate | null;
}

/**
 * Two seats, one on each side, whose holders should speak at an agreed rhythm. Structures are paired; people
 * fill the seats, and the history stays with the pair when they go. Its dates are a cache of what the touches
 * and both calendars give; whatever changes one of those takes them again.
 */
@Entity({ schema: 'executive_contact', name: 'pair' })
export class ExecutivePair extends KeptDates {
  @Column({ type: 'uuid' }) readonly relationshipId!: string;
  @Column({ type: 'uuid' }) readonly supplierId!: string;
  @Column({ type: 'uuid' }) readonly customerSeatId!: string;
  @Column({ type: 'uuid' }) readonly supplierSeatId!: string;
  @Column({ type: 'text' }) readonly requiredLevelCustomer!: Level;
  @Column({ type: 'text' }) readonly requiredLevelSupplier!: Level;
  @Column({ type: 'text', nullable: true }) readonly purpose!: string | null;
  @Column({ type: 'text' }) state: PairState = 'PROPOSED';
  @Column({ type: 'text', nullable: true }) private stateReason: string | null = null;
  /** Since when it is paused or vacant. */
  @Column({ ...day, nullable: true }) private stillSince: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private pausedUntil: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) activatedOn: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) segment: Segment | null = null;
  @Column({ type: 'uuid', nullable: true }) customerPersonId: string | null = null;
  @Column({ type: 'uuid', nullable: true }) supplierPersonId: string | null = null;
  @Column({ ...day, nullable: true }) newcomerOn: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) private holdKind: string | null = null;
  @Column({ ...day, nullable: true }) private holdFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private holdTo: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) releasedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private snoozedDue: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private snoozedFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private snoozedUntil: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) private snoozeReason: string | null = null;
  static propose(facts: PairFacts): ExecutivePair {
    const pair = new ExecutivePair();
    Object.assign(pair, facts);
    pair.telling('pair.proposed', { atParity: pair.isAtParity() });
    return pair;
  }

  /** R-EXE-1 */
  isAtParity(): boolean {
    return areAtParity(this.requiredLevelCustomer, this.requiredLevelSupplier);
  }

  /** From here the silence is counted. Vacant at once when a seat is empty. */
  activate(today: Temporal.PlainDate): void {
    if (this.state !== 'PROPOSED') throw this.outOfOrder();
    this.activatedOn = today;
    this.state = 'ACTIVE';
    this.telling('pair.activated', { on: today.toString() });
    this.noticeVacancy(today);
  }

  pause(reason: string, today: Temporal.PlainDate, until: Temporal.PlainDate | null): void {
    if (this.state !== 'ACTIVE') throw this.outOfOrder();
    if (until && Temporal.PlainDate.compare(until, today) <= 0) {
      throw new BrokenRule('pause-ends-before-it-begins', {}, { pointer: '/until' });
    }
    this.state = 'PAUSED';
    this.stateReason = reason;
    this.stillSince = today;
    this.pausedUntil = until;
    this.telling('pair.paused', { reason, until: until?.toString() ?? null });
  }

  /** Speaking again, by hand or because the day has come; nobody is reproached for five business days. */
  resume(today: Temporal.PlainDate): void {
    if (this.state !== 'PAUSED') throw this.outOfOrder();
    this.state = 'ACTIVE';
    this.stateReason = this.stillSince = this.pausedUntil = null;
    this.releasedOn = later(this.releasedOn, today);
    this.telling('pair.resumed', { on: today.toString() });
    this.noticeVacancy(today);
  }

  isPauseOver(today: Temporal.PlainDate): boolean {
    return (
      this.state === 'PAUSED' &&
      !!this.pausedUntil &&
      Temporal.PlainDate.compare(this.pausedUntil, today) <= 0
    );
  }

  close(reason: string): void {
    if (this.state === 'CLOSED') throw this.outOfOrder();
    this.state = 'CLOSED';
    this.stateReason = reason;
    this.telling('pair.closed', { reason });
  }

  /** Once per due date, at most fifteen business days, with a reason. */
  snooze(until: Temporal.PlainDate, reason: string, today: Temporal.PlainDate, calendar: WorkCalendar): void {
    if (this.state !== 'ACTIVE' || !this.dueOn) throw this.outOfOrder();
    if (this.snoozedDue?.equals(this.dueOn))
      throw new BrokenRule('snoozed-once-already', {}, { status: 409 });
    const latest = calendar.plus(today, SNOOZE_BUSINESS_DAYS);
    const isTooFar = Temporal.PlainDate.compare(until, latest) > 0;
    if (isTooFar || Temporal.PlainDate.compare(until, today) <= 0) {
      throw new BrokenRule('snooze-too-long', { latest: latest.toString() }, { pointer: '/until' });
    }
    this.snoozedDue = this.dueOn;
    this.snoozedFrom = today;
    this.snoozedUntil = until;
    this.snoozeReason = reason;
    this.telling('pair.snoozed', { until: until.toString(), reason });
  }

  /** Takes in who sits in both seats now. A vacancy stops the ladder; a newcomer is met within 20 business days. */
  seat(customer: Holder | undefined, supplier: Holder | undefined, today: Temporal.PlainDate): void {
    const before = [this.customerPersonId, this.supplierPersonId];
    this.customerPersonId = customer?.personId ?? null;
    this.supplierPersonId = supplier?.personId ?? null;
    const newcomers = [customer, supplier].filter(
      (holder, index) => holder && this.version > 0 && holder.personId !== before[index],
    );
    for (const holder of newcomers) this.newcomerOn = later(this.newcomerOn, holder!.since);
    if (this.state !== 'PROPOSED' && this.state !== 'CLOSED') this.noticeVacancy(today);
  }

  /** Takes in the segment and the hold of the relationship. */
  follow({ segment, hold, releasedOn }: RelationshipStanding, today: Temporal.PlainDate): void {
    this.segment = segment;
    this.holdKind = hold?.kind ?? null;
    this.holdFrom = hold?.from ?? null;
    this.holdTo = hold?.to ?? null;
    if (releasedOn) this.releasedOn = later(this.releasedOn, releasedOn);
    // The hold's own end may have come before anybody has swept it away.
    if (hold?.to && Temporal.PlainDate.compare(hold.to, today) <= 0) {
      this.releasedOn = later(this.releasedOn, hold.to);
    }
  }

  /** Everything that holds the ladder but the plans, which the touches know. */
  stillness(): Stillness {
    const snooze =
      this.snoozedFrom && this.snoozedUntil && this.dueOn && this.snoozedDue?.equals(this.dueOn)
        ? { from: this.snoozedFrom, until: this.snoozedUntil }
        : null;
    if (this.state.startsWith('VACANT') && this.stillSince) {
      return { hold: { kind: 'vacant', from: this.stillSince, until: null }, snooze };
    }
    if (this.state === 'PAUSED' && this.stillSince) {
      return { hold: { kind: 'paused', from: this.stillSince, until: this.pausedUntil }, snooze };
    }
    if (this.holdFrom) return { hold: { kind: 'hold', from: this.holdFrom, until: this.holdTo }, snooze };
    return { snooze };
  }

  /** Whether the relationship is on a communication hold that day: tender, dispute, legal. */
  isOnHold(on: Temporal.PlainDate): boolean {
    if (!this.holdFrom || Temporal.PlainDate.compare(on, this.holdFrom) < 0) return false;
    return !this.holdTo || Temporal.PlainDate.compare(on, this.holdTo) < 0;
  }

  /** The days on which this pair changes by itself: a hold begins, or the pause is over. */
  turningDays(): Temporal.PlainDate[] {
    return [this.holdFrom, this.state === 'PAUSED' ? this.pausedUntil : null].filter((on) => on !== null);
  }

  /** Told to whoever puts it on an agenda: the gravest step that this look at the ladder found. */
  escalated(step: Step, dueOn: Temporal.PlainDate, daysSilent: number): void {
    const name =
      { LAPSED: 'pair.lapsed', DORMANT: 'pair.fallen-dormant' }[step as string] ?? 'pair.escalated';
    this.telling(name, { step, dueOn: dueOn.toString(), daysSilent });
  }

  rekindled(dueOn: Temporal.PlainDate, daysLate: number, touchpointId: string): void {
    this.telling('pair.rekindled', { dueOn: dueOn.toString(), daysLate, touchpointId });
  }

  private noticeVacancy(today: Temporal.PlainDate): void {
    const empty = [!this.customerPersonId && 'CUSTOMER', !this.supplierPersonId && 'SUPPLIER'].filter(
      Boolean,
    );
    if (empty.length > 0) {
      const state = (empty.length === 2 ? 'VACANT_BOTH' : `VACANT_${empty[0]}`) as PairState;
      if (state === this.state) return;
      if (!this.state.startsWith('VACANT')) this.stillSince = today;
      this.state = state;
      this.telling('pair.vacated', { state });
      return;
    }
    if (!this.state.startsWith('VACANT')) return;
    this.state = 'ACTIVE';
    this.stillSince = null;
    this.telling('pair.filled', { on: today.toString() });
  }

  private outOfOrder(): BrokenRule {
    return new BrokenRule('pair-state-out-of-order', { state: this.state }, { status: 409 });
  }

  /** The ladder is the customer's own; what the supplier may know it is written in so many words. */
  private telling(name: string, facts: Record<string, unknown>): void {
    const { id: pairId, relationshipId, supplierId } = this;
    this.tell(name, { pairId, ...facts }, { relationshipId, supplierId });
  }
}

/** The side a seat of the pair is on. */
export function sideOf(pair: ExecutivePair, seatId: string): Side | undefined {
  if (pair.customerSeatId === seatId) return 'customer';
  return pair.supplierSeatId === seatId ? 'supplier' : undefined;
}

function later(a: Temporal.PlainDate | null, b: Temporal.PlainDate): Temporal.PlainDate {
  return a && Temporal.PlainDate.compare(a, b) > 0 ? a : b;
}
