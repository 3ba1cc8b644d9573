import type { PipeTransform } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { NotFound } from '#platform/kernel';

/** A civil day in an address. A malformed one names nothing, so it is not found. */
export class DayPipe implements PipeTransform<string, Temporal.PlainDate> {
  transform(value: string): Temporal.PlainDate {
    try {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return Temporal.PlainDate.from(value, { overflow: 'reject' });
    } catch {
      // The thirtieth of February is no day.
    }
    throw new NotFound('day');
  }
}
