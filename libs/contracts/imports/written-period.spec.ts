import { describe, expect, it } from '@jest/globals';
import { monthsOf, readPeriod } from './written-period.js';

describe('a period of a register', () => {
  it.each([
    ['6 mois', 'P6M', 6],
    ['6 months', 'P6M', 6],
    ['P6M', 'P6M', 6],
    ['p1y', 'P1Y', 12],
    ['1 an', 'P1Y', 12],
    ['un an', 'P1Y', 12],
    ['1 an et 6 mois', 'P1Y6M', 18],
    ['trois mois', 'P3M', 3],
    ['6', 'P6M', 6],
    ['3m', 'P3M', 3],
    ['90 jours', 'P90D', null],
    ['8 weeks', 'P8W', null],
    ['0', 'P0D', 0],
  ])('%s is %s', (text, period, months) => {
    expect(readPeriod(text)).toBe(period);
    expect(monthsOf(period)).toBe(months);
  });

  it.each(['', 'mois', '6 lunes', 'tacite', 'PT6H', '2000 mois', '6 mois 3 mois'])('"%s" is none', (text) => {
    expect(readPeriod(text)).toBeUndefined();
  });
});
