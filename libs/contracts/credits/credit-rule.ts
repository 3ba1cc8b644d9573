import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day, money } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import { centsOf } from './cents.js';
import type { CreditMethod, Tariff } from './reckoning.js';

export const CREDIT_BASES = ['PERIOD_FEE', 'ANNUAL_VALUE'] as const;
export type CreditBasis = (typeof CREDIT_BASES)[number];

export interface CreditRuleFacts {
  kpiId: string;
  method: CreditMethod;
  basis: CreditBasis;
  /** Decimal texts with at most four decimals. */
  percents: string[];
  amount: string | null;
  graceMisses: number;
  effectiveFrom: Temporal.PlainDate;
}

/** What missing one KPI costs, from a day until another; a change is another rule. */
@Entity({ schema: 'contracts', name: 'credit_rule' })
export class CreditRule extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') private kpiId!: string;
  @Column('text') private kpiName!: string;
  @Column('text') private method!: CreditMethod;
  @Column('text') basis!: CreditBasis;
  @Column('numeric', { array: true }) private percents: string[] = [];
  @Column({ ...money, nullable: true }) private amount: string | null = null;
  @Column('int') private graceMisses = 0;
  @Column(day) private effectiveFrom!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private effectiveTo: Temporal.PlainDate | null = null;

  static lay(contractId: string, kpiName: string, facts: CreditRuleFacts, lead: Lead): CreditRule {
    const { method, percents, amount } = facts;
    const fits =
      method === 'FIXED'
        ? amount !== null && percents.length === 0
        : amount === null && (method === 'RATE' ? percents.length === 1 : percents.length > 0);
    if (!fits) throw new BrokenRule('credit-rule-incomplete', { method }, { pointer: '/percents' });
    const rule = new CreditRule();
    Object.assign(rule, { contractId, kpiName, ...facts });
    rule.telling('credit-rule.laid', lead);
    return rule;
  }

  /** @param on the first day on which it no longer holds; a rule that never held a day ends the day after it began */
  end(on: Temporal.PlainDate, lead: Lead): void {
    if (this.effectiveTo) throw new BrokenRule('credit-rule-ended', {}, { status: 409 });
    const least = this.effectiveFrom.add({ days: 1 });
    this.effectiveTo = Temporal.PlainDate.compare(on, least) < 0 ? least : on;
    this.telling('credit-rule.ended', lead);
  }

  get tariff(): Tariff {
    const { method, percents, amount, graceMisses } = this;
    // The driver reads an array of decimals as numbers; four decimals survive that.
    return {
      method,
      percents: percents.map(String),
      graceMisses,
      cents: amount === null ? null : centsOf(amount),
    };
  }

  private telling(name: string, { relationshipId, supplierId }: Lead): void {
    const { id: ruleId, contractId, kpiId, kpiName: kpi } = this;
    this.tell(name, { ruleId, contractId, kpiId, kpi }, { relationshipId, supplierId, audience: 'shared' });
  }
}

/** How far penalties may go on one contract. */
@Entity({ schema: 'contracts', name: 'credit_terms' })
export class CreditTerms extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('numeric', { nullable: true }) monthCapPercent: string | null = null;
  @Column('numeric', { nullable: true }) yearCapPercent: string | null = null;
  @Column('boolean') private isLiberating = false;

  static of(contractId: string): CreditTerms {
    const terms = new CreditTerms();
    terms.contractId = contractId;
    return terms;
  }

  agree(
    given: { monthCapPercent: string | null; yearCapPercent: string | null; isLiberating: boolean },
    { relationshipId, supplierId }: Lead,
  ): void {
    Object.assign(this, given);
    const { contractId } = this;
    this.tell(
      'credit-terms.agreed',
      { contractId, ...given },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
