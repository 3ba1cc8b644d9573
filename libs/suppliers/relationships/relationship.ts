import { Aggregate, BrokenRule, day, money } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { CommunicationHold } from './communication-hold.js';
import type { HoldKind } from './communication-hold.js';
import type { SegmentationAssessment } from './segmentation-assessment.js';
import type { Segment } from './segment.js';

/** Where the customer stands with a supplier; the next steps each may take. */
const steps = {
  PROSPECT: ['ACTIVE'],
  ACTIVE: ['ON_HOLD', 'EXITING'],
  ON_HOLD: ['ACTIVE'],
  EXITING: ['EXITED'],
  EXITED: [],
} as const satisfies Record<string, readonly string[]>;
export type SupplierState = keyof typeof steps;
export const supplierStates = Object.keys(steps) as SupplierState[];

/** The two people who answer for the relationship at the top: the senior executives responsible. */
export interface Sponsors {
  customer?: string | null;
  supplier?: string | null;
}

/** What the customer writes about a relationship without a rule of its own. */
export interface RelationshipNotes {
  missionStatement?: string | null;
  managerPersonId?: string | null;
  criticality?: number | null;
  tags?: string[];
  annualSpend?: string | null;
  spendCurrency?: string | null;
  isIctProvider?: boolean;
  isDataProcessor?: boolean;
  securityContact?: string | null;
  parentSupplierId?: string | null;
}

/**
 * The customer and one supplier: the object everyone works in, and the customer's private half of what it knows.
 * The supplier never reads this row; what it may see (its name, the seats) is kept in rows of their own.
 */
