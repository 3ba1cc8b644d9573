import type { Aim, Comparator } from './aim.js';
import { type Direction, EMPTY_DEFINITION, type Frequency, type KpiDefinition } from './definition.js';
import { TEMPLATES_EN } from './kpi-templates-en.js';
import { TEMPLATES_FR } from './kpi-templates-fr.js';
import type { NatureAnswers } from './nature.js';

export const BUSINESS_FUNCTIONS = [
  'MARKETING',
  'SALES',
  'HR',
  'FINANCE',
  'OPERATIONS',
  'IT_SUPPORT',
] as const;
export type BusinessFunction = (typeof BUSINESS_FUNCTIONS)[number];

/** What the shelf keeps of a KPI, whatever the language: the words are beside it. */
export interface TemplateShape {
  key: string;
  businessFunction: BusinessFunction;
  kind: NatureAnswers['kind'];
  direction: Direction;
  frequency: Frequency;
  burdenMinutes: number;
  /** Figures to start from, to be replaced by one's own. */
  baseline: number;
  target: number;
}

const shape = (
  [businessFunction, key]: [BusinessFunction, string],
  kind: TemplateShape['kind'],
  direction: Direction,
  [frequency, burdenMinutes]: [Frequency, number],
  [baseline, target]: [number, number],
): TemplateShape => ({ businessFunction, key, kind, direction, frequency, burdenMinutes, baseline, target });

/** Results first: what a function gets from IT and its suppliers, not what they do. */
export const TEMPLATE_SHAPES: readonly TemplateShape[] = [
  shape(['MARKETING', 'lead-conversion'], 'RESULT', 'UP', ['MONTHLY', 15], [2.1, 2.5]),
  shape(['MARKETING', 'qualified-leads'], 'RESULT', 'UP', ['MONTHLY', 15], [320, 400]),
  shape(['SALES', 'quote-completion'], 'RESULT', 'UP', ['MONTHLY', 10], [41, 46]),
  shape(['SALES', 'seller-satisfaction'], 'PERCEPTION', 'UP', ['QUARTERLY', 30], [3.6, 4.2]),
  shape(['HR', 'ready-on-day-one'], 'RESULT', 'UP', ['MONTHLY', 20], [72, 95]),
  shape(['HR', 'joiner-satisfaction'], 'PERCEPTION', 'UP', ['QUARTERLY', 25], [3.8, 4.3]),
  shape(['FINANCE', 'closing-days'], 'RESULT', 'DOWN', ['MONTHLY', 10], [8, 5]),
  shape(['FINANCE', 'invoices-paid-on-time'], 'RESULT', 'UP', ['MONTHLY', 15], [81, 95]),
  shape(['OPERATIONS', 'claims-settled'], 'RESULT', 'UP', ['MONTHLY', 15], [64, 80]),
  shape(['OPERATIONS', 'lost-production'], 'RESULT', 'DOWN', ['MONTHLY', 20], [46, 20]),
  shape(['IT_SUPPORT', 'user-satisfaction'], 'PERCEPTION', 'UP', ['MONTHLY', 15], [3.9, 4.2]),
  shape(['IT_SUPPORT', 'work-resumed'], 'RESULT', 'UP', ['MONTHLY', 15], [78, 90]),
];

export interface KpiTemplate {
  key: string;
  businessFunction: BusinessFunction;
  definition: KpiDefinition;
}

/** The shelf in a language, of one function or of all. */
export function templates(locale: string, businessFunction?: BusinessFunction): KpiTemplate[] {
  const words = locale === 'en' ? TEMPLATES_EN : TEMPLATES_FR;
  return TEMPLATE_SHAPES.filter((one) => !businessFunction || one.businessFunction === businessFunction).map(
    ({ key, businessFunction: of, kind, direction, frequency, burdenMinutes, baseline, target }) => ({
      key,
      businessFunction: of,
      definition: {
        ...EMPTY_DEFINITION,
        ...words[key]!,
        answers: { atBeneficiary: true, hitWithoutChange: false, kind },
        ...{ direction, frequency, burdenMinutes, baseline },
        target: aimAt(direction === 'UP' ? 'GE' : 'LE', target),
      },
    }),
  );
}

function aimAt(comparator: Comparator, value: number): Aim {
  return { comparator, value, upper: null, amber: null, red: null };
}
