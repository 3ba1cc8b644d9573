import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { contractYear, feeOf, type Stretch } from './breach-period.js';
import { amountOf, centsOf, limitOf } from './cents.js';
import type { CreditRule } from './credit-rule.js';
import { contractValue, heldContractValue, termsOfContract, usedOfCaps } from './credit.queries.js';
import {
  type Cap,
  capOf,
  type Caps,
  type CreditWhy,
  reckon,
  type Reckoned,
  reckonEntered,
  recut,
} from './reckoning.js';

interface Terms {
  id: string;
  monthCapPercent: string | null;
  yearCapPercent: string | null;
}

/** An amount that a cap has cut. Both are decimal texts. */
interface CutAmount {
  breachTo: Temporal.PlainDate;
  raw: string;
  amount: string;
  why: CreditWhy[];
}

/** More cents than any contract has. */
const UNLIMITED = 10n ** 30n;

/** Reckons amounts on a contract: its value, its year, its caps and what they have already taken. */
@Injectable()
export class Pricing {
  constructor(private readonly store: Store) {}

  /** What a missed period costs by a rule. */
  async ofMiss(
    contractId: string,
    rule: CreditRule,
    miss: { kpiId: string; period: string; on: Temporal.PlainDate },
  ): Promise<Reckoned> {
    const { annual, caps, misses } = await this.standing(contractId, miss.on, miss.kpiId);
    const base = annual !== null && rule.basis === 'PERIOD_FEE' ? feeOf(annual, miss.period) : annual;
    return reckon(rule.tariff, misses + 1, base, caps);
  }

  /** What the caps leave of an amount that somebody entered. */
  async ofIncident(contractId: string, amount: string, on: Temporal.PlainDate): Promise<Reckoned> {
    const { caps } = await this.standing(contractId, on, null);
    return reckonEntered(centsOf(amount), caps);
  }

  /** What the caps leave of an amount that they had cut, as they stand now. */
  async again(contractId: string, { breachTo, raw, amount, why }: CutAmount): Promise<Reckoned> {
    const { caps, used } = await this.standing(contractId, breachTo, null);
    // A cap that nobody holds to any more is still known by what it has taken.
    const less = (cap: Cap | null, taken: bigint): Cap => ({
      limit: cap?.limit ?? UNLIMITED,
      used: taken - centsOf(amount),
    });
    return recut(
      { raw: centsOf(raw), why },
      { month: less(caps.month, used.month), year: less(caps.year, used.year) },
    );
  }

  /** The contract's year around a day and its limit as a decimal text; null where nothing limits. */
  async yearAround(contractId: string, on: Temporal.PlainDate): Promise<Stretch & { limit: string | null }> {
    const { annual, startOn } = await this.contract(contractId, contractValue);
    const terms = await this.terms(contractId);
    const limit = annual !== null && terms?.yearCapPercent ? limitOf(annual, terms.yearCapPercent) : null;
    return { ...contractYear(startOn, on), limit: limit === null ? null : amountOf(limit) };
  }

  /** Whether anybody knows what the contract is worth. Holds the contract until the transaction ends. */
  async isValued(contractId: string): Promise<boolean> {
    return (await this.contract(contractId)).annual !== null;
  }

  terms(contractId: string): Promise<Terms | undefined> {
    return this.store.one<Terms>(termsOfContract, { contractId });
  }

  private async standing(contractId: string, on: Temporal.PlainDate, kpiId: string | null) {
    const { annual, startOn } = await this.contract(contractId);
    const terms = await this.terms(contractId);
    const year = contractYear(startOn, on);
    const used = await this.store.one<{ year: string; month: string; misses: number }>(usedOfCaps, {
      contractId,
      kpiId,
      yearFrom: year.from,
      yearTo: year.to,
      monthFrom: on.with({ day: 1 }),
      monthTo: on.with({ day: on.daysInMonth }),
    });
    const caps: Caps = {
      month: capOf(annual, terms?.monthCapPercent ?? null, centsOf(used?.month ?? '0')),
      year: capOf(annual, terms?.yearCapPercent ?? null, centsOf(used?.year ?? '0')),
    };
    const taken = { month: centsOf(used?.month ?? '0'), year: centsOf(used?.year ?? '0') };
    return { annual, caps, used: taken, misses: used?.misses ?? 0 };
  }

  private async contract(contractId: string, statement = heldContractValue) {
    const found = await this.store.one<{ annualValue: string | null; startOn: string | null }>(statement, {
      contractId,
    });
    if (!found) throw new NotFound('contract');
    const { annualValue, startOn } = found;
    return {
      annual: annualValue === null ? null : centsOf(annualValue),
      startOn: startOn === null ? null : Temporal.PlainDate.from(startOn),
    };
  }
}
