import { createHash } from 'node:crypto';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { MAX_FILE_BYTES } from '#contracts';
import { Identity } from '#platform/identity';
import { BrokenRule } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { Refusal } from '../edge/problem.js';

export interface ReceivedFile {
  fileName: string;
  bytes: Buffer;
}

type Receiving = FastifyRequest & { received?: ReceivedFile };

/**
 * Receives the one file of a form before the tenant's transaction opens, so that a slow sender holds no connection to
 * the database; and only in a session that still lives, so that neither strangers nor people signed out fill memory.
 */
@Injectable()
export class UploadedFile implements CanActivate {
  constructor(
    private readonly identity: Identity,
    private readonly tenancy: Tenancy,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Receiving>();
    const token = this.identity.verifySessionCookie(request.headers.cookie);
    if (!token || !(await this.tenancy.signedIn(token))) throw new Refusal(401, 'signed-out');
    if (!request.isMultipart()) throw new BrokenRule('import-file-missing', {}, { pointer: '/file' });
    const received = await receive(request);
    request.received = received;
    // A repeated key is the same request only with the same file.
    request.body = {
      fileName: received.fileName,
      digest: createHash('sha256').update(received.bytes).digest('hex'),
    };
    return true;
  }
}

/** The file that the guard received. */
export const TheFile = createParamDecorator((_: unknown, context: ExecutionContext): ReceivedFile => {
  return context.switchToHttp().getRequest<Receiving>().received!;
});

async function receive(request: FastifyRequest): Promise<ReceivedFile> {
  const tooLarge = () =>
    new BrokenRule(
      'import-file-too-large',
      { megabytes: MAX_FILE_BYTES / 1024 / 1024 },
      { pointer: '/file' },
    );
  try {
    const file: MultipartFile | undefined = await request.file({
      limits: { fileSize: MAX_FILE_BYTES, files: 1 },
    });
    if (!file) throw new BrokenRule('import-file-missing', {}, { pointer: '/file' });
    const bytes = await file.toBuffer();
    // The library looks only while pieces arrive: a file cut off after its last piece would pass as whole.
    if (file.file.truncated) throw tooLarge();
    return { fileName: file.filename || 'import', bytes };
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
    if (error instanceof BrokenRule) throw error;
    throw new BrokenRule('import-file-missing', {}, { pointer: '/file' });
  }
}
