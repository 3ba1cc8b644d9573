import type { DatedReason } from '../api/shapes.js';
import type { Values, Words } from '../words/words.js';

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The sentence of a fact: days are written as days, codes as words, and an unknown fact by its code. */
export function reasonSentence(w: Words, reason: DatedReason, family = 'reason'): string {
  const params = Object.fromEntries(
    Object.entries(reason.params ?? {}).map(([key, value]) => {
      if (isDay(value)) return [key, w.day(value, 'long')];
      if (key === 'segment') return [key, w.code('segment', String(value))];
      if (key === 'interval' && value) return [key, w.code('interval', String(value))];
      return [key, value];
    }),
  ) as Values;
  const variant = Object.entries(reason.params ?? {})
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key]) => key)
    .sort()
    .join('+');
  // Some facts come with more or fewer particulars; each has its own sentence rather than gaps in one.
  const key = [`${family}.${reason.code}.${variant}`, `${family}.${reason.code}`].find((known) =>
    w.has(known),
  );
  return key ? w.code(family, key.slice(family.length + 1), params) : reason.code;
}
