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

  /** As the source gave it: what an undo writes back, and what a second import is compared with. */
  facts(): AmendmentFacts {
    return {
      subject: this.subject,
      notifiedOn: this.notifiedOn?.toString() ?? null,
      publishedOn: this.publishedOn?.toString() ?? null,
      amount: this.amount,
      durationMonths: this.durationMonths,
      suppliers: this.suppliers,
    };
  }

  fingerprint(): string {
    return fingerprintOf(this.facts());
  }
}

/** What tells one reported amendment from another, whatever the number of decimals. */
export function fingerprintOf(facts: AmendmentFacts): string {
  const number = (text: string | null) => (text === null ? null : Number(text));
  const { subject, notifiedOn, publishedOn, amount, durationMonths } = facts;
  return JSON.stringify([subject, notifiedOn, publishedOn, number(amount), number(durationMonths)]);
}
