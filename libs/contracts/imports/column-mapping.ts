import { BrokenRule } from '#platform/kernel';
import { type CsvKind, fieldsOf } from './import-fields.js';
import { plainWords } from './plain-words.js';

/** Field → header of the file. */
export type Mapping = Record<string, string>;

/**
 * Proposes which header carries which field: first the names that match exactly, then headers that contain one
 * ("Date de fin (JJ/MM/AAAA)"), the longest match first. A header serves one field only.
 */
export function suggestMapping(kind: CsvKind, headers: string[]): Mapping {
  const candidates = fieldsOf(kind).flatMap(({ field, names }) =>
    headers.flatMap((header) => {
      const strength = likeness(plainWords(header), names);
      return strength > 0 ? [{ field, header, strength }] : [];
    }),
  );
  candidates.sort((one, other) => other.strength - one.strength);
  const mapping: Mapping = {};
  const taken = new Set<string>();
  for (const { field, header } of candidates) {
    if (mapping[field] !== undefined || taken.has(header)) continue;
    mapping[field] = header;
    taken.add(header);
  }
  return mapping;
}

/** What the file most likely lists, from its headers: only contracts have references, ends and notices. */
export function suggestKind(headers: string[]): CsvKind {
  const telling = [
    'reference',
    'title',
    'endOn',
    'startOn',
    'notice',
    'renewalMode',
    'annualValue',
    'totalValue',
  ];
  const mapping = suggestMapping('csv-contracts', headers);
  return telling.filter((field) => mapping[field] !== undefined).length >= 2
    ? 'csv-contracts'
    : 'csv-suppliers';
}

/**
 * @throws BrokenRule `import-field-not-mapped` {field}, `import-field-unknown` {field}, `import-header-unknown` {header}
 */
export function verifyMapping(kind: CsvKind, mapping: Mapping, headers: string[]): void {
  const fields = fieldsOf(kind);
  for (const [field, header] of Object.entries(mapping)) {
    if (!fields.some((known) => known.field === field))
      throw new BrokenRule('import-field-unknown', { field });
    if (!headers.includes(header)) throw new BrokenRule('import-header-unknown', { header });
  }
  const missing = fields.find(({ field, required }) => required && mapping[field] === undefined);
  if (missing) throw new BrokenRule('import-field-not-mapped', { field: missing.field });
}

/** Above 1 000 for the very name, its length for a header that holds the name as whole words, 0 otherwise. */
function likeness(header: string, names: string[]): number {
  const exact = names.indexOf(header);
  if (exact >= 0) return 2000 - exact;
  const held = names.filter((name) => name.length >= 4 && ` ${header} `.includes(` ${name} `));
  return Math.max(0, ...held.map((name) => name.length));
}
