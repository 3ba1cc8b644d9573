import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { words } from '#platform/words';

const HERE = 'libs/contracts/imports';

/** The reports carry codes; whoever shows them finds the words under `rule.<code>`. */
describe('the words of a report', () => {
  it('exist in both languages for every code a row, a failure or an undo can give', () => {
    const codes = readdirSync(HERE)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .flatMap((file) => [...readFileSync(`${HERE}/${file}`, 'utf8').matchAll(/'(import-[a-z-]+)'/g)])
      .map((match) => match[1]!);
    const kinds = ['corrected', 'noted', 'assessed', 'seats', 'parent', 'people', 'pairs', 'touchpoints'];
    const said = new Set([...codes, ...kinds.map((kind) => `import-supplier-${kind}`)]);
    expect(said.size).toBeGreaterThan(40);
    expect([...said].filter((code) => !words.has(`rule.${code}`))).toEqual([]);
  });
});
