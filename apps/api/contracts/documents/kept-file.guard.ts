import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type KeptFile, Vault } from '#platform/documents';
import { Identity } from '#platform/identity';
import { BrokenRule } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { accessOf } from '../../edge/allow.js';
import { Refusal } from '../../edge/problem.js';

type Receiving = FastifyRequest & { kept?: KeptFile };

/**
 * Puts the one file of a form into the vault before the deed's transaction opens: a slow sender or a slow bucket holds
 * no connection. Only whoever may call the route is listened to, so the door is asked first, in a moment of its own. A
 * file whose deed is refused afterwards is swept with the strays.
 */
@Injectable()
export class FileInVault implements CanActivate {
  constructor(
    private readonly identity: Identity,
    private readonly tenancy: Tenancy,
    private readonly vault: Vault,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Receiving>();
    const tenantId = await this.enter(request, context);
    const { name, bytes } = await this.receive(request);
    request.kept = await this.vault.keep(tenantId, { name, bytes });
    // A repeated key is the same request only with the same file.
    request.body = { name: request.kept.name, digest: request.kept.sha256 };
    return true;
  }

  private async enter(request: Receiving, context: ExecutionContext): Promise<string> {
    const access = accessOf(context);
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

  private async receive(request: Receiving): Promise<{ name: string; bytes: Buffer }> {
    const missing = () => new BrokenRule('document-missing', {}, { pointer: '/file' });
    if (!request.isMultipart()) throw missing();
    try {
      const file = await request.file({ limits: { fileSize: this.vault.maxBytes, files: 1 } });
      if (!file) throw missing();
      const bytes = await file.toBuffer();
      // The library looks only while pieces arrive: a file cut off after its last piece would pass as whole.
      if (file.file.truncated) throw this.vault.tooLarge();
      return { name: file.filename, bytes };
    } catch (error) {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw this.vault.tooLarge();
      if (error instanceof BrokenRule) throw error;
      throw missing();
    }
  }
}

/** The file that lies in the vault. */
export const TheKeptFile = createParamDecorator((_: unknown, context: ExecutionContext): KeptFile => {
  return context.switchToHttp().getRequest<Receiving>().kept!;
});
