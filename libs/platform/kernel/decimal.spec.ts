import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, decimalOf, partsOf } from './decimal.js';

describe('an exact decimal', () => {
  it.each([
    ['12.5', 2, 1250n, '12.50'],
    ['-0.05', 2, -5n, '-0.05'],
    ['7', 0, 7n, '7'],
    ['4200000.00', 2, 420_000_000n, '4200000.00'],
  ])('%s with %i places is %i parts', (decimal, places, parts, text) => {
    expect(partsOf(decimal, places)).toBe(parts);
    expect(decimalOf(parts, places)).toBe(text);
  });

  it.each(['', '1,5', '1e3', '.5', '0.125'])('%p is none of two places', (text) => {
    expect(() => partsOf(text, 2)).toThrow();
  });

  it('comes back as it went, whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 12 }), (parts, places) => {
        expect(partsOf(decimalOf(parts, places), places)).toBe(parts);
      }),
    );
  });

  it('compares as it is written, where floats go wrong', () => {
    expect(compareDecimals('0.3', '0.30000000000000004')).toBeLessThan(0);
    expect(compareDecimals('-0.5', '-0.50')).toBe(0);
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (one, other) => {
        const compared = compareDecimals(decimalOf(BigInt(one), 3), decimalOf(BigInt(other), 3));
        expect(Math.sign(compared)).toBe(Math.sign(one - other));
      }),
    );
  });
});
