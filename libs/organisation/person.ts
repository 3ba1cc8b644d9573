import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import { checkPlace, type Locale, type Place } from './place.js';
import type { Side } from './role.js';

/** From general management down to the team: what "at the right level" is measured with. */
export const LEVELS = ['L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM'] as const;
export type Level = (typeof LEVELS)[number];
export type Channel = 'CALL' | 'VIDEO' | 'MESSAGE';

export interface PersonFacts extends Place {
  name: string;
  title?: string | null;
  email?: string | null;
  phone?: string | null;
  level: Level;
  assistantPersonId?: string | null;
  preferredChannel?: Channel | null;
}

/** Someone of either side, with or without an account: executives without one get mail and act by link. */
@Entity({ schema: 'organisation', name: 'person' })
export class Person extends Aggregate {
  @Column({ type: 'text' }) private side!: Side;
  @Column({ type: 'text' }) private audience!: 'shared' | 'customer';
  @Column({ type: 'uuid', nullable: true }) private supplierId!: string | null;
  @Column({ type: 'text' }) private name!: string;
  @Column({ type: 'text', nullable: true }) private title!: string | null;
  @Column({ type: 'text', nullable: true }) private email!: string | null;
  @Column({ type: 'text', nullable: true }) private phone!: string | null;
  @Column({ type: 'text' }) private level!: Level;
  @Column({ type: 'text' }) private locale!: Locale;
  @Column({ type: 'text' }) private timeZone!: string;
  @Column({ type: 'char', length: 2 }) private country!: string;
  @Column({ type: 'text', nullable: true }) private region!: string | null;
  @Column({ type: 'uuid', nullable: true }) private assistantPersonId!: string | null;
  @Column({ type: 'text', nullable: true }) private preferredChannel!: Channel | null;
  @Column({ ...day, nullable: true }) private activeUntil!: Temporal.PlainDate | null;
  @Column({ type: 'text', nullable: true }) private departureReason!: string | null;

  static add(side: Side, supplierId: string | null, facts: PersonFacts): Person {
    if ((side === 'supplier') !== (supplierId !== null)) {
      throw new BrokenRule('person-needs-their-supplier', {}, { pointer: '/supplierId' });
    }
    checkPlace(facts);
    const person = new Person();
    person.side = side;
    person.supplierId = supplierId;
    person.audience = side === 'supplier' ? 'shared' : 'customer';
    person.activeUntil = null;
    person.departureReason = null;
    Object.assign(person, defaults, facts);
    person.tell('person.added', { personId: person.id, name: facts.name }, person.about());
    return person;
  }

  correct(facts: Partial<PersonFacts>): void {
    checkPlace(facts);
    if (facts.assistantPersonId === this.id) {
      throw new BrokenRule('person-cannot-assist-themselves', {}, { pointer: '/assistantPersonId' });
    }
    const moved = (['timeZone', 'country', 'region'] as const).some(
      (field) => facts[field] !== undefined && facts[field] !== this[field],
    );
    Object.assign(this, facts);
    this.tell('person.corrected', { personId: this.id, fields: Object.keys(facts), moved }, this.about());
  }

  /** They leave on that day; seats they hold fall vacant, and their history stays. */
  depart(on: Temporal.PlainDate, reason: string): void {
    if (this.activeUntil) throw new BrokenRule('person-has-left', { name: this.name }, { status: 409 });
    this.activeUntil = on;
    this.departureReason = reason;
    this.tell('person.departed', { personId: this.id, on: on.toString(), reason }, this.about());
  }

  isActive(on: Temporal.PlainDate): boolean {
    return !this.activeUntil || Temporal.PlainDate.compare(on, this.activeUntil) <= 0;
  }

  /** Both are the customer's, or both one supplier's. */
  isOfOneHouseWith(other: Person): boolean {
    return this.isOf(other.side, other.supplierId);
  }

  isOf(side: Side, supplierId: string | null): boolean {
    return this.side === side && this.supplierId === supplierId;
  }

  indexed() {
    return {
      kind: 'person',
      id: this.id,
      title: this.name,
      text: [this.title, this.email].filter(Boolean).join(' '),
      path: `/administration/people/${this.id}`,
      audience: this.audience,
      ...(this.supplierId ? { supplierId: this.supplierId } : {}),
    };
  }

  private about() {
    return { audience: this.audience, ...(this.supplierId ? { supplierId: this.supplierId } : {}) };
  }
}

const defaults = {
  title: null,
  email: null,
  phone: null,
  region: null,
  assistantPersonId: null,
  preferredChannel: null,
};
