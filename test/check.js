/** `npm run check`: types, format, lint and borders. Every step runs, so that one look shows all that is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { program } from '../apps/standalone/build.js';

const steps = [
  ['types', 'typescript', 'bin/tsc', ['--noEmit']],
  [
    'types of the web',
    'typescript',
    'bin/tsc',
    ['--noEmit', '-p', 'apps/web/tsconfig.json'],
    'apps/web/tsconfig.json',
  ],
  ['format', 'prettier', 'bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'oxlint', 'bin/oxlint', ['--quiet']],
  [
    'borders',
    'dependency-cruiser',
    'bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', 'apps/api', 'apps/worker', 'apps/standalone', 'apps/web', 'libs'],
    '.dependency-cruiser.cjs',
  ],
];

let isFine = true;
for (const [name, tool, file, args, needed] of steps) {
  if (needed && !existsSync(needed)) continue;
  const { status } = spawnSync(process.execPath, [program(tool, file), ...args], { stdio: 'inherit' });
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
  isFine &&= status === 0;
}
process.exit(isFine ? 0 : 1);
