import 'reflect-metadata';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '#organisation';
import { Allow, Public, SignedIn } from '../../apps/api/edge/allow.js';
import { BearsToken } from '../../apps/api/edge/bearers.js';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { contractDocument } from '../../apps/api/openapi.js';
import { Product } from '../support/product.js';
import { operationsOf, type Route, routesOf } from '../support/router.js';

/** All that anyone may call without signing in, each for its reason. */
const PUBLIC: Record<Route, string> = {
  'get /api/v1/setup': 'the first screen asks what it is',
  'get /api/v1/first-administrator/{}': 'the one-time link is the key',
  'post /api/v1/first-administrator': 'the one-time link is the key',
  'get /api/v1/feedback/{}': 'the link is the key, and whoever has it stays nobody',
  'post /api/v1/feedback/{}': 'the link is the key, and whoever has it stays nobody',
  'get /api/v1/invitations/{}': 'the link is the key',
  'post /api/v1/invitations/{}/acceptance': 'the link is the key',
  'get /api/v1/links/{}': 'the link is the key',
  'post /api/v1/links/{}': 'the link is the key',
  'get /api/v1/measure-links/{}': 'the link is the key',
  'post /api/v1/measure-links/{}': 'the link is the key',
};

/** What tools reach with a key of their own and without any role, each for its reason. */
const TOOLS: Record<Route, string> = {
  'post /api/v1/orgs/{}/measures': 'a supervision sends its figures; the key is for one contract',
};

/** Answered and not in the contract. */
const BESIDE_THE_CONTRACT = [
  /^get \/health\/(live|ready)$/,
  /^get \/metrics$/,
  /^put \/api\/dev\/clock$/,
  /^get \/api\/(openapi\.json|docs(-yaml|\/.*)?)$/,
  // The sign-in library’s own routes; its fence lists them one by one and has specs of its own.
  /^(get|post) \/api\/auth\/\*$/,
];

/** What is open, undeclared or hidden. */
function unguarded(routes: Route[], document: OpenAPIObject): string[] {
  const operations = operationsOf(document);
  const known = new Set(operations.map(({ route }) => route));
  const faults: string[] = [];
  for (const route of routes) {
    if (!known.has(route) && !BESIDE_THE_CONTRACT.some((one) => one.test(route)))
      faults.push(`${route}: not in the contract`);
  }
  for (const { route, path, allow } of operations) {
    if (!routes.includes(route)) faults.push(`${route}: promised and not answered`);
    if (allow === undefined) faults.push(`${route}: does not say who may call it`);
    else if (allow === 'public') {
      if (!(route in PUBLIC)) faults.push(`${route}: open to everyone`);
    } else if (allow === 'signed-in') {
      if (path.includes('/orgs/{org}')) faults.push(`${route}: in an organisation, and asks for no role`);
    } else if (allow === 'token') {
      if (!(route in TOOLS)) faults.push(`${route}: open to tools`);
    } else faults.push(...grants(route, path, allow as Record<string, string>));
  }
  return faults;
}

function grants(route: Route, path: string, allowed: Record<string, string>): string[] {
  const faults: string[] = [];
  if (!path.startsWith('/api/v1/orgs/{org}'))
    faults.push(`${route}: asks for a role outside an organisation`);
  if (Object.keys(allowed).length === 0) faults.push(`${route}: nobody may call it`);
  for (const [role, reach] of Object.entries(allowed)) {
    if (!(ROLES as readonly string[]).includes(role)) faults.push(`${route}: ${role} is no role`);
    if (reach !== 'any' && reach !== 'own') faults.push(`${route}: ${role} reaches ${reach}`);
    if (role.startsWith('SUPPLIER_') && reach === 'any')
      faults.push(`${route}: ${role} reaches beyond its own`);
  }
  return faults;
}

