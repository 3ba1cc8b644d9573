import { Temporal } from 'temporal-polyfill';
import { type Frequency, PERIODS_A_MONTH } from './definition.js';
import type { Nature } from './nature.js';

export const MOST_KPIS = 12;
export const MOST_REPORTED = 7;
export const LEAST_OUTCOME_SHARE = 50;
export const BURDEN_BUDGET_A_MONTH = 240;
const UNUSED_PERIODS = 2;

/** What the balance of a contract must know of one active KPI. */
export interface WeighedKpi {
  id: string;
  nature: Nature;
  weight: number;
  frequency: Frequency | null;
  /** Each period. */
  burdenMinutes: number;
  inSteeringReport: boolean;
  activeFrom: Temporal.PlainDate;
  /** The last day a decision, a review, an amendment, a credit or a dispute looked at it. */
  lastUsedOn: Temporal.PlainDate | null;
}

export type BalanceWarning =
  'OUTCOME_SHARE_LOW' | 'NO_EXPERIENCE' | 'TOO_MANY_KPIS' | 'TOO_MANY_REPORTED' | 'BURDEN_OVER_BUDGET';

export interface Balance {
  /** Percent of the weight that is outcome or experience; null without any weight. */
  outcomeShare: number | null;
  kpis: number;
  experience: number;
  reported: number;
  /** Minutes a month, whatever the rhythm of each. */
  burdenMinutes: number;
  burdenBudget: number;
  warnings: BalanceWarning[];
  /** What would bring the burden back under its budget, the heaviest and least useful first. */
  relief: { kpiId: string; minutes: number; advice: 'RETIRE' | 'AUTOMATE' }[];
  /** Used by nobody for two periods. */
  unused: string[];
}

/** Whether a contract's KPIs together measure results, at a price that somebody will go on paying. */
export function balanceOf(kpis: readonly WeighedKpi[], today: Temporal.PlainDate): Balance {
  const weight = sum(kpis.map((kpi) => kpi.weight));
  const results = kpis.filter(({ nature }) => nature === 'OUTCOME' || nature === 'EXPERIENCE');
  const outcomeShare = weight > 0 ? rounded((100 * sum(results.map((kpi) => kpi.weight))) / weight) : null;
  const experience = kpis.filter(({ nature }) => nature === 'EXPERIENCE').length;
  const reported = kpis.filter(({ inSteeringReport }) => inSteeringReport).length;
  const burdenMinutes = rounded(sum(kpis.map(monthly)));
  const unused = kpis.filter((kpi) => isUnused(kpi, today));
  const warnings: [BalanceWarning, boolean][] = [
    ['OUTCOME_SHARE_LOW', outcomeShare !== null && outcomeShare < LEAST_OUTCOME_SHARE],
    ['NO_EXPERIENCE', kpis.length > 0 && experience === 0],
    ['TOO_MANY_KPIS', kpis.length > MOST_KPIS],
    ['TOO_MANY_REPORTED', reported > MOST_REPORTED],
    ['BURDEN_OVER_BUDGET', burdenMinutes > BURDEN_BUDGET_A_MONTH],
  ];
  return {
    ...{ outcomeShare, kpis: kpis.length, experience, reported, burdenMinutes },
    burdenBudget: BURDEN_BUDGET_A_MONTH,
    warnings: warnings.flatMap(([warning, holds]) => (holds ? [warning] : [])),
    relief: reliefOf(kpis, unused, burdenMinutes - BURDEN_BUDGET_A_MONTH),
    unused: unused.map(({ id }) => id),
  };
}

/** Minutes a month; a KPI without a rhythm is taken for a monthly one. */
export function monthly({
  burdenMinutes,
  frequency,
}: Pick<WeighedKpi, 'burdenMinutes' | 'frequency'>): number {
  return burdenMinutes * PERIODS_A_MONTH[frequency ?? 'MONTHLY'];
}

function isUnused({ activeFrom, lastUsedOn, frequency }: WeighedKpi, today: Temporal.PlainDate): boolean {
  const since =
    lastUsedOn && Temporal.PlainDate.compare(lastUsedOn, activeFrom) > 0 ? lastUsedOn : activeFrom;
  return Temporal.PlainDate.compare(afterPeriods(since, frequency ?? 'MONTHLY', UNUSED_PERIODS), today) <= 0;
}

function afterPeriods(day: Temporal.PlainDate, frequency: Frequency, count: number): Temporal.PlainDate {
  const period = {
    WEEKLY: { weeks: count },
    MONTHLY: { months: count },
    QUARTERLY: { months: 3 * count },
    HALF_YEARLY: { months: 6 * count },
    YEARLY: { years: count },
  }[frequency];
  return day.add(period);
}

/** Nobody misses what nobody uses; what is used is collected by a machine instead. */
function reliefOf(
  kpis: readonly WeighedKpi[],
  unused: readonly WeighedKpi[],
  excess: number,
): Balance['relief'] {
  const relief: Balance['relief'] = [];
  const candidates = [...kpis]
    .filter((kpi) => kpi.burdenMinutes > 0)
    .sort(
      (one, other) =>
        rank(other) - rank(one) || monthly(other) - monthly(one) || (one.id < other.id ? -1 : 1),
    );
  for (const kpi of candidates) {
    if (excess <= 0) break;
    excess -= monthly(kpi);
    relief.push({
      kpiId: kpi.id,
      minutes: rounded(monthly(kpi)),
      advice: rank(kpi) > 0 ? 'RETIRE' : 'AUTOMATE',
    });
  }
  return relief;

  function rank(kpi: WeighedKpi): number {
    if (unused.includes(kpi)) return 2;
    return kpi.nature === 'ACTIVITY' || kpi.nature === 'OUTPUT' ? 1 : 0;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
