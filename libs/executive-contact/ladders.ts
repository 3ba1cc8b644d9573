import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { In } from 'typeorm';
import { HouseDays } from '#organisation';
import { dayOf } from '#platform/calendar';
import { Store } from '#platform/tenancy';
import { Cadences } from './cadences.js';
import type { Cadence } from './cadence.js';
import { ExecutivePair } from './executive-pair.js';
import { LadderEcho } from './ladder-echo.js';
import { LapseEpisode } from './lapse-episode.js';
import { Ladder } from './ladder.js';
import { episodesOf, pairRow, pairTouches, toldSteps, type TouchRow } from './ladder.queries.js';
import { judge, lastQualifying, type Judged, type Occurrence } from './qualification.js';
import { standingOn, type Standing } from './standing.js';
import { Surroundings, type Around } from './surroundings.js';

export const PAIR_LADDER = 'pair-ladder';

/** A touch of a pair as the rules see it. */
export type TouchOccurrence = Occurrence & {
  heldOn: Temporal.PlainDate | null;
  plannedOn: Temporal.PlainDate | null;
  planMadeOn: Temporal.PlainDate | null;
};

export interface Said {
  toldAs: string;
  recipients: string[];
}

/** A pair with everything its dates were taken from. */
export interface Taken {
  pair: ExecutivePair;
  around: Around;
  cadence: Cadence;
  judged: Judged<TouchOccurrence>[];
  ladder: Ladder | undefined;
  standing: Standing | undefined;
  /** Steps of this due date that have been said: as which step, and to whom. */
  told: Map<string, Said>;
  last: TouchOccurrence | undefined;
  /** Known once it has been settled. */
  episode: LapseEpisode | undefined;
}

