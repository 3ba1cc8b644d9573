import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#organisation';
import { says } from './saying.js';

/** How far a role reaches on a route: everything the organisation has, or what is theirs (own pairs, own contracts). */
export type Reach = 'any' | 'own';
export type Allowed = Partial<Record<Role, Reach>>;
export type Access =
  { kind: 'roles'; allowed: Allowed } | { kind: 'signed-in' } | { kind: 'token' } | { kind: 'public' };

/** Who may call this route of an organisation, role by role. */
export function Allow(allowed: Allowed) {
  return applyDecorators(
    says({ access: { kind: 'roles', allowed } }),
    ApiExtension('x-allow', allowed),
    ApiCookieAuth(),
  );
}

/** Any signed-in person may call it; it is about themselves. */
export function SignedIn() {
  return applyDecorators(
    says({ access: { kind: 'signed-in' } }),
    ApiExtension('x-allow', 'signed-in'),
    ApiCookieAuth(),
  );
}

/** Anyone may call it; a link's secret or nothing at all is asked. */
export function Public() {
  return applyDecorators(says({ access: { kind: 'public' } }), ApiExtension('x-allow', 'public'));
}

export const EVERY_CUSTOMER_ROLE: Allowed = {
  ORGANISATION_ADMIN: 'any',
  CIO_OFFICE: 'any',
  EXECUTIVE: 'any',
  CONTRACT_OWNER: 'any',
  SECRETARY: 'any',
  EVALUATOR: 'any',
  BU_LEAD: 'any',
  LEGAL: 'any',
  AUDITOR: 'any',
};

export const EVERY_ROLE: Allowed = {
  ...EVERY_CUSTOMER_ROLE,
  SUPPLIER_ADMIN: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
  SUPPLIER_EXECUTIVE: 'own',
};

/** The roles that reach `any` on this route; a statement compares them with `platform.has_any_role(:anyRoles)`. */
export const AnyRoles = createParamDecorator((_: unknown, context: ExecutionContext): string[] => {
  const { access } = context.switchToHttp().getRequest<FastifyRequest>().routeOptions.config;
  if (access?.kind !== 'roles') return [];
  return Object.entries(access.allowed).flatMap(([role, reach]) => (reach === 'any' ? [role] : []));
});
