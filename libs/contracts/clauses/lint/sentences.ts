/** A sentence and where it begins in the text. */
export interface Sentence {
  text: string;
  start: number;
}

/** After these a full stop ends nothing. */
const SHORT_FORMS =
  /(?:^|[\s(’'])(?:art|al|cf|etc|ex|fig|m|mme|mr|mrs|no|n°|p|par|resp|s|sect|vs|e\.g|i\.e|\p{Lu})\.$/iu;

/** Sentences, and the items of lists, which are read one by one like sentences. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const keep = (end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ text: piece.trim(), start: start + lead });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n' || sign === ';') keep(at + 1);
    else if (
      (sign === '.' || sign === '!' || sign === '?') &&
      (at + 1 === text.length || /\s/.test(text[at + 1]!))
    ) {
      if (sign !== '.' || !SHORT_FORMS.test(text.slice(Math.max(start, at - 8), at + 1))) keep(at + 1);
    }
  }
  keep(text.length);
  return found;
}

/** Words as a reader counts them: « l’article 4.2 » is three, "12,5 %" is one. */
export function wordCount(text: string): number {
  return text.match(/\p{L}+(?:-\p{L}+)*|\d+(?:[.,\u00a0\u202f ]\d+)*/gu)?.length ?? 0;
}
