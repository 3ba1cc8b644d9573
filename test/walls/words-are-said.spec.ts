import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { literals, root, type SourceFile, sources } from '../support/source-tree.js';

const CATALOGUES = ['apps/web/src/words/fr.json', 'apps/web/src/words/contracts/fr.json'];

/** Sentences chosen by how many particulars are known; their family is handed on as an argument. */
const CHOSEN = ['reason.', 'fact.'];

/** Words that no screen says: neither by their name, nor as one of a family (`segment.${…}`, `w.code('segment', …)`). */
function unsaid(keys: string[], files: SourceFile[]): string[] {
  const texts = files.flatMap((file) => literals(file).map(({ text }) => text));
  const named = new Set(texts);
  const composed = texts
    .filter((text) => /^[a-zA-Z][\w.-]*\$\{\}/.test(text))
    .map((text) => text.split('$')[0]!);
  const coded = files.flatMap(({ text }) =>
    [...text.matchAll(/\.code\(\s*['"`]([\w.-]+)['"`]/g)].map(([, family]) => `${family}.`),
  );
  const families = [...new Set([...CHOSEN, ...composed, ...coded])];
  return keys.filter((key) => !named.has(key) && !families.some((family) => key.startsWith(family)));
}

describe('the words of the web', () => {
  it.each(CATALOGUES)('are all said: %s', (path) => {
    const keys = Object.keys(JSON.parse(readFileSync(join(root, path), 'utf8')) as object);
    const screens = sources(/\.tsx?$/, ['apps/web/src']).filter((file) => !file.path.endsWith('.d.ts'));
    expect(unsaid(keys, screens)).toEqual([]);
  });

  it('a word that nobody says is seen', () => {
    const text = "w('act.save'); w(`side.${side}`); w.code('flag', code);";
    const keys = ['act.save', 'act.lost', 'side.customer', 'sides.none', 'flag.LATE', 'reason.SILENCE'];
    expect(unsaid(keys, [{ path: 'planted.tsx', text }])).toEqual(['act.lost', 'sides.none']);
  });
});
