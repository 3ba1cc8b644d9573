export type Language = 'fr' | 'en';

/** Small words that one language uses in every sentence and the other hardly ever. */
const SMALL: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    'le la les des du de une et est sont au aux par pour dans que qui ne pas sur ce cette ces sera seront doit avec à ou en il elle leur ses'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to is are be shall will by for with this that any such which not it its or in on as may must from at an'.split(
      ' ',
    ),
  ),
};

/** The language of a text by its small words; French where neither prevails, since that is the house's first. */
export function languageOf(text: string): Language {
  let [fr, en] = [0, 0];
  for (const [word] of text
    .slice(0, 4_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (SMALL.fr.has(word)) fr++;
    if (SMALL.en.has(word)) en++;
  }
  return en > fr ? 'en' : 'fr';
}
