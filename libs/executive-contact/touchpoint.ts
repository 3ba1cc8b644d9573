import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day, instant, type Audience } from '#platform/kernel';
import type { TouchType } from './cadence.js';
import type { Level } from './level.js';

export type Confidentiality = 'SHARED' | 'CUSTOMER_ONLY' | 'EXEC_ONLY';
export type TouchState = 'PLANNED' | 'HELD' | 'NO_SHOW' | 'CANCELLED' | 'CORRECTED';

/** Someone who was there, with the level they had that day. */
export interface Participant {
  personId: string;
  side: Side;
  level: Level;
}

/** Where a touch belongs. */
export interface TouchPlace {
  relationshipId: string;
  supplierId: string;
  pairId: string | null;
}

/** What a conversation was. */
export interface HeldFacts {
  type: TouchType;
  heldAt: Temporal.Instant;
  heldOn: Temporal.PlainDate;
  durationMinutes: number;
  participants: Participant[];
  initiatedBy: Side | null;
}

/**
 * One occurrence of speaking, planned or held. This row is what both sides know of it when it is shared: when, how
 * long, between whom, and whether the other side agrees. What was said is kept beside it, what was meant apart.
 */
@Entity({ schema: 'executive_contact', name: 'touchpoint' })
export class Touchpoint extends Aggregate {
  @Column({ type: 'text' }) audience!: 'shared' | 'customer';
  @Column({ type: 'uuid' }) readonly supplierId!: string;
  @Column({ type: 'uuid' }) readonly relationshipId!: string;
  @Column({ type: 'uuid', nullable: true }) readonly pairId!: string | null;
  @Column({ type: 'text' }) confidentiality!: Confidentiality;
  @Column({ type: 'text' }) private type!: TouchType;
  @Column({ type: 'text' }) state!: TouchState;
  @Column({ ...instant, nullable: true }) private plannedAt: Temporal.Instant | null = null;
  @Column({ ...day, nullable: true }) private planMadeOn: Temporal.PlainDate | null = null;
  @Column({ ...instant, nullable: true }) heldAt: Temporal.Instant | null = null;
  @Column({ ...day, nullable: true }) heldOn: Temporal.PlainDate | null = null;
  @Column({ type: 'int', nullable: true }) private durationMinutes: number | null = null;
  @Column({ type: 'jsonb' }) participants: Participant[] = [];
  @Column({ type: 'text', nullable: true }) private initiatedBy: Side | null = null;
  @Column({ type: 'text' }) confirmation: 'NONE' | 'CONFIRMED' | 'DISPUTED' = 'NONE';
  @Column({ type: 'text', nullable: true }) private disputeReason: string | null = null;
  @Column({ ...day, nullable: true }) private settledOn: Temporal.PlainDate | null = null;
  @Column({ type: 'uuid', nullable: true }) readonly correctsId!: string | null;

  /** `now` and `today` are business time in the organisation's own zone. */
  static log(
    place: TouchPlace,
    facts: HeldFacts,
    confidentiality: Confidentiality,
    now: Temporal.Instant,
    correctsId: string | null = null,
  ): Touchpoint {
    const touch = Touchpoint.at(place, correctsId);
    touch.hold(facts, confidentiality, now);
    return touch;
  }

  /** A plan is the customer's own; what it becomes may be shared. */
  static plan(
    place: TouchPlace,
    facts: { type: TouchType; plannedAt: Temporal.Instant; participants: Participant[] },
    now: Temporal.Instant,
    today: Temporal.PlainDate,
  ): Touchpoint {
    if (Temporal.Instant.compare(facts.plannedAt, now) < 0) {
      throw new BrokenRule('plan-in-the-past', {}, { pointer: '/plannedAt' });
    }
    const touch = Touchpoint.at(place, null);
    Object.assign(touch, facts, { state: 'PLANNED', planMadeOn: today });
    touch.keepTo('CUSTOMER_ONLY');
    touch.telling('touchpoint.planned', { plannedAt: facts.plannedAt.toString() });
    return touch;
  }

  private static at(place: TouchPlace, correctsId: string | null): Touchpoint {
    const touch = new Touchpoint();
    Object.assign(touch, place, { correctsId });
    return touch;
  }

  /** The planned conversation took place, or one is logged that nobody planned. */
  hold(facts: HeldFacts, confidentiality: Confidentiality, now: Temporal.Instant): void {
    if (this.version > 0 && this.state !== 'PLANNED') throw this.outOfOrder();
    if (Temporal.Instant.compare(facts.heldAt, now) > 0) {
      throw new BrokenRule('touch-in-the-future', {}, { pointer: '/heldAt' });
    }
    Object.assign(this, facts, { state: 'HELD' });
    this.keepTo(confidentiality);
    this.telling('touchpoint.logged', {
      type: facts.type,
      heldOn: facts.heldOn.toString(),
      durationMinutes: facts.durationMinutes,
      participants: facts.participants.map(({ personId }) => personId),
    });
  }

