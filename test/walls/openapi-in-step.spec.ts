import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenAPIObject } from '@nestjs/swagger';
import { beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { contractDocument, madeFromContract, outOfStep } from '../../apps/api/openapi.js';
import { parsed, sources, type SourceFile } from '../support/source-tree.js';

let document: OpenAPIObject;
beforeAll(async () => {
  document = await contractDocument();
});

describe('the contract is in step with the routes', () => {
  it('openapi.json and the web’s types are what the routes say (else: npm run openapi)', async () => {
    expect(await outOfStep(await madeFromContract(document))).toEqual([]);
  });

  it('no two request or response classes share a name: they would become one schema', () => {
    const names = (files: SourceFile[]) =>
      files.flatMap((file) => {
        const found: string[] = [];
        ts.forEachChild(parsed(file), (node) => {
          if (ts.isClassDeclaration(node) && node.name) found.push(node.name.text);
        });
        return found;
      });
    const twice = (all: string[]) => all.filter((name, at) => all.indexOf(name) !== at);
    const classes = names(sources(/\.(requests|responses)\.ts$/, ['apps/api']));
    expect(classes.length).toBeGreaterThan(50);
    expect(twice(classes)).toEqual([]);
    expect(
      twice(
        names([
          { path: 'a.ts', text: 'class A {}' },
          { path: 'b.ts', text: 'export class A {}' },
        ]),
      ),
    ).toEqual(['A']);
  });

  it('sees a route that the committed files do not know', async () => {
    const tree = mkdtempSync(join(tmpdir(), 'rekindle-contract-'));
    const base = pathToFileURL(`${tree}/`);
    try {
      const made = await madeFromContract(document);
      for (const [path, text] of Object.entries(made)) {
        mkdirSync(dirname(join(tree, path)), { recursive: true });
        writeFileSync(join(tree, path), text);
      }
      expect(await outOfStep(made, base)).toEqual([]);
      const planted = {
        ...document,
        paths: { ...document.paths, '/api/v1/planted': { get: { responses: {} } } },
      };
      expect(await outOfStep(await madeFromContract(planted), base)).toEqual(Object.keys(made));
      rmSync(join(tree, 'openapi.json'));
      expect(await outOfStep(made, base)).toEqual(['openapi.json']);
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });

  it('every refers-to leads somewhere, every operation has a name of its own and says what it answers', () => {
    expect(incomplete(document)).toEqual([]);
    const planted = {
      ...document,
      paths: {
        '/a': { get: { operationId: 'x', responses: { '200': { $ref: '#/components/schemas/Nowhere' } } } },
        '/b': { get: { operationId: 'x', responses: { default: {} } } },
      },
    } as unknown as OpenAPIObject;
    expect(incomplete(planted)).toEqual([
      '#/components/schemas/Nowhere leads nowhere',
      'x names two operations',
      'get /b says nothing of success',
    ]);
  });
});

/** What a reader of the document would stumble on. */
function incomplete(contract: OpenAPIObject): string[] {
  const faults: string[] = [];
  const text = JSON.stringify(contract.paths) + JSON.stringify(contract.components ?? {});
  for (const [, ref] of text.matchAll(/"\$ref":"([^"]+)"/g)) {
    const found = (ref as string)
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], contract);
    if (!found && !faults.includes(`${ref} leads nowhere`)) faults.push(`${ref} leads nowhere`);
  }
  const named = new Set<string>();
  for (const [path, operations] of Object.entries(contract.paths)) {
    for (const [method, { operationId, responses }] of Object.entries(
      operations as Record<string, { operationId: string; responses: object }>,
    )) {
      if (named.has(operationId)) faults.push(`${operationId} names two operations`);
      named.add(operationId);
      if (!Object.keys(responses).some((status) => status.startsWith('2')))
        faults.push(`${method} ${path} says nothing of success`);
    }
  }
  return faults;
}

/** The routes that the web asks for: `get /api/v1/orgs/{}/people`. What is put together elsewhere is named as `computed`. */
function asked(files: SourceFile[]): { route: string; at: string }[] {
  const methods: Record<string, string> = {
    get: 'get',
    post: 'post',
    put: 'put',
    patch: 'patch',
    remove: 'delete',
  };
  return files.flatMap((file) => {
    const tree = parsed(file);
    const found: { route: string; at: string }[] = [];
    const see = (node: ts.Node): void => {
      if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.expression.getText() === 'api'
      ) {
        const method = methods[node.expression.name.text];
        const path = method && node.arguments[0] ? pathOf(node.arguments[0]) : undefined;
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (method && path !== undefined)
          found.push({ route: `${method} /api/v1${path}`, at: `${file.path}:${line}` });
      }
      ts.forEachChild(node, see);
    };
    see(tree);
    return found;
  });
}

function pathOf(node: ts.Expression): string | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'address' && node.arguments[0]) {
    const below = pathOf(node.arguments[0]);
    return below === undefined ? undefined : `/orgs/{}${below}`;
  }
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('');
  return undefined;
}

/** Those that no operation answers; a hole may stand for a parameter or for one of several last words. */
function unanswered(routes: { route: string; at: string }[], contract: OpenAPIObject): string[] {
  const known = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.keys(operations as object).map((method) => `${method} ${path}`),
  );
  return routes
    .filter(({ route }) => {
      const pattern = new RegExp(`^${route.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('{}', '[^/]+')}$`);
      return !known.some((one) => pattern.test(one.replace(/\{[^}]+\}/g, 'x')));
    })
    .map(({ route, at }) => `${route} (${at})`);
}

describe('the web asks only for what the contract offers', () => {
  it('in every call', () => {
    const routes = asked(sources(/\.tsx?$/, ['apps/web/src']));
    expect(routes.length).toBeGreaterThan(20);
    expect(unanswered(routes, document)).toEqual([]);
  });

  it('sees a call that nobody answers', () => {
    const text = [
      "api.get('/nowhere'); api.post(`/orgs/${org}/nothing/${id}`); api.patch(address(`/people/${id}`), {});",
      "api.remove(address('/people'));",
    ].join('\n');
    expect(unanswered(asked([{ path: 'planted.tsx', text }]), document)).toEqual([
      'get /api/v1/nowhere (planted.tsx:1)',
      'post /api/v1/orgs/{}/nothing/{} (planted.tsx:1)',
      'delete /api/v1/orgs/{}/people (planted.tsx:2)',
    ]);
  });
});
