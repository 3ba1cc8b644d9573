import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, type Weighed } from './balance.js';

const gives = (giver: Weighed['giver'], low: string | null, high = low): Weighed => ({
  giver,
  valueLow: low,
  valueHigh: high,
});

describe('AMD-04: what each side gets, in balance', () => {
  it('120 k€ against 90 k€ is .75', () => {
    expect(balanceOf([gives('supplier', '120000.00'), gives('customer', '90000.00')])).toEqual({
      ratio: 0.75,
      verdict: 'BALANCED',
      customerGets: '120000.00',
      supplierGets: '90000.00',
      unvalued: 0,
    });
  });

  it('takes the middle of a range', () => {
    const { ratio, customerGets } = balanceOf([
      gives('supplier', '100000', '140000'),
      gives('customer', '80000', '100000'),
    ]);
    expect([ratio, customerGets]).toEqual([0.75, '120000.00']);
  });

  it('under .4 it is unbalanced, at .4 it is not', () => {
    expect(balanceOf([gives('supplier', '100'), gives('customer', '39.99')]).verdict).toBe('UNBALANCED');
    expect(balanceOf([gives('supplier', '100'), gives('customer', '40')]).verdict).toBe('BALANCED');
  });

  it('a side of which nothing was valued leaves it unquantified; an item without a value is counted', () => {
    expect(balanceOf([gives('supplier', '100'), gives('customer', null)])).toMatchObject({
      ratio: null,
      verdict: 'UNQUANTIFIED',
      unvalued: 1,
    });
    expect(balanceOf([]).verdict).toBe('UNQUANTIFIED');
    expect(
      balanceOf([gives('supplier', '100'), gives('supplier', null), gives('customer', '50')]),
    ).toMatchObject({ ratio: 0.5, unvalued: 1 });
  });

  it('nothing against nothing has no ratio', () => {
    expect(balanceOf([gives('supplier', '0'), gives('customer', '0')])).toMatchObject({
      ratio: null,
      verdict: 'UNQUANTIFIED',
    });
  });

  it('is the same seen from either side, between 0 and 1, whatever the amounts', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 12 }).map((n) => (n / 100).toFixed(2));
    const item = fc
      .tuple(fc.constantFrom('customer' as const, 'supplier' as const), cents, cents)
      .map(([giver, one, other]) => {
        const [low, high] = Number(one) < Number(other) ? [one, other] : [other, one];
        return gives(giver, low, high);
      });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const here = balanceOf(items);
        const there = balanceOf(
          items.map((one) => ({ ...one, giver: one.giver === 'customer' ? 'supplier' : 'customer' })),
        );
        expect(there.ratio).toBe(here.ratio);
        expect(there.customerGets).toBe(here.supplierGets);
        if (here.ratio !== null) {
          expect(here.ratio).toBeGreaterThanOrEqual(0);
          expect(here.ratio).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
