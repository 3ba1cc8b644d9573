import { Temporal } from 'temporal-polyfill';
import { plainWords } from './plain-words.js';

const UNITS: [string[], 'years' | 'months' | 'weeks' | 'days'][] = [
  [['an', 'ans', 'annee', 'annees', 'year', 'years', 'yr', 'yrs', 'y'], 'years'],
  [['mois', 'month', 'months', 'mo', 'm'], 'months'],
  [['semaine', 'semaines', 'week', 'weeks', 'sem', 'w'], 'weeks'],
  [['jour', 'jours', 'day', 'days', 'j', 'd'], 'days'],
];

const NUMBERS = [
  ['zero'],
  ['un', 'une', 'one'],
  ['deux', 'two'],
  ['trois', 'three'],
  ['quatre', 'four'],
  ['cinq', 'five'],
  ['six'],
  ['sept', 'seven'],
  ['huit', 'eight'],
  ['neuf', 'nine'],
  ['dix', 'ten'],
  ['onze', 'eleven'],
  ['douze', 'twelve'],
];

/**
 * Reads a period: "6 mois", "6 months", "1 an", "P6M", "90 jours", "trois mois", "1 an et 6 mois"; a bare number
 * counts months, as registers do.
 * @returns an ISO 8601 period ("P6M", "P1Y", "P90D"), undefined when it is none
 */
export function readPeriod(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^P\d/i.test(trimmed)) return isoPeriod(trimmed.toUpperCase());
  if (/^\d{1,3}$/.test(trimmed)) return spoken({ months: Number(trimmed) });
  const words = plainWords(trimmed.replace(/(\d)(\p{L})/gu, '$1 $2'))
    .split(' ')
    .filter((word) => word !== 'et' && word !== 'and');
  if (words.length < 2 || words.length % 2 !== 0) return undefined;
  const parts: Partial<Record<'years' | 'months' | 'weeks' | 'days', number>> = {};
  for (let at = 0; at < words.length; at += 2) {
    const count = numberOf(words[at]!);
    const unit = UNITS.find(([names]) => names.includes(words[at + 1]!))?.[1];
    if (count === undefined || !unit || parts[unit] !== undefined) return undefined;
    parts[unit] = count;
  }
  return spoken(parts);
}

/** Whole months of a period, null when it is counted in weeks or days: 90 days are not three months. */
export function monthsOf(period: string): number | null {
  const duration = Temporal.Duration.from(period);
  return duration.weeks || duration.days ? null : duration.years * 12 + duration.months;
}

function isoPeriod(text: string): string | undefined {
  try {
    const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(text);
    return hours || minutes || seconds ? undefined : spoken({ years, months, weeks, days });
  } catch {
    return undefined;
  }
}

function spoken(parts: {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
}): string | undefined {
  const period = Temporal.Duration.from({ years: 0, ...parts });
  // A century of notice is a typing mistake.
  if (period.years * 12 + period.months > 1200 || period.weeks > 500 || period.days > 3650) return undefined;
  return period.blank ? 'P0D' : period.toString();
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const at = NUMBERS.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : at;
}
