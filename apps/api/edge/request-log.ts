import { Histogram } from 'prom-client';
import type { FastifyInstance } from 'fastify';
import { log } from '#platform/logs';
import type { PassingRequest } from './way-in.js';

const seconds = new Histogram({
  name: 'rekindle_http_request_seconds',
  help: 'Duration of HTTP requests by route and status.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

/** One line per request: ids, never an address, a query or a body. The route's pattern stands for the path. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { passage } = request as PassingRequest;
    const route = request.routeOptions.url ?? 'unknown';
    observed(request.method, route, reply.statusCode).observe(reply.elapsedTime / 1_000);
    log.info(
      {
        requestId: String(request.id),
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        tenant: passage?.tenantId,
        actor: passage?.actor,
      },
      'request',
    );
    done();
  });
}

const children = new Map<string, ReturnType<typeof seconds.labels>>();

/** The histogram of one route and status, kept: finding it by its labels costs more than observing it. */
function observed(method: string, route: string, status: number) {
  const key = `${method} ${status} ${route}`;
  const known = children.get(key);
  if (known) return known;
  const child = seconds.labels({ method, route, status });
  children.set(key, child);
  return child;
}
