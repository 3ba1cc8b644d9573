import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { firstFrom, occurrence, type Recurrence, RECURRENCES } from './recurrence.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const named = (first: string, recurrence: Recurrence, count: number) =>
  Array.from({ length: count }, (_, at) => `${occurrence(day(first), recurrence, at + 1)}`);
const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const recurring = fc.constantFrom(...RECURRENCES.filter((one) => one !== 'ONCE'));

describe('the days that a recurrence names', () => {
  it('a 31st is clipped to each month’s end and comes back', () => {
    expect(named('2026-01-31', 'MONTHLY', 5)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    expect(named('2027-11-30', 'QUARTERLY', 3)).toEqual(['2027-11-30', '2028-02-29', '2028-05-30']);
  });

  it('a 29 February falls on the 28th in common years', () => {
    expect(named('2024-02-29', 'YEARLY', 5)).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
    expect(named('2023-08-31', 'HALF_YEARLY', 3)).toEqual(['2023-08-31', '2024-02-29', '2024-08-31']);
  });

  it('what is owed once is owed once', () => {
    expect(named('2026-06-09', 'ONCE', 1)).toEqual(['2026-06-09']);
    expect(occurrence(day('2026-06-09'), 'ONCE', 2)).toBeUndefined();
    expect(firstFrom(day('2026-06-09'), 'ONCE', day('2026-06-10'))).toBeUndefined();
    expect(firstFrom(day('2026-06-09'), 'ONCE', day('2026-06-09'))).toBe(1);
  });

  it('begins at the first named day that has not passed', () => {
    expect(firstFrom(day('2022-10-31'), 'MONTHLY', day('2026-02-28'))).toBe(41);
    expect(firstFrom(day('2022-10-31'), 'MONTHLY', day('2026-03-01'))).toBe(42);
    expect(`${occurrence(day('2022-10-31'), 'MONTHLY', 42)}`).toBe('2026-03-31');
  });

  it('for any first day: each is later than the last, never past the first’s own day of the month', () => {
    fc.assert(
      fc.property(anyDay, recurring, fc.integer({ min: 1, max: 60 }), (first, recurrence, n) => {
        const [one, next] = [occurrence(first, recurrence, n)!, occurrence(first, recurrence, n + 1)!];
        expect(Temporal.PlainDate.compare(one, next)).toBe(-1);
        expect(next.day).toBe(Math.min(first.day, next.daysInMonth));
      }),
    );
  });

  it('for any day: the first from it is on or after it, and the one before is not', () => {
    fc.assert(
      fc.property(anyDay, recurring, anyDay, (first, recurrence, from) => {
        const n = firstFrom(first, recurrence, from)!;
        expect(Temporal.PlainDate.compare(occurrence(first, recurrence, n)!, from)).toBeGreaterThanOrEqual(0);
        if (n > 1) expect(Temporal.PlainDate.compare(occurrence(first, recurrence, n - 1)!, from)).toBe(-1);
      }),
    );
  });
});
