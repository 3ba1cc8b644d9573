import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from '#contracts';
import { Identity } from '#platform/identity';
import { BrokenRule } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { Refusal } from '../edge/problem.js';
import { receivedFile } from '../edge/received-file.js';
import type { Receiver } from '../edge/saying.js';

export interface ReceivedFile {
  fileName: string;
  bytes: Buffer;
}

type Receiving = FastifyRequest & { received?: ReceivedFile };

/**
 * Receives the one file of a form into memory; only in a session that still lives, so that neither strangers nor people
 * signed out fill it.
 */
@Injectable()
export class UploadedFile implements Receiver {
  constructor(
    private readonly identity: Identity,
    private readonly tenancy: Tenancy,
  ) {}

  async receive(request: Receiving): Promise<void> {
    const token = this.identity.verifySessionCookie(request.headers.cookie);
    if (!token || !(await this.tenancy.signedIn(token))) throw new Refusal(401, 'signed-out');
    const { name, bytes } = await receivedFile(request, MAX_FILE_BYTES, refusals);
    request.received = { fileName: name || 'import', bytes };
    // A repeated key is the same request only with the same file.
    request.body = {
      fileName: request.received.fileName,
      digest: createHash('sha256').update(bytes).digest('hex'),
    };
  }
}

/** The file that was received. */
export const TheFile = createParamDecorator((_: unknown, context: ExecutionContext): ReceivedFile => {
  return context.switchToHttp().getRequest<Receiving>().received!;
});

const refusals = {
  missing: () => new BrokenRule('import-file-missing', {}, { pointer: '/file' }),
  tooLarge: () =>
    new BrokenRule(
      'import-file-too-large',
      { megabytes: MAX_FILE_BYTES / 1024 / 1024 },
      { pointer: '/file' },
    ),
};
