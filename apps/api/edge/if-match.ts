import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Refusal } from './problem.js';

/** The version the caller read, from `If-Match: "3"`. An edit without one is refused with 428. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (given === undefined) throw new Refusal(428, 'if-match-missing');
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (!version) throw new Refusal(400, 'if-match-malformed');
  return Number(version);
});

/** Documents the header on routes that edit. */
export function Edits() {
  return applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: true,
      description: 'The version that was read, quoted.',
      schema: { type: 'string', pattern: '^"\\d+"$' },
    }),
  );
}
