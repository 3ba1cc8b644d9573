import { Temporal } from 'temporal-polyfill';
import type { Segment } from './cadence.js';

/** Kept with every suggestion, so that an old one can be explained by the formula of its day. */
export const RANKING_VERSION = 1;
/** Below it no call is needed today: honesty beats noise. */
export const CALL_THRESHOLD = 35;
/** Two executives need at least this long to speak. */
export const SHORTEST_WINDOW_MINUTES = 15;

/** A reason to call now rather than next week. Kinds that no module supplies yet are simply not there. */
export const TIMING_WEIGHTS = {
  EXECUTIVE_ESCALATION: 0.9,
  NOTICE_DEADLINE: 0.8,
  STRATEGIC_COMMITTEE: 0.6,
  NEW_COUNTERPART: 0.6,
  AMENDMENT_OPPORTUNITY: 0.5,
  REVIEW_CLAUSE: 0.5,
  OVERDUE_STUDY: 0.4,
  INCIDENT_CLOSED: 0.4,
  PERIOD_WITHOUT_IDEA: 0.4,
  GOOD_NEWS: 0.3,
  ANNIVERSARY: 0.3,
} as const;
export type TimingKind = keyof typeof TIMING_WEIGHTS;

/** Days before a notice deadline at which it begins to matter. */
const NOTICE_HORIZON_DAYS = 120;

export interface TimingSignal {
  kind: TimingKind;
  /** Days until a notice deadline; unused by the other kinds, whose weight is all or nothing. */
  days?: number;
  /** Facts for the sentence that explains the reason. */
  params?: Record<string, string | number>;
}

/** What the ranking knows of one pair; null is "nobody supplies this" and is left out, never guessed. */
export interface CallInputs {
  /** Days of silence over the days of the rhythm. */
  lapseRatio: number | null;
  segment: Segment | null;
  /** Percentile (0–1) of the annual value among the tenant's live contracts. */
  valueRank: number | null;
  supportsCriticalFunction: boolean | null;
  /** null when no source of timing is live; empty when the live ones are silent. */
  timing: readonly TimingSignal[] | null;
  /** 0–100. */
  complacencyIndex: number | null;
  brief: 'REVIEWED' | 'AUTOMATIC' | 'NONE' | null;
  unansweredAttempts: number;
}

/** The parts of a score; null where there was nothing to know. */
export interface Components {
  U: number | null;
  S: number | null;
  T: number | null;
  C: number | null;
  B: number | null;
  R: number;
}

export interface Score {
  /** 0–100, rounded to one decimal for people; compare `exact`. */
  score: number;
  exact: number;
  /** Sum of the weights that had data, 0–1. */
  coverage: number;
  components: Components;
  /** Silence first, then the strongest. */
  reasons: Reason[];
}

/** One fact that speaks for the call, with the points it brings (0–100). */
export interface Reason {
  code: 'SILENCE' | 'SEGMENT' | 'VALUE' | 'CRITICAL_FUNCTION' | 'COMPLACENCY' | 'BRIEF' | TimingKind;
  points: number;
  params: Record<string, string | number>;
}

const WEIGHTS = { U: 0.3, S: 0.25, T: 0.2, C: 0.15, B: 0.1 } as const;
const STAKE_WEIGHTS = { segment: 0.5, value: 0.3, critical: 0.2 } as const;
const SEGMENT_STAKE: Record<Segment, number> = { STRATEGIC: 1, KEY: 0.7, TACTICAL: 0.4, COMMODITY: 0.1 };
const RECEPTIVITY = [1, 0.85, 0.7] as const;

/** `100 × R × (0.30·U + 0.25·S + 0.20·T + 0.15·C + 0.10·B)`, weights renormalised over what has data. */
export function scoreOf(inputs: CallInputs): Score {
  const components: Components = {
    U: inputs.lapseRatio === null ? null : clamp((inputs.lapseRatio - 0.6) / 0.9),
    S: stakeOf(inputs),
    T: inputs.timing === null ? null : atLeastOneOf(inputs.timing.map(strengthOf)),
    C: inputs.complacencyIndex === null ? null : inputs.complacencyIndex / 100,
    B: inputs.brief === null ? null : { REVIEWED: 1, AUTOMATIC: 0.5, NONE: 0 }[inputs.brief],
    R: RECEPTIVITY[Math.min(2, inputs.unansweredAttempts)]!,
  };
  const parts = (['U', 'S', 'T', 'C', 'B'] as const).map((key) => ({
    weight: WEIGHTS[key],
    value: components[key],
  }));
  const coverage = sum(parts.filter(({ value }) => value !== null).map(({ weight }) => weight));
  const exact = 100 * components.R * (meanOf(parts) ?? 0);
  const perPoint = coverage > 0 ? (100 * components.R) / coverage : 0;
  return {
    score: round(exact),
    exact,
    coverage: round(coverage, 2),
    components,
    reasons: reasonsFor(inputs, perPoint),
  };
}

/** S: segment, value and criticality, whichever are known. */
function stakeOf(inputs: CallInputs): number | null {
  return meanOf(stakeParts(inputs));
}

function stakeParts({ segment, valueRank, supportsCriticalFunction }: CallInputs) {
  const critical = supportsCriticalFunction === null ? null : Number(supportsCriticalFunction);
  return [
    { code: 'SEGMENT' as const, weight: STAKE_WEIGHTS.segment, value: segment && SEGMENT_STAKE[segment] },
    { code: 'VALUE' as const, weight: STAKE_WEIGHTS.value, value: valueRank },
    { code: 'CRITICAL_FUNCTION' as const, weight: STAKE_WEIGHTS.critical, value: critical },
  ];
}

/** How strongly one timing signal speaks, 0–1. */
export function strengthOf({ kind, days }: TimingSignal): number {
  if (kind !== 'NOTICE_DEADLINE') return TIMING_WEIGHTS[kind];
  const left = days ?? NOTICE_HORIZON_DAYS;
  return left < 0 ? 0 : TIMING_WEIGHTS.NOTICE_DEADLINE * clamp(1 - left / NOTICE_HORIZON_DAYS);
}

/** The noisy-or: several reasons add up and never exceed 1. */
function atLeastOneOf(strengths: readonly number[]): number {
  return 1 - strengths.reduce((none, strength) => none * (1 - strength), 1);
}

function reasonsFor(inputs: CallInputs, perPoint: number): Reason[] {
  const found: Reason[] = [];
  const add = (code: Reason['code'], share: number, params: Reason['params'] = {}) => {
    if (share > 0) found.push({ code, points: round(share * perPoint), params });
  };
  if (inputs.lapseRatio !== null) add('SILENCE', WEIGHTS.U * clamp((inputs.lapseRatio - 0.6) / 0.9));
  const stakes = stakeParts(inputs);
  const known = sum(stakes.filter(({ value }) => value !== null).map(({ weight }) => weight));
  for (const { code, weight, value } of stakes) {
    if (value !== null) add(code, (WEIGHTS.S * weight * value) / known);
  }
  for (const signal of inputs.timing ?? []) add(signal.kind, WEIGHTS.T * strengthOf(signal), signal.params);
  if (inputs.complacencyIndex !== null) add('COMPLACENCY', (WEIGHTS.C * inputs.complacencyIndex) / 100);
  if (inputs.brief === 'REVIEWED') add('BRIEF', WEIGHTS.B);
  return found.sort((a, b) => rankOf(a) - rankOf(b) || b.points - a.points || (a.code < b.code ? -1 : 1));
}

/** The product exists against silence: where there is one, it is said first. */
const rankOf = ({ code }: Reason) => (code === 'SILENCE' ? 0 : 1);

/** Why a pair is not proposed today; the answer to "why not?". */
export type SkipReason =
  | 'hold'
  | 'not-active'
  | 'vacant'
  | 'executive-away'
  | 'counterpart-away'
  | 'executive-holiday'
  | 'counterpart-holiday'
  | 'no-window'
  | 'recent-touch'
  | 'already-planned'
  | 'dismissed'
  | 'counterpart-taken'
  | 'no-cadence';

/** One of an executive's pairs on one morning. */
export interface CallCandidate {
  pairId: string;
  counterpartPersonId: string | null;
  /** Amount a year, for ties only; null when no contract says. */
  annualValue: number | null;
  lastTouchOn: Temporal.PlainDate | null;
  /** The first hard filter that the pair fails. */
  skip: SkipReason | null;
  inputs: CallInputs;
}

export interface Ranked<T extends CallCandidate> {
  candidate: T;
  score: Score;
}

export interface Choice<T extends CallCandidate> {
  chosen: Ranked<T> | undefined;
  /** The next two that are worth a call. */
  alternates: Ranked<T>[];
  skipped: { pairId: string; reason: SkipReason }[];
  /** Looked at, and not worth a call today. */
  below: Ranked<T>[];
}

/**
 * The most relevant call of a day. `taken` are counterparts to whom another executive is already sent
 * today: the first frozen wins. The same candidates give the same answer in whatever order they come.
 */
export function choose<T extends CallCandidate>(
  candidates: readonly T[],
  taken: ReadonlySet<string>,
): Choice<T> {
  const skipped: Choice<T>['skipped'] = [];
  const ranked: Ranked<T>[] = [];
  for (const candidate of candidates) {
    const isTaken = candidate.counterpartPersonId !== null && taken.has(candidate.counterpartPersonId);
    const reason = candidate.skip ?? (isTaken ? 'counterpart-taken' : null);
    if (reason) skipped.push({ pairId: candidate.pairId, reason });
    else ranked.push({ candidate, score: scoreOf(candidate.inputs) });
  }
  ranked.sort(inOrder);
  const worth = ranked.filter(({ score }) => score.exact >= CALL_THRESHOLD);
  return {
    chosen: worth[0],
    alternates: worth.slice(1, 3),
    skipped: skipped.sort((a, b) => (a.pairId < b.pairId ? -1 : 1)),
    below: ranked.filter(({ score }) => score.exact < CALL_THRESHOLD),
  };
}

/** Higher score, then larger annual value, then older last touch (never counts as oldest), then id. */
function inOrder(a: Ranked<CallCandidate>, b: Ranked<CallCandidate>): number {
  return (
    b.score.exact - a.score.exact ||
    (b.candidate.annualValue ?? -1) - (a.candidate.annualValue ?? -1) ||
    ageOf(a.candidate) - ageOf(b.candidate) ||
    (a.candidate.pairId < b.candidate.pairId ? -1 : 1)
  );
}

function ageOf({ lastTouchOn }: CallCandidate): number {
  if (!lastTouchOn) return Number.NEGATIVE_INFINITY;
  return lastTouchOn.toZonedDateTime('UTC').epochMilliseconds;
}

function meanOf(parts: readonly { weight: number; value: number | null }[]): number | null {
  const known = parts.filter((part): part is { weight: number; value: number } => part.value !== null);
  if (known.length === 0) return null;
  return sum(known.map(({ weight, value }) => weight * value)) / sum(known.map(({ weight }) => weight));
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
