import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
type Lock = Record<string, Locked>;

/**
 * Packages that some other system needs and the lock file does not know. `npm ci` refuses such a lock file where the
 * registry cannot be asked for them, and installs half a product on that system where it can.
 */
function unknownPlatforms(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !isKnown(lock, path, name)),
  );
}

/** Looks where Node would: beside the package, then in each directory above it. */
function isKnown(lock: Lock, path: string, name: string): boolean {
  const places = path
    .split('/node_modules/')
    .map((_, depth, all) => all.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...places].some((place) => lock[`${place ? `${place}/` : ''}node_modules/${name}`]?.version);
}

describe('the lock file', () => {
  it('knows what every system needs, so that npm ci works everywhere', () => {
    const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    expect(unknownPlatforms((JSON.parse(text) as { packages: Lock }).packages)).toEqual([]);
  });

  it('is not whole when a system is left out', () => {
    const lock = {
      '': { optionalDependencies: { here: '1.0.0', 'tool-win32': '1.0.0' } },
      'node_modules/here': {
        version: '1.0.0',
        optionalDependencies: { deep: '1.0.0', 'tool-darwin': '1.0.0' },
      },
      'node_modules/here/node_modules/deep': { version: '1.0.0' },
    };
    expect(unknownPlatforms(lock)).toEqual(['tool-win32', 'tool-darwin']);
  });
});
