import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrokenRule, Forbidden, NotFound, Stale } from '#platform/kernel';
import { log } from '#platform/logs';
import { hasCrossed } from '#platform/tenancy';
import { words } from '#platform/words';
import { hearingOf } from './hearing.js';
import { type FieldProblem, type Problem, Refusal } from './problem.js';

type Found = Pick<Problem, 'status' | 'code'> & {
  key: string;
  params?: Record<string, string | number | null>;
  more?: Partial<Problem>;
  /** Refused rules that are about a field each. */
  broken?: BrokenRule[];
  retryAfterSeconds?: number;
};

/** Every refusal leaves as problem+json in the reader's language, once whoever hears the request knows; nothing internal leaks. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const hearing = hearingOf(request);
    if (hearing) return hearing.refused(error);
    const found = asProblem(error);
    if (found.status >= 500) log.error({ err: error, requestId: request.id }, 'request failed');
    const locale = words.locale(request.headers['accept-language']);
    const problem: Problem = {
      type: 'about:blank',
      title: words.say(locale, `problem.title.${found.status}`),
      status: found.status,
      code: found.code,
      detail: words.say(locale, found.key, found.params),
      requestId: String(request.id),
      ...found.more,
    };
    if (found.broken?.length) problem.errors = found.broken.map((rule) => fieldOf(rule, locale));
    else if (problem.errors) {
      problem.errors = problem.errors.map((field) => ({
        ...field,
        message: words.has(`field.${field.code}`) ? words.say(locale, `field.${field.code}`) : field.message,
      }));
    }
    if (found.retryAfterSeconds) void reply.header('retry-after', String(found.retryAfterSeconds));
    void reply.status(found.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

function fieldOf(
  { pointer, code, params }: BrokenRule,
  locale: ReturnType<typeof words.locale>,
): FieldProblem {
  return { pointer: pointer!, code, message: words.say(locale, `rule.${code}`, params) };
}

function asProblem(error: unknown): Found {
  if (error instanceof BrokenRule) {
    const { code, params, status, reasons } = error;
    const broken = [error, ...reasons].filter(({ pointer }) => pointer);
    return { status, code, key: `rule.${code}`, params, broken };
  }
  if (error instanceof NotFound) return { status: 404, code: 'not-found', key: 'problem.not-found' };
  if (error instanceof Forbidden) return { status: 403, code: error.code, key: `problem.${error.code}` };
  if (error instanceof Stale) {
    return {
      status: 412,
      code: 'stale',
      key: 'problem.stale',
      more: { currentVersion: error.currentVersion },
    };
  }
  if (error instanceof Refusal) {
    const { status, code, extra } = error;
    return {
      status,
      code,
      key: `problem.${code}`,
      ...(extra.errors ? { more: { errors: extra.errors } } : {}),
      ...(extra.retryAfterSeconds ? { retryAfterSeconds: extra.retryAfterSeconds } : {}),
    };
  }
  return fromBelow(error);
}

/** The database stops, starts, is full or cannot be reached: it is worth trying again, which nobody does after a 500. */
const AWAY = /^(57P0[1-3]|53300|08\d{3}|ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;

/** A moment, in which what holds us up is mostly through. */
const RETRY_AFTER_SECONDS = 2;

function isAway(error: Error, code: string | undefined): boolean {
  return AWAY.test(code ?? '') || /^Connection terminated/.test(error.message);
}

/** What the database, the framework or the parser refused. */
function fromBelow(error: unknown): Found {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'RK401') return { status: 401, code: 'signed-out', key: 'problem.signed-out' };
  if (code === 'RK403') {
    const why =
      (error as Error).message === 'organisation-suspended' ? 'organisation-suspended' : 'forbidden';
    return { status: 403, code: why, key: `problem.${why}` };
  }
  if (code === 'RK404') return { status: 404, code: 'not-found', key: 'problem.not-found' };
  // An address with a NUL in it names nothing; what a body says is looked at before.
  if (code === '22021') return { status: 400, code: 'bad-request', key: 'problem.bad-request' };
  // Two writers met on a unique or exclusion index: the second may look again and retry.
  if (code === '23505' || code === '23P01') return { status: 409, code: 'conflict', key: 'problem.conflict' };
  // A reference to what is absent, or out of sight under row security.
  if (code === '23503') return { status: 422, code: 'unknown-reference', key: 'problem.unknown-reference' };
  if (code === '42501') return { status: 403, code: 'forbidden', key: 'problem.forbidden' };
  if (code === '57014' || code === '55P03' || isAway(error as Error, code))
    return { status: 503, code: 'busy', key: 'problem.busy', retryAfterSeconds: RETRY_AFTER_SECONDS };
  // It was made again, and crossed another each time: nothing of it is kept.
  if (hasCrossed(error))
    return { status: 503, code: 'crossed', key: 'problem.crossed', retryAfterSeconds: RETRY_AFTER_SECONDS };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === 404) return { status, code: 'not-found', key: 'problem.not-found' };
  if (status && status >= 400 && status < 500) {
    const known = words.has(`problem.http-${status}`) ? `http-${status}` : 'bad-request';
    return { status, code: known, key: `problem.${known}` };
  }
  return { status: 500, code: 'unexpected', key: 'problem.unexpected' };
}
