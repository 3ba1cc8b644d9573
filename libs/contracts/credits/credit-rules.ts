import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Acting } from '../obligations/acting.js';
import { CreditRule, type CreditRuleFacts, CreditTerms } from './credit-rule.js';
import { creditableKpi, overlappingRule, ruleCard } from './credit.queries.js';
import { Pricing } from './pricing.js';

/** What breaches cost by the contract, and how far it may go. */
@Injectable()
export class CreditRules {
  constructor(
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly pricing: Pricing,
  ) {}

  /**
   * Prices the misses of a KPI from a day on; returns the rule's id.
   * @throws BrokenRule `credit-kpi-unknown`, `credit-kpi-not-creditable`, `credit-rule-overlaps`, `credit-needs-annual-value`
   */
  async lay(contractId: string, facts: CreditRuleFacts, anyRoles?: readonly string[]): Promise<string> {
    const { lead } = await this.acting.on(contractId, anyRoles);
    const { kpiId, effectiveFrom, method } = facts;
    const kpi = await this.store.one<{ name: string; isCreditable: boolean }>(creditableKpi, {
      kpiId,
      contractId,
    });
    if (!kpi) throw new BrokenRule('credit-kpi-unknown', {}, { pointer: '/kpiId' });
    if (!kpi.isCreditable)
      throw new BrokenRule('credit-kpi-not-creditable', { kpi: kpi.name }, { pointer: '/kpiId' });
    if (method !== 'FIXED' && !(await this.pricing.isValued(contractId))) {
      throw new BrokenRule('credit-needs-annual-value', {}, { pointer: '/method' });
    }
    if (await this.store.one(overlappingRule, { kpiId, day: effectiveFrom })) {
      throw new BrokenRule(
        'credit-rule-overlaps',
        { kpi: kpi.name },
        { status: 409, pointer: '/effectiveFrom' },
      );
    }
    const rule = CreditRule.lay(contractId, kpi.name, facts, lead);
    await this.store.put(rule);
    return rule.id;
  }

  /** From today on the KPI's misses cost nothing any more, or what the next rule says. */
  async end(id: string, anyRoles?: readonly string[]): Promise<void> {
    const rule = await this.store.get(CreditRule, id);
    const { lead, today } = await this.acting.on(rule.contractId, anyRoles);
    rule.end(today, lead);
    await this.store.put(rule);
  }

  /** How far penalties may go on the contract, in percent of its annual value. */
  async agree(
    contractId: string,
    given: { monthCapPercent: string | null; yearCapPercent: string | null; isLiberating: boolean },
    anyRoles?: readonly string[],
  ): Promise<void> {
    const { lead } = await this.acting.on(contractId, anyRoles);
    // The contract's row is held first, so that two people cannot both write the first terms.
    await this.pricing.isValued(contractId);
    const found = await this.pricing.terms(contractId);
    const terms = found ? await this.store.get(CreditTerms, found.id) : CreditTerms.of(contractId);
    terms.agree(given, lead);
    await this.store.put(terms);
  }

  card(id: string): Promise<Json> {
    return this.store.json(ruleCard, { id });
  }
}
