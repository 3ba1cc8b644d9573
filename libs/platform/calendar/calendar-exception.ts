import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';

export interface ExceptionFacts {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The part after the hyphen in ISO 3166-2; null for the whole country. */
  region: string | null;
  day: Temporal.PlainDate;
  kind: 'ADDED' | 'REMOVED';
  name: string;
}

/** A day on which the tenant's people in a country work although it is a holiday, or do not although it is none. */
@Entity({ schema: 'platform', name: 'calendar_exception' })
export class CalendarException extends Aggregate {
  @Column({ type: 'char', length: 2 }) private country!: string;
  @Column({ type: 'text', nullable: true }) private region!: string | null;
  @Column({ ...day }) private day!: Temporal.PlainDate;
  @Column({ type: 'text' }) private kind!: 'ADDED' | 'REMOVED';
  @Column({ type: 'text' }) private name!: string;

  static of(facts: ExceptionFacts): CalendarException {
    if (!/^[A-Z]{2}$/.test(facts.country)) {
      throw new BrokenRule('country-unknown', { country: facts.country }, { pointer: '/country' });
    }
    const exception = new CalendarException();
    Object.assign(exception, facts);
    exception.telling();
    return exception;
  }

  withdraw(): void {
    this.telling();
  }

  private telling(): void {
    const { country, region, kind } = this;
    this.tell('calendar.changed', { country, region, day: this.day.toString(), kind });
  }
}
