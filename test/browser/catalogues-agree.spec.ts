import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from '@formatjs/icu-messageformat-parser';

const read = (file: string) =>
  JSON.parse(readFileSync(`apps/web/src/words/${file}.json`, 'utf8')) as Record<string, string>;
const catalogues = ['', 'contracts/'].map((of) => ({ fr: read(`${of}fr`), en: read(`${of}en`) }));
const fr = Object.assign({}, ...catalogues.map((one) => one.fr)) as Record<string, string>;
const en = Object.assign({}, ...catalogues.map((one) => one.en)) as Record<string, string>;

/** How many words a sentence says itself, its arguments apart. */
function wordsOf(sentence: string): number {
  let said = '';
  const walk = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if (element.type === 0) said += element.value;
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(sentence));
  return said.trim().split(/\s+/).length;
}

/** The arguments of a sentence, with their kind. */
function argumentsOf(sentence: string): string[] {
  const found = new Set<string>();
  const walk = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) found.add(String(element.value));
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value);
    }
  };
  walk(parse(sentence));
  return [...found].sort();
}

const sources = readdirSync('apps/web/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.gen.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(join('apps/web/src', file), 'utf8') }));

describe('the two catalogues of the screens', () => {
  it('have the same keys, in order', () => {
    for (const one of catalogues) {
      expect(Object.keys(one.en)).toEqual(Object.keys(one.fr));
      expect(Object.keys(one.fr)).toEqual(Object.keys(one.fr).toSorted());
    }
    expect(Object.keys(fr).length).toBe(catalogues.reduce((sum, one) => sum + Object.keys(one.fr).length, 0));
  });

  it('take the same arguments in both languages', () => {
    const different = Object.keys(fr).filter(
      (key) => argumentsOf(fr[key]!).join() !== argumentsOf(en[key] ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('leave no sentence empty and none untranslated by mistake', () => {
    expect(Object.entries({ ...fr, ...en }).filter(([, text]) => text.trim() === '')).toEqual([]);
    const sentences = Object.keys(fr).filter((key) => fr[key] === en[key] && wordsOf(fr[key]!) > 3);
    expect(sentences).toEqual([]);
  });

  it('hold every key that a screen names', () => {
    const named = sources.flatMap(({ text }) =>
      [...text.matchAll(/\bw\('([\w.-]+)'/g)].map((match) => match[1]!),
    );
    expect(named.length).toBeGreaterThan(300);
    expect([...new Set(named)].filter((key) => !(key in fr))).toEqual([]);
  });
});