/** Takes the dates of a pair anew from its touches, both calendars, the policy and whatever holds it. */
@Injectable()
export class Ladders {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly surroundings: Surroundings,
    private readonly cadences: Cadences,
    private readonly echo: LadderEcho,
  ) {}

  /** Recomputes, keeps and schedules; the row is stored. Called by whatever changes a date. */
  async retake(pair: ExecutivePair): Promise<Taken> {
    const taken = await this.take(pair);
    await this.settleEpisode(taken);
    await this.keep(taken);
    return taken;
  }

  /**
   * These pairs, locked before any of them is worked on: what a pair's dates change beyond it (its relationship) is
   * locked after it, by whoever logs a call as well.
   */
  hold(ids: readonly string[]): Promise<ExecutivePair[]> {
    return this.store.findWhere(ExecutivePair, { id: In([...ids]) });
  }

  /** A pair without a lock, for screens and for the question whether a message still has its reason. */
  async read(id: string): Promise<ExecutivePair | undefined> {
    const row = await this.store.one<Record<string, unknown>>(pairRow, { id });
    return row && pairFrom(row);
  }

  /** Recomputes what the object holds; nothing is written. */
  async take(pair: ExecutivePair): Promise<Taken> {
    const around = await this.surroundings.follow(pair);
    const { today, house } = around;
    if (pair.isPauseOver(today)) pair.resume(today);
    const cadence = await this.cadences.of(pair.segment);
    const touches = await this.touchesOf(pair.id, house.timeZone);
    const required = { customer: pair.requiredLevelCustomer, supplier: pair.requiredLevelSupplier };
    const judged = judge(touches, required, cadence);
    const last = lastQualifying(judged);
    pair.keepLastTouch(last && { id: last.id, on: last.heldOn! });
    const ladder = this.ladderOf(pair, cadence, around);
    pair.keepLadder(ladder);
    const plans = touches
      .filter(({ state, plannedOn }) => state === 'PLANNED' && plannedOn)
      .map(({ plannedOn, planMadeOn }) => ({ on: plannedOn!, madeOn: planMadeOn! }));
    const standing = ladder && standingOn(today, ladder, { ...pair.stillness(), plans });
    pair.keepStanding(standing);
    const told = ladder ? await this.toldOf(pair.id, ladder.due) : new Map<string, Said>();
    return { pair, around, cadence, judged, ladder, standing, told, last, episode: undefined };
  }

  /** Stores the pair and its episode and tells the sweeper when to look again. */
  async keep(taken: Taken): Promise<void> {
    const { pair } = taken;
    const at = await this.nextLook(taken);
    pair.nextStepAt = at;
    await this.store.put(pair);
    if (taken.episode) await this.store.put(taken.episode);
    await this.store.schedule(PAIR_LADDER, pair.id, at);
    await this.echo.of(taken);
  }

  private async touchesOf(pairId: string, zone: string): Promise<TouchOccurrence[]> {
    const rows = await this.store.rows<TouchRow>(pairTouches, { pairId });
    return rows.map((row) => occurrence(row, zone));
  }

  private async toldOf(pairId: string, dueOn: Temporal.PlainDate): Promise<Map<string, Said>> {
    const rows = await this.store.rows<Said & { step: string }>(toldSteps, { pairId, dueOn });
    return new Map(rows.map(({ step, ...said }) => [step, said]));
  }

  /**
   * R-LAP-1: at most one open. A touch closes it; when that touch turns out not to count, the same silence goes on
   * in the same episode.
   */
  async settleEpisode(taken: Taken): Promise<void> {
    const { pair, ladder, standing, last } = taken;
    const [newest] = await this.store.rows<{ id: string; isOpen: boolean }>(episodesOf, { pairId: pair.id });
    if (!newest || !ladder) return;
    const episode = await this.store.get(LapseEpisode, newest.id);
    if (newest.isOpen) {
      taken.episode = episode;
      if (!last?.heldOn || Temporal.PlainDate.compare(last.heldOn, episode.sinceOn) <= 0) return;
      episode.close({ id: last.id, on: last.heldOn });
      pair.rekindled(episode.dueOn, episode.daysLate!, last.id);
    } else if (episode.isAbout(ladder) && standing && hasLapsed(standing)) {
      episode.reopen();
      taken.episode = episode;
    }
  }

  private ladderOf(pair: ExecutivePair, cadence: Cadence, around: Around): Ladder | undefined {
    const { activatedOn, lastTouchOn, newcomerOn, releasedOn } = pair;
    if (!activatedOn || pair.state === 'CLOSED') return undefined;
    return Ladder.of(
      { lastTouchOn, activatedOn, newcomerOn, releasedOn },
      cadence,
      around.ours,
      around.theirs,
    );
  }

  /** The next moment at which something changes by itself; null when only people can change it. */
  private async nextLook({ pair, ladder, standing, told, around }: Taken): Promise<Temporal.Instant | null> {
    if (pair.state === 'CLOSED' || pair.state === 'PROPOSED') return null;
    const { today } = around;
    const isAhead = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, today) > 0;
    const days = pair.turningDays().filter(isAhead);
    if (standing?.stillBecause) {
      if (standing.resumesOn) days.push(standing.resumesOn);
    } else if (ladder) {
      const unsaid = ladder.rungs.filter(({ step }) => !told.has(step));
      if (unsaid.some(({ on }) => !isAhead(on))) return this.days.now();
      days.push(...unsaid.map(({ on }) => on));
    }
    const first = days.sort(Temporal.PlainDate.compare)[0];
    return first ? this.days.morningOf(first) : null;
  }
}

export function hasLapsed({ freshness }: Standing): boolean {
  return freshness === 'LAPSED' || freshness === 'DORMANT' || freshness.startsWith('ESCALATED');
}

function occurrence(row: TouchRow, zone: string): TouchOccurrence {
  const instant = (at: Date | null) => (at ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : null);
  const heldAt = instant(row.heldAt);
  const plannedAt = instant(row.plannedAt);
  return {
    ...row,
    heldAt,
    heldOn: heldAt && dayOf(heldAt, zone),
    plannedOn: plannedAt && dayOf(plannedAt, zone),
    planMadeOn: row.planMadeOn ? Temporal.PlainDate.from(row.planMadeOn) : null,
  };
}

const DATE_COLUMN = /(_on|_from|_to|_until|_since|_due)$/;

/** The row as the object it is of, outside the store: it is read, and never put back. */
function pairFrom(row: Record<string, unknown>): ExecutivePair {
  const pair = new ExecutivePair();
  for (const [column, value] of Object.entries(row)) {
    const property = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    const isDay = DATE_COLUMN.test(column) && typeof value === 'string';
    Object.assign(pair, { [property]: isDay ? Temporal.PlainDate.from(value) : value });
  }
  return pair;
}
