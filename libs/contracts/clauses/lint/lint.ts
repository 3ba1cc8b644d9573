import { type Language, languageOf } from './language.js';
import { sentencesOf, wordCount } from './sentences.js';
import { type Avoided, VOCABULARIES } from './vocabulary.js';

export const LINT_RULES = [
  'long-sentence',
  'very-long-sentence',
  'vague',
  'jargon',
  'double-negation',
  'no-actor',
  'acronym',
  'and-or',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** A place in a text that could be plainer. Advice: nothing is ever refused for it. */
export interface LintFinding {
  rule: LintRule;
  /** In UTF-16 units, the end excluded. */
  start: number;
  end: number;
  params: Record<string, string | number>;
  /** What to write there, in the text's own language; absent when only the writer can know. */
  instead?: string;
}

/** What the house has agreed on. */
export interface Agreed {
  /** Terms that the glossary defines or accepts, in lower case. */
  terms: ReadonlySet<string>;
  /** Acronyms that the contract spells out somewhere. */
  acronyms: ReadonlySet<string>;
}

export const NOTHING_AGREED: Agreed = { terms: new Set(), acronyms: new Set() };

const LONG = 30;
const VERY_LONG = 40;
/** A clause is read by people: past so many places they would not know where to begin. */
const MOST = 60;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?:-\p{Lu}{2,6})?s?(?![\p{L}\p{N}]|-\d)/gu;
const ROMAN = /^[IVXLC]+$/;

/** Reads a clause as a colleague would who was not at the negotiation (OUT-14). Never throws, whatever the text. */
export function lint(
  text: string,
  agreed: Agreed = NOTHING_AGREED,
  language: Language = languageOf(text),
): LintFinding[] {
  const vocabulary = VOCABULARIES[language];
  const isAgreed = (words: string) => agreed.terms.has(plain(words));
  const found = [
    ...longSentences(text),
    ...avoidedIn(text, 'vague', language).filter(({ params }) => !isAgreed(String(params['words']))),
    ...avoidedIn(text, 'jargon', language).filter(({ params }) => !isAgreed(String(params['words']))),
    ...matches(text, 'double-negation', vocabulary.doubleNegations),
    ...matches(text, 'no-actor', vocabulary.withoutActor),
    ...matches(text, 'and-or', [vocabulary.andOr]),
    ...unknownAcronyms(text, agreed, vocabulary.known),
  ];
  return withoutRepeats(found.toSorted((a, b) => a.start - b.start || b.end - a.end)).slice(0, MOST);
}

/** Acronyms that a text spells out: « comité de pilotage (COPIL) », "the Service Level Agreement (“SLA”)". */
export function acronymsDefinedIn(text: string): string[] {
  const quoted = text.matchAll(
    /[(«“"]\s*(?:ci-après\s*)?(?:l[ea]s?\s*)?[«“"']?\s*(\p{Lu}{2,6}(?:-\p{Lu}{2,6})?)s?\s*[»”"']?\s*[)»”"]/gu,
  );
  const explained = text.matchAll(/(?:^|\n)\s*(\p{Lu}{2,6})\s*(?::|=|désigne|signifie|means)/gu);
  return [...quoted, ...explained].map(([, acronym]) => acronym!);
}

function longSentences(text: string): LintFinding[] {
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    const count = wordCount(sentence);
    if (count <= LONG) return [];
    const rule = count > VERY_LONG ? 'very-long-sentence' : 'long-sentence';
    return [{ rule, start, end: start + sentence.length, params: { words: count } } satisfies LintFinding];
  });
}

function avoidedIn(text: string, rule: 'vague' | 'jargon', language: Language): LintFinding[] {
  const { pattern, instead } = lexicons[language][rule];
  return [...text.matchAll(pattern)].map((match) => {
    const plainer = instead.get(plain(match[0]));
    return { ...place(rule, match), ...(plainer ? { instead: plainer } : {}) };
  });
}

function matches(text: string, rule: LintRule, patterns: RegExp[]): LintFinding[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => place(rule, match)));
}

/** The first place of each acronym that nobody has explained. */
function unknownAcronyms(text: string, agreed: Agreed, known: ReadonlySet<string>): LintFinding[] {
  const explained = new Set([...agreed.acronyms, ...acronymsDefinedIn(text)]);
  const seen = new Set<string>();
  return [...withoutHeadings(text).matchAll(ACRONYM)].flatMap((match) => {
    const acronym = match[0].replace(/s$/, '');
    const isUnderstood =
      known.has(acronym) ||
      ROMAN.test(acronym) ||
      explained.has(acronym) ||
      agreed.terms.has(acronym.toLowerCase());
    if (isUnderstood || seen.has(acronym)) return [];
    seen.add(acronym);
    return [place('acronym', match)];
  });
}

/** A line in capitals is a heading, and its words are no acronyms: blanks of the same length stand for it. */
function withoutHeadings(text: string): string {
  return text.replaceAll(/[^\n]+/g, (line) => {
    const letters = line.match(/\p{L}/gu)?.length ?? 0;
    const isShouted = letters > 8 && (line.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7;
    return isShouted ? ' '.repeat(line.length) : line;
  });
}

function place(rule: LintRule, match: RegExpMatchArray): LintFinding {
  const start = match.index ?? 0;
  return { rule, start, end: start + match[0].length, params: { words: match[0] } };
}

/** « délai raisonnable » says it; « raisonnable » inside it would say it again. Sorted by start, the longest first. */
function withoutRepeats(sorted: LintFinding[]): LintFinding[] {
  let reached = 0;
  return sorted.filter(({ rule, end }) => {
    if (rule.endsWith('sentence')) return true;
    const isNew = end > reached;
    reached = Math.max(reached, end);
    return isNew;
  });
}

interface Lexicon {
  pattern: RegExp;
  instead: ReadonlyMap<string, string>;
}

/** The longest expression first, so that it is the one found; an adjective with its endings. */
function lexicon(avoided: Avoided[], language: Language): Lexicon {
  const ordered = avoided.toSorted((a, b) => b.words.length - a.words.length);
  const ending = language === 'fr' ? '(?:e|s|es)?' : '';
  const written = ordered.map(({ words }) => {
    const exact = words
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("'", "['’]")
      .replaceAll(' ', String.raw`\s+`);
    return /^\p{L}+$/u.test(words) ? exact + ending : exact;
  });
  const instead = new Map<string, string>();
  for (const { words, instead: plainer } of avoided)
    for (const form of language === 'fr' ? [words, `${words}e`, `${words}s`, `${words}es`] : [words])
      if (!instead.has(plain(form))) instead.set(plain(form), plainer);
  return {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${written.join('|')})(?![\p{L}\p{N}])`, 'giu'),
    instead,
  };
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
}

const lexicons: Record<Language, Record<'vague' | 'jargon', Lexicon>> = {
  fr: { vague: lexicon(VOCABULARIES.fr.vague, 'fr'), jargon: lexicon(VOCABULARIES.fr.jargon, 'fr') },
  en: { vague: lexicon(VOCABULARIES.en.vague, 'en'), jargon: lexicon(VOCABULARIES.en.jargon, 'en') },
};
