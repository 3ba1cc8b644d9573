import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { FREQUENCIES, type Frequency } from '../outcomes/definition.js';
import { MeasurePeriod } from './measure-period.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const holding = (text: string, frequency: Frequency) => MeasurePeriod.holding(day(text), frequency);
const anyDay = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));
const anyFrequency = fc.constantFrom(...FREQUENCIES);

describe('a period of measure', () => {
  it.each([
    ['2026-06-17', 'MONTHLY', '2026-06', '2026-06-01', '2026-06-30'],
    ['2028-02-29', 'MONTHLY', '2028-02', '2028-02-01', '2028-02-29'],
    ['2026-08-01', 'QUARTERLY', '2026-Q3', '2026-07-01', '2026-09-30'],
    ['2028-02-29', 'HALF_YEARLY', '2028-H1', '2028-01-01', '2028-06-30'],
    ['2026-12-31', 'YEARLY', '2026', '2026-01-01', '2026-12-31'],
    // The week of both changes of clocks in Europe has seven days like any other.
    ['2026-03-29', 'WEEKLY', '2026-W13', '2026-03-23', '2026-03-29'],
    ['2026-10-25', 'WEEKLY', '2026-W43', '2026-10-19', '2026-10-25'],
    // ISO weeks at the ends of years: 2026 has 53 weeks, and 2024-W01 … 2025-W01 begins in December.
    ['2027-01-03', 'WEEKLY', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-12-30', 'WEEKLY', '2025-W01', '2024-12-30', '2025-01-05'],
  ] as const)('that holds %s, %s, is %s', (on, frequency, key, first, last) => {
    const period = holding(on, frequency);
    expect([period.key, `${period.firstDay}`, `${period.lastDay}`]).toEqual([key, first, last]);
  });

  it.each([
    ['2026-T2', 'QUARTERLY', '2026-04-01'],
    ['2026-s2', 'HALF_YEARLY', '2026-07-01'],
    ['202606', 'MONTHLY', '2026-06-01'],
    ['2020-W53', 'WEEKLY', '2020-12-28'],
  ] as const)('is read from %s', (text, frequency, first) => {
    expect(`${MeasurePeriod.read(text, frequency)?.firstDay}`).toBe(first);
  });

  it.each([
    ['2026-13', 'MONTHLY'],
    ['2026-00', 'MONTHLY'],
    ['2026-Q5', 'QUARTERLY'],
    ['2026', 'MONTHLY'],
    ['2026-06', 'QUARTERLY'],
    ['2025-W53', 'WEEKLY'],
    ['June', 'MONTHLY'],
  ] as const)('is not %s when it is %s', (text, frequency) => {
    expect(MeasurePeriod.read(text, frequency)).toBeUndefined();
  });

  it('is over when its last day has come, not when the next begins', () => {
    const june = holding('2026-06-10', 'MONTHLY');
    expect([june.isOver(day('2026-06-29')), june.isOver(day('2026-06-30'))]).toEqual([false, true]);
  });

  it('holds its day, is found again by its key, and leaves no day between itself and the next', () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, (on, frequency) => {
        const period = MeasurePeriod.holding(on, frequency);
        expect(Temporal.PlainDate.compare(period.firstDay, on)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(on, period.lastDay)).toBeLessThanOrEqual(0);
        expect(MeasurePeriod.read(period.key, frequency)?.equals(period)).toBe(true);
        expect(`${period.next().firstDay}`).toBe(`${period.lastDay.add({ days: 1 })}`);
        expect(MeasurePeriod.between(period).equals(period)).toBe(true);
      }),
    );
  });
});
