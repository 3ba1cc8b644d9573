import { plainWords } from './plain-words.js';

const SHORT: Record<string, string> = {
  usa: 'US',
  us: 'US',
  'etats unis d amerique': 'US',
  uk: 'GB',
  'grande bretagne': 'GB',
  'great britain': 'GB',
  england: 'GB',
  angleterre: 'GB',
  hollande: 'NL',
  holland: 'NL',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
};

let names: Map<string, string> | undefined;

/** "France", "FR", "États-Unis", "United States" → ISO 3166-1 alpha-2; undefined when it names no country. */
export function readCountry(text: string): string | undefined {
  const words = plainWords(text);
  return SHORT[words] ?? (names ??= countryNames()).get(words);
}

/** Every country in French and English, from Unicode's tables that Node carries. */
function countryNames(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of ['en', 'fr']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const code = String.fromCharCode(first, second);
        const name = display.of(code);
        // Unicode also names groups ("European Union") and private codes; these are no country of an address.
        if (!name || ['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'UK'].includes(code)) continue;
        if (!found.has(plainWords(name))) found.set(plainWords(name), code);
        found.set(code.toLowerCase(), code);
      }
    }
  }
  return found;
}
