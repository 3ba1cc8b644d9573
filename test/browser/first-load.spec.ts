import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

interface Piece {
  file: string;
  src?: string;
  imports?: string[];
  dynamicImports?: string[];
}

const manifest = JSON.parse(readFileSync('dist/web/.vite/manifest.json', 'utf8')) as Record<string, Piece>;

/** A piece and everything it cannot start without. */
function closure(key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const needed of manifest[key]?.imports ?? []) closure(needed, found);
  return found;
}

const weights = new Map<string, number>();
function weigh(keys: Iterable<string>): number {
  let total = 0;
  for (const key of keys) {
    const { file } = manifest[key]!;
    if (!file.endsWith('.js')) continue;
    if (!weights.has(file))
      weights.set(file, gzipSync(readFileSync(`dist/web/${file}`), { level: 9 }).length);
    total += weights.get(file)!;
  }
  return total / 1024;
}

/** What a browser fetches to show a route: the entry, the routes on its way, and the words of one language. */
function firstLoad(...routes: string[]): number {
  const keys = new Set<string>();
  const named = (part: string) => {
    const key = Object.keys(manifest).find((known) => known.includes(part));
    if (!key) throw new Error(`nothing was built for ${part}`);
    return key;
  };
  for (const part of ['index.html', 'words/fr', ...routes]) closure(named(part), keys);
  return weigh(keys);
}

describe('the first load, in KiB of JavaScript after gzip', () => {
  it('is at most 162 to sign in: the house behind the door is not fetched yet', () => {
    expect(firstLoad('routes/sign-in.tsx')).toBeLessThanOrEqual(162);
  });

  it('is at most 200 to see the call of the day', () => {
    const today = firstLoad('house/fr', 'routes/o.$org.tsx?', 'routes/o.$org.index.tsx?');
    expect(today).toBeGreaterThan(100);
    expect(today).toBeLessThanOrEqual(200);
  });
});
