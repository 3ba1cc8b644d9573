import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day, money } from '#platform/kernel';
import { TERM_FIELDS, type TermFacts } from '../register/contract-facts.js';
import type { RenewalMode } from '../register/terms.js';

/** What introduced a term. */
export type TermOrigin = 'SIGNED' | 'AMENDED' | 'RENEWED';

/** An amendment as the terms name it. */
export interface AmendmentName {
  id: string;
  number: number;
}

/** The terms of a contract were always these, as far as anybody asks. */
export const FROM_THE_START = Temporal.PlainDate.from('0001-01-01');

/** Dates, notice and value as they hold from one day up to, and without, another. Only ever closed, never rewritten. */
@Entity({ schema: 'contracts', name: 'term' })
export class Term extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') origin!: TermOrigin;
  @Column({ ...day }) effectiveFrom!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) effectiveTo: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private startOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private endOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private renewalMode: RenewalMode | null = null;
  @Column('text', { nullable: true }) private renewalTerm: string | null = null;
  @Column('text', { nullable: true }) private notice: string | null = null;
  @Column('text', { nullable: true }) private supplierNotice: string | null = null;
  @Column({ ...money, nullable: true }) private annualValue: string | null = null;
  @Column({ ...money, nullable: true }) private totalValue: string | null = null;
  @Column('uuid', { nullable: true }) introducedByAmendmentId: string | null = null;
  @Column('int', { nullable: true }) private introducedByNumber: number | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;

  static hold(
    contractId: string,
    facts: TermFacts,
    from: Temporal.PlainDate,
    origin: TermOrigin,
    amendment?: AmendmentName,
  ): Term {
    const term = new Term();
    Object.assign(term, { ...facts, contractId, origin, effectiveFrom: from });
    term.introducedByAmendmentId = amendment?.id ?? null;
    term.introducedByNumber = amendment?.number ?? null;
    return term;
  }

  /** @param on the first day on which it holds no more */
  close(on: Temporal.PlainDate, amendment?: AmendmentName): void {
    this.effectiveTo = on;
    this.endedByAmendmentId = amendment?.id ?? null;
  }

  holdsOn(day: Temporal.PlainDate): boolean {
    const { compare } = Temporal.PlainDate;
    return compare(this.effectiveFrom, day) <= 0 && (!this.effectiveTo || compare(this.effectiveTo, day) > 0);
  }

  get facts(): TermFacts {
    return Object.fromEntries(TERM_FIELDS.map((field) => [field, this[field]])) as unknown as TermFacts;
  }
}
