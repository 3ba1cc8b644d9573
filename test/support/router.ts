import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

/** `get /api/v1/me`: parameters are written `{}`, whatever their name. */
export type Route = string;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every route that the running router answers, whoever mounted it. HEAD follows GET. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const drawn = app.getHttpAdapter().getInstance().printRoutes() as string;
  const above: string[] = [];
  const found: Route[] = [];
  for (const line of drawn.split('\n')) {
    const branch = /[├└]── /.exec(line);
    if (!branch) continue;
    const depth = branch.index / 4;
    const [, segment = '', methods] = /^(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line.slice(branch.index + 4)) ?? [];
    above.length = depth;
    above.push(segment);
    const path = above.join('').replace(/:[^/]+/g, '{}');
    for (const method of methods?.split(', ') ?? []) {
      if (METHODS.includes(method.toLowerCase())) found.push(`${method.toLowerCase()} ${path}`);
    }
  }
  return [...new Set(found)].sort();
}

export interface Operation {
  route: Route;
  method: string;
  path: string;
  allow: unknown;
  parameters: { name: string; in: string; required?: boolean; schema?: Schema }[];
  body: Schema | undefined;
  bodyType: string | undefined;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  pattern?: string;
  example?: unknown;
  default?: unknown;
}

/** Every operation of the contract, with what one needs to call it. */
export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, any>)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => {
        const [bodyType, media] =
          Object.entries((operation.requestBody?.content ?? {}) as Record<string, { schema: Schema }>)[0] ??
          [];
        return {
          route: `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`,
          method: method.toUpperCase(),
          path,
          allow: operation['x-allow'],
          parameters: operation.parameters ?? [],
          body: media?.schema,
          bodyType,
        };
      }),
  );
}
