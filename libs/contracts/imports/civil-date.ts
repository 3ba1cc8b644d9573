import { Temporal } from 'temporal-polyfill';
import { plainWords } from './plain-words.js';

/** Which number comes first in 03/04/2026; proved by the column, day first otherwise. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

/** Excel's day 0, moved by the day it wrongly gives to 29 February 1900. */
const EXCEL_EPOCH = Temporal.PlainDate.from('1899-12-30');
/** 1 January 1980 to 31 December 2119: outside, a number is not a date of a contract. */
const EXCEL_FROM = 29_221;
const EXCEL_TO = 80_353;

/**
 * Reads a civil date: "02/10/2027", "2.10.2027", "2027-10-02", "2019-01-16+01:00", "20271002", "2 octobre 2027",
 * "Oct 2, 2027", or the serial number that Excel leaves ("46662").
 * @returns undefined when it is no date, or a date that does not exist (31/02)
 */
export function readDate(text: string, order: DateOrder = 'day-first'): Temporal.PlainDate | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*|Z|[+-]\d{2}:?\d{2})?$/.exec(trimmed);
  if (iso) return civil(iso[1]!, iso[2]!, iso[3]!);
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ]\d{1,2}:.*)?$/.exec(trimmed);
  if (numeric) {
    const [, first, second, year] = numeric as unknown as [string, string, string, string];
    return order === 'month-first'
      ? civil(fullYear(year), first, second)
      : civil(fullYear(year), second, first);
  }
  const compact = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(trimmed);
  if (compact) return civil(compact[1]!, compact[2]!, compact[3]!);
  if (/^\d{5}(?:[.,]\d+)?$/.test(trimmed)) {
    const serial = Number.parseInt(trimmed, 10);
    return serial >= EXCEL_FROM && serial <= EXCEL_TO ? EXCEL_EPOCH.add({ days: serial }) : undefined;
  }
  return writtenDate(trimmed);
}

/** Month first only when some cell proves it and none contradicts it. */
export function dateOrderOf(cells: Iterable<string>): DateOrder {
  let monthFirst = false;
  for (const cell of cells) {
    const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}/.exec(cell);
    if (!parts) continue;
    if (Number(parts[1]) > 12) return 'day-first';
    if (Number(parts[2]) > 12) monthFirst = true;
  }
  return monthFirst ? 'month-first' : 'day-first';
}

function writtenDate(text: string): Temporal.PlainDate | undefined {
  const words = plainWords(text).split(' ');
  const at = words.findIndex((word) => monthOf(word) !== undefined);
  if (at < 0 || words.length < 3) return undefined;
  const numbers = words
    .filter((_, index) => index !== at)
    .map((word) => word.replace(/(?<=\d)(er|st|nd|rd|th)$/, ''));
  const year = numbers.find((word) => /^\d{4}$/.test(word));
  const day = numbers.find((word) => /^\d{1,2}$/.test(word));
  return year && day ? civil(year, String(monthOf(words[at]!)), day) : undefined;
}

function monthOf(word: string): number | undefined {
  const at = MONTHS.findIndex((names) => names.includes(word));
  return at < 0 ? undefined : at + 1;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 80 ? `20${year}` : `19${year}`;
}

function civil(year: string, month: string, day: string): Temporal.PlainDate | undefined {
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    );
    return date.year >= 1950 && date.year <= 2200 ? date : undefined;
  } catch {
    return undefined;
  }
}
