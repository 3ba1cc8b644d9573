import { describe, expect, it } from '@jest/globals';
import { paths, sources, type SourceFile } from '../support/source-tree.js';

const VAGUE = ['manager', 'helper', 'util', 'common', 'misc', 'base', 'data', 'info', 'impl', 'handle'];
const A_FILE_HAS_ONE_NOUN = 250;
/** Files that have outgrown it, with the lines they may have; they only shrink, and leave this list when they fit. */
const OUTGROWN: Record<string, number> = {
  'apps/web/src/touchpoints/log-form.tsx': 281,
};

/** Words of a name: `executive-pair.queries.ts` is executive, pair, queries, ts. */
function vagueNames(all: string[]): string[] {
  return all.filter((path) => {
    const words = path
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    return words.some((word) =>
      VAGUE.some((vague) => word === vague || word === `${vague}s` || word === `${vague}r`),
    );
  });
}

function crowded(files: SourceFile[], outgrown = OUTGROWN): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ path, lines }) => lines > (outgrown[path] ?? A_FILE_HAS_ONE_NOUN))
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

// Written in pieces, so that this file is not the one that names them.
const WORKSHOP = [['', 'work', ''].join('/'), ['', 'tmp', 'rk'].join('/')];
const REGISTRY = /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|mirror|pypi)[\w.-]*/g;

/** Places that only exist where the product was made. */
function traces(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...WORKSHOP.filter((place) => new RegExp(`(?<![\\w.})*\\]])${place}`).test(text)).map(
      (place) => `${path} names ${place}`,
    ),
    ...[...text.matchAll(REGISTRY)]
      .filter(([host]) => host !== 'https://registry.npmjs.org')
      .map(([host]) => `${path} names ${host}`),
  ]);
}

describe('names', () => {
  const generated = /(^|\/)(routeTree\.gen\.ts|schema\.d\.ts)$/;
  const tree = ['apps', 'libs', 'test', 'docker'];
  const written = sources(/\.(ts|tsx|js|cjs|mjs)$/, ['apps', 'libs']).filter(
    ({ path }) => !generated.test(path) && !/\.spec\.tsx?$/.test(path),
  );

  it('say the thing, in file and directory', () => {
    expect(vagueNames(paths(tree))).toEqual([]);
    expect(
      vagueNames(['libs/contracts/contract-manager.ts', 'libs/utils/x.ts', 'apps/api/BaseService.ts']),
    ).toHaveLength(3);
    expect(vagueNames(['libs/platform/database/database.module.ts', 'libs/suppliers/supplier.ts'])).toEqual(
      [],
    );
  });

  it('fit one noun to a file', () => {
    expect(crowded(written)).toEqual([]);
    const fits = (path: string) =>
      crowded(
        written.filter((file) => file.path === path),
        {},
      ).length === 0;
    expect(Object.keys(OUTGROWN).filter(fits)).toEqual([]);
    expect(crowded([{ path: 'long.ts', text: 'x\n'.repeat(251) }])).toEqual(['long.ts: 251 lines']);
  });

  it('of places stay where they belong: nothing tells where the product was made', () => {
    const all = sources(
      /\.(ts|tsx|js|cjs|mjs|json|md|sql|yaml|yml|css|html|txt|svg)$|^[^/]*$|(^|\/)\.[^/]*$|Dockerfile/,
    );
    expect(traces(all)).toEqual([]);
    const planted = [WORKSHOP[0], WORKSHOP[1], `${'https:'}//registry.internal.example`].map((text) => ({
      path: 'planted.md',
      text: `see ${text}notes`,
    }));
    expect(traces(planted)).toHaveLength(3);
    expect(traces([{ path: 'fine.md', text: 'https://registry.npmjs.org/x and a/work/y' }])).toEqual([]);
  });
});
