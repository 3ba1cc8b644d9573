import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AUTH_PATH, isCrossSite } from '#platform/identity';
import type { Identity } from '#platform/identity';

/**
 * Puts identity on Fastify beside Nest's routes: a request becomes a web `Request`, and the answer goes back with
 * every `Set-Cookie` on its own line. The client's address is Fastify's, which follows TRUST_PROXY.
 */
export function mountIdentity(server: FastifyInstance, identity: Identity, baseUrl: string): void {
  server.route({
    method: ['GET', 'POST'],
    url: `${AUTH_PATH}/*`,
    handler: async (request, reply) => {
      const answer = await identity.answer(webRequest(request, baseUrl), {
        address: request.ip,
        requestId: String(request.id),
      });
      return send(answer, reply);
    },
  });
}

/**
 * Refuses what another site asks in the reader's name, on every route and before anything is read.
 * @param refuse throws the edge's own refusal
 */
export function guardAgainstOtherSites(server: FastifyInstance, baseUrl: string, refuse: () => never): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (isCrossSite(request, baseUrl)) refuse();
    done();
  });
}

function webRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // Fastify has read the body already; its length and encoding no longer describe what is passed on.
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  const body = request.method === 'POST' && request.body != null ? JSON.stringify(request.body) : undefined;
  return new Request(new URL(request.raw.url ?? '/', baseUrl), {
    method: request.method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
}

async function send(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.status(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) void reply.header('set-cookie', cookies);
  return reply.send(await answer.text());
}
