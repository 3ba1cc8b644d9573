/**
 * Lets plain Node import the TypeScript of this tree, without a build that several runs would write at once.
 * Jest does not transform what a global set-up imports, so the set-up registers this first.
 */
import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const options = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** Doors lead to the source instead of `dist`; a relative `.js` that does not exist is its `.ts`. */
export async function resolve(specifier, context, next) {
  const ours = context.parentURL?.startsWith(root.href) && !context.parentURL.includes('/node_modules/');
  if (ours && specifier.startsWith('#')) {
    return next(new URL(`libs/${specifier.slice(1)}/index.ts`, root).href, context);
  }
  if (ours && specifier.startsWith('.') && specifier.endsWith('.js')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return next(source.href, context);
  }
  return next(specifier, context);
}

/** Compiles one file; the decorators need it, a type stripper would not do. */
export async function load(url, context, next) {
  if (!url.startsWith(root.href) || !url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...options, filename });
  return { format: 'module', source: code, shortCircuit: true };
}
