import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strangers } from '../support/schemas.js';
import { root, sources } from '../support/source-tree.js';

const require = createRequire(import.meta.url);
const config = join(root, '.dependency-cruiser.cjs');

/** What dependency-cruiser finds wrong in a tree: rule, from, to. */
function trespasses(tree: string, directories: string[]): string[] {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cruiser, '--config', config, '--output-type', 'json', ...directories];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

function plant(tree: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
}

function installed(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'export default 1;'],
    ]),
  );
}

describe('neighbours only', () => {
  const tree = mkdtempSync(join(tmpdir(), 'rekindle-wall-'));
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it('holds in this house', () => {
    expect(trespasses(root, ['apps/api', 'apps/worker', 'apps/standalone', 'apps/web', 'libs'])).toEqual([]);
  });

  describe('on a tree with every trespass planted', () => {
    let found: string[];

    beforeAll(() => {
      const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
      plant(tree, {
        'package.json': JSON.stringify(manifest),
        'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8'),
        'libs/platform/kernel/index.ts': "export * from './id.js';",
        'libs/platform/kernel/id.ts': 'export const id = 1;',
        'libs/platform/mail/index.ts':
          "import { Suppliers } from '#suppliers';\nimport { id } from '../kernel/id.js';\nexport const mail = [Suppliers, id];",
        'libs/organisation/index.ts': "import { Suppliers } from '#suppliers';\nexport const x = Suppliers;",
        'libs/suppliers/index.ts':
          "import { id } from '#platform/kernel';\nimport { pair } from '#executive-contact';\nexport const Suppliers = [id, pair];",
        'libs/suppliers/register/supplier.ts':
          "import { route } from '../../../apps/api/main.js';\nexport const s = route;",
        'libs/executive-contact/index.ts':
          "import type { Contract } from '#contracts';\nexport const pair: Contract = 1;",
        'libs/contracts/index.ts':
          "import { s } from '../suppliers/register/supplier.js';\nexport type Contract = number;\nexport const c = s;",
        'libs/contracts/one.ts': "import { two } from './two.js';\nexport const one = () => two;",
        'libs/contracts/two.ts': "import { one } from './one.js';\nexport const two = () => one;",
        'libs/contracts/entity.ts':
          "import type { Back } from './back.js';\nexport class Entity { back?: Back }",
        'libs/contracts/back.ts':
          "import { Entity } from './entity.js';\nexport class Back extends Entity {}",
        'libs/newcomer/index.ts': 'export const n = 1;',
        'libs/vitality/index.ts': "import { m } from '#maturity';\nexport const v = m;",
        'libs/maturity/index.ts': 'export const m = 1;',
        'apps/api/main.ts':
          "import { n } from '#newcomer';\nimport { s } from '../../libs/suppliers/register/supplier.js';\nimport fc from 'fast-check';\nimport './nowhere.js';\nexport const route = [n, s, fc];",
        'apps/worker/main.ts': "import { route } from '../api/main.js';\nexport const w = route;",
        'apps/worker/screen.ts': "import { page } from '../web/src/page.js';\nexport const s = page;",
        'apps/standalone/main.ts':
          "import { fake } from '../../test/support/fake.js';\nimport { w } from '../worker/main.js';\nexport const all = [fake, w];",
        'apps/web/src/page.ts':
          "import { Suppliers } from '#suppliers';\nimport pg from 'pg';\nexport const page = [Suppliers, pg];",
        'apps/web/src/ui/button.ts': "import { page } from '../page.js';\nexport const button = page;",
        'test/support/fake.ts': 'export const fake = 1;',
        ...installed('pg', 'fast-check'),
      });
      found = trespasses(tree, ['apps', 'libs']);
    });

    it.each([
      ['river-organisation', 'libs/organisation/index.ts → libs/suppliers/index.ts'],
      ['river-suppliers', 'libs/suppliers/index.ts → libs/executive-contact/index.ts'],
      ['river-executive-contact', 'libs/executive-contact/index.ts → libs/contracts/index.ts'],
      ['river-vitality', 'libs/vitality/index.ts → libs/maturity/index.ts'],
      ['known-to-the-river', 'apps/api/main.ts → libs/newcomer/index.ts'],
      ['enter-by-the-door', 'libs/contracts/index.ts → libs/suppliers/register/supplier.ts'],
      ['apps-enter-by-the-door', 'apps/api/main.ts → libs/suppliers/register/supplier.ts'],
      ['rooms-of-the-ground-have-doors', 'libs/platform/mail/index.ts → libs/platform/kernel/id.ts'],
      ['the-ground-knows-no-business', 'libs/platform/mail/index.ts → libs/suppliers/index.ts'],
      ['business-knows-no-application', 'libs/suppliers/register/supplier.ts → apps/api/main.ts'],
      ['api-and-worker-are-strangers', 'apps/worker/main.ts → apps/api/main.ts'],
      ['production-needs-no-test', 'apps/standalone/main.ts → test/support/fake.ts'],
      ['the-web-knows-the-api-by-its-contract', 'apps/web/src/page.ts → libs/suppliers/index.ts'],
      ['the-web-runs-in-a-browser', 'apps/web/src/page.ts → node_modules/'],
      ['the-server-draws-no-screen', 'apps/worker/screen.ts → apps/web/src/page.ts'],
      ['ui-knows-no-domain', 'apps/web/src/ui/button.ts → apps/web/src/page.ts'],
      ['no-cycles', 'libs/contracts/one.ts → libs/contracts/two.ts'],
      ['resolves', 'apps/api/main.ts → ./nowhere.js'],
      ['served-with-what-is-installed', 'apps/api/main.ts → node_modules/fast-check/'],
    ])('%s sees %s', (rule, what) => {
      expect(found.filter((line) => line.startsWith(`${rule}: ${what}`))).not.toEqual([]);
    });

    it('lets pass what is allowed', () => {
      const isFine = (from: string, to: string) => !found.some((line) => line.endsWith(`${from} → ${to}`));
      expect(isFine('libs/suppliers/index.ts', 'libs/platform/kernel/index.ts')).toBe(true);
      expect(isFine('apps/standalone/main.ts', 'apps/worker/main.ts')).toBe(true);
      expect(isFine('libs/contracts/back.ts', 'libs/contracts/entity.ts')).toBe(true);
    });

    it('has a planted trespass for every rule of the first river, and every rule has a reason', () => {
      const { forbidden } = require(config) as { forbidden: { name: string; comment?: string }[] };
      const proven = new Set(found.map((line) => line.split(':')[0]));
      const unbuilt = ['river-contracts', 'river-committees', 'river-innovation', 'river-maturity'];
      expect(forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual(unbuilt);
      expect(forbidden.filter(({ comment }) => !comment)).toEqual([]);
    });
  });

  it('a deep path does not resolve, and a door does', () => {
    const tree = mkdtempSync(join(tmpdir(), 'rekindle-doors-'));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: object };
    const resolved = (imports: object, specifier: string) => {
      writeFileSync(join(tree, 'package.json'), JSON.stringify({ type: 'module', imports }));
      const program = `import(${JSON.stringify(specifier)}).then((m) => console.log(m.here), () => console.log('closed'))`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        cwd: tree,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      return stdout.trim();
    };
    plant(tree, {
      'dist/libs/suppliers/index.js': "export const here = 'door';",
      'dist/libs/suppliers/register/supplier.js': "export const here = 'inside';",
      'dist/libs/platform/tenancy/index.js': "export const here = 'ground';",
    });
    try {
      expect(resolved(manifest.imports, '#suppliers')).toBe('door');
      expect(resolved(manifest.imports, '#platform/tenancy')).toBe('ground');
      for (const deep of ['register/supplier', 'register/supplier.js', '../suppliers/register/supplier.js']) {
        expect(resolved(manifest.imports, `#suppliers/${deep}`)).toBe('closed');
      }
      expect(resolved({ '#*': './dist/libs/*' }, '#suppliers/register/supplier.js')).toBe('inside');
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });
});

