import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day, money } from '#platform/kernel';

export interface AmendmentFacts {
  subject: string;
  /** 'YYYY-MM-DD' */
  notifiedOn: string | null;
  publishedOn: string | null;
  amount: string | null;
  durationMonths: string | null;
  suppliers: unknown[] | null;
}

/** An amendment (avenant) as a public register reports it: read only, numbered in the order of the source. */
@Entity({ schema: 'contracts', name: 'registered_amendment' })
export class RegisteredAmendment extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('int') number!: number;
  @Column('text') private subject!: string;
  @Column({ ...day, nullable: true }) private notifiedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private publishedOn: Temporal.PlainDate | null = null;
  @Column({ ...money, nullable: true }) private amount: string | null = null;
  @Column('numeric', { precision: 6, scale: 2, nullable: true }) private durationMonths: string | null = null;
  @Column('jsonb', { nullable: true }) private suppliers: unknown[] | null = null;

  static report(contractId: string, number: number, facts: AmendmentFacts): RegisteredAmendment {
    const amendment = new RegisteredAmendment();
    amendment.contractId = contractId;
    amendment.number = number;
    amendment.subject = facts.subject;
    amendment.notifiedOn = facts.notifiedOn ? Temporal.PlainDate.from(facts.notifiedOn) : null;
    amendment.publishedOn = facts.publishedOn ? Temporal.PlainDate.from(facts.publishedOn) : null;
    amendment.amount = facts.amount;
    amendment.durationMonths = facts.durationMonths;
    amendment.suppliers = facts.suppliers;
    return amendment;
  }
}
