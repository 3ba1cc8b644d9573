import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { MeasurePeriod } from './measure-period.js';
import { type DatedTarget, judge, targetOf } from './verdict.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const month = (key: string) => MeasurePeriod.read(key, 'MONTHLY')!;
const target = (value: string, from: string, to: string | null): DatedTarget => ({
  comparator: 'GE',
  value,
  upper: null,
  effectiveFrom: day(from),
  effectiveTo: to === null ? null : day(to),
});

describe('a verdict', () => {
  it.each([
    ['GE', '46', null, '46.0', true],
    ['GE', '46', null, '45.999', false],
    ['LE', '4', null, '4.0000', true],
    ['LE', '4', null, '4.01', false],
    ['EQ', '-0.5', null, '-0.50', true],
    ['BETWEEN', '10', '20', '10', true],
    ['BETWEEN', '10', '20', '20', true],
    ['BETWEEN', '10', '20', '20.1', false],
  ] as const)('%s %s (%s) of %s is %s', (comparator, value, upper, measured, met) => {
    expect(judge(measured, { comparator, value, upper })).toBe(met);
  });

  it('R-KPI-2 is neither met nor missed without a value, or without a target', () => {
    expect(judge(null, target('46', '2026-06-01', null))).toBeNull();
    expect(judge('43.5', undefined)).toBeNull();
  });
});

describe('R-KPI-1 the target of a period', () => {
  const targets = [target('46', '2026-05-20', '2026-10-01'), target('45', '2026-10-01', null)];

  it('is the one in force on its last day', () => {
    expect(targetOf(targets, month('2026-09'))?.value).toBe('46');
    expect(targetOf(targets, month('2026-10'))?.value).toBe('45');
    const midMonth = [target('46', '2026-05-20', '2026-10-15'), target('45', '2026-10-15', null)];
    expect(targetOf(midMonth, month('2026-10'))?.value).toBe('45');
  });

  it('is none before the first was agreed', () => {
    expect(targetOf(targets, month('2026-04'))).toBeUndefined();
  });

  it('J8: 45.5 % misses the old target in September and meets the new one in October', () => {
    expect(judge('45.5', targetOf(targets, month('2026-09')))).toBe(false);
    expect(judge('45.5', targetOf(targets, month('2026-10')))).toBe(true);
  });

  it('never changes for a period that was over when the target moved', () => {
    const moves = fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 200 }), value: fc.integer({ min: 0, max: 99 }) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        moves,
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 24, maxLength: 24 }),
        (steps, values) => {
          const periods = values.map((_, at) =>
            MeasurePeriod.holding(day('2026-01-01').add({ months: at }), 'MONTHLY'),
          );
          let history: DatedTarget[] = [target('50', '2025-12-01', null)];
          for (const { days, value } of steps) {
            const last = history.at(-1)!;
            const on = last.effectiveFrom.add({ days });
            const past = periods.filter(({ lastDay }) => Temporal.PlainDate.compare(lastDay, on) < 0);
            const verdicts = (of: DatedTarget[]) =>
              past.map((period) => judge(String(values[periods.indexOf(period)]), targetOf(of, period)));
            const moved = [
              ...history.slice(0, -1),
              { ...last, effectiveTo: on },
              target(String(value), on.toString(), null),
            ];
            expect(verdicts(moved)).toEqual(verdicts(history));
            history = moved;
          }
        },
      ),
    );
  });
});