describe('a module’s SQL names no other module’s schema', () => {
  const files = sources(/\.(ts|sql)$/, ['libs', 'apps/api', 'apps/worker', 'apps/standalone']);

  it('holds in this house', () => {
    expect(strangers(files)).toEqual([]);
  });

  it.each([
    [
      'libs/contracts/contract.queries.ts',
      'export const q = `select * from suppliers.supplier s where s.id = :id`;',
    ],
    [
      'libs/contracts/contract.queries.ts',
      'export const f = (a: string) => `${a} join organisation.person p on true`;',
    ],
    [
      'libs/suppliers/migrations/1-suppliers.sql',
      'create table suppliers.x (\n  foreign key (tenant_id) references organisation.person (tenant_id)\n);',
    ],
    [
      'libs/executive-contact/executive-pair.ts',
      "@Entity({ schema: 'suppliers', name: 'supplier' })\nexport class P {}",
    ],
    ['libs/platform/audit/audit.ts', "const sql = 'select 1 from contracts.contract';"],
    [
      'apps/api/today/today.controller.ts',
      'const sql = `with x as (select * from executive_contact.pair) select 1`;',
    ],
    ['libs/suppliers/supplier.queries.ts', 'const sql = `select token from identity.session`;'],
    ['libs/organisation/organisation.queries.ts', 'const sql = `select u.name from identity."user" u`;'],
  ])('sees a trespass in %s', (path, text) => {
    expect(strangers([...files, { path, text }])).toHaveLength(1);
  });

  it.each([
    [
      'libs/contracts/contract.queries.ts',
      'const q = `select * from contracts.contract c join platform.event e on true`;',
    ],
    [
      'libs/contracts/contracts.ts',
      'const x = await this.suppliers.supplier(id); // from suppliers.supplier',
    ],
    ['libs/suppliers/supplier.ts', "this.tell('suppliers.merged', {});"],
  ])('lets pass what is its own in %s', (path, text) => {
    expect(strangers([...files, { path, text }])).toEqual([]);
  });
});
