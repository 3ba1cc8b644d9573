import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { words } from '#platform/words';
import { isDoorWord } from '../../apps/web/src/words/door-words.js';
import { literals, root, type SourceFile, sources } from '../support/source-tree.js';

const CATALOGUES = ['apps/web/src/words/fr.json', 'apps/web/src/words/contracts/fr.json'];

/** Sentences chosen by how many particulars are known; their family is handed on as an argument. */
const CHOSEN = ['reason.', 'fact.', 'skip.'];

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

/** The screens of those who are not inside yet, with everything they are made of. */
function door(screens: SourceFile[]): SourceFile[] {
  const byPath = new Map(screens.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set<SourceFile>();
  const reach = (file: SourceFile | undefined) => {
    if (!file || reached.has(file)) return;
    reached.add(file);
    for (const [, from] of file.text.matchAll(/^(?:import|export) (?!type)[^;]*?'(\.[^']+)';/gm))
      reach(byPath.get(join(dirname(file.path), from!).replace(/\.js$/, '')));
  };
  for (const file of screens) if (/\/(routes\/(?!o\.|account)|main\.tsx$)/.test(file.path)) reach(file);
  return [...reached];
}

describe('the words of the front door', () => {
  it('are all that its screens say: those of the house are not fetched there', () => {
    const all = Object.keys(JSON.parse(readFileSync(join(root, CATALOGUES[0]!), 'utf8')) as object);
    const screens = door(
      sources(/\.tsx?$/, ['apps/web/src']).filter(({ path }) => !/\.(d|gen)\.ts$/.test(path)),
    );
    expect(screens.length).toBeGreaterThan(20);
    const silent = new Set(unsaid(all, screens));
    const said = all.filter((key) => !silent.has(key) && !CHOSEN.some((family) => key.startsWith(family)));
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((key) => !isDoorWord(key))).toEqual([]);
  });
});

describe('the words of the fields', () => {
  /** What a validator calls its refusal, where that is not its own name. */
  const CODES: Record<string, string> = { isISO8601: 'isIso8601', isUUID: 'isUuid', length: 'isLength' };
  /** They only lead to other validators. */
  const SILENT = ['isOptional', 'isDay', 'validateNested', 'validateIf'];

  it('there are some for every validator of a request', () => {
    const asked = sources(/\.ts$/, ['apps/api']).flatMap(({ text }) => {
      const [, names = ''] = /import \{([^}]*)\} from 'class-validator'/.exec(text) ?? [];
      return names.split(',').map((name) => name.trim());
    });
    const codes = new Set(
      asked
        .filter((name) => /^[A-Z]/.test(name) && name !== 'ValidateBy')
        .map((name) => name[0]!.toLowerCase() + name.slice(1))
        .filter((name) => !SILENT.includes(name))
        .map((name) => CODES[name] ?? name),
    );
    expect(codes.size).toBeGreaterThan(15);
    expect([...codes].filter((code) => !words.has(`field.${code}`))).toEqual([]);
  });
});

describe('the words of what is found', () => {
  /** Every kind of thing that goes into the search index, in TypeScript or in a statement. */
  const kinds = sources(/\.ts$/, ['libs']).flatMap(({ text }) => [
    ...[...text.matchAll(/kind: '([a-z]+)',\s+id: this\.id/g)].map(([, kind]) => kind!),
    ...[...text.matchAll(/index_entry\('([a-z]+)'/g)].map(([, kind]) => kind!),
  ]);

  it('name its kind, which is otherwise shown as its code', () => {
    const said = Object.keys(
      JSON.parse(readFileSync(join(root, 'apps/web/src/words/fr.json'), 'utf8')) as object,
    );
    expect([...new Set(kinds)].sort()).toEqual(expect.arrayContaining(['clause', 'contract', 'supplier']));
    expect(kinds.filter((kind) => !said.includes(`palette.kind.${kind}`))).toEqual([]);
  });
});
