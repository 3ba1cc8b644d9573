/**
 * What `npm start`, `npm run demo` and the commands call: builds what is stale, then runs the compiled program
 * in this same process, so that a signal has one addressee. `node apps/standalone/run.js main|demo|operator|…`.
 */
import { fileURLToPath } from 'node:url';
import { build } from './build.js';

const [name = 'main', ...rest] = process.argv.slice(2);
const hasScreens = name === 'main' || name === 'demo';
try {
  build(hasScreens ? ['server', 'web'] : ['server']);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
const file = new URL(`../../dist/apps/standalone/${name}.js`, import.meta.url);
process.argv = [process.argv[0], fileURLToPath(file), ...rest];
await import(file.href);
