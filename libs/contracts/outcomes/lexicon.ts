import type { Nature } from './nature.js';

/**
 * Words that give a KPI away, in French and English. They warn and never decide: the nature follows from the three
 * questions, and a word may be right in its place.
 */
const ACTIVITY = wordsLike(
  ['temps de réponse', 'délais? de prise en charge', '(?:nombre|volume) de tickets?', 'tickets?', 'heures'],
  ['jours[- ]hommes?', 'appels traités', 'response times?', 'hours', 'calls handled', 'man[- ]days'],
);
const OUTPUT = wordsLike(['disponibilité', 'livrables?'], ['uptime', 'availability', 'deliverables?']);
const VAGUE = wordsLike(
  ['améliorer?', 'amélioration', 'optimiser?', 'optimisation', '(?:au )?mieux', 'rapidement'],
  [
    'dans les meilleurs délais',
    'significati(?:f|ve|fs|ves|vement)',
    'improve(?:ment)?',
    'optimi[sz]e',
    'better',
  ],
  ['quickly', 'significant(?:ly)?', 'best[- ]effort', 'as soon as possible'],
);

export interface Contradiction {
  nature: Extract<Nature, 'ACTIVITY' | 'OUTPUT'>;
  words: string[];
}

/** What the words say against the nature that the answers gave (OUT-02). */
export function contradiction(nature: Nature, text: string): Contradiction | undefined {
  const activity = found(text, ACTIVITY);
  if (activity.length > 0 && nature !== 'ACTIVITY') return { nature: 'ACTIVITY', words: activity };
  const output = found(text, OUTPUT);
  const isAbove = nature === 'OUTCOME' || nature === 'EXPERIENCE';
  return output.length > 0 && isAbove ? { nature: 'OUTPUT', words: output } : undefined;
}

/** The words that promise without saying how much. One that a number follows in its sentence is none of them. */
export function vagueWords(text: string): string[] {
  const words = text
    .split(/[;!?\n]|\.(?!\d)/)
    .flatMap((sentence) =>
      [...sentence.matchAll(VAGUE)]
        .filter((match) => !/\d/.test(sentence.slice(match.index + match[0].length)))
        .map(([word]) => word.toLowerCase()),
    );
  return [...new Set(words)];
}

function found(text: string, lexicon: RegExp): string[] {
  return [...new Set([...text.matchAll(lexicon)].map(([word]) => word.toLowerCase()))];
}

/** Whole words: `\b` knows only the letters of ASCII, and « délai » would end after its first one. */
function wordsLike(...terms: string[][]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${terms.flat().join('|')})(?![\\p{L}\\d])`, 'giu');
}
