import { applyDecorators, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Receiver, says } from './saying.js';

/** Why the file of a form is not taken. */
export interface FileRefusals {
  missing(): Error;
  tooLarge(): Error;
}

/** The one file of a form, of at most so many bytes. */
export async function receivedFile(
  request: FastifyRequest,
  maxBytes: number,
  refusals: FileRefusals,
): Promise<{ name: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw refusals.missing();
  let bytes: Buffer | undefined;
  try {
    const file = await request.file({ limits: { fileSize: maxBytes, files: 1 } });
    bytes = await file?.toBuffer();
    // The library looks only while pieces arrive: a file cut off after its last piece would pass as whole.
    if (file && bytes && !file.file.truncated) return { name: file.filename, bytes };
  } catch (error) {
    if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw refusals.missing();
    throw refusals.tooLarge();
  }
  throw bytes ? refusals.tooLarge() : refusals.missing();
}

/** One file in a form, received before the deed begins. */
export const TakesOneFile = (receiver: Type<Receiver>) =>
  applyDecorators(
    says({ receiver }),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );
