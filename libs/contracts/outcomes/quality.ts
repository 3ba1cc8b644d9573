import { Temporal } from 'temporal-polyfill';
import { type Aim, isDecidable } from './aim.js';
import type { KpiDefinition } from './definition.js';
import type { Seat } from './kpi-version.js';
import { contradiction, vagueWords } from './lexicon.js';
import { type Nature, natureOf } from './nature.js';

/** Counts the formula's versions: a kept result says by which one it was made. */
export const QUALITY_FORMULA = 1;
export const BURDEN_BUDGET_MINUTES = 60;
const REVIEW_WITHIN_MONTHS = 12;

export const QUALITY_WEIGHTS = { S: 0.12, M: 0.12, A: 0.12, R: 0.12, T: 0.12, N: 0.25, X: 0.1, B: 0.05 };
export type Facet = keyof typeof QUALITY_WEIGHTS;
export const FACETS = Object.keys(QUALITY_WEIGHTS) as Facet[];

const NATURE_WORTH: Record<Nature, number> = { ACTIVITY: 0, OUTPUT: 0.4, EXPERIENCE: 0.85, OUTCOME: 1 };

/** What a definition lacks: a code whose words say what, why, and what to write instead, and the field it is about. */
export interface Lack {
  code: string;
  params: Record<string, string | number>;
  pointer: string;
}

export interface QualityFacet {
  facet: Facet;
  value: number;
  weight: number;
  lacks: Lack[];
}

export interface Quality {
  formula: number;
  /** 0 to 100, to the hundredth. */
  score: number;
  nature: Nature;
  facets: QualityFacet[];
  /** Advice: the words contradict the answers. */
  warnings: Lack[];
  /** Why it may not be active, by gate. */
  refusals: (Lack & { gate: Facet | 'APPROVALS' })[];
}

/** What the formula must know beside the definition. */
export interface Circumstances {
  today: Temporal.PlainDate;
  /** Whether the objective serves a strategic one. */
  isStrategic: boolean;
  /** The seats whose approval is still missing. */
  awaited: readonly Seat[];
}

/**
 * The quality of an outcome KPI: 60 % SMART, 25 % nature, the rest decidability and the burden of collecting it. By
 * rule and not by taste, so that a refusal can be explained and contested.
 */
export function qualityOf(definition: KpiDefinition, circumstances: Circumstances): Quality {
  const nature = natureOf(definition.answers);
  const facets = [
    specific(definition),
    measurable(definition),
    agreed(definition, circumstances),
    relevant(definition, circumstances),
    timeBound(definition, circumstances),
    ofNature(nature),
    decidable(definition),
    burden(definition),
  ].map(([facet, value, lacks]) => ({ facet, value, weight: QUALITY_WEIGHTS[facet], lacks }));
  const score = facets.reduce((sum, { value, weight }) => sum + 100 * weight * value, 0);
  return {
    formula: QUALITY_FORMULA,
    score: Number(score.toFixed(2)),
    nature,
    facets,
    warnings: warningsOf(nature, definition),
    refusals: [
      ...facets.filter(isShut).flatMap(({ facet, lacks }) => lacks.map((lack) => ({ ...lack, gate: facet }))),
      ...circumstances.awaited.map((seat) => ({ ...awaits(seat), gate: 'APPROVALS' as const })),
    ],
  };
}

type Scored = [Facet, number, Lack[]];

/** ACTIVE needs X = 1, each of S, M, A, R, T at least one half, and something else than activity. */
function isShut({ facet, value }: QualityFacet): boolean {
  if (facet === 'X') return value < 1;
  if (facet === 'N') return value === 0;
  return facet !== 'B' && value < 0.5;
}

function specific({ name, definition, beneficiary, object, perimeter }: KpiDefinition): Scored {
  const missing = [
    !beneficiary?.trim() && lack('kpi-beneficiary-missing', '/beneficiary'),
    !object?.trim() && lack('kpi-object-missing', '/object'),
    !perimeter?.trim() && lack('kpi-perimeter-missing', '/perimeter'),
  ].filter(isLack);
  const inName = vagueWords(name);
  const vague = [...new Set([...inName, ...vagueWords(`${definition}\n${object ?? ''}`)])];
  const vagueness = vague.map((words) =>
    lack('kpi-vague', inName.includes(words) ? '/name' : '/definition', { words }),
  );
  return ['S', vague.length > 0 ? 0 : halved(missing.length), [...vagueness, ...missing]];
}

function measurable({ unit, formula, source, method, frequency, parts }: KpiDefinition): Scored {
  // A composite is measured by its parts: it only says how often it is judged.
  const isComposite = parts.length > 0;
  const missing = [
    !isComposite && !unit?.trim() && lack('kpi-unit-missing', '/unit'),
    !isComposite && !formula?.trim() && lack('kpi-formula-missing', '/formula'),
    !isComposite && !source?.trim() && lack('kpi-source-missing', '/source'),
    !isComposite && !method?.trim() && lack('kpi-method-missing', '/method'),
    !frequency && lack('kpi-frequency-missing', '/frequency'),
  ].filter(isLack);
  return ['M', halved(missing.length), missing];
}

function agreed({ baseline, target, ambition, parts }: KpiDefinition, { awaited }: Circumstances): Scored {
  const lacks = awaited.map((seat) => awaits(seat));
  const isReachable = parts.length > 0 || (baseline !== null && isWithinReach(target, baseline, ambition));
  if (baseline === null && parts.length === 0) lacks.push(lack('kpi-baseline-missing', '/baseline'));
  else if (!isReachable) lacks.push(lack('kpi-out-of-reach', '/ambition', { baseline: baseline ?? 0 }));
  return ['A', (awaited.length === 0 ? 0.5 : 0) + (isReachable ? 0.5 : 0), lacks];
}

/** At most the baseline again away from it, or somebody says why further is within reach. */
export function isWithinReach(target: Aim | null, baseline: number, ambition: string | null): boolean {
  if (ambition?.trim()) return true;
  if (!target || target.value === null) return false;
  const far = Math.max(
    ...[target.value, target.upper ?? target.value].map((end) => Math.abs(end - baseline)),
  );
  return far <= Math.abs(baseline);
}

function relevant({ need }: KpiDefinition, { isStrategic }: Circumstances): Scored {
  const lacks = [
    !isStrategic && lack('kpi-not-strategic', '/objective'),
    !need?.trim() && lack('kpi-need-missing', '/need'),
  ].filter(isLack);
  return ['R', 1 - lacks.length / 2, lacks];
}

function timeBound({ targetOn, frequency, reviewOn }: KpiDefinition, { today }: Circumstances): Scored {
  const isReviewed =
    reviewOn !== null &&
    Temporal.PlainDate.compare(reviewOn, today) >= 0 &&
    Temporal.PlainDate.compare(reviewOn, today.add({ months: REVIEW_WITHIN_MONTHS })) <= 0;
  const lacks = [
    !targetOn && !frequency && lack('kpi-period-missing', '/targetOn'),
    !isReviewed && lack('kpi-review-missing', '/reviewOn', { months: REVIEW_WITHIN_MONTHS }),
  ].filter(isLack);
  return ['T', 1 - lacks.length / 2, lacks];
}

function ofNature(nature: Nature): Scored {
  const code = { ACTIVITY: 'kpi-activity', OUTPUT: 'kpi-output', EXPERIENCE: undefined, OUTCOME: undefined }[
    nature
  ];
  return ['N', NATURE_WORTH[nature], code ? [lack(code, '/answers')] : []];
}

function decidable({ target, parts }: KpiDefinition): Scored {
  return isDecidable(target, parts) ? ['X', 1, []] : ['X', 0, [lack('kpi-undecidable', '/target')]];
}

function burden({ burdenMinutes }: KpiDefinition): Scored {
  const worth = 1 - Math.min(1, Math.max(0, burdenMinutes / BURDEN_BUDGET_MINUTES));
  const isOver = burdenMinutes > BURDEN_BUDGET_MINUTES;
  const over = lack('kpi-burdensome', '/burdenMinutes', {
    minutes: burdenMinutes,
    budget: BURDEN_BUDGET_MINUTES,
  });
  return ['B', worth, isOver ? [over] : []];
}

function warningsOf(nature: Nature, { name, definition, object, unit }: KpiDefinition): Lack[] {
  const against = contradiction(nature, [name, definition, object ?? '', unit ?? ''].join('\n'));
  if (!against) return [];
  return [
    lack('kpi-words-contradict', '/answers', { words: against.words.join(', '), nature: against.nature }),
  ];
}

/** Nothing missing is whole, one thing is half, more is nothing. */
function halved(missing: number): number {
  return [1, 0.5][missing] ?? 0;
}

function awaits(seat: Seat): Lack {
  return lack('kpi-approval-awaited', '/approvals', { seat });
}

function lack(code: string, pointer: string, params: Lack['params'] = {}): Lack {
  return { code, params, pointer };
}

function isLack(candidate: Lack | false): candidate is Lack {
  return candidate !== false;
}
