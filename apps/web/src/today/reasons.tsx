import type { DatedReason } from '../api/shapes.js';
import type { Values, Words } from '../words/words.js';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * The sentence of a fact: days are written as days, codes as words. Some facts come with more or fewer
 * particulars (`reason.SILENCE.days+interval`): the sentence that uses most of what is known is chosen,
 * rather than one with gaps. An unknown fact is said by its code.
 */
export function reasonSentence(w: Words, reason: DatedReason, family = 'reason'): string {
  const known = Object.entries(reason.params ?? {}).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const names = new Set(known.map(([name]) => name));
  const root = `${family}.${reason.code}`;
  const fitting = w
    .variants(root)
    .map((key) => ({
      key,
      needs: key
        .slice(root.length + 1)
        .split('+')
        .filter(Boolean),
    }))
    .filter(({ needs }) => needs.every((name) => names.has(name)))
    .sort((a, b) => b.needs.length - a.needs.length)[0];
  if (!fitting) return reason.code;
  const values = Object.fromEntries(
    known.map(([name, value]) => {
      if (isDay(value)) return [name, w.day(value, 'long')];
      if (name === 'segment') return [name, w.code('segment', String(value))];
      if (name === 'interval') return [name, w.code('interval', String(value))];
      return [name, value];
    }),
  ) as Values;
  return w.code(family, fitting.key.slice(family.length + 1), values);
}
