import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Scope } from '#platform/tenancy';
import { says } from './saying.js';

/** What a tool's key opens: a scope without any role, and the one thing it reaches in it. */
export interface Borne {
  scope: Scope;
  /** The id of what the key is about. */
  reach: string;
}

/** Whoever keeps the keys of tools answers whose key that is, in the organisation of the address. */
export abstract class Bearers {
  abstract open(slug: string, secret: string, requestId: string): Promise<Borne | undefined>;
}

export type BearingRequest = FastifyRequest & { reach?: string };

/** Only a tool with a key may call it, never a session: `Authorization: Bearer rk_…`. */
export function BearsToken() {
  return applyDecorators(
    says({ access: { kind: 'token' } }),
    ApiExtension('x-allow', 'token'),
    ApiBearerAuth(),
  );
}

/** The id of what the caller's key reaches. */
export const TokenReach = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  return context.switchToHttp().getRequest<BearingRequest>().reach!;
});

/** The secret of the request; undefined when it carries none. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer ([\x21-\x7e]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
}
