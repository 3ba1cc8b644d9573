import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Store } from '#platform/tenancy';
import { Relationships } from '#suppliers';
import {
  restingOn,
  clearSignals,
  clearStake,
  keepSignal,
  keepStake,
  keptStakes,
  lastTouchIn,
} from './call.queries.js';
import type { TimingKind } from './call-ranking.js';

/** What a relationship's live contracts are worth a year. `amount` is a decimal text. */
export interface Stake {
  amount: string;
  currency: string;
  /** Whether one of them supports a critical or important function; null while nobody says. */
  isCritical: boolean | null;
}

/** A dated reason to call. `source` names the object it comes from, so that telling twice changes nothing. */
export interface Signal {
  source: string;
  /** The deadline, or the first day on which the reason holds. */
  on: Temporal.PlainDate;
  /** The last day on which it holds; for a deadline, the deadline itself. */
  until?: Temporal.PlainDate | null;
  /** Facts for the sentence: `reference`, `title` … */
  params?: Record<string, string | number>;
}

/** What modules downstream tell us, because we never ask them: the stake of a relationship and reasons to call now. */
@Injectable()
export class ExecutiveContact {
  constructor(
    private readonly store: Store,
    private readonly relationships: Relationships,
  ) {}

  /** Replaces what was known; null when no live contract says. */
  async noteStake(relationshipId: string, stake: Stake | null): Promise<void> {
    await this.relationships.noteWorth(relationshipId, stake?.amount ?? null);
    if (!stake) {
      await this.store.rows(clearStake, { relationshipId });
      return;
    }
    const { amount, currency, isCritical } = stake;
    await this.store.rows(keepStake, { relationshipId, amount, currency, isCritical });
  }

  /** By relationship; one whose contracts say nothing is absent. */
  async stakes(relationshipIds: readonly string[]): Promise<Map<string, Stake>> {
    if (relationshipIds.length === 0) return new Map();
    const rows = await this.store.rows<Stake & { relationshipId: string }>(keptStakes, {
      relationshipIds: [...relationshipIds],
    });
    return new Map(rows.map(({ relationshipId, ...stake }) => [relationshipId, stake]));
  }

  /** Replaces every signal of one kind about a relationship; an empty list says that there is none. */
  async noteSignals(relationshipId: string, kind: TimingKind, signals: readonly Signal[]): Promise<void> {
    await this.store.rows(clearSignals, { relationshipId, kind });
    for (const { source, on, until, params } of signals) {
      await this.store.rows(keepSignal, {
        relationshipId,
        kind,
        source,
        on,
        until: until ?? (kind === 'NOTICE_DEADLINE' ? on : null),
        params: params ?? {},
      });
    }
  }

  /** The day of the last conversation that counted, 'YYYY-MM-DD'; null when there was none, or none is in sight. */
  async lastTouchOn(relationshipId: string): Promise<string | null> {
    return (await this.store.one<{ on: string | null }>(lastTouchIn, { relationshipId }))?.on ?? null;
  }

  /** What rests on these relationships here; one on which nothing does is absent. */
  async builtOn(
    relationshipIds: readonly string[],
  ): Promise<Map<string, { pairs: number; touchpoints: number }>> {
    const rows = await this.store.rows<{ id: string; pairs: number; touchpoints: number }>(restingOn, {
      relationshipIds: [...relationshipIds],
    });
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}
