import { Aggregate, day } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';

/** A person's time in a seat, from its first day to the day on which the seat is free again. */
@Entity({ schema: 'suppliers', name: 'tenure' })
export class Tenure extends Aggregate {
  @Column('uuid')
  supplierId!: string;
  @Column('uuid')
  seatId!: string;
  @Column('uuid')
  personId!: string;
  /** Their name again: both sides see who sits in a seat, and a supplier reads no other card of the customer's people. */
  @Column('text')
  personName!: string;
  @Column({ ...day, name: 'starts_on' })
  from!: Temporal.PlainDate;
  @Column({ ...day, name: 'ends_on', nullable: true })
  to: Temporal.PlainDate | null = null;

  static of(
    seat: { id: string; supplierId: string },
    person: { id: string; name: string },
    from: Temporal.PlainDate,
    to: Temporal.PlainDate | null,
  ): Tenure {
    const tenure = new Tenure();
    tenure.seatId = seat.id;
    tenure.supplierId = seat.supplierId;
    tenure.personId = person.id;
    tenure.personName = person.name;
    tenure.from = from;
    tenure.to = to;
    return tenure;
  }

  holds(on: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(this.from, on) <= 0 && !this.isOver(on);
  }

  isOver(on: Temporal.PlainDate): boolean {
    return this.to !== null && Temporal.PlainDate.compare(this.to, on) <= 0;
  }

  /** True when both would sit in the seat on some day. */
  overlaps(from: Temporal.PlainDate, to: Temporal.PlainDate | null): boolean {
    const isEmpty = this.to !== null && this.to.equals(this.from);
    return !isEmpty && !this.isOver(from) && (to === null || Temporal.PlainDate.compare(this.from, to) < 0);
  }

  /** Ends on that day; a tenure that had not begun by then was never served. */
  endOn(on: Temporal.PlainDate): void {
    this.to = Temporal.PlainDate.compare(on, this.from) < 0 ? this.from : on;
  }
}

/** Why a person came into a seat and why they went: said among customers, hidden from the supplier. */
@Entity({ schema: 'suppliers', name: 'tenure_reason' })
export class TenureReason extends Aggregate {
  @Column('text', { nullable: true })
  came: string | null = null;
  @Column('text', { nullable: true })
  went: string | null = null;

  static of(tenure: Tenure): TenureReason {
    const reason = new TenureReason();
    reason.id = tenure.id;
    return reason;
  }
}
