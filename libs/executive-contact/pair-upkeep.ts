import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { LadderWatch } from './ladder-watch.js';
import { Ladders, PAIR_LADDER } from './ladders.js';
import { openPairs } from './ladder.queries.js';

/** The kind of date on which a seat turns over, as it was announced. */
export const PAIR_REFRESH = 'pair-refresh';

export interface OpenPairs {
  relationshipId?: string | undefined;
  seatId?: string | undefined;
  personId?: string | undefined;
  segment?: string | undefined;
}

/** Keeps the pairs in step with what others own: seats, holds, segments, zones, calendars, policies. */
@Injectable()
export class PairUpkeep {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly ladders: Ladders,
    private readonly watch: LadderWatch,
  ) {}

  /** Takes the dates of these pairs anew, now. */
  async retake(which: OpenPairs): Promise<void> {
    await this.refresh(await this.open(which));
  }

  async refresh(ids: readonly string[]): Promise<void> {
    for (const pair of await this.ladders.hold(ids)) {
      if (pair.state !== 'CLOSED') await this.ladders.retake(pair);
    }
  }

  /** Somebody comes or goes: now, and again on that day when it is announced ahead. */
  async seatTurns(seatId: string, on: Temporal.PlainDate): Promise<void> {
    const ids = await this.open({ seatId });
    await this.refresh(ids);
    if (Temporal.PlainDate.compare(on, await this.days.today()) <= 0) return;
    const at = await this.days.morningOf(on);
    for (const id of ids) await this.store.schedule(PAIR_REFRESH, id, at);
  }

  /** Has the sweeper take every pair anew: there may be many, and none of them is in a hurry. */
  async retakeSoon(): Promise<void> {
    for (const id of await this.open({})) await this.store.schedule(PAIR_LADDER, id, this.days.now());
  }

  /** A policy has changed: what lies ahead is planned anew, what the new dates put in the past is not said. */
  async replan(segment: string): Promise<void> {
    for (const pair of await this.ladders.hold(await this.open({ segment }))) {
      await this.watch.passOver(await this.ladders.take(pair));
    }
  }

  private async open({ relationshipId, seatId, personId, segment }: OpenPairs): Promise<string[]> {
    const rows = await this.store.rows<{ id: string }>(openPairs, {
      relationshipId,
      seatId,
      personId,
      segment,
    });
    return rows.map(({ id }) => id);
  }
}
