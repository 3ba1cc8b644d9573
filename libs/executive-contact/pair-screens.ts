import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { STEPS } from './ladder.js';
import { Ladders } from './ladders.js';
import { areAtParity, isTop, type Level } from './level.js';
import { PairNames } from './pair-names.js';
import {
  openEpisode,
  pairCard,
  pairList,
  stepsTold,
  suppliersOwedAPlan,
  type PairRow,
} from './pair.queries.js';
import { TouchScreens } from './touch-screens.js';

/** What a relationship's row says of its pairs. */
export interface Vitals {
  silenceDays: number | null;
  nextDueOn: string | null;
  freshness: string | null;
  worstPairId: string | null;
  /** Who sits across in that pair, where several stand differently: the silence may then be another pair's. */
  worstWith: string | null;
  /** `NO_TOP_PAIR` (R-EXE-2), `SINGLE_THREAD` (R-EXE-3), `WRONG_LEVEL` (R-EXE-1), `SEAT_VACANT`, `PLAN_OWED` (EXE-03). */
  flags: string[];
}

export interface PairFilter {
  relationshipIds?: string[] | undefined;
  executiveId?: string | undefined;
  after?: [string | null, string] | undefined;
  limit: number;
}

const GRAVITY = ['FRESH', 'DUE_SOON', 'DUE', 'GRACE', ...STEPS.slice(3)] as string[];

/** Pairs as the screens show them. */
@Injectable()
export class PairScreens {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly ladders: Ladders,
    private readonly touches: TouchScreens,
    private readonly names: PairNames,
  ) {}

  async list({ after, limit, relationshipIds, executiveId }: PairFilter) {
    const rows = await this.store.rows<PairRow>(pairList, {
      today: await this.days.today(),
      relationshipIds,
      executiveId,
      afterDue: after?.[0],
      afterId: after?.[1],
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: await this.names.with(shown),
      nextCursor: last ? Buffer.from(JSON.stringify([last.dueOn, last.id])).toString('base64url') : null,
    };
  }

  /** One pair: its dates with their reasons, what was told, the open lapse, every touch with its verdict. */
  async page(id: string) {
    const row = await this.store.one<PairRow>(pairCard, { id, today: await this.days.today() });
    const pair = row && (await this.ladders.read(id));
    if (!row || !pair) throw new NotFound('pair');
    const [named] = await this.names.with([row]);
    const { ladder, judged, cadence } = await this.ladders.take(pair);
    const told = await this.store.rows<{ step: string; toldAs: string; toldOn: string }>(stepsTold, {
      pairId: id,
      dueOn: row.dueOn ?? '0001-01-01',
    });
    const { version, ...rest } = named!;
    return {
      ...rest,
      interval: cadence.interval,
      why: (ladder?.holidaysBeforeDue ?? []).map(explained),
      steps: (ladder?.rungs ?? []).map(({ step, on, offset, skipped }) => {
        const said = told.find((entry) => entry.step === step);
        return {
          step,
          date: on.toString(),
          offset,
          why: skipped.map(explained),
          toldOn: said?.toldOn ?? null,
          toldAs: said?.toldAs ?? null,
        };
      }),
      absences: await this.names.absencesOf(row),
      lapse: (await this.store.one(openEpisode, { pairId: id })) ?? null,
      touchpoints: await this.touches.ofPair(id, judged),
      version,
    };
  }

  /** By relationship; one without pairs is absent. */
  async vitals(relationshipIds: string[]): Promise<Map<string, Vitals>> {
    const rows = await this.store.rows<PairRow>(pairList, {
      today: await this.days.today(),
      relationshipIds,
      executiveId: null,
      afterDue: null,
      afterId: null,
      limit: 10_000,
    });
    const grouped = new Map<string, PairRow[]>();
    for (const row of rows)
      grouped.set(row.relationshipId, [...(grouped.get(row.relationshipId) ?? []), row]);
    const vitals = new Map([...grouped].map(([id, pairs]) => [id, vitalsOf(pairs)]));
    const toName = [...vitals].flatMap(([id, { worstPairId }]) => {
      const pairs = grouped.get(id) ?? [];
      return standDifferently(pairs) ? pairs.filter((pair) => pair.id === worstPairId) : [];
    });
    const across = await this.names.across(toName);
    for (const one of vitals.values()) one.worstWith = across.get(one.worstPairId ?? '') ?? null;
    return vitals;
  }

  /** EXE-03: the suppliers with whom a plan to speak again is owed. */
  async suppliersOwedAPlan(): Promise<string[]> {
    return (await this.store.rows<{ id: string }>(suppliersOwedAPlan)).map(({ id }) => id);
  }
}

/** Whether one word for all of a relationship's pairs would be wrong of some. */
function standDifferently(pairs: readonly PairRow[]): boolean {
  return new Set(pairs.flatMap(({ freshness }) => freshness ?? [])).size > 1;
}

function vitalsOf(pairs: readonly PairRow[]): Vitals {
  const live = pairs.filter(({ freshness }) => freshness !== null);
  const worst = [...live].sort(
    (a, b) =>
      GRAVITY.indexOf(b.freshness!) - GRAVITY.indexOf(a.freshness!) || (b.ratio ?? 0) - (a.ratio ?? 0),
  )[0];
  const silences = live.map(({ silenceDays }) => silenceDays).filter((days) => days !== null);
  const dues = live.map(({ dueOn }) => dueOn).filter((day) => day !== null);
  const levels = (row: PairRow) => [row.requiredLevelCustomer, row.requiredLevelSupplier] as Level[];
  const flags: string[] = [];
  const isStrategic = pairs.some(({ segment }) => segment === 'STRATEGIC');
  if (isStrategic && !pairs.some((row) => levels(row).every(isTop))) flags.push('NO_TOP_PAIR');
  if (live.length > 1 && live.filter(({ freshness }) => freshness === 'FRESH').length === 1)
    flags.push('SINGLE_THREAD');
  if (live.length === 1 && live[0]!.freshness === 'FRESH') flags.push('SINGLE_THREAD');
  if (pairs.some((row) => !areAtParity(...(levels(row) as [Level, Level])))) flags.push('WRONG_LEVEL');
  if (pairs.some(({ state }) => state.startsWith('VACANT'))) flags.push('SEAT_VACANT');
  if (pairs.some(({ reactivationPlan }) => reactivationPlan?.state === 'DUE')) flags.push('PLAN_OWED');
  return {
    // The relationship has been silent since anybody at the top last spoke.
    silenceDays: silences.length > 0 ? Math.min(...silences) : null,
    nextDueOn: dues.sort()[0] ?? null,
    freshness: worst?.freshness ?? null,
    worstPairId: worst?.id ?? null,
    worstWith: null,
    flags,
  };
}

function explained({
  date,
  name,
  nameEn,
  ...rest
}: {
  date: { toString(): string };
  name: string;
  nameEn: string;
  side?: string;
}) {
  return { date: date.toString(), name, nameEn, side: rest.side ?? null };
}
