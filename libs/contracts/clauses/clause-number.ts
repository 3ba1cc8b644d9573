import { BrokenRule } from '#platform/kernel';

const ARTICLE = /^(?:article|art\.?|clause|section|§)\s*/i;
const ANNEX = /^(?:annexe|annex|appendice|appendix|schedule|exhibit)\b\s*/i;
const PREAMBLE = /^(?:préambule|preamble|exposé préalable|exposé|recitals?)\b/i;
const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const DEEPEST = 9;

/** A clause's number as people write it, and where it stands: 1.2 before 1.10, articles before annexes. */
export class ClauseNumber {
  private constructor(
    /** As it is shown: '4.2', 'Annexe 1'. */
    readonly text: string,
    /** Compared byte by byte. */
    readonly key: string,
    /** 1 for an article, 2 for what stands under it … */
    readonly level: number,
  ) {}

  /** @throws BrokenRule `clause-number-unreadable` when there is neither digit nor letter in it, or it is too long */
  static read(written: string): ClauseNumber {
    const text = written
      .trim()
      .replace(ARTICLE, '')
      .replace(/[\s.):–—-]+$/, '')
      .replaceAll(/\s+/g, ' ');
    if (PREAMBLE.test(text)) return new ClauseNumber(text, 'a', 1);
    const isAnnex = ANNEX.test(text);
    const parts = plain(text.replace(ANNEX, '')).match(/\d+|[a-z]+/gi) ?? [];
    const isNothing = parts.length === 0 && !isAnnex;
    if (isNothing || text.length > 40 || parts.length > DEEPEST || parts.some((part) => part.length > 12))
      throw new BrokenRule(
        'clause-number-unreadable',
        { number: written.slice(0, 60) },
        { pointer: '/number' },
      );
    const places = parts.map((part, at) => place(part, at === 0));
    return new ClauseNumber(text, [isAnnex ? 'z' : 'm', ...places].join('.'), Math.max(1, parts.length));
  }

  /** Negative when this one stands before the other. */
  compare(other: ClauseNumber): number {
    return this.key < other.key ? -1 : this.key > other.key ? 1 : 0;
  }
}

/** One place of a number, so written that text order is the order meant: digits padded, letters after digits, Z before AA. */
function place(part: string, isFirst: boolean): string {
  if (/^\d/.test(part)) return `0${part.padStart(12, '0')}`;
  if (isFirst && ROMAN.test(part)) return `0${String(roman(part)).padStart(12, '0')}`;
  return `1${String(part.length).padStart(2, '0')}${part.toLowerCase()}`;
}

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10 };

function roman(letters: string): number {
  return [...letters].reduce((sum, letter, at) => {
    const value = VALUES[letter]!;
    const next = VALUES[letters[at + 1] ?? ''] ?? 0;
    return sum + (next > value ? -value : value);
  }, 0);
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
