const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  icirc: 'î',
  iuml: 'ï',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  deg: '°',
  oelig: 'œ',
  Eacute: 'É',
  Agrave: 'À',
};

/**
 * The plain text of a title that was pasted from a web form: tags become spaces, entities their characters, runs of
 * white space one space. "A < B" is no tag and stays.
 */
export function plainText(markup: string): string {
  return decoded(markup.replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--[\s\S]*?-->/gi, ' '))
    .replace(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** True when the text was changed by more than its white space. */
export function holdsMarkup(text: string): boolean {
  return plainText(text) !== text.replace(/[\s\u00a0]+/g, ' ').trim();
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (code !== undefined) return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    return ENTITIES[name as string] ?? whole;
  });
}
