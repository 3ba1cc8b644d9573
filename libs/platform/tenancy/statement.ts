import { createHash } from 'node:crypto';

/** A statement with `:named` parameters, ready for the wire: numbered, and named so that it is planned once. */
interface Prepared {
  name: string;
  text: string;
  parameters: string[];
}

const prepared = new Map<string, Prepared>();
const TOKENS = /'(?:[^']|'')*'|--[^\n]*|::|:([a-zA-Z]\w*)/g;

/** Turns `:name` into `$n`, leaving casts, quoted text and comments alone. */
export function prepare(sql: string): Prepared {
  const known = prepared.get(sql);
  if (known) return known;
  const parameters: string[] = [];
  const text = sql.replace(TOKENS, (token, parameter: string | undefined) => {
    if (!parameter) return token;
    if (!parameters.includes(parameter)) parameters.push(parameter);
    return `$${parameters.indexOf(parameter) + 1}`;
  });
  const made = { name: createHash('sha1').update(text).digest('hex'), text, parameters };
  prepared.set(sql, made);
  return made;
}

/** A value as the driver wants it: Temporal and other objects with a text of their own become that text. */
export function bound(value: unknown): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(bound);
  if (Object.prototype.toString.call(value).startsWith('[object Temporal.')) return String(value);
  return JSON.stringify(value);
}
