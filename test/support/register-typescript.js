/** `node --import ./test/support/register-typescript.js file.ts` runs a TypeScript file as it stands. */
import { register } from 'node:module';

register('./typescript-source.js', import.meta.url);
