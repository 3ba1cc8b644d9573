import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Json, Store, Tenancy } from '#platform/tenancy';
import { Refusal } from './problem.js';

interface Kept {
  digest: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
}

const KEPT_HEADERS = ['location', 'etag'];

/**
 * A POST with an `Idempotency-Key` is done once. The key is taken and the reply kept in the deed's own transaction:
 * a second sender waits for the first, then hears the same reply; when the deed failed there is nothing to repeat.
 */
@Injectable()
export class IdempotentPost {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  async once(request: FastifyRequest, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    const key = request.headers['idempotency-key'];
    if (key === undefined) return work();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
      throw new Refusal(400, 'idempotency-key-malformed');
    }
    const { actor, membershipId } = this.tenancy.current();
    const id = asUuid(hash(`${actor} ${membershipId} ${request.url} ${key}`));
    const digest = hash(JSON.stringify(request.body ?? null));
    const [taken] = await this.store.rows(
      `insert into platform.idempotent_reply (tenant_id, id, digest) values (:tenant, :id, :digest)
       on conflict do nothing returning id`,
      { id, digest },
    );
    if (!taken) return this.replay(id, digest, reply);
    const result = await work();
    const headers: Record<string, string> = {};
    for (const name of KEPT_HEADERS) {
      const value = reply.getHeader(name);
      if (value !== undefined) headers[name] = String(value);
    }
    await this.store.rows(
      `update platform.idempotent_reply set status = :status, headers = :headers, body = :body
       where tenant_id = :tenant and id = :id`,
      { id, status: reply.statusCode, headers: JSON.stringify(headers), body: asText(result) },
    );
    return result;
  }

  private async replay(id: string, digest: string, reply: FastifyReply): Promise<unknown> {
    const kept = await this.store.one<Kept>(
      'select digest, status, headers, body from platform.idempotent_reply where tenant_id = :tenant and id = :id',
      { id },
    );
    if (kept?.digest !== digest) throw new Refusal(422, 'idempotency-key-reused');
    reply.header('idempotent-replay', 'true');
    if (kept.status) reply.status(kept.status);
    for (const [name, value] of Object.entries(kept.headers ?? {})) reply.header(name, value);
    return kept.body === null ? undefined : new Json(kept.body);
  }
}

function asText(result: unknown): string | null {
  if (result === undefined || result === null) return null;
  return result instanceof Json ? result.text : JSON.stringify(result);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The first 16 bytes of a hash in the shape of a version 8 UUID (RFC 9562: custom). */
function asUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
