import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type KeptFile, Vault } from '#platform/documents';
import { log } from '#platform/logs';

/**
 * Takes the file of a deed that was refused out of the vault again, once the refusal has been said: by then nothing of
 * the deed is kept. It stops nobody; a guard is what stands before the file is received.
 */
@Injectable()
export class RefusedFile implements CanActivate {
  constructor(private readonly vault: Vault) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest & { kept?: KeptFile }>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.raw.once('close', () => {
      if (!request.kept || reply.statusCode < 400) return;
      this.vault
        .takeBack(request.kept)
        .catch((error: unknown) => log.warn({ err: error }, 'a refused file stays until it is swept'));
    });
    return true;
  }
}