@Entity({ schema: 'suppliers', name: 'relationship' })
export class Relationship extends Aggregate {
  @Column('uuid') supplierId!: string;
  /** The supplier's name again, because lists are sorted by it together with what only the customer sees. */
  @Column('text') supplierName!: string;
  @Column({ ...day, nullable: true }) startedOn: Temporal.PlainDate | null = null;
  @Column('text') state: SupplierState = 'ACTIVE';
  @Column('text', { nullable: true }) segment: Segment | null = null;
  @Column({ ...day, nullable: true }) segmentOverrideEndsOn: Temporal.PlainDate | null = null;
  /** The newest assessment proposes what no person has confirmed. */
  @Column('boolean') segmentToConfirm = false;
  /** 1 to 5. */
  @Column('int', { nullable: true })
  criticality: number | null = null;
  @Column('uuid', { nullable: true }) managerPersonId: string | null = null;
  @Column('uuid', { nullable: true }) customerSerPersonId: string | null = null;
  @Column('uuid', { nullable: true }) supplierSerPersonId: string | null = null;
  @Column('text', { nullable: true }) missionStatement: string | null = null;
  @Column('text', { nullable: true }) holdKind: HoldKind | null = null;
  @Column({ ...day, nullable: true }) holdFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) holdTo: Temporal.PlainDate | null = null;
  /** The day on which one could last speak again after a hold. */
  @Column({ ...day, nullable: true }) releasedOn: Temporal.PlainDate | null = null;
  @Column('text', { array: true })
  tags: string[] = [];
  @Column({ ...money, nullable: true })
  annualSpend: string | null = null;
  @Column('char', { length: 3, nullable: true })
  spendCurrency: string | null = null;
  @Column('boolean') isIctProvider = false;
  @Column('boolean') isDataProcessor = false;
  @Column('text', { nullable: true }) securityContact: string | null = null;
  @Column('uuid', { nullable: true }) parentSupplierId: string | null = null;

  static open(
    supplier: { id: string; name: string },
    state: SupplierState = 'ACTIVE',
    startedOn: Temporal.PlainDate | null = null,
  ): Relationship {
    const relationship = new Relationship();
    relationship.supplierId = supplier.id;
    relationship.supplierName = supplier.name;
    relationship.state = state;
    relationship.startedOn = startedOn;
    relationship.telling('relationship.opened', { state, startedOn: startedOn?.toString() ?? null });
    return relationship;
  }

  renamed(supplierName: string): void {
    this.supplierName = supplierName;
  }

  note(notes: RelationshipNotes): void {
    if (notes.criticality != null && !(notes.criticality >= 1 && notes.criticality <= 5))
      throw new BrokenRule('mark-between-one-and-five', {}, { pointer: '/criticality' });
    if (notes.parentSupplierId === this.supplierId)
      throw new BrokenRule('supplier-not-its-own-parent', {}, { pointer: '/parentSupplierId' });
    Object.assign(this, Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined)));
    if (this.annualSpend !== null && this.spendCurrency === null)
      throw new BrokenRule('amount-needs-currency', {}, { pointer: '/spendCurrency' });
  }

  /** PROSPECT → ACTIVE ⇄ ON_HOLD, ACTIVE → EXITING → EXITED. */
  moveTo(state: SupplierState): void {
    if (state === this.state) return;
    if (!(steps[this.state] as readonly SupplierState[]).includes(state))
      throw new BrokenRule(
        'supplier-state-out-of-order',
        { from: this.state, to: state },
        { status: 409, pointer: '/state' },
      );
    this.telling('relationship.moved', { from: this.state, to: state });
    this.state = state;
  }

  /** An assessment waits for a person to confirm it (R-SEG-1). */
  awaitConfirmation(): void {
    this.segmentToConfirm = true;
  }

  /** Takes over what a person confirmed on an assessment (R-SEG-1). */
  settleSegment(assessment: SegmentationAssessment): void {
    this.changeSegment(assessment.confirmedSegment!, {
      kraljic: assessment.kraljic,
      proposedSegment: assessment.proposedSegment,
      overrideReason: assessment.overrideReason,
    });
    this.segmentOverrideEndsOn = assessment.overrideEndsOn;
    this.segmentToConfirm = false;
  }

  /** After twelve months an override gives way to what was computed, which a person has yet to confirm (R-SEG-1). */
  endOverride(assessment: SegmentationAssessment, today: Temporal.PlainDate): boolean {
    const ends = this.segmentOverrideEndsOn;
    if (!ends || Temporal.PlainDate.compare(today, ends) < 0) return false;
    this.segmentOverrideEndsOn = null;
    this.segmentToConfirm = true;
    this.changeSegment(assessment.proposedSegment, {
      kraljic: assessment.kraljic,
      proposedSegment: assessment.proposedSegment,
      overrideExpired: true,
    });
    return true;
  }

  /** Names, replaces or (with null) withdraws the senior executives responsible; what is left out stays. */
  nameSponsors(sponsors: Sponsors): void {
    const sides = [
      ['customer', 'customerSerPersonId'],
      ['supplier', 'supplierSerPersonId'],
    ] as const;
    for (const [side, column] of sides) {
      const personId = sponsors[side];
      if (personId === undefined || personId === this[column]) continue;
      const previousPersonId = this[column];
      this[column] = personId;
      this.telling(personId ? 'sponsor.named' : 'sponsor.withdrawn', { side, personId, previousPersonId });
    }
  }

  /** Somebody who left answers for nothing any more. */
  lose(personId: string): void {
    if (this.managerPersonId === personId) this.managerPersonId = null;
    this.nameSponsors({
      ...(this.customerSerPersonId === personId && { customer: null }),
      ...(this.supplierSerPersonId === personId && { supplier: null }),
    });
  }

  get hold(): CommunicationHold | null {
    return this.holdKind && this.holdFrom
      ? new CommunicationHold(this.holdKind, this.holdFrom, this.holdTo)
      : null;
  }

  /** Silence is wanted. A hold of the same kind gets new dates; another kind waits until this one is released. */
  holdCommunication(hold: CommunicationHold, today: Temporal.PlainDate): void {
    const present = this.hold;
    if (present && !present.isOver(today) && present.kind !== hold.kind)
      throw new BrokenRule('already-on-hold', { kind: present.kind }, { status: 409, pointer: '/kind' });
    if (hold.isOver(today)) throw new BrokenRule('hold-already-over', {}, { pointer: '/to' });
    this.holdKind = hold.kind;
    this.holdFrom = hold.from;
    this.holdTo = hold.to;
    this.telling('relationship.held', {
      kind: hold.kind,
      from: hold.from.toString(),
      to: hold.to?.toString() ?? null,
    });
  }

  /** One may speak again from today, or never had to be silent. */
  release(today: Temporal.PlainDate): void {
    const hold = this.hold;
    if (!hold) throw new BrokenRule('not-on-hold', {}, { status: 409 });
    this.endHold(hold, hold.isOver(today) ? hold.to! : today, hold.isInForce(today) || hold.isOver(today));
  }

  /** The hold's own end has come. */
  releaseWhenOver(today: Temporal.PlainDate): boolean {
    const hold = this.hold;
    if (!hold?.isOver(today)) return false;
    this.endHold(hold, hold.to!, true);
    return true;
  }

  /** Told about a row that is about to be removed, because its entry was a mistake. */
  withdrawn(): void {
    this.telling('relationship.withdrawn', { name: this.supplierName });
  }

  private endHold(hold: CommunicationHold, on: Temporal.PlainDate, began: boolean): void {
    this.holdKind = this.holdFrom = this.holdTo = null;
    if (began) this.releasedOn = on;
    this.telling('relationship.released', {
      kind: hold.kind,
      from: hold.from.toString(),
      on: on.toString(),
      began,
    });
  }

  private changeSegment(segment: Segment, why: Record<string, unknown>): void {
    const previous = this.segment;
    this.segment = segment;
    this.telling('relationship.segmented', { segment, previous, ...why });
  }

  private telling(name: string, facts: Record<string, unknown>): void {
    this.tell(name, facts, {
      relationshipId: this.id,
      supplierId: this.supplierId,
      audience: 'customer',
    });
  }
}
