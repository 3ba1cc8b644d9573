import type { Temporal } from 'temporal-polyfill';
import type { NatureAnswers } from './nature.js';
import type { Aim } from './aim.js';

export const FREQUENCIES = ['WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
/** How often a KPI is measured; each turn is one period. */
export type Frequency = (typeof FREQUENCIES)[number];

export const DIRECTIONS = ['UP', 'DOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Periods in a month, so that burdens of any rhythm add up. */
export const PERIODS_A_MONTH: Record<Frequency, number> = {
  WEEKLY: 52 / 12,
  MONTHLY: 1,
  QUARTERLY: 1 / 3,
  HALF_YEARLY: 1 / 6,
  YEARLY: 1 / 12,
};

/** What a KPI measures and how, as its version keeps it. Numbers are numbers: none of them is money. */
export interface KpiDefinition {
  name: string;
  definition: string;
  answers: NatureAnswers;
  beneficiary: string | null;
  object: string | null;
  perimeter: string | null;
  formula: string | null;
  unit: string | null;
  direction: Direction;
  source: string | null;
  method: string | null;
  frequency: Frequency | null;
  baseline: number | null;
  /** Why a target further than its baseline again is within reach. */
  ambition: string | null;
  /** The need of the unit or the theme of its feedback that it answers. */
  need: string | null;
  targetOn: Temporal.PlainDate | null;
  reviewOn: Temporal.PlainDate | null;
  /** Minutes that collecting it costs, each period. */
  burdenMinutes: number;
  /** The KPIs that a composite one is the AND of. */
  parts: string[];
  target: Aim | null;
}

export const EMPTY_DEFINITION: Omit<KpiDefinition, 'name' | 'answers'> = {
  definition: '',
  beneficiary: null,
  object: null,
  perimeter: null,
  formula: null,
  unit: null,
  direction: 'UP',
  source: null,
  method: null,
  frequency: null,
  baseline: null,
  ambition: null,
  need: null,
  targetOn: null,
  reviewOn: null,
  burdenMinutes: 0,
  parts: [],
  target: null,
};
