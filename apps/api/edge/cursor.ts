import { Temporal } from 'temporal-polyfill';
import { isId } from '#platform/kernel';
import { Refusal } from './problem.js';

/** Whether a key is of the kind that a list is ordered by. */
type Kind<T extends string | null = string | null> = (key: string | null) => key is T;

const when =
  (isOfKind: (key: string) => boolean): Kind<string> =>
  (key): key is string =>
    key !== null && isOfKind(key);

/** The kinds of keys that lists are ordered by. */
export const by = {
  id: when(isId),
  name: when((key) => !key.includes('\0')),
  number: when((key) => /^\d{1,9}$/.test(key)),
  decimal: when((key) => /^-?\d{1,16}(\.\d+)?$/.test(key)),
  /** A civil day, or `infinity` where what has none comes last. */
  day: when(
    (key) => key === 'infinity' || (/^\d{4}(-\d{2}){2}$/.test(key) && reads(key, Temporal.PlainDate)),
  ),
  /** An instant, as ISO 8601 or as PostgreSQL writes it. */
  moment: when(
    (key) => /^\d{4}(-\d{2}){2}[ T][\d:.Z+-]+$/.test(key) && reads(key.replace(' ', 'T'), Temporal.Instant),
  ),
  /** A key that a row may lack. */
  orNone:
    (kind: Kind<string>): Kind =>
    (key): key is string | null =>
      key === null || kind(key),
};

/**
 * The sort keys of the last row shown: `after(cursor, by.name, by.id)`. What is not a cursor of this list is a bad
 * request, never an error of SQL.
 */
export function after<K extends Kind[]>(
  cursor: string | undefined,
  ...kinds: K
): { [I in keyof K]: K[I] extends Kind<infer T> ? T : never } | undefined {
  if (!cursor) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isOurs =
      Array.isArray(keys) &&
      keys.length === kinds.length &&
      keys.every((key, at) => (key === null || typeof key === 'string') && kinds[at]!(key));
    if (isOurs) return keys as never;
  } catch {
    // Falls through to the refusal: the caller's text was not base64 of JSON.
  }
  throw new Refusal(400, 'cursor-malformed');
}

// The year 0 is one to Temporal and none to PostgreSQL.
function reads(text: string, time: { from(text: string): unknown }): boolean {
  try {
    return !text.startsWith('0000') && time.from(text) !== undefined;
  } catch {
    return false;
  }
}
