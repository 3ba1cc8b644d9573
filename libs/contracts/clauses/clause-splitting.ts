import { type ClauseKind, kindByTitle } from './clause-kind.js';
import { ClauseNumber } from './clause-number.js';
import { languageOf } from './lint/language.js';

/** A clause as it was found in a pasted text. */
export interface FoundClause {
  number: string;
  title: string;
  text: string;
  kind: ClauseKind;
  level: number;
}

interface Heading {
  number: string;
  rest: string;
  /** The places of a number of digits, which must follow from the one before; undefined for what names itself. */
  places?: number[];
}

const NAMED =
  /^(?:article|clause|section|§)\s+([0-9]+(?:\.[0-9]+)*|[IVX]+)(?![\p{L}\p{N}])\s*[-–—:.)]*\s*(.*)$/iu;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,7})\s*([.)\-–—:]?)\s+(\S.*)$/u;
const ANNEX =
  /^((?:annexe|annex|appendice|appendix|schedule|exhibit)\s+(?:n°\s*)?[0-9A-Z]{1,4})(?![\p{L}\p{N}])\s*[-–—:.]*\s*(.*)$/iu;
const PREAMBLE = /^(préambule|preamble|exposé préalable|recitals)\s*[.:]?$/iu;
const CONTENTS = /[.…]{4,}\s*\d+$/;
const FOOTER = /^(?:page|p\.)\s*\d+(?:\s*(?:\/|sur|of)\s*\d+)?$/i;
const BULLET = /^(?:[-–—•*]|\(?[a-z0-9]{1,3}\))\s/i;
const LONGEST_TITLE = 120;
/** A number that jumps further than this is a figure in a sentence, not the next clause; 1.10 is less like one. */
const WIDEST_GAP = 5;
const WIDEST_GAP_BELOW = 20;

/**
 * Splits the text of a contract, as it is pasted from a word processor or a PDF, into its numbered clauses. Tables of
 * contents and page numbers are left out; a line that merely begins with a figure ("12 mois après…") is no clause,
 * because numbers must follow from one another. What stands before the first number is the preamble.
 */
export function splitClauses(text: string): FoundClause[] {
  const found: { heading: Heading; lines: string[] }[] = [];
  const opening: string[] = [];
  let last: number[] = [];
  for (const raw of text.normalize('NFC').split(/\r\n?|\n/)) {
    const line = raw.replaceAll(/[\t\u00a0\u202f ]+/g, ' ').trim();
    if (CONTENTS.test(line) || FOOTER.test(line)) continue;
    const heading = headingOf(line, last);
    if (heading) {
      found.push({ heading, lines: [] });
      last = heading.places ?? last;
    } else (found.at(-1)?.lines ?? opening).push(line);
  }
  const preamble = unwrapped(opening);
  const clauses = found.map(({ heading, lines }) => clauseOf(heading, lines));
  if (preamble === '' || found.length === 0) return clauses;
  const number = languageOf(preamble) === 'fr' ? 'Préambule' : 'Preamble';
  return [{ number, title: '', text: preamble, kind: 'OTHER', level: 1 }, ...clauses];
}

function headingOf(line: string, last: number[]): Heading | undefined {
  const named = NAMED.exec(line);
  if (named) {
    const [, number = '', rest = ''] = named;
    return /^\d/.test(number) ? { number, rest, places: placesOf(number) } : { number, rest };
  }
  const annex = ANNEX.exec(line);
  if (annex && annex[2]!.length <= LONGEST_TITLE) return { number: annex[1]!, rest: annex[2]! };
  const preamble = PREAMBLE.exec(line);
  if (preamble) return { number: preamble[1]!, rest: '' };
  const [, number = '', sign, rest = ''] = NUMBERED.exec(line) ?? [];
  if (!number) return undefined;
  const places = placesOf(number);
  if (!follows(last, places)) return undefined;
  // A figure without a sign after it begins a clause only where the rest looks like a title.
  const isTitle = /^\p{Lu}/u.test(rest) && rest.length <= LONGEST_TITLE && !/[.;,]$/.test(rest);
  return places.length > 1 || sign || isTitle ? { number, rest, places } : undefined;
}

function placesOf(number: string): number[] {
  return number.split('.').map(Number);
}

/** 4.2 is followed by 4.3, 4.2.1, 5 … and, where a number was lost, by 4.5 or 7. */
function follows(last: number[], next: number[]): boolean {
  if (last.length === 0) return next[0]! <= WIDEST_GAP;
  const same = next.findIndex((place, at) => place !== last[at]);
  if (same === -1) return false;
  const isChild = same === last.length;
  const step = next[same]! - (isChild ? 0 : last[same]!);
  const widest = same === 0 ? WIDEST_GAP : WIDEST_GAP_BELOW;
  return step > 0 && step <= widest && next.slice(same + 1).every((place) => place <= WIDEST_GAP);
}

function clauseOf({ number, rest }: Heading, lines: string[]): FoundClause {
  const isTitle = rest.length <= LONGEST_TITLE && !/[.;:,]$/.test(rest);
  const title = isTitle ? rest : '';
  const text = unwrapped(isTitle ? lines : [rest, ...lines]);
  return {
    number,
    title,
    text,
    kind: kindByTitle(title || text.slice(0, 80)),
    level: ClauseNumber.read(number).level,
  };
}

/** Lines that the page broke are joined again; paragraphs and list items keep their own. */
function unwrapped(lines: string[]): string {
  let text = '';
  let isNew = true;
  for (const line of lines) {
    if (line === '') {
      isNew = true;
      continue;
    }
    const begins = text === '' || isNew || BULLET.test(line) || /[.:;!?]$/.test(text);
    text += text === '' ? line : begins ? `${isNew ? '\n\n' : '\n'}${line}` : ` ${line}`;
    isNew = false;
  }
  return text;
}
