import { useLocale, useWords, type Words } from '../../words/words.js';
import type { Target } from './shapes.js';

const signs: Record<string, string> = { GE: '≥', LE: '≤', EQ: '=' };

/** How figures, targets and periods read in the reader's language. */
export function useFigureWords() {
  const w = useWords();
  const { locale } = useLocale();
  const value = (text: string | null | undefined, unit?: string | null) =>
    text === null || text === undefined ? '—' : `${w.number(Number(text))}${unit ? `\u00a0${unit}` : ''}`;
  return {
    value,
    target: (target: Target | null | undefined, unit?: string | null) => {
      if (!target || target.comparator === 'ALL') return target ? w('measure.allParts') : '—';
      if (target.comparator === 'BETWEEN')
        return w('measure.between', { low: value(target.value), high: value(target.upper, unit) });
      return `${signs[target.comparator] ?? ''}\u00a0${value(target.value, unit)}`;
    },
    share: (share: number | null | undefined) =>
      share === null || share === undefined
        ? '—'
        : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    period: (key: string, firstDay: string, short = false) => periodWords(w, locale, key, firstDay, short),
  };
}

function periodWords(w: Words, locale: string, key: string, firstDay: string, short: boolean): string {
  const [year, part = ''] = key.split('-') as [string, string?];
  const n = Number(part.replace(/\D/g, ''));
  if (part === '') return year;
  if (part.startsWith('W')) return w('measure.week', { n, year });
  if (part.startsWith('Q')) return w('measure.quarter', { n, year });
  if (part.startsWith('H')) return w('measure.half', { n, year });
  return new Intl.DateTimeFormat(locale, {
    month: short ? 'short' : 'long',
    year: short ? '2-digit' : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${firstDay}T12:00:00Z`));
}
