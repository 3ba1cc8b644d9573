import type { PipeTransform } from '@nestjs/common';
import { isId, NotFound } from '#platform/kernel';

/** An id in an address. A malformed one names nothing, so it is not found; it never reaches SQL. */
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isId(value)) throw new NotFound('object');
    return value;
  }
}