  noShow(): void {
    if (this.state !== 'PLANNED') throw this.outOfOrder();
    this.state = 'NO_SHOW';
    this.telling('touchpoint.missed', {});
  }

  cancel(): void {
    if (this.state !== 'PLANNED') throw this.outOfOrder();
    this.state = 'CANCELLED';
    this.telling('touchpoint.cancelled', {});
  }

  /** Gives way to a corrected version of itself; it no longer counts. */
  giveWay(): void {
    if (this.state !== 'HELD') throw this.outOfOrder();
    this.state = 'CORRECTED';
    this.telling('touchpoint.corrected', {});
  }

  /** What was meant and heard is written down later. The occurrence stays as it is: the other side is not asked again. */
  annotate(): void {
    if (this.state !== 'HELD') throw this.outOfOrder();
    const { id, pairId, relationshipId, supplierId } = this;
    this.tell('touchpoint.annotated', { touchpointId: id, pairId }, { relationshipId, supplierId });
  }

  confirm(personId: string | null): void {
    this.requireAnswerable();
    if (this.confirmation === 'DISPUTED') throw new BrokenRule('touch-already-disputed', {}, { status: 409 });
    this.confirmation = 'CONFIRMED';
    this.telling('touchpoint.confirmed', { personId });
  }

  /** R-TCH-4: it counts for nothing until it is settled. */
  dispute(personId: string | null, reason: string): void {
    this.requireAnswerable();
    this.confirmation = 'DISPUTED';
    this.disputeReason = reason;
    this.settledOn = null;
    this.telling('touchpoint.disputed', { personId, reason });
  }

  /** R-TCH-2: the CIO office settles. Upheld, it took place as logged; otherwise it did not. */
  settle(verdict: 'UPHELD' | 'REJECTED', today: Temporal.PlainDate): void {
    if (this.confirmation !== 'DISPUTED') throw new BrokenRule('touch-not-disputed', {}, { status: 409 });
    this.settledOn = today;
    if (verdict === 'UPHELD') this.confirmation = 'CONFIRMED';
    else this.state = 'CORRECTED';
    this.telling('touchpoint.settled', { verdict });
  }

  /** How a planned conversation is to take place. */
  get plannedType(): TouchType {
    return this.type;
  }

  /** What was logged, for the version that corrects it. */
  asLogged() {
    const { type, heldAt, durationMinutes, initiatedBy, confidentiality } = this;
    const participants = this.participants.map(({ personId }) => personId);
    if (!heldAt || durationMinutes === null) throw this.outOfOrder();
    return { type, heldAt, durationMinutes, participants, initiatedBy, confidentiality };
  }

  wasAttendedBy(personId: string | undefined): boolean {
    return this.participants.some((participant) => participant.personId === personId);
  }

  private keepTo(confidentiality: Confidentiality): void {
    this.confidentiality = confidentiality;
    this.audience = confidentiality === 'SHARED' ? 'shared' : 'customer';
  }

  private requireAnswerable(): void {
    if (this.state !== 'HELD' || this.audience !== 'shared') throw this.outOfOrder();
  }

  private outOfOrder(): BrokenRule {
    return new BrokenRule('touchpoint-state-out-of-order', { state: this.state }, { status: 409 });
  }

  private telling(name: string, facts: Record<string, unknown>): void {
    const { id, pairId, relationshipId, supplierId, audience } = this;
    this.tell(name, { touchpointId: id, pairId, ...facts }, { relationshipId, supplierId, audience });
  }
}

/** What was said, as far as the other side may read it. */
@Entity({ schema: 'executive_contact', name: 'touchpoint_words' })
export class TouchpointWords extends Aggregate {
  @Column({ type: 'text' }) audience!: Audience;
  @Column({ type: 'uuid' }) supplierId!: string;
  @Column({ type: 'uuid', array: true, nullable: true }) readers: string[] | null = null;
  @Column({ type: 'text', nullable: true }) line: string | null = null;
  @Column({ type: 'text', array: true }) agreements: string[] = [];
}

/** The customer's own half: what it wanted, what it heard, how it felt. */
@Entity({ schema: 'executive_contact', name: 'touchpoint_note' })
export class TouchpointNote extends Aggregate {
  @Column({ type: 'text' }) audience!: Audience;
  @Column({ type: 'uuid' }) supplierId!: string;
  @Column({ type: 'uuid', array: true, nullable: true }) readers: string[] | null = null;
  @Column({ type: 'text', nullable: true }) ourStakes: string | null = null;
  @Column({ type: 'text', nullable: true }) theirValueProposition: string | null = null;
  @Column({ type: 'int', nullable: true }) toneAfter: number | null = null;
}
