import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Absences, type AbsentDays, type PersonCard } from '#organisation';
import { commonWindow, type CommonWindow } from '#platform/calendar';
import { Store } from '#platform/tenancy';
import { Seats } from '#suppliers';
import { backOn, skipOf } from './call-filters.js';
import type { CallCandidate, TimingKind, TimingSignal } from './call-ranking.js';
import { dismissedPairs, lastAgreements, pairsOfExecutive, signalsOf, stakesOf } from './call.queries.js';
import { hasLapsed, Ladders, type Taken } from './ladders.js';
import { Surroundings } from './surroundings.js';

const DISMISSED_BUSINESS_DAYS = 3;
const ATTEMPT_BUSINESS_DAYS = 20;
const NEWCOMER_DAYS = 30;

/** A fact of the automatic brief: a code and what it is said with. */
export interface Fact {
  code: string;
  params: Record<string, string | number | null>;
}

/** One of an executive's pairs on a day, with everything that explains its rank. */
export interface FoundCandidate extends CallCandidate {
  taken: Taken;
  window: CommonWindow | undefined;
  facts: Fact[];
  /** The day the counterpart is back, while they are away. */
  until: Temporal.PlainDate | undefined;
}

/** What an executive's morning is chosen from. */
export interface Morning {
  candidates: FoundCandidate[];
  /** The day the executive is back, while they are away. */
  back: Temporal.PlainDate | undefined;
}

interface StakeRow {
  relationshipId: string;
  annualValue: number;
  currency: string;
  isCritical: boolean | null;
  rank: number;
}

interface SignalRow {
  relationshipId: string;
  kind: TimingKind;
  on: string;
  params: Record<string, string | number>;
}

interface LastWords {
  agreements: string[];
  line: string | null;
  isConfidential: boolean;
}

/** Stands in a kept brief for words that only the people named may read. */
const IN_CONFIDENCE = 'IN_CONFIDENCE';

/** Gathers what the ranking looks at. What no module supplies is null there, never guessed. */
@Injectable()
export class CallFacts {
  constructor(
    private readonly store: Store,
    private readonly ladders: Ladders,
    private readonly surroundings: Surroundings,
    private readonly seats: Seats,
    private readonly absences: Absences,
  ) {}

  async morning(executive: PersonCard, day: Temporal.PlainDate): Promise<Morning> {
    const rows = await this.store.rows<{ id: string }>(pairsOfExecutive, { executiveId: executive.id });
    const all: Taken[] = [];
    for (const { id } of rows) {
      const pair = await this.ladders.read(id);
      if (pair) all.push(await this.ladders.take(pair));
    }
    const relationshipIds = all.map(({ pair }) => pair.relationshipId);
    const stakes = await this.store.rows<StakeRow>(stakesOf, { relationshipIds });
    const signals = await this.store.rows<SignalRow>(signalsOf, { relationshipIds, day });
    const dismissed = await this.dismissed(executive, day);
    const away = await this.absences.of(
      [executive.id, ...all.flatMap(({ pair }) => pair.supplierPersonId ?? [])],
      day.subtract({ days: 1 }),
    );
    const found: FoundCandidate[] = [];
    for (const taken of all) {
      const { relationshipId } = taken.pair;
      const stake = stakes.find((row) => row.relationshipId === relationshipId);
      const own = signals.filter((row) => row.relationshipId === relationshipId);
      found.push(await this.candidate(taken, day, executive, stake, own, dismissed, away));
    }
    return { candidates: found, back: backOn(away.get(executive.id), day) };
  }

