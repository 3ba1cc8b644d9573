import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root, type SourceFile, sources } from '../support/source-tree.js';

const STYLES = 'node_modules/@mantine/core/styles';

/** Mantine's components that a screen takes and whose style nobody loads: they stand there, but in pieces. */
function undressed(list: string, screens: SourceFile[]): string[] {
  const taken = screens.flatMap(({ text }) =>
    [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim().replace(/^type /, '')),
    ),
  );
  return [...new Set(taken)]
    .filter((name) => name && existsSync(join(root, STYLES, `${name}.layer.css`)))
    .filter((name) => !list.includes(`styles/${name}.layer.css'`))
    .sort();
}

describe('the styles of the web', () => {
  const list = readFileSync(join(root, 'apps/web/src/styles.ts'), 'utf8');

  it('are loaded for every component of Mantine that a screen takes', () => {
    expect(undressed(list, sources(/\.tsx$/, ['apps/web/src']))).toEqual([]);
  });

  it('a component without its style is seen', () => {
    const text = "import {\n  Button,\n  Stepper,\n  useMantineTheme,\n} from '@mantine/core';";
    expect(undressed(list, [{ path: 'planted.tsx', text }])).toEqual(['Stepper']);
  });
});
