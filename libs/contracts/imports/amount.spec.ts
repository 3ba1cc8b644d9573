import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountStyleOf, readAmount } from './amount.js';

describe('an amount of a register', () => {
  it.each([
    ['4 200 000,50 €', '4200000.50', 'EUR'],
    ['4 200 000,5\u00a0€', '4200000.50', 'EUR'],
    ['4,200,000.50', '4200000.50', undefined],
    ['4.200.000,50', '4200000.50', undefined],
    ["CHF 1'234.50", '1234.50', 'CHF'],
    ['1200EUR', '1200', 'EUR'],
    ['12 000 euros HT', '12000', 'EUR'],
    ['120 k€', '120000', 'EUR'],
    ['4,2 M€', '4200000', 'EUR'],
    ['0,125', '0.13', undefined],
    ['0', '0', undefined],
    ['155715.76', '155715.76', undefined],
    ['£9,999.99', '9999.99', 'GBP'],
  ])('%s is read as %s', (text, value, currency) => {
    expect(readAmount(text)).toMatchObject({ value, ...(currency ? { currency } : {}) });
  });

  it.each(['-5', 'abc', '', '1,2,3', '1.2.3,4.5', '12 mois', '99999999999999999'])('"%s" is none', (text) => {
    expect(readAmount(text)).toBeUndefined();
  });

  it('with three digits after its only mark follows the column, and says when it had to guess', () => {
    expect(readAmount('4,200')).toMatchObject({ value: '4200', guessed: true });
    expect(readAmount('4,200', 'point')).toMatchObject({ value: '4200', guessed: false });
    expect(readAmount('4,200', 'comma')).toMatchObject({ value: '4.20', guessed: false });
    expect(amountStyleOf(['4,200', '12,5', '7'])).toBe('comma');
    expect(amountStyleOf(['4,200', '1,200.50'])).toBe('point');
    expect(amountStyleOf(['4,200'])).toBeUndefined();
  });

  it('keeps every cent, written either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 50 }), (cents) => {
        const whole = Math.floor(cents / 100);
        const fraction = String(cents % 100).padStart(2, '0');
        const french = `${whole.toLocaleString('fr-FR')},${fraction} €`;
        const english = `${whole.toLocaleString('en-GB')}.${fraction}`;
        const expected = `${whole}.${fraction}`;
        const withoutZeros = fraction === '00' ? String(whole) : expected;
        expect(readAmount(french)!.value).toBe(withoutZeros);
        expect(readAmount(english)!.value).toBe(withoutZeros);
      }),
    );
  });
});
