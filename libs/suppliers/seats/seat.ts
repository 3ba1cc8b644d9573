import type { Level, Side } from '#organisation';
import { Aggregate, BrokenRule } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Tenure } from './tenure.js';

export interface SeatFacts {
  side: Side;
  /** GM, CIO, SPONSOR, ACCOUNT_EXEC, ACCOUNT_MANAGER, SERVICE_MANAGER, BU_LEAD, LEGAL, or a word of the tenant's own. */
  roleCode: string;
  title?: string | null;
  requiredLevel: Level;
  isKeyPersonnel?: boolean;
}

/** A position on one side of a relationship. Structures keep their seats; people come and go (their tenures). */
@Entity({ schema: 'suppliers', name: 'seat' })
export class Seat extends Aggregate {
  @Column('uuid')
  supplierId!: string;
  @Column('uuid')
  relationshipId!: string;
  @Column('text')
  side!: Side;
  @Column('text')
  private roleCode!: string;
  @Column('text', { nullable: true })
  private title: string | null = null;
  @Column('text')
  private requiredLevel!: Level;
  @Column('boolean')
  private isKeyPersonnel = false;

  static open(relationship: { id: string; supplierId: string }, facts: SeatFacts): Seat {
    const seat = new Seat();
    seat.relationshipId = relationship.id;
    seat.supplierId = relationship.supplierId;
    seat.side = facts.side;
    seat.write(facts);
    seat.telling('seat.opened', {
      side: seat.side,
      roleCode: seat.roleCode,
      requiredLevel: seat.requiredLevel,
    });
    return seat;
  }

  correct(facts: Partial<Omit<SeatFacts, 'side'>>): void {
    const before = this.requiredLevel;
    this.write(facts);
    this.telling('seat.corrected', {
      roleCode: this.roleCode,
      requiredLevel: this.requiredLevel,
      ...(before !== this.requiredLevel && { previousLevel: before }),
    });
  }

  /**
   * Somebody takes the seat. Whoever sits there leaves it on the newcomer's first day; any other overlap is refused,
   * because a seat holds one person at a time.
   */
  fill(
    tenures: readonly Tenure[],
    newcomer: { id: string; name: string; from: Temporal.PlainDate; to?: Temporal.PlainDate | null },
  ): { taken: Tenure; left?: Tenure } {
    const { id: personId, name, from, to = null } = newcomer;
    if (to && Temporal.PlainDate.compare(to, from) <= 0)
      throw new BrokenRule('tenure-ends-before-it-begins', {}, { pointer: '/to' });
    const sitting = tenures.find((tenure) => tenure.holds(from));
    if (sitting?.personId === personId)
      throw new BrokenRule('already-in-this-seat', {}, { status: 409, pointer: '/personId' });
    const succeeds = sitting && sitting.to === null && Temporal.PlainDate.compare(sitting.from, from) < 0;
    if (tenures.some((tenure) => !(succeeds && tenure === sitting) && tenure.overlaps(from, to)))
      throw new BrokenRule('tenures-overlap', {}, { status: 409, pointer: '/from' });
    if (succeeds) sitting.endOn(from);
    const taken = Tenure.of(this, newcomer, from, to);
    this.telling('seat.filled', {
      side: this.side,
      personId,
      personName: name,
      tenureId: taken.id,
      from: from.toString(),
      previousPersonId: this.predecessor(tenures, from)?.personId ?? null,
    });
    return succeeds ? { taken, left: sitting } : { taken };
  }

  /** The seat is free from that day on; its history stays. Gives the tenures that end or never begin by it. */
  vacate(tenures: readonly Tenure[], on: Temporal.PlainDate, personId?: string): Tenure[] {
    const ending = tenures.filter(
      (tenure) => !tenure.isOver(on) && (personId ? tenure.personId === personId : tenure.holds(on)),
    );
    if (ending.length === 0) throw new BrokenRule('seat-already-vacant', {}, { status: 409 });
    for (const tenure of ending) {
      tenure.endOn(on);
      this.telling('seat.vacated', {
        side: this.side,
        personId: tenure.personId,
        personName: tenure.personName,
        tenureId: tenure.id,
        on: tenure.to!.toString(),
      });
    }
    return ending;
  }

  private predecessor(tenures: readonly Tenure[], from: Temporal.PlainDate): Tenure | undefined {
    return tenures
      .filter((tenure) => Temporal.PlainDate.compare(tenure.from, from) < 0)
      .sort((a, b) => Temporal.PlainDate.compare(b.from, a.from))[0];
  }

  private write(facts: Partial<SeatFacts>): void {
    if (facts.roleCode !== undefined && !/^[A-Z][A-Z_]{1,39}$/.test(facts.roleCode))
      throw new BrokenRule('role-code-in-capitals', {}, { pointer: '/roleCode' });
    const { roleCode, title, requiredLevel, isKeyPersonnel } = facts;
    if (roleCode !== undefined) this.roleCode = roleCode;
    if (title !== undefined) this.title = title?.trim() || null;
    if (requiredLevel !== undefined) this.requiredLevel = requiredLevel;
    if (isKeyPersonnel !== undefined) this.isKeyPersonnel = isKeyPersonnel;
  }

  /** Both sides see who sits where. */
  private telling(name: string, facts: Record<string, unknown>): void {
    this.tell(
      name,
      { seatId: this.id, ...facts },
      { relationshipId: this.relationshipId, supplierId: this.supplierId, audience: 'shared' },
    );
  }
}
