import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { isId } from '#platform/kernel';
import { Identity } from '#platform/identity';
import { repeated, Tenancy } from '#platform/tenancy';
import { Afterwards } from './afterwards.js';
import type { Allowed } from './allow.js';
import { bearerOf, Bearers, type BearingRequest } from './bearers.js';
import { type Handler, heard } from './hearing.js';
import { IdempotentPost } from './idempotent-post.js';
import { Refusal } from './problem.js';
import { RequestLimits } from './request-limits.js';

/** What the edge knows of a request once it is through: for logs and metrics, never for a rule. */
export interface Passage {
  tenantId?: string;
  actor?: string;
  personId?: string;
}

export type PassingRequest = FastifyRequest & { passage?: Passage; signedInAs?: string };

/**
 * The way in. It stands around the handler of every route: it asks the route who may call it, verifies the session
 * cookie's signature, and opens the tenant's scope in which the handler runs: read-only and pipelined for a GET, awaited
 * for a deed, which may be replayed by its key. What the handler answers is sent when the scope has ended well.
 */
@Injectable()
export class WayIn {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly identity: Identity,
    private readonly posts: IdempotentPost,
    private readonly limits: RequestLimits,
    private readonly modules: ModuleRef,
  ) {}

  /** Puts itself around a route that is being declared. */
  around(route: RouteOptions): void {
    const { receiver } = route.config ?? {};
    if (receiver) {
      const door = this.modules.get(receiver, { strict: false });
      route.preHandler = (request, reply) => door.receive(request, reply);
    }
    const handler = route.handler as Handler;
    const { httpAdapter } = this.modules.get(HttpAdapterHost, { strict: false });
    route.handler = async (request, reply) => {
      const answer = await this.pass(request, reply, () => heard(handler, request, reply));
      await httpAdapter.reply(reply, answer);
    };
  }

  private async pass(request: PassingRequest, reply: FastifyReply, work: () => Promise<unknown>) {
    const { access } = request.routeOptions.config;
    // A route that does not say who may call it is closed; a wall test finds it before anybody does.
    if (!access) throw new Refusal(403, 'forbidden');
    if (access.kind === 'public') {
      this.limits.count(`ip ${request.ip}`, 'anonymous');
      return work();
    }
    if (access.kind === 'token') return this.withToken(request, reply, work);
    const token = this.identity.verifySessionCookie(request.headers.cookie);
    if (!token) throw new Refusal(401, 'signed-out');
    // The token itself is a secret; the shared counters only need to tell sessions apart.
    this.limits.count(`session ${fingerprint(token)}`, isReading(request) ? 'reading' : 'writing');
    if (access.kind === 'roles') return this.inOrganisation(request, reply, token, access.allowed, work);
    const userId = await this.tenancy.signedIn(token);
    if (!userId) throw new Refusal(401, 'signed-out');
    request.signedInAs = userId;
    request.passage = { actor: userId };
    await this.renewed(request, reply);
    return work();
  }

  /** A tool's key, and never a session: the scope it opens has no role at all. */
  private async withToken(
    request: PassingRequest & BearingRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
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
    const deed = this.onceIfAsked(request, reply, work);
    return repeated(() => this.tenancy.within(borne.scope, deed));
  }

  private async inOrganisation(
    request: PassingRequest,
    reply: FastifyReply,
    token: string,
    allowed: Allowed,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const readOnly = isReading(request) && !request.routeOptions.config.isWriting;
    const entrance = {
      token,
      slug: (request.params as { org: string }).org,
      membershipId: membershipOf(request),
      roles: Object.keys(allowed),
      requestId: String(request.id),
      readOnly,
      screen: request.routeOptions.url,
    };
    const deed = this.onceIfAsked(request, reply, work);
    const { result, entered } = await (readOnly
      ? this.tenancy.enter(entrance, work)
      : repeated(() => this.tenancy.enter(entrance, deed)));
    const { tenantId, actor, personId, sessionExpiresAt } = entered;
    request.passage = { tenantId, actor, ...(personId ? { personId } : {}) };
    await this.renewed(request, reply, sessionExpiresAt);
    return result instanceof Afterwards ? result.make() : result;
  }

  private onceIfAsked(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>) {
    return request.method === 'POST' ? () => this.posts.once(request, reply, work) : work;
  }

  private async renewed(request: FastifyRequest, reply: FastifyReply, expiresAt?: Date): Promise<void> {
    for (const cookie of await this.identity.renewIfNeeded(request.headers.cookie, expiresAt)) {
      void reply.header('set-cookie', cookie);
    }
  }
}

/** Fastify answers HEAD with the head of what a GET would say. */
function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
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
