import { plainWords } from './plain-words.js';

/** Legal forms that one spelling of a company carries and the next leaves out. */
const FORMS = new Set(
  'sa sas sasu sarl eurl snc scop scic sci gie selarl ste societe inc corp corporation ltd limited llc llp plc gmbh ag kg bv nv srl spa oy ab aps se co company'.split(
    ' ',
  ),
);

/**
 * A company's name as spellings are compared: "Decalog S.A.S." and "DECALOG" are one. Legal forms are dropped at both
 * ends only, and never the whole name.
 */
export function supplierKey(name: string): string {
  const words = plainWords(
    name.replace(/\b(?:[A-Za-z]\.){2,}/g, (dotted) => dotted.replaceAll('.', '')),
  ).split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && FORMS.has(words[to - 1]!)) to--;
  while (to - from > 1 && FORMS.has(words[from]!)) from++;
  return words.slice(from, to).join(' ');
}
