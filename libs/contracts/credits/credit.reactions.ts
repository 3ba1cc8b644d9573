import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import { Reactions } from '#platform/outbox';
import { Store } from '#platform/tenancy';
import { Acting } from '../obligations/acting.js';
import { daysOf } from './breach-period.js';
import { CreditRule } from './credit-rule.js';
import { Credit } from './credit.js';
import { creditOfMiss, cutCredits, ruleInForce } from './credit.queries.js';
import { Credits } from './credits.js';
import { Pricing } from './pricing.js';

/** A verdict on a period of a KPI, as the measures tell it. */
interface Outcome {
  contractId: string;
  kpiId: string;
  kpi: string;
  period: string;
  lastDay: string;
}

/** What missed outcomes cost, and what decisions let go. */
@Injectable()
export class CreditReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly pricing: Pricing,
    private readonly credits: Credits,
  ) {}

  onModuleInit(): void {
    this.reactions.on<Outcome>('outcome.missed', 'compute-credit', ({ facts }) => this.missed(facts));
    this.reactions.on<Outcome>('outcome.met', 'cancel-credit', ({ facts }) => this.met(facts));
    this.reactions.on<{ contractId: string }>('credit.cancelled', 'give-back-to-cut', ({ facts }) =>
      this.giveBack(facts.contractId),
    );
    this.reactions.on<{ kind: string; subjectId: string }>(
      'decision.taken',
      'waive-credit',
      async ({ facts: { kind, subjectId } }) => {
        if (kind === 'PENALTY_WAIVER') await this.letGo(subjectId);
      },
    );
  }

  /** What has been invoiced or cancelled while it was being decided is past letting go. */
  private async letGo(creditId: string): Promise<void> {
    try {
      await this.credits.waive(creditId);
    } catch (error) {
      if (!(error instanceof BrokenRule) || error.code !== 'credit-state-out-of-order') throw error;
    }
  }

  private async missed({ contractId, kpiId, kpi, period, lastDay }: Outcome): Promise<void> {
    const on = Temporal.PlainDate.from(lastDay);
    const found = await this.store.one<{ id: string }>(ruleInForce, { kpiId, day: on });
    if (!found || (await this.store.one(creditOfMiss, { kpiId, period }))) return;
    const rule = await this.store.get(CreditRule, found.id);
    const { contract, lead, today } = await this.acting.on(contractId);
    const reckoned = await this.pricing.ofMiss(contractId, rule, { kpiId, period, on });
    const { from, to } = daysOf(period, on);
    const breach = { source: 'KPI', title: kpi, ruleId: rule.id, kpiId, period } as const;
    await this.store.put(
      Credit.compute(contract, { ...breach, breachFrom: from, breachTo: to }, reckoned, today, lead),
    );
  }

  /** What was cut under the cap because of an amount that was none gets its share back, the oldest breach first. */
  private async giveBack(contractId: string): Promise<void> {
    const { lead } = await this.acting.on(contractId);
    for (const { id } of await this.store.rows<{ id: string }>(cutCredits, { contractId })) {
      const credit = await this.store.get(Credit, id);
      if (credit.giveBack(await this.pricing.again(contractId, credit.cut), lead))
        await this.store.put(credit);
    }
  }

  /** The figure was corrected, or a dispute was resolved: there was no breach. */
  private async met({ contractId, kpiId, period }: Outcome): Promise<void> {
    const found = await this.store.one<{ id: string }>(creditOfMiss, { kpiId, period });
    if (!found) return;
    const credit = await this.store.get(Credit, found.id);
    const { lead, today } = await this.acting.on(contractId);
    if (credit.disproved('outcome-met', today, lead)) await this.store.put(credit);
  }
}