  private async candidate(
    taken: Taken,
    day: Temporal.PlainDate,
    executive: PersonCard,
    stake: StakeRow | undefined,
    signals: readonly SignalRow[],
    dismissed: ReadonlySet<string>,
    away: ReadonlyMap<string, AbsentDays[]>,
  ): Promise<FoundCandidate> {
    const { pair, around, ladder, judged } = taken;
    const window = around.supplier && commonWindow(day, executive.timeZone, around.supplier.timeZone);
    const until = backOn(away.get(pair.supplierPersonId ?? ''), window?.theirDay ?? day);
    const isAway = {
      executive: backOn(away.get(executive.id), day) !== undefined,
      counterpart: until !== undefined,
    };
    const newcomer = await this.newcomer(taken, day);
    const timing: TimingSignal[] = [
      ...signals.map((row) => ({
        kind: row.kind,
        days: day.until(Temporal.PlainDate.from(row.on), { largestUnit: 'day' }).days,
        params: { on: row.on, ...row.params },
      })),
      ...(newcomer ? [newcomer] : []),
    ];
    const attempts = judged.filter(({ touch }) => {
      const on = touch.state === 'NO_SHOW' ? touch.plannedOn : null;
      return on && around.ours.daysBetween(on, day) <= ATTEMPT_BUSINESS_DAYS;
    });
    const facts = await this.brief(taken, signals);
    return {
      pairId: pair.id,
      counterpartPersonId: pair.supplierPersonId,
      annualValue: stake?.annualValue ?? null,
      lastTouchOn: pair.lastTouchOn,
      skip: dismissed.has(pair.id) ? 'dismissed' : skipOf(taken, day, window, isAway),
      inputs: {
        lapseRatio: ladder?.lapseRatio(day) ?? null,
        segment: pair.segment,
        valueRank: stake?.rank ?? null,
        supportsCriticalFunction: stake?.isCritical ?? null,
        timing,
        complacencyIndex: null,
        // The silence itself is counted as urgency already: it gives two people nothing to talk about.
        brief: facts.some(({ code }) => code !== 'LAPSED_SINCE') ? 'AUTOMATIC' : 'NONE',
        unansweredAttempts: attempts.length,
      },
      taken,
      window,
      facts,
      until,
    };
  }

  /** A counterpart who came within thirty days and has not been spoken to yet. */
  private async newcomer(
    { pair, around }: Taken,
    day: Temporal.PlainDate,
  ): Promise<TimingSignal | undefined> {
    const holder = await this.seats.holder(pair.supplierSeatId, around.today);
    if (!holder || !around.supplier) return undefined;
    const days = holder.since.until(day, { largestUnit: 'day' }).days;
    const isMet = pair.lastTouchOn && Temporal.PlainDate.compare(pair.lastTouchOn, holder.since) >= 0;
    if (days > NEWCOMER_DAYS || isMet) return undefined;
    return {
      kind: 'NEW_COUNTERPART',
      params: { name: around.supplier.name, since: holder.since.toString() },
    };
  }

  /** What an executive should know before dialling, from what has been recorded. */
  private async brief(
    { pair, ladder, standing, around }: Taken,
    signals: readonly SignalRow[],
  ): Promise<Fact[]> {
    const facts: Fact[] = [];
    if (pair.lastTouchOn && pair.lastTouchId) {
      facts.push({
        code: 'LAST_TOUCH',
        params: { on: pair.lastTouchOn.toString(), days: ladder?.silenceDays(around.today) ?? null },
      });
      const said = await this.lastWords(pair.lastTouchId);
      // The morning is chosen by the house, which reads everything, and is kept and audited for all of the customer:
      // what only some may read stays out of it, and is looked up again for whoever reads the brief.
      if (said?.isConfidential) facts.push({ code: IN_CONFIDENCE, params: { touchId: pair.lastTouchId } });
      else facts.push(...wordsOf(said));
    }
    if (ladder && standing && hasLapsed(standing)) {
      facts.push({ code: 'LAPSED_SINCE', params: { on: ladder.rung('LAPSED').on.toString() } });
    }
    for (const { kind, on, params } of signals) facts.push({ code: kind, params: { on, ...params } });
    return facts;
  }

  /** The brief as its reader may know it: what was said in confidence, only to those who were there. */
  async confided(facts: readonly Fact[]): Promise<Fact[]> {
    const told: Fact[] = [];
    for (const fact of facts) {
      if (fact.code !== IN_CONFIDENCE) told.push(fact);
      else told.push(...wordsOf(await this.lastWords(String(fact.params.touchId))));
    }
    return told;
  }

  private lastWords(touchId: string): Promise<LastWords | undefined> {
    return this.store.one<LastWords>(lastAgreements, { touchId });
  }

  private async dismissed(executive: PersonCard, day: Temporal.PlainDate): Promise<Set<string>> {
    const calendar = await this.surroundings.calendarOf(executive);
    const since = calendar.plus(day, -DISMISSED_BUSINESS_DAYS);
    const rows = await this.store.rows<{ id: string }>(dismissedPairs, { executiveId: executive.id, since });
    return new Set(rows.map(({ id }) => id));
  }
}

function wordsOf(said: LastWords | undefined): Fact[] {
  const line: Fact[] = said?.line ? [{ code: 'LAST_LINE', params: { line: said.line } }] : [];
  return [
    ...line,
    ...(said?.agreements ?? []).map((agreement) => ({ code: 'AGREED', params: { agreement } })),
  ];
}
