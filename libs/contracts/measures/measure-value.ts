import { BrokenRule } from '#platform/kernel';

/** Why there is no figure. A code for counting, and words for whoever asks in a year. */
export const NA_CODES = ['TOOL_OUTAGE', 'NO_ACTIVITY', 'TOO_FEW_ANSWERS', 'SOURCE_CHANGED', 'OTHER'] as const;
export type NaCode = (typeof NA_CODES)[number];

/** What somebody says of a period: a figure, or why there is none; and what proves it. */
export interface Figure {
  /** A decimal text; null is N/A. */
  value: string | null;
  naCode: NaCode | null;
  naText: string | null;
  evidence: string | null;
}

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/** @throws BrokenRule `measure-value-unreadable`, `measure-needs-value-or-reason`, `measure-na-needs-words` */
export function figureOf(given: {
  value?: string | null | undefined;
  naCode?: NaCode | null | undefined;
  naText?: string | null | undefined;
  evidence?: string | null | undefined;
}): Figure {
  const written = given.value?.trim() ? given.value : null;
  const value = written === null ? null : readValue(written);
  if (written !== null && value === undefined)
    throw new BrokenRule('measure-value-unreadable', { value: written.slice(0, 80) }, { pointer: '/value' });
  const naCode = given.naCode ?? null;
  const naText = given.naText?.trim() || null;
  // A figure and a reason why there is none contradict each other; neither of them says nothing.
  if ((value === null || value === undefined) === (naCode === null))
    throw new BrokenRule('measure-needs-value-or-reason', {}, { pointer: '/value' });
  if (naCode === 'OTHER' && !naText)
    throw new BrokenRule('measure-na-needs-words', {}, { pointer: '/naText' });
  return {
    value: value ?? null,
    naCode,
    naText: naCode ? naText : null,
    evidence: given.evidence?.trim() || null,
  };
}

/**
 * Reads a figure as offices write it: "43,5 %", "4.2/5", "1 250", "-0,25". Digits beyond the sixth are refused rather
 * than rounded, because a verdict may hang on them.
 * @returns undefined when it is none
 */
export function readValue(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/\s*\/\s*\d+$/, '')
    .replace(/\s*(%|pts?|points?|min|h|j|jours?|days?|ms|s)\.?$/i, '')
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^\u2212/, '-')
    .replace(/^\+/, '');
  const decimal = /^-?\d+,\d+$/.test(bare) ? bare.replace(',', '.') : bare;
  return DECIMAL.test(decimal) ? plain(decimal) : undefined;
}

/** One figure has one text: "4.50" and "4.5" are the same measure, and the same file twice changes nothing. */
function plain(decimal: string): string {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?];
  const kept = fraction.replace(/0+$/, '');
  const integer = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const text = kept ? `${integer}.${kept}` : integer;
  return text === '-0' ? '0' : text;
}

/** True when both say the same of the period; the evidence may say more. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  const value = ({ value: text }: Figure) => (text === null ? null : plain(text));
  return value(one) === value(other) && one.naCode === other.naCode && one.naText === other.naText;
}
