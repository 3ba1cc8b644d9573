import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whoever waits for what a handler answers or why it refuses, before either is sent. */
interface Hearing {
  answered(body: unknown): void;
  refused(error: unknown): void;
}

type HeardRequest = FastifyRequest & { hearing?: Hearing | undefined };
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** Runs a route's handler and hears what it would have sent. */
export function heard(handler: Handler, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  return new Promise((answered, refused) => {
    (request as HeardRequest).hearing = { answered, refused };
    Promise.resolve(handler(request, reply)).catch(refused);
  });
}

/** Who waits for this request's answer, once: what comes after is sent. */
export function hearingOf(request: FastifyRequest): Hearing | undefined {
  const { hearing } = request as HeardRequest;
  (request as HeardRequest).hearing = undefined;
  return hearing;
}
