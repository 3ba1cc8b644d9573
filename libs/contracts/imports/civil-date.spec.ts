import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOrderOf, readDate } from './civil-date.js';

describe('a date of a register', () => {
  it.each([
    ['02/10/2027', '2027-10-02'],
    ['2.10.2027', '2027-10-02'],
    ['2-10-27', '2027-10-02'],
    ['2027-10-02', '2027-10-02'],
    ['2027/10/2', '2027-10-02'],
    ['2019-01-16+01:00', '2019-01-16'],
    ['2027-10-02T00:00:00Z', '2027-10-02'],
    ['02/10/2027 00:00', '2027-10-02'],
    ['20271002', '2027-10-02'],
    ['46662', '2027-10-02'],
    ['2 octobre 2027', '2027-10-02'],
    ['1er août 2026', '2026-08-01'],
    ['Oct 2, 2027', '2027-10-02'],
    ['29/02/2028', '2028-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text)?.toString()).toBe(expected);
  });

  it.each(['31/02/2026', '29/02/2027', '13/13/2026', 'bientôt', '', '6 mois', '123', '99999'])(
    '"%s" is none',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  it('puts the month first only when the column proves it and nothing contradicts', () => {
    expect(dateOrderOf(['03/04/2026', '10/25/2026'])).toBe('month-first');
    expect(dateOrderOf(['03/04/2026', '10/25/2026', '25/10/2026'])).toBe('day-first');
    expect(dateOrderOf(['03/04/2026'])).toBe('day-first');
    expect(readDate('10/02/2027', 'month-first')?.toString()).toBe('2027-10-02');
  });

  it('survives every way of being written', () => {
    const days = fc
      .integer({ min: 0, max: 50_000 })
      .map((n) => Temporal.PlainDate.from('1982-01-01').add({ days: n }));
    fc.assert(
      fc.property(days, (date) => {
        const two = (n: number) => String(n).padStart(2, '0');
        const serial = date.since('1899-12-30', { largestUnit: 'day' }).days;
        for (const text of [
          date.toString(),
          `${two(date.day)}/${two(date.month)}/${date.year}`,
          date.toLocaleString('fr-FR', { dateStyle: 'long' }),
          date.toLocaleString('en-GB', { dateStyle: 'long' }),
          ...(serial <= 80_353 ? [String(serial)] : []),
        ])
          expect(readDate(text)?.toString()).toBe(date.toString());
      }),
    );
  });
});
