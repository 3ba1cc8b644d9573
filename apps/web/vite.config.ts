import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { isDoorWord } from './src/words/door-words.js';

const here = import.meta.dirname;
const out = join(here, '../../dist/web');

/**
 * Compiles the catalogues while building: a sentence with arguments becomes the parser's tree, a plain one
 * stays a string. The parser itself (16 KiB) then never travels to the browser. `words` are what the front door says,
 * `house` what every screen inside adds and `contracts` what the screens of contracts add; `rules` are the sentences
 * of broken rules, shared with the API.
 */
function words(): Plugin {
  const name = /^virtual:(words|house|contracts|rules)\/(fr|en)$/;
  const files = {
    words: 'src/words',
    house: 'src/words',
    contracts: 'src/words/contracts',
    rules: '../../libs/platform/words',
  };
  const wanted: Partial<Record<string, (key: string) => boolean>> = {
    words: isDoorWord,
    house: (key) => !isDoorWord(key),
    rules: (key) => key.startsWith('rule.'),
  };
  return {
    name: 'rekindle-words',
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, which, locale] = (id.startsWith('\0') && name.exec(id.slice(1))) || [];
      if (!which || !locale) return undefined;
      const file = join(here, files[which as keyof typeof files], `${locale}.json`);
      this.addWatchFile(file);
      const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
      const compiled = Object.fromEntries(
        Object.entries(catalogue)
          .filter(([key]) => wanted[which]?.(key) ?? true)
          .map(([key, text]) => [key, /[{<']/.test(text) ? parse(text, { captureLocation: false }) : text]),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`;
    },
  };
}

/** Static files are compressed once, here; compressing per request would double its cost. */
function precompressed(): Plugin {
  return {
    name: 'rekindle-precompressed',
    apply: 'build',
    writeBundle() {
      for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
        const path = join(out, file);
        if (!/\.(js|css|svg|html|json)$/.test(file) || statSync(path).isDirectory()) continue;
        const bytes = readFileSync(path);
        if (bytes.length < 1024) continue;
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
      }
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: join(here, 'src/routes'),
      generatedRouteTree: join(here, 'src/routeTree.gen.ts'),
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
    words(),
    precompressed(),
  ],
  resolve: {
    alias: [
      {
        find: /^@formatjs\/icu-messageformat-parser$/,
        replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    ],
  },
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: true,
    // The content policy allows no data: fonts, and a picture of our own is cheap to fetch.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: process.env.REKINDLE_API ?? 'http://127.0.0.1:3000', changeOrigin: false },
    },
  },
});
