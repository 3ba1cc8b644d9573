import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { firstBusinessDayForBoth, workCalendar } from './work-calendar.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const france = workCalendar('FR');
const america = workCalendar('US');

/** Any day of 2019–2035: leap years, month ends and every change of clock are in it. */
const anyDay = fc.integer({ min: 0, max: 6200 }).map((days) => day('2019-01-01').add({ days }));
const anyCalendar = fc.constantFrom(france, america, workCalendar('GB', 'ENG'), workCalendar('DE', 'BY'));

describe('the days people work', () => {
  it('skips the public holidays of May 2026 in France and names them in both languages', () => {
    expect(france.skipped(day('2026-05-01'), day('2026-05-31')).map(({ date }) => date.toString())).toEqual([
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
    ]);
    expect(france.holidayOn(day('2026-05-25'))).toMatchObject({
      name: 'Lundi de Pentecôte',
      nameEn: 'Whit Monday',
      source: 'public',
    });
  });

  it('observes the substitute day when a holiday falls on a week-end', () => {
    expect(america.isBusinessDay(day('2026-07-03'))).toBe(false);
    expect(america.isBusinessDay(day('2027-12-31'))).toBe(false);
    expect(america.next(day('2027-12-31'))).toEqual(day('2028-01-03'));
  });

  it('does not count days that are no public holiday', () => {
    expect(france.holidayOn(day('2026-05-31'))).toBeUndefined();
    expect(america.isBusinessDay(day('2026-02-14').add({ days: 3 }))).toBe(true);
  });

  it('lets a tenant add a day and remove another', () => {
    const own = workCalendar('FR', null, [
      { date: day('2026-05-15'), kind: 'ADDED', name: "Pont de l'Ascension" },
      { date: day('2026-05-25'), kind: 'REMOVED', name: '' },
    ]);
    expect(own.isBusinessDay(day('2026-05-15'))).toBe(false);
    expect(own.holidayOn(day('2026-05-15'))).toMatchObject({ source: 'organisation' });
    expect(own.isBusinessDay(day('2026-05-25'))).toBe(true);
    expect(own.holidays(2026).map(({ date }) => date.toString())).toContain('2026-05-15');
    expect(own.holidays(2026).map(({ date }) => date.toString())).not.toContain('2026-05-25');
  });

  it('knows a region by its code, with or without the country', () => {
    expect(workCalendar('DE', 'BY').isBusinessDay(day('2026-01-06'))).toBe(false);
    expect(workCalendar('DE', 'DE-BY').isBusinessDay(day('2026-01-06'))).toBe(false);
    expect(workCalendar('DE', 'BE').isBusinessDay(day('2026-01-06'))).toBe(true);
  });

  it('closes on the week-end of the country', () => {
    expect(workCalendar('EG').isBusinessDay(day('2026-09-04'))).toBe(false);
    expect(workCalendar('EG').isBusinessDay(day('2026-09-06'))).toBe(true);
    expect(workCalendar('IN').isBusinessDay(day('2026-09-05'))).toBe(false);
  });

  it('finds the first day on which both sides work: 25 May 2026 is a holiday in both countries', () => {
    expect(firstBusinessDayForBoth(day('2026-05-24'), france, america)).toEqual(day('2026-05-26'));
    expect(firstBusinessDayForBoth(day('2026-02-28'), france, america)).toEqual(day('2026-03-02'));
    expect(firstBusinessDayForBoth(day('2026-11-11'), france, america)).toEqual(day('2026-11-12'));
  });

  it('counts the vectors of the ladder on the French calendar', () => {
    const due = day('2026-05-26');
    const on = (offset: number) => france.plus(due, offset).toString();
    expect([-10, -3, 0, 5, 10, 20, 40].map(on)).toEqual([
      '2026-05-07',
      '2026-05-20',
      '2026-05-26',
      '2026-06-02',
      '2026-06-09',
      '2026-06-23',
      '2026-07-22',
    ]);
  });

  it('counts 20 business days from 2 March 2026 to 30 March', () => {
    expect(france.plus(day('2026-03-02'), 20)).toEqual(day('2026-03-30'));
    expect(france.daysBetween(day('2026-03-02'), day('2026-03-30'))).toBe(20);
  });

  it('refuses a calendar without business days instead of walking for ever', () => {
    const closed = workCalendar(
      'FR',
      null,
      Array.from({ length: 800 }, (_, days) => ({
        date: day('2026-01-01').add({ days }),
        kind: 'ADDED' as const,
        name: 'closed',
      })),
    );
    expect(() => closed.next(day('2026-01-02'))).toThrow(RangeError);
  });

  it('property: n business days forth and back is where one began', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, any, count) => {
        const start = calendar.next(any);
        const there = calendar.plus(start, count);
        expect(calendar.plus(there, -count)).toEqual(start);
        expect(calendar.daysBetween(start, there)).toBe(count);
        expect(calendar.daysBetween(there, start)).toBe(-count);
      }),
    );
  });

  it('property: next and previous are business days, and nothing between is one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, any) => {
        const next = calendar.next(any);
        const previous = calendar.previous(any);
        expect(calendar.isBusinessDay(next)).toBe(true);
        expect(calendar.isBusinessDay(previous)).toBe(true);
        expect(calendar.daysBetween(previous, next)).toBe(next.equals(previous) ? 0 : 1);
      }),
    );
  });

  it('property: the common day is open on both sides and the earliest such day', () => {
    fc.assert(
      fc.property(anyDay, (any) => {
        const common = firstBusinessDayForBoth(any, france, america);
        for (let at = any; !at.equals(common); at = at.add({ days: 1 })) {
          expect(france.isBusinessDay(at) && america.isBusinessDay(at)).toBe(false);
        }
        expect(france.isBusinessDay(common) && america.isBusinessDay(common)).toBe(true);
      }),
    );
  });
});
