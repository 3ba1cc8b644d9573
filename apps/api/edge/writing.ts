import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';

const WRITES = Symbol('a GET that keeps what it answers');

/**
 * A GET that writes: it keeps the answer it gave (the call of the day is frozen by the first look), or its reading is
 * audited. It leaves the read-only, pipelined path for the awaited one.
 */
export const Writing = () => SetMetadata(WRITES, true);

const reflector = new Reflector();

export function isWriting(context: ExecutionContext): boolean {
  return reflector.get<boolean | undefined>(WRITES, context.getHandler()) ?? false;
}
