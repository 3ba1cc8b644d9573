import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';

/** Who fell ill on Monday is entered by whoever replaces them; what is older than a fortnight is history. */
const BACK_DATED_DAYS = 14;
/** Longer than a year, somebody has left, and their seats are vacant. */
const LONGEST = { years: 1 };

export interface AbsenceFacts {
  from: Temporal.PlainDate;
  /** The day they are back. */
  to: Temporal.PlainDate;
  /** Who reads their post meanwhile; without one their assistant does, when they have one. */
  standInPersonId: string | null;
}

const { compare } = Temporal.PlainDate;

/** Days on which a person is away. Why is nobody's business. A past one stays as it was. */
@Entity({ schema: 'organisation', name: 'absence' })
export class Absence extends Aggregate {
  @Column({ type: 'uuid' }) readonly personId!: string;
  @Column({ type: 'text' }) private audience!: 'shared' | 'customer';
  @Column({ type: 'uuid', nullable: true }) private supplierId!: string | null;
  @Column({ ...day }) private fromDay!: Temporal.PlainDate;
  @Column({ ...day }) private toDay!: Temporal.PlainDate;
  @Column({ type: 'uuid', nullable: true }) private standInPersonId!: string | null;
  @Column({ type: 'text' }) private state: 'STANDS' | 'CALLED_OFF' = 'STANDS';

  /** A supplier's person is away for both sides to know; a customer's for the customer alone. */
  static declare(
    of: { id: string; supplierId: string | null },
    facts: AbsenceFacts,
    today: Temporal.PlainDate,
  ): Absence {
    checkDays(facts, today);
    const absence = new Absence();
    Object.assign(absence, {
      personId: of.id,
      supplierId: of.supplierId,
      audience: of.supplierId ? 'shared' : 'customer',
    });
    absence.take(facts);
    absence.telling('absence.declared');
    return absence;
  }

  /** What has begun has begun: only the day of return and who stands in may still change. */
  correct(facts: Partial<AbsenceFacts>, today: Temporal.PlainDate): void {
    this.checkOpen(today);
    const next = { ...this.days(), standInPersonId: this.standInPersonId, ...facts };
    if (!this.hasBegun(today)) checkDays(next, today);
    else {
      if (!next.from.equals(this.fromDay))
        throw new BrokenRule('absence-has-begun', {}, { status: 409, pointer: '/from' });
      checkLength(next);
      if (compare(next.to, today) < 0) throw new BrokenRule('absence-return-is-past', {}, { pointer: '/to' });
    }
    this.take(next);
    this.telling('absence.corrected');
  }

  /** They are back, or never left: the days until today stay, what lies ahead does not. */
  callOff(today: Temporal.PlainDate): void {
    this.checkOpen(today);
    if (compare(this.fromDay, today) < 0) this.toDay = today;
    else this.state = 'CALLED_OFF';
    this.telling('absence.called-off');
  }

  /** Those of one person that stand never share a day. */
  crosses({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): boolean {
    return this.state === 'STANDS' && compare(this.fromDay, to) < 0 && compare(from, this.toDay) < 0;
  }

  days(): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
    return { from: this.fromDay, to: this.toDay };
  }

  private hasBegun(today: Temporal.PlainDate): boolean {
    return compare(this.fromDay, today) <= 0;
  }

  private checkOpen(today: Temporal.PlainDate): void {
    const isOver = compare(this.toDay, today) <= 0;
    if (isOver || this.state === 'CALLED_OFF') throw new BrokenRule('absence-is-over', {}, { status: 409 });
  }

  private take({ from, to, standInPersonId }: AbsenceFacts): void {
    if (standInPersonId === this.personId)
      throw new BrokenRule('person-cannot-stand-in-for-themselves', {}, { pointer: '/standInPersonId' });
    this.fromDay = from;
    this.toDay = to;
    this.standInPersonId = standInPersonId;
  }

  private telling(name: string): void {
    const { personId, supplierId, fromDay, toDay, audience } = this;
    this.tell(
      name,
      { personId, from: fromDay.toString(), to: toDay.toString() },
      { audience, ...(supplierId ? { supplierId } : {}) },
    );
  }
}

function checkDays(facts: AbsenceFacts, today: Temporal.PlainDate): void {
  checkLength(facts);
  if (compare(facts.from, today.subtract({ days: BACK_DATED_DAYS })) < 0)
    throw new BrokenRule('absence-too-far-back', { days: BACK_DATED_DAYS }, { pointer: '/from' });
}

function checkLength({ from, to }: AbsenceFacts): void {
  if (compare(from, to) >= 0) throw new BrokenRule('absence-ends-before-it-begins', {}, { pointer: '/to' });
  if (compare(to, from.add(LONGEST)) > 0) throw new BrokenRule('absence-too-long', {}, { pointer: '/to' });
}
