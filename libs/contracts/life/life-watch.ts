import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { CONTRACT_LIFE, type Contract } from '../register/contract.js';
import { ContractWriting, partiesIn, type WholeContract } from '../register/contract-writing.js';
import { Stakes } from '../register/stakes.js';
import type { Turn } from '../register/state-change.js';
import { ExitChecklist } from './exit-checklist.js';
import { type Dates, fallingDue, nextDay } from './falling-due.js';
import { NoticeWatch } from './notice-watch.js';
import { SignedPapers } from './signed-papers.js';
import { Terms } from './terms.js';

/** Longer than any contract was ever renewed while nobody looked. */
const MOST_TURNS = 500;

/** Lives a contract's days: it starts, comes back, is renewed, ends; and whoever must know is told in time. */
@Injectable()
export class LifeWatch {
  constructor(
    private readonly store: Store,
    private readonly writing: ContractWriting,
    private readonly days: HouseDays,
    private readonly terms: Terms,
    private readonly notices: NoticeWatch,
    private readonly exits: ExitChecklist,
    private readonly papers: SignedPapers,
    private readonly stakes: Stakes,
  ) {}

  /** The sweeper's call: at the house's midnight of a day that matters, and after every deed. May come late and twice. */
  async look(ids: readonly string[]): Promise<void> {
    const today = await this.days.today();
    const led = new Set<string>();
    for (const id of ids) {
      const whole = (await this.writing.whole([id])).get(id);
      if (!whole) continue;
      await this.live(whole, today);
      led.add(partiesIn(whole).lead.relationshipId);
      const days = [
        nextDay(datesOf(whole.contract), today),
        await this.terms.turn(whole, today),
        await this.notices.tell(whole, today),
        await this.exits.follow(whole.contract, today),
      ];
      const next = days.filter((day) => day !== undefined).sort(Temporal.PlainDate.compare)[0];
      await this.days.schedule(CONTRACT_LIFE, id, next ?? null);
    }
    await this.stakes.tell([...led]);
  }

  /** Everything that fell due since the last look, in its order: a term that nobody watched is renewed term by term. */
  private async live(whole: WholeContract, today: Temporal.PlainDate): Promise<void> {
    await this.terms.turn(whole, today);
    for (let turns = 0; turns < MOST_TURNS; turns += 1) {
      const { contract } = whole;
      const due = fallingDue(datesOf(contract), today);
      if (!due) return;
      const { lead } = partiesIn(whole);
      if (due === 'RENEW') {
        await this.terms.renew(whole, 'TACIT');
        continue;
      }
      if (due === 'START') {
        const lacking = contract.lacks(await this.papers.isKept(contract.id));
        if (lacking.length > 0) return this.notices.tellBlocked(whole, lacking, today);
        contract.start(lacking, this.turn(today), lead);
      }
      if (due === 'RESUME') contract.resume(this.turn(contract.suspendedUntil!.add({ days: 1 })), lead);
      if (due === 'END') contract.end(this.turn(contract.endingOn!), lead);
      if (due === 'EXPIRE') contract.expire(this.turn(contract.endsOn!), lead);
      await this.writing.keep(whole);
      // An end of which nobody knew ahead.
      if (due === 'END' || due === 'EXPIRE')
        await this.exits.open(contract, contract.endingOn ?? contract.endsOn ?? today);
    }
  }

  private turn(on: Temporal.PlainDate): Turn {
    return { on, at: this.days.now(), side: 'system', personId: null };
  }
}

function datesOf(contract: Contract): Dates {
  const { state, startsOn, endsOn, suspendedUntil, endingOn, datesKnownOn, terms } = contract;
  const { renewalMode } = terms;
  return { state, startsOn, endsOn, renewalMode, suspendedUntil, endingOn, datesKnownOn };
}
