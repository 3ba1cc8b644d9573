/**
 * The name a supplier is recognised by, whatever the spelling: no accents, no case, no punctuation, no legal form.
 * "Proservia ", "PROSERVIA SAS" and "S.A.S. Proservia" are one; the name on screen stays as it was written.
 * Words in the middle are kept, so that two subsidiaries of a group do not become one.
 */
export function recognisedName(name: string): string {
  const words = joinInitials(
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/œ/giu, 'oe')
      .replace(/æ/giu, 'ae')
      .replace(/ß/gu, 'ss')
      .replace(/ø/giu, 'o')
      .replace(/ł/giu, 'l')
      .toUpperCase()
      .replace(/&|\+/g, ' ET ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .filter((word) => word !== 'AND' && word !== 'ET'),
  );
  const kept = withoutLegalForm(words);
  return (kept.length > 0 ? kept : words).join(' ');
}

/** "C.L.J." and "C L J" are read as CLJ, "S.A.R.L." as SARL. */
function joinInitials(words: string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word)) {
      initials += word;
      continue;
    }
    if (initials) joined.push(initials);
    initials = '';
    if (word) joined.push(word);
  }
  return joined;
}

function withoutLegalForm(words: string[]): string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && legalFormsLast.has(words[to - 1]!)) to -= 1;
  while (to - from > 1 && legalFormsFirst.has(words[from]!)) from += 1;
  return words.slice(from, to);
}

// French usage puts the form on either side of the name, the others after it.
const legalFormsFirst = new Set('SA SAS SASU SARL EURL SNC SCA SCOP SCIC SCI GIE STE SOCIETE'.split(' '));
const legalFormsLast = new Set(
  `SA SAS SASU SARL EURL SNC SCA SCOP SCIC SCI GIE CIE COMPAGNIE SE AG GMBH MBH KG OHG UG EG LTD LIMITED PLC LLP LLC
  LP INC INCORPORATED CORP CORPORATION CO COMPANY BV NV BVBA SRL SPRL SPA SL SLU SAU LDA AB AS ASA OY OYJ APS SRO KFT
  ZRT DAC PTY`.split(/\s+/),
);
