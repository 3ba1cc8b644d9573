import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Temporal } from 'temporal-polyfill';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { TermFacts } from '../register/contract-facts.js';
import { ContractWriting, partiesIn, type WholeContract } from '../register/contract-writing.js';
import type { Turn } from '../register/state-change.js';
import { Turns } from '../register/turns.js';
import { type AmendmentName, Term } from './term.js';
import { renewedUntil, TermLine } from './term-line.js';

/** The terms of contracts over time: dates, notice, value, as they held on any day. */
@Injectable()
export class Terms {
  constructor(
    private readonly store: Store,
    private readonly writing: ContractWriting,
    private readonly days: HouseDays,
    private readonly turns: Turns,
  ) {}

  /**
   * An amendment takes effect: other terms hold from that day on, and the last notice date is counted anew.
   * @param changes null clears, an absent one stays
   * @throws BrokenRule `terms-only-forward`, `contract-ends-before-start`
   */
  async change(
    contractId: string,
    changes: Partial<TermFacts>,
    from: Temporal.PlainDate,
    amendment: AmendmentName,
  ): Promise<void> {
    const whole = await this.whole(contractId);
    const line = await this.line(whole);
    await this.store.put(...line.change(changes, from, 'AMENDED', amendment));
    // Announced for a day to come: it is told, and holds, on that day.
    if (Temporal.PlainDate.compare(from, await this.days.today()) > 0) return this.writing.keep(whole);
    const facts = { amendmentId: amendment.id, number: amendment.number, effectiveOn: from.toString() };
    await this.follow(whole, line, { name: 'contract.amended', facts });
  }

  /**
   * The same contract for another term (R-CON-4): by silence from the day after its end, and without a known length
   * until somebody says.
   * @param how by silence, or by a decision of both
   */
  async renew(whole: WholeContract, how: 'TACIT' | 'EXPRESS', until?: Temporal.PlainDate): Promise<void> {
    const { contract } = whole;
    const { endOn, renewalTerm } = contract.terms;
    if (!endOn) return;
    const { on: today } = await this.turns.now();
    const dayAfter = endOn.add({ days: 1 });
    // Two who decide need not wait for the end; silence speaks only then.
    const isEarly = how === 'EXPRESS' && Temporal.PlainDate.compare(today, dayAfter) < 0;
    const from = isEarly ? today : dayAfter;
    const next = until ?? (renewalTerm ? renewedUntil(endOn, renewalTerm) : null);
    const line = await this.line(whole);
    await this.store.put(...line.change({ endOn: next }, from, 'RENEWED'));
    const facts = { how, from: from.toString() };
    const turn = { ...(await this.turns.now()), on: from };
    await this.follow(whole, line, { name: 'contract.renewed', facts }, turn);
  }

  /** What held on a day; what was agreed on later is not in it. */
  async asOf(contractId: string, day: Temporal.PlainDate): Promise<TermFacts> {
    return (await this.line(await this.whole(contractId))).asOf(day);
  }

  /** Terms that were announced for a day begin to hold on it. Returns the next such day, when there is one. */
  async turn(whole: WholeContract, today: Temporal.PlainDate): Promise<Temporal.PlainDate | undefined> {
    const line = await this.line(whole);
    const due = line.asOf(today);
    if (whole.contract.differences(due).length > 0) {
      const since = line.all.find((term) => term.holdsOn(today))!.effectiveFrom.toString();
      await this.follow(whole, line, {
        name: 'contract.amended',
        facts: { effectiveOn: since, announced: true },
      });
    }
    return line.nextTurn(today);
  }

  /** The contract's own row says the terms of the day. */
  private async follow(
    whole: WholeContract,
    line: TermLine,
    news: Parameters<WholeContract['contract']['agree']>[1],
    given?: Turn,
  ): Promise<void> {
    const turn = given ?? (await this.turns.now());
    const { lead } = partiesIn(whole);
    whole.contract.agree(line.asOf(turn.on), news, lead, await this.days.calendar(), turn);
    await this.writing.keep(whole);
  }

  private async line({ contract }: WholeContract): Promise<TermLine> {
    const terms = await this.store.findWhere(Term, { contractId: contract.id } as never);
    return new TermLine(contract.id, contract.terms, terms);
  }

  private async whole(contractId: string): Promise<WholeContract> {
    const whole = (await this.writing.whole([contractId])).get(contractId);
    if (!whole) throw new NotFound('contract');
    return whole;
  }
}
