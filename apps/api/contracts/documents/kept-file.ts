import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type KeptFile, Vault } from '#platform/documents';
import { Identity } from '#platform/identity';
import { BrokenRule } from '#platform/kernel';
import { log } from '#platform/logs';
import { Tenancy } from '#platform/tenancy';
import { Refusal } from '../../edge/problem.js';
import { receivedFile } from '../../edge/received-file.js';
import type { Receiver } from '../../edge/saying.js';

type Receiving = FastifyRequest & { kept?: KeptFile };

/**
 * Puts the one file of a form into the vault before the deed's transaction opens: a slow sender or a slow bucket holds
 * no connection. Only whoever may call the route is listened to, so the door is asked first, in a moment of its own. A
 * file whose deed is refused afterwards is taken back.
 */
@Injectable()
export class FileInVault implements Receiver {
  constructor(
    private readonly identity: Identity,
    private readonly tenancy: Tenancy,
    private readonly vault: Vault,
  ) {}

  async receive(request: Receiving, reply: FastifyReply): Promise<void> {
    const tenantId = await this.enter(request);
    const file = await receivedFile(request, this.vault.maxBytes, {
      missing: () => new BrokenRule('document-missing', {}, { pointer: '/file' }),
      tooLarge: () => this.vault.tooLarge(),
    });
    request.kept = await this.vault.keep(tenantId, file);
    this.takeBackIfRefused(request.kept, reply);
    // A repeated key is the same request only with the same file.
    request.body = { name: request.kept.name, digest: request.kept.sha256 };
  }

  /** Once the refusal has been said nothing of the deed is kept. */
  private takeBackIfRefused(kept: KeptFile, reply: FastifyReply): void {
    reply.raw.once('close', () => {
      if (reply.statusCode < 400) return;
      this.vault
        .takeBack(kept)
        .catch((error: unknown) => log.warn({ err: error }, 'a refused file stays until it is swept'));
    });
  }

  private async enter(request: Receiving): Promise<string> {
    const { access } = request.routeOptions.config;
    if (access?.kind !== 'roles') throw new Refusal(403, 'forbidden');
    const token = this.identity.verifySessionCookie(request.headers.cookie);
    if (!token) throw new Refusal(401, 'signed-out');
    const membership = request.headers['x-membership'];
    const { entered } = await this.tenancy.enter(
      {
        token,
        slug: (request.params as { org: string }).org,
        membershipId: typeof membership === 'string' ? membership : undefined,
        roles: Object.keys(access.allowed),
        requestId: String(request.id),
        readOnly: true,
      },
      () => Promise.resolve(),
    );
    return entered.tenantId;
  }
}

/** The file that lies in the vault. */
export const TheKeptFile = createParamDecorator((_: unknown, context: ExecutionContext): KeptFile => {
  return context.switchToHttp().getRequest<Receiving>().kept!;
});
