import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { TermFacts } from '../register/contract-facts.js';
import { FROM_THE_START, type Term } from './term.js';
import { renewedUntil, TermLine } from './term-line.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const ORIGINAL: TermFacts = {
  startOn: date('2022-10-03'),
  endOn: date('2027-10-02'),
  renewalMode: 'TACIT',
  renewalTerm: 'P1Y',
  notice: 'P6M',
  supplierNotice: null,
  annualValue: '4200000.00',
  totalValue: null,
};
const amendment = (number: number) => ({ id: `amendment-${number}`, number });
const line = () => new TermLine('contract', ORIGINAL, []);

/** Changes on days that only go forward, some of them on one day. */
const changes = fc
  .array(fc.tuple(fc.nat(400), fc.nat(9_000_000)), { minLength: 1, maxLength: 12 })
  .map((steps) => {
    let on = date('2023-01-01');
    return steps.map(([days, value]) => ({ on: (on = on.add({ days })), annualValue: `${value}.00` }));
  });

function told(terms: readonly Term[]) {
  return terms.map(({ effectiveFrom, effectiveTo, facts }) => ({ effectiveFrom, effectiveTo, facts }));
}

describe('the terms of a contract over time', () => {
  it('are what was signed while nothing has been changed, on any day', () => {
    for (const day of ['1990-01-01', '2022-10-03', '2099-12-31'])
      expect(line().asOf(date(day))).toEqual(ORIGINAL);
  });

  it('change from a day on and keep what held before it: the avenant of J7', () => {
    const terms = line();
    terms.change({ endOn: date('2028-10-02') }, date('2026-10-15'), 'AMENDED', amendment(1));
    expect(terms.asOf(date('2026-10-14')).endOn?.toString()).toBe('2027-10-02');
    expect(terms.asOf(date('2026-10-15'))).toEqual({ ...ORIGINAL, endOn: date('2028-10-02') });
    expect(terms.all.map(({ origin, introducedByAmendmentId }) => [origin, introducedByAmendmentId])).toEqual(
      [
        ['SIGNED', null],
        ['AMENDED', 'amendment-1'],
      ],
    );
  });

  it('an absent change stays and a null clears', () => {
    const terms = line();
    terms.change({ endOn: null, notice: undefined as never }, date('2026-10-15'), 'AMENDED', amendment(1));
    expect(terms.asOf(date('2026-10-15'))).toEqual({ ...ORIGINAL, endOn: null });
  });

  it('have on every day exactly one, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(changes, fc.nat(6_000), (steps, offset) => {
        const terms = line();
        steps.forEach(({ on, annualValue }, at) =>
          terms.change({ annualValue }, on, 'AMENDED', amendment(at + 1)),
        );
        const day = date('2022-01-01').add({ days: offset });
        expect(terms.all.filter((term) => term.holdsOn(day))).toHaveLength(1);
        expect(terms.all[0]!.effectiveFrom).toEqual(FROM_THE_START);
        terms.all.forEach((term, at) =>
          expect(term.effectiveTo?.toString()).toBe(terms.all[at + 1]?.effectiveFrom.toString()),
        );
      }),
    );
  });

  it('never rewrite history: a change only closes the row that was open and adds one', () => {
    fc.assert(
      fc.property(changes, (steps) => {
        const terms = line();
        let before: ReturnType<typeof told> = [];
        steps.forEach(({ on, annualValue }, at) => {
          const asOf = terms.asOf(on.subtract({ days: 1 }));
          terms.change({ annualValue }, on, 'AMENDED', amendment(at + 1));
          const after = told(terms.all);
          expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
          if (before.length > 0)
            expect(after[before.length - 1]).toEqual({ ...before.at(-1)!, effectiveTo: on });
          expect(terms.asOf(on.subtract({ days: 1 }))).toEqual(asOf);
          before = after;
        });
      }),
    );
  });

  it('say on a day what the newest change up to it said', () => {
    fc.assert(
      fc.property(changes, fc.nat(5_000), (steps, offset) => {
        const terms = line();
        steps.forEach(({ on, annualValue }, at) =>
          terms.change({ annualValue }, on, 'AMENDED', amendment(at + 1)),
        );
        const day = date('2022-06-01').add({ days: offset });
        const last = steps.findLast(({ on }) => Temporal.PlainDate.compare(on, day) <= 0);
        expect(terms.asOf(day).annualValue).toBe(last?.annualValue ?? ORIGINAL.annualValue);
      }),
    );
  });

  it('only go forward: nothing is agreed on for a day that newer terms already cover', () => {
    const terms = line();
    terms.change({ annualValue: '1.00' }, date('2026-10-15'), 'AMENDED', amendment(1));
    expect(() => terms.change({ annualValue: '2.00' }, date('2026-10-14'), 'AMENDED', amendment(2))).toThrow(
      expect.objectContaining({ code: 'terms-only-forward' }),
    );
    terms.change({ annualValue: '3.00' }, date('2026-10-15'), 'AMENDED', amendment(3));
    expect(terms.asOf(date('2026-10-15')).annualValue).toBe('3.00');
    expect(terms.all).toHaveLength(3);
  });
});

describe('a renewal (R-CON-4)', () => {
  it.each([
    ['2027-10-02', 'P12M', '2028-10-02'],
    ['2027-10-02', 'P1Y', '2028-10-02'],
    // The last day of February stays the last day of February, in leap years and others.
    ['2027-02-28', 'P1Y', '2028-02-29'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-31', 'P3M', '2027-03-31'],
    ['2027-03-31', 'P3M', '2027-06-30'],
    ['2027-01-30', 'P1M', '2027-02-27'],
    ['2026-06-30', 'P90D', '2026-09-28'],
  ])('of a term that ends on %s, for %s, lasts until %s', (endOn, term, until) => {
    expect(renewedUntil(date(endOn), term).toString()).toBe(until);
  });

  it('always lasts beyond the last end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const endOn = date('2000-01-01').add({ days: offset });
        expect(Temporal.PlainDate.compare(renewedUntil(endOn, 'P1M'), endOn)).toBe(1);
      }),
    );
  });
});
