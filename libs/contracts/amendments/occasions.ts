import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { words } from '#platform/words';
import { Temporal } from 'temporal-polyfill';
import { Needs } from '../needs/needs.js';
import { type CalendarOccasion, occasionsOf } from './occasion.js';
import { keepsMissing, occasionDays } from './occasion.queries.js';
import { Opportunities } from './opportunities.js';
import type { Trigger } from './opportunity.js';

/** The sweep that wakes a contract on the day of its next occasion. */
export const CONTRACT_OCCASION = 'contract-occasion';

/** A worker that was away so long still raises what it missed; what is older was over before anybody knew of it. */
const STILL_AN_OCCASION_DAYS = 31;

interface DaysRow {
  id: string;
  reference: string;
  startOn: string | null;
  endOn: string | null;
  lastNoticeOn: string | null;
}

/** Raises the occasions that come by themselves: the contract's own days, and what others report. */
@Injectable()
export class Occasions {
  constructor(
    private readonly store: Store,
    private readonly opportunities: Opportunities,
    private readonly needs: Needs,
    private readonly days: HouseDays,
  ) {}

  /** A contract is new, or its dates have moved: when does it bring its next occasion? */
  async expect(contractId: string): Promise<void> {
    const found = await this.occasions(contractId);
    if (!found) return;
    const today = await this.days.today();
    const next = found.all.find(({ on }) => Temporal.PlainDate.compare(on, today) >= 0);
    await this.days.schedule(CONTRACT_OCCASION, contractId, next?.on ?? null);
  }

  /** The day has come. */
  async raise(contractIds: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const contractId of contractIds) {
      const found = await this.occasions(contractId);
      if (!found) continue;
      const since = today.subtract({ days: STILL_AN_OCCASION_DAYS });
      const due = found.all.filter(
        ({ on }) => Temporal.PlainDate.compare(on, today) <= 0 && Temporal.PlainDate.compare(on, since) > 0,
      );
      for (const one of due) await this.open(contractId, found.reference, one);
      const next = found.all.find(({ on }) => Temporal.PlainDate.compare(on, today) > 0);
      await this.days.schedule(CONTRACT_OCCASION, contractId, next?.on ?? null);
    }
  }

  /** An outcome was missed: once is an accident, twice in a row is an occasion. */
  async missed(contractId: string, kpiId: string): Promise<void> {
    const found = await this.store.one<{ isRepeated: boolean | null }>(keepsMissing, { kpiId });
    if (found?.isRepeated) await this.report(contractId, 'OUTCOME_MISSED');
  }

  /** Somebody else reports that this contract should be talked about; needs, when it is about some. */
  async report(contractId: string, trigger: Trigger, needIds: string[] = []): Promise<void> {
    const found = await this.occasions(contractId);
    if (!found) return;
    const { locale } = await this.days.house();
    const said = (await this.needs.statements(contractId, needIds)).get(needIds[0] ?? '');
    const title = said ?? words.say(locale, `opportunity.${trigger}`, { reference: found.reference });
    await this.opportunities.open(contractId, { trigger, title: title.slice(0, 300), needIds });
  }

  private async open(contractId: string, reference: string, one: CalendarOccasion): Promise<void> {
    const { locale } = await this.days.house();
    await this.opportunities.open(contractId, {
      trigger: one.trigger,
      // In the house's own language, until somebody gives it a better name.
      title: words.say(locale, `opportunity.${one.trigger}`, { reference }),
      occasion: one.occasion,
      windowFrom: one.on,
      windowUntil: one.until,
    });
  }

  private async occasions(
    contractId: string,
  ): Promise<{ reference: string; all: CalendarOccasion[] } | undefined> {
    const row = await this.store.one<DaysRow>(occasionDays, { contractId });
    if (!row) return undefined;
    const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null);
    const [startOn, endOn, lastNoticeOn] = [day(row.startOn), day(row.endOn), day(row.lastNoticeOn)];
    return { reference: row.reference, all: occasionsOf({ startOn, endOn, lastNoticeOn }) };
  }
}
