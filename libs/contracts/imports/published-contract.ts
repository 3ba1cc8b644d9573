import type { Temporal } from 'temporal-polyfill';
import { readDate } from './civil-date.js';

/** One contract as published, in the words of the format (arrêté of 22 March 2019, "données essentielles"). */
export interface Published {
  id?: unknown;
  uid?: unknown;
  uuid?: unknown;
  source?: unknown;
  nature?: unknown;
  objet?: unknown;
  acheteur?: { id?: unknown; nom?: unknown };
  titulaires?: unknown;
  dateNotification?: unknown;
  datePublicationDonnees?: unknown;
  dureeMois?: unknown;
  montant?: unknown;
  modifications?: unknown;
}

/** Who bought: the SIRET without spaces, the name when there is none. */
export function buyerId(contract: Published): string {
  return words(contract.acheteur?.id).replace(/\s/g, '') || words(contract.acheteur?.nom);
}

/** The entries of a list, whether or not the publisher's schema wraps each once more. */
export function wrapped(list: unknown, inner: string): Record<string, unknown>[] {
  const entries = Array.isArray(list) ? list : list && typeof list === 'object' ? [list] : [];
  return entries.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const within = (entry as Record<string, unknown>)[inner];
    if (Array.isArray(within)) return wrapped(within, inner);
    return [(within && typeof within === 'object' ? within : entry) as Record<string, unknown>];
  });
}

export function mostFrequent(texts: string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** A value of any type as trimmed text. */
export function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  // JSON may escape what PostgreSQL has no place for: control characters and halves of a character.
  return value
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

export function day(value: unknown): Temporal.PlainDate | undefined {
  return readDate(words(value));
}

/** A number of months, which may be a half. */
export function decimal(value: unknown): string | undefined {
  const text = words(value).replace(',', '.');
  return /^\d{1,4}(\.\d+)?$/.test(text) && Number(text) > 0 ? text : undefined;
}

/** An amount above nothing, with two decimals. */
export function positive(value: unknown): string | undefined {
  const text = words(value).replace(/\s/g, '').replace(',', '.');
  const number = Number(text);
  return text !== '' && Number.isFinite(number) && number > 0 && number < 1e15
    ? number.toFixed(2)
    : undefined;
}

export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