describe('every route is guarded', () => {
  let product: Product;
  beforeAll(async () => {
    product = await Product.start();
  });
  afterAll(() => product?.stop());

  it('in the running product', () => {
    const routes = routesOf(product.api);
    expect(routes.length).toBeGreaterThan(20);
    expect(unguarded(routes, describeApi(product.api))).toEqual([]);
  });

  it('and the running product is the one the contract was written from', async () => {
    const plain = (document: OpenAPIObject) => JSON.parse(JSON.stringify(document)) as object;
    expect(plain(describeApi(product.api))).toEqual(plain(await contractDocument()));
  });

  it('and the list of public routes holds no route that is gone', () => {
    const known = operationsOf(describeApi(product.api)).filter(({ allow }) => allow === 'public');
    expect(known.map(({ route }) => route).sort()).toEqual(Object.keys(PUBLIC).sort());
  });

  it('and the list of what tools reach holds no route that is gone', () => {
    const known = operationsOf(describeApi(product.api)).filter(({ allow }) => allow === 'token');
    expect(known.map(({ route }) => route)).toEqual(Object.keys(TOOLS));
  });

  it('asks a visitor to sign in on every other route', async () => {
    const visitor = await product.browser();
    const answers: string[] = [];
    for (const { route, method, path, allow } of operationsOf(describeApi(product.api))) {
      if (allow === 'public') continue;
      const url = path
        .replace('{org}', 'armorial')
        .replace(/\{[^}]+\}/g, '0199c0de-0000-7000-8000-000000000000');
      const { status } = await visitor.raw(method, url, method === 'GET' ? undefined : {});
      if (status !== 401) answers.push(`${route}: ${status}`);
    }
    expect(answers).toEqual([]);
  });
});

@Controller('api/v1')
class Planted {
  @Get('undeclared') undeclared() {}
  @Public() @Get('open') open() {}
  @BearsToken() @Post('orgs/:org/tooled') tooled() {}
  @SignedIn() @Get('orgs/:org/anyone') anyone() {}
  @Allow({ CIO_OFFICE: 'any' }) @Get('elsewhere') elsewhere() {}
  @Allow({ CIO_OFFICE: 'any', SUPPLIER_ADMIN: 'any' }) @Get('orgs/:org/wide') wide() {}
  @Allow({ KING: 'any' } as never) @Get('orgs/:org/king') king() {}
  @Allow({}) @Get('orgs/:org/nobody') nobody() {}
  @Allow({ CIO_OFFICE: 'any' }) @ApiExcludeEndpoint() @Post('orgs/:org/hidden') hidden() {}
  @Allow({ CIO_OFFICE: 'any', SUPPLIER_ADMIN: 'own' }) @Get('orgs/:org/fine/:id') fine() {}
}

@Module({ controllers: [Planted] })
class PlantedModule {}

describe('the wall around the routes', () => {
  it('sees each way of leaving one open', async () => {
    const app = await NestFactory.create<NestFastifyApplication>(PlantedModule, new FastifyAdapter(), {
      logger: false,
    });
    try {
      await app.init();
      const document = describeApi(app);
      expect(unguarded(routesOf(app), document).sort()).toEqual([
        'get /api/v1/elsewhere: asks for a role outside an organisation',
        'get /api/v1/open: open to everyone',
        'get /api/v1/orgs/{}/anyone: in an organisation, and asks for no role',
        'get /api/v1/orgs/{}/king: KING is no role',
        'get /api/v1/orgs/{}/nobody: nobody may call it',
        'get /api/v1/orgs/{}/wide: SUPPLIER_ADMIN reaches beyond its own',
        'get /api/v1/undeclared: does not say who may call it',
        'post /api/v1/orgs/{}/hidden: not in the contract',
        'post /api/v1/orgs/{}/tooled: open to tools',
      ]);
      const gone = {
        ...document,
        paths: { '/api/v1/gone': { get: { 'x-allow': 'signed-in', responses: {} } } },
      };
      expect(unguarded([], gone as never)).toEqual(['get /api/v1/gone: promised and not answered']);
    } finally {
      await app.close();
    }
  });
});
