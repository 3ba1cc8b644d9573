import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { dueDate } from './due-date.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const fr = workCalendar('FR');
const us = workCalendar('US', 'NY');
const shown = (named: string, ...calendars: (typeof fr)[]) => {
  const { on, breachOn, why } = dueDate(day(named), calendars);
  return { on: `${on}`, breachOn: `${breachOn}`, why: why.map(({ code, params }) => [code, params.date]) };
};

describe('the day on which something is due', () => {
  it('is the named day when whoever owes works then', () => {
    expect(shown('2026-06-09', fr)).toEqual({
      on: '2026-06-09',
      breachOn: '2026-06-23',
      why: [['named', '2026-06-09']],
    });
  });

  it('rolls forward over week-ends and holidays, each named', () => {
    // Friday 1 May 2026 is Labour Day, and then comes the week-end.
    expect(shown('2026-05-01', fr)).toEqual({
      on: '2026-05-04',
      breachOn: '2026-05-20',
      why: [
        ['named', '2026-05-01'],
        ['holiday', '2026-05-01'],
        ['weekend', '2026-05-02'],
        ['weekend', '2026-05-03'],
        ['rolled-forward', '2026-05-04'],
      ],
    });
    expect(dueDate(day('2026-05-01'), [fr]).why[1]).toMatchObject({ params: { name: 'Fête du travail' } });
  });

  it('follows the holidays of whoever owes, not of the other side', () => {
    expect(shown('2026-07-14', us).on).toBe('2026-07-14');
    expect(shown('2026-07-14', fr).on).toBe('2026-07-15');
    expect(shown('2026-07-03', fr).on).toBe('2026-07-03');
    // The Fourth of July 2026 is a Saturday and observed on the Friday.
    expect(shown('2026-07-03', us).on).toBe('2026-07-06');
  });

  it('when both owe, both work that day', () => {
    // Monday 25 May 2026: Whit Monday and Memorial Day.
    expect(shown('2026-05-24', fr, us).on).toBe('2026-05-26');
    expect(shown('2026-07-13', fr, us).on).toBe('2026-07-13');
  });

  it.each([
    ['2026-02-28', '2026-03-02'],
    ['2026-05-31', '2026-06-01'],
    ['2028-02-29', '2028-02-29'],
    // The Sundays on which clocks change in Europe are days like the others.
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
  ])('a named day %s is due on %s', (named, due) => {
    expect(shown(named, fr).on).toBe(due);
  });

  it('whatever day is named: never before it, always worked, and every day stepped over is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.boolean(), (days, both) => {
        const named = day('2024-01-01').add({ days });
        const calendars = both ? [fr, us] : [fr];
        const { on, breachOn, why } = dueDate(named, calendars);
        expect(Temporal.PlainDate.compare(on, named)).toBeGreaterThanOrEqual(0);
        expect(calendars.every((calendar) => calendar.isBusinessDay(on))).toBe(true);
        expect(why.filter(({ code }) => code === 'weekend' || code === 'holiday')).toHaveLength(
          named.until(on).days,
        );
        expect(fr.daysBetween(on, breachOn)).toBe(10);
      }),
      { numRuns: 200 },
    );
  });
});
