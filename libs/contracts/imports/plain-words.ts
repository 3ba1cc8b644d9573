/**
 * A text as people compare it: without accents, case and punctuation, words separated by one space.
 * "  Échéance (fin de contrat) " → "echeance fin de contrat"
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
