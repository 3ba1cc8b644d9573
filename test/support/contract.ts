import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

type Operation = { responses?: Record<string, { content?: Record<string, { schema?: object }> }> };

/** The OpenAPI document as a judge: every response of a journey or a benchmark is held against it. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly routes: { method: string; pattern: RegExp; path: string; operation: Operation }[];
  private readonly compiled = new Map<string, ValidateFunction | null>();

  constructor(private readonly document: OpenAPIObject) {
    (formats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ $id: 'api', components: document.components });
    this.routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, Operation>)
        .filter(([method]) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
        .map(([method, operation]) => ({
          method,
          path,
          operation,
          pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        })),
    );
  }

  /** Throws when the response is not what the document promises; `body` is the parsed JSON or undefined. */
  check(method: string, url: string, status: number, body: unknown): void {
    const path = url.split('?')[0] ?? url;
    if (path.startsWith('/api/auth') || !path.startsWith('/api/v1')) return;
    const route = this.routes.find(
      (one) =>
        one.method === method.toLowerCase() && one.pattern.test(path) && !specific(this.routes, one, path),
    );
    if (!route) {
      if (status === 404) return;
      throw new Error(`${method} ${path} answered ${status} and is not in the OpenAPI document`);
    }
    const promised =
      route.operation.responses?.[String(status)] ??
      (status >= 400 ? route.operation.responses?.['default'] : undefined);
    if (!promised) throw new Error(`${method} ${route.path} answered ${status}, which is not documented`);
    const [type, media] = Object.entries(promised.content ?? {})[0] ?? [];
    if (!media?.schema) {
      if (body !== undefined)
        throw new Error(`${method} ${route.path} ${status} answered a body that is not documented`);
      return;
    }
    const validate = this.validator(`${method} ${route.path} ${status} ${type}`, media.schema);
    if (!validate(body)) {
      throw new Error(
        `${method} ${route.path} ${status}: ${this.ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 2_000)}`,
      );
    }
  }

  private validator(key: string, schema: object): ValidateFunction {
    const known = this.compiled.get(key);
    if (known) return known;
    const rooted = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'),
    ) as object;
    const compiled = this.ajv.compile(rooted);
    this.compiled.set(key, compiled);
    return compiled;
  }
}

/** `/pairs/{id}` also matches `/pairs/plan`: the route without a parameter there is the one that answers. */
function specific(
  routes: { method: string; pattern: RegExp; path: string }[],
  one: { method: string; path: string },
  path: string,
): boolean {
  if (!one.path.includes('{')) return false;
  const holes = (text: string) => text.split('{').length;
  return routes.some(
    (other) =>
      other.method === one.method &&
      other.path !== one.path &&
      other.pattern.test(path) &&
      holes(other.path) < holes(one.path),
  );
}
