import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { isId } from '#platform/kernel';
import { Identity } from '#platform/identity';
import { repeated, Tenancy } from '#platform/tenancy';
import { Afterwards } from './afterwards.js';
import { accessOf, type Allowed } from './allow.js';
import { bearerOf, Bearers, type BearingRequest } from './bearers.js';
import { IdempotentPost } from './idempotent-post.js';
import { Refusal } from './problem.js';
import { RequestLimits } from './request-limits.js';
import { isWriting } from './writing.js';

/** What the edge knows of a request once it is through: for logs and metrics, never for a rule. */
export interface Passage {
  tenantId?: string;
  actor?: string;
  personId?: string;
}

export type PassingRequest = FastifyRequest & { passage?: Passage; signedInAs?: string };

/**
 * The way in. It reads who may call the route, verifies the session cookie's signature, and opens the tenant's scope
 * around the handler: read-only and pipelined for a GET, awaited for a deed, which may be replayed by its key.
 */
@Injectable()
export class WayIn implements NestInterceptor {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly identity: Identity,
    private readonly posts: IdempotentPost,
    private readonly limits: RequestLimits,
    private readonly modules: ModuleRef,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const access = accessOf(context);
    const request = context.switchToHttp().getRequest<PassingRequest>();
    // A route that does not say who may call it is closed; a wall test finds it before anybody does.
    if (!access) throw new Refusal(403, 'forbidden');
    if (access.kind === 'public') {
      this.limits.count(`ip ${request.ip}`, 'anonymous');
      return next.handle();
    }
    if (access.kind === 'token') return from(this.withToken(context, request, next));
    const token = this.identity.verifySessionCookie(request.headers.cookie);
    if (!token) throw new Refusal(401, 'signed-out');
    // The token itself is a secret; the shared counters only need to tell sessions apart.
    this.limits.count(`session ${fingerprint(token)}`, request.method === 'GET' ? 'reading' : 'writing');
    if (access.kind === 'signed-in') {
      const userId = await this.tenancy.signedIn(token);
      if (!userId) throw new Refusal(401, 'signed-out');
      request.signedInAs = userId;
      request.passage = { actor: userId };
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      for (const cookie of await this.identity.renewIfNeeded(request.headers.cookie)) {
        void reply.header('set-cookie', cookie);
      }
      return next.handle();
    }
    return from(this.inOrganisation(context, request, token, access.allowed, next));
  }

  /** A tool's key, and never a session: the scope it opens has no role at all. */
  private async withToken(
    context: ExecutionContext,
    request: PassingRequest & BearingRequest,
    next: CallHandler,
  ): Promise<unknown> {
    const secret = bearerOf(request);
    if (!secret) throw new Refusal(401, 'token-unknown');
    this.limits.count(`token ${fingerprint(secret)}`, 'writing');
    const { org } = request.params as { org: string };
    const borne = await this.modules.get(Bearers, { strict: false }).open(org, secret, String(request.id));
    if (!borne) {
      // Whoever tries secrets is counted where they come from.
      this.limits.count(`ip ${request.ip}`, 'anonymous');
      throw new Refusal(401, 'token-unknown');
    }
    request.reach = borne.reach;
    request.passage = { tenantId: borne.scope.tenantId, actor: borne.scope.actor };
    const work = () => lastValueFrom(next.handle());
    return repeated(() =>
      this.tenancy.within(borne.scope, () =>
        request.method === 'POST' ? this.posts.once(context, work) : work(),
      ),
    );
  }

  private async inOrganisation(
    context: ExecutionContext,
    request: PassingRequest,
    token: string,
    allowed: Allowed,
    next: CallHandler,
  ): Promise<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const work = () => lastValueFrom(next.handle());
    const entrance = {
      token,
      slug: (request.params as { org: string }).org,
      membershipId: membershipOf(request),
      roles: Object.keys(allowed),
      requestId: String(request.id),
      readOnly: request.method === 'GET' && !isWriting(context),
      screen: request.routeOptions.url,
    };
    const deed = request.method === 'POST' ? () => this.posts.once(context, work) : work;
    const { result, entered } = await repeated(() => this.tenancy.enter(entrance, deed));
    const { tenantId, actor, personId, sessionExpiresAt } = entered;
    request.passage = { tenantId, actor, ...(personId ? { personId } : {}) };
    for (const cookie of await this.identity.renewIfNeeded(request.headers.cookie, sessionExpiresAt)) {
      void reply.header('set-cookie', cookie);
    }
    return result instanceof Afterwards ? result.make() : result;
  }
}

const fingerprints = new Map<string, string>();
const KEPT_FINGERPRINTS = 10_000;

function fingerprint(token: string): string {
  const known = fingerprints.get(token);
  if (known) return known;
  const made = createHash('sha256').update(token).digest('base64url').slice(0, 22);
  if (fingerprints.size >= KEPT_FINGERPRINTS) fingerprints.clear();
  fingerprints.set(token, made);
  return made;
}

/** A person with two memberships in one organisation says which one they are using. */
function membershipOf(request: FastifyRequest): string | undefined {
  const given = request.headers['x-membership'];
  if (given === undefined) return undefined;
  if (!isId(given)) throw new Refusal(400, 'membership-malformed');
  return given;
}
