import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { contractYear, daysOf, feeOf } from './breach-period.js';
import { amountOf, centsOf, fractionOf, limitOf, shareOf } from './cents.js';
import { capOf, type Caps, reckon, reckonEntered, type Tariff } from './reckoning.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const rate = (percent: string, graceMisses = 0): Tariff => ({
  method: 'RATE',
  percents: [percent],
  cents: null,
  graceMisses,
});
const NONE: Caps = { month: null, year: null };
const shown = ({ raw, due }: { raw: bigint; due: bigint }) => [amountOf(raw), amountOf(due)];

describe('money', () => {
  it('is whole cents, exact however large', () => {
    expect(amountOf(centsOf('9007199254740993.07'))).toBe('9007199254740993.07');
    expect(['4200000', '0.5', '12.00'].map((text) => amountOf(centsOf(text)))).toEqual([
      '4200000.00',
      '0.50',
      '12.00',
    ]);
    expect(() => centsOf('1e3')).toThrow();
  });

  it('a share is rounded to the nearest cent, halves up, and a limit down', () => {
    expect(amountOf(shareOf(centsOf('0.30'), '5'))).toBe('0.02');
    expect(amountOf(limitOf(centsOf('0.30'), '5'))).toBe('0.01');
    expect(amountOf(shareOf(centsOf('350000.00'), '2.5'))).toBe('8750.00');
    expect(amountOf(fractionOf(centsOf('100.00'), 1n, 12n))).toBe('8.33');
  });
});

describe('what a miss costs', () => {
  it('is the rate of the period’s fee, and says so', () => {
    const base = feeOf(centsOf('4200000.00'), '2026-06');
    const reckoned = reckon(rate('2.5'), 1, base, NONE);
    expect(shown(reckoned)).toEqual(['8750.00', '8750.00']);
    expect(reckoned.why).toEqual([
      { code: 'rate', params: { percent: '2.5', base: '350000.00', amount: '8750.00' } },
    ]);
  });

  it('is nothing within the grace, and the next is the first that costs', () => {
    expect(reckon(rate('2', 2), 2, 100_00n, NONE).why).toEqual([
      { code: 'grace', params: { n: 2, grace: 2 } },
    ]);
    expect(shown(reckon(rate('2', 2), 3, 100_00n, NONE))).toEqual(['2.00', '2.00']);
  });

  it('climbs its steps and stays on the last', () => {
    const steps: Tariff = { method: 'STEPS', percents: ['1', '2', '5'], cents: null, graceMisses: 1 };
    const all = [1, 2, 3, 4, 5].map((n) => shown(reckon(steps, n, 1000_00n, NONE))[1]);
    expect(all).toEqual(['0.00', '10.00', '20.00', '50.00', '50.00']);
  });

  it('a fixed one asks for no value; a percentage of an unknown value is nothing, and says why', () => {
    const fixed: Tariff = { method: 'FIXED', percents: [], cents: 1500_00n, graceMisses: 0 };
    expect(shown(reckon(fixed, 1, null, NONE))).toEqual(['1500.00', '1500.00']);
    expect(reckon(rate('2'), 1, null, NONE)).toEqual({
      raw: 0n,
      due: 0n,
      why: [{ code: 'base-unknown', params: {} }],
    });
  });

  it('stops at the cap of the month and of the year, whichever is nearer, and names it', () => {
    const caps = { month: { limit: 60_00n, used: 0n }, year: { limit: 100_00n, used: 70_00n } };
    const { why, ...rest } = reckonEntered(80_00n, caps);
    expect(shown(rest)).toEqual(['80.00', '30.00']);
    expect(why.map(({ code }) => code)).toEqual(['entered', 'cap-month', 'cap-year']);
    expect(shown(reckonEntered(80_00n, { month: null, year: { limit: 100_00n, used: 120_00n } }))).toEqual([
      '80.00',
      '0.00',
    ]);
  });

  const amounts = fc.array(fc.bigInt({ min: 0n, max: 10_000_000n }), { maxLength: 30 });
  const percent = fc
    .integer({ min: 1, max: 1_000_000 })
    .map((n) => `${Math.floor(n / 1e4)}.${String(n % 1e4).padStart(4, '0')}`);
  /** One after the other, each reckoned with what the others have taken. */
  const total = (list: readonly bigint[], annual: bigint, month: string, year: string) =>
    list.reduce((used, raw) => {
      const caps = { month: capOf(annual, month, used), year: capOf(annual, year, used) };
      return used + reckonEntered(raw, caps).due;
    }, 0n);

  it('the sum is never above a cap, and is the smaller of the caps and of what the tariff says', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        percent,
        percent,
        (list, annual, month, year) => {
          const sum = total(list, annual, month, year);
          const limits = [limitOf(annual, month), limitOf(annual, year), list.reduce((a, b) => a + b, 0n)];
          expect(sum).toBe(limits.reduce((a, b) => (a < b ? a : b)));
          expect(sum * 1_000_000n <= annual * BigInt(month.replace('.', ''))).toBe(true);
        },
      ),
    );
  });

  it('whatever order the breaches come in, they cost the same together', () => {
    const shuffled = amounts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(
        shuffled,
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        percent,
        ([list, other], annual, cap) => {
          expect(total(other, annual, '100', cap)).toBe(total(list, annual, '100', cap));
        },
      ),
    );
  });
});

describe('the period of a breach', () => {
  it.each([
    ['2028-02', '2028-02-29', '2028-02-01'],
    ['2026-06', '2026-06-30', '2026-06-01'],
    ['2026-Q2', '2026-06-30', '2026-04-01'],
    ['2028-H1', '2028-06-30', '2028-01-01'],
    ['2026', '2026-12-31', '2026-01-01'],
    ['2026-W13', '2026-03-29', '2026-03-23'],
  ])('%s ends on %s and began on %s', (period, last, first) => {
    expect(`${daysOf(period, day(last)).from}`).toBe(first);
  });

  it('the fee of a period is its part of the year’s', () => {
    const fees = ['2026-06', '2026-Q2', '2026-H1', '2026', '2026-W13'].map((period) =>
      amountOf(feeOf(centsOf('120000.00'), period)),
    );
    expect(fees).toEqual(['10000.00', '30000.00', '60000.00', '120000.00', '2307.69']);
  });

  it.each([
    ['2022-10-03', '2026-10-02', '2025-10-03', '2026-10-02'],
    ['2022-10-03', '2026-10-03', '2026-10-03', '2027-10-02'],
    ['2024-02-29', '2026-02-27', '2025-02-28', '2026-02-27'],
    ['2024-02-29', '2028-02-29', '2028-02-29', '2029-02-27'],
    [null, '2026-06-09', '2026-01-01', '2026-12-31'],
  ])('a contract begun on %s is, on %s, in its year from %s to %s', (start, on, from, to) => {
    const year = contractYear(start === null ? null : day(start), day(on));
    expect([`${year.from}`, `${year.to}`]).toEqual([from, to]);
  });
});
