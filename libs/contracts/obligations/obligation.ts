import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import { nextTime, type Recurrence } from './recurrence.js';

export const OBLIGATION_KINDS = [
  'REPORT',
  'DUTY_OF_ADVICE',
  'AUDIT',
  'REVERSIBILITY_TEST',
  'INSURANCE',
  'SECURITY',
  'STAFFING',
  'PAYMENT',
  'ACCESS',
  'BENCHMARK',
  'OTHER',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

export const OBLIGORS = ['SUPPLIER', 'CUSTOMER', 'JOINT'] as const;
export type Obligor = (typeof OBLIGORS)[number];

/** A person who answers for it on one side. */
export interface Responsible {
  id: string;
  name: string;
}

export interface ObligationFacts {
  title: string;
  kind: ObligationKind;
  obligor: Obligor;
  recurrence: Recurrence;
  firstDueOn: Temporal.PlainDate;
  evidenceRequired: boolean;
  /** Business days before the due day. */
  reminderDays: number[];
  clauseId: string | null;
  customerPerson: Responsible | null;
  supplierPerson: Responsible | null;
}

/** What may be changed of an obligation that has begun: never what it asks, nor when. */
export type ObligationCorrection = Partial<
  Pick<ObligationFacts, 'title' | 'evidenceRequired' | 'reminderDays' | 'customerPerson' | 'supplierPerson'>
>;

/** One thing that a side owes by the contract, once or again and again; each time is an instance of its own. */
@Entity({ schema: 'contracts', name: 'obligation' })
export class Obligation extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid', { nullable: true }) private clauseId: string | null = null;
  @Column('text') title!: string;
  @Column('text') readonly kind!: ObligationKind;
  @Column('text') readonly obligor!: Obligor;
  @Column('text') private recurrence!: Recurrence;
  @Column(day) private firstDueOn!: Temporal.PlainDate;
  @Column('boolean') evidenceRequired = true;
  @Column('int', { array: true }) reminderDays: number[] = [];
  @Column('uuid', { nullable: true }) customerPersonId: string | null = null;
  @Column('text', { nullable: true }) private customerPersonName: string | null = null;
  @Column('uuid', { nullable: true }) supplierPersonId: string | null = null;
  @Column('text', { nullable: true }) private supplierPersonName: string | null = null;
  @Column('text') readonly supplierCountry!: string;
  @Column({ ...day, nullable: true }) private endedOn: Temporal.PlainDate | null = null;

  static establish(
    contractId: string,
    facts: ObligationFacts,
    supplierCountry: string,
    lead: Lead,
  ): Obligation {
    const { customerPerson, supplierPerson, ...rest } = facts;
    const obligation = new Obligation();
    Object.assign(obligation, { contractId, supplierCountry, ...rest });
    obligation.answeredFor({ customerPerson, supplierPerson });
    obligation.telling('obligation.established', lead);
    return obligation;
  }

  correct(changes: ObligationCorrection, lead: Lead): void {
    this.requireAlive();
    const { title, evidenceRequired, reminderDays } = changes;
    if (title !== undefined) this.title = title;
    if (evidenceRequired !== undefined) this.evidenceRequired = evidenceRequired;
    if (reminderDays !== undefined) this.reminderDays = reminderDays;
    this.answeredFor(changes);
    this.telling('obligation.corrected', lead);
  }

  /** Nothing falls due from it any more; what was due stays due. */
  end(on: Temporal.PlainDate, lead: Lead): void {
    this.requireAlive();
    this.endedOn = on;
    this.telling('obligation.ended', lead);
  }

  /** The person is called so now, or has left and answers for nothing any more. */
  renamed(personId: string, name: string | null): void {
    for (const side of ['customer', 'supplier'] as const) {
      if (this[`${side}PersonId`] !== personId) continue;
      this[`${side}PersonId`] = name === null ? null : personId;
      this[`${side}PersonName`] = name;
    }
  }

  /** The next time it falls due. @param last the number of the last instance, 0 when there is none */
  next(last: number, today: Temporal.PlainDate, contractEndOn: Temporal.PlainDate | null) {
    const { firstDueOn: firstOn, recurrence, endedOn } = this;
    return nextTime({ firstOn, recurrence, endedOn }, last, today, contractEndOn);
  }

  private answeredFor({
    customerPerson,
    supplierPerson,
  }: Pick<ObligationCorrection, 'customerPerson' | 'supplierPerson'>): void {
    if (customerPerson !== undefined) {
      this.customerPersonId = customerPerson?.id ?? null;
      this.customerPersonName = customerPerson?.name ?? null;
    }
    if (supplierPerson !== undefined) {
      this.supplierPersonId = supplierPerson?.id ?? null;
      this.supplierPersonName = supplierPerson?.name ?? null;
    }
  }

  private requireAlive(): void {
    if (this.endedOn) throw new BrokenRule('obligation-ended', {}, { status: 409 });
  }

  private telling(name: string, { relationshipId, supplierId }: Lead): void {
    const { id: obligationId, contractId, kind, obligor, title } = this;
    this.tell(
      name,
      { obligationId, contractId, kind, obligor, title },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
