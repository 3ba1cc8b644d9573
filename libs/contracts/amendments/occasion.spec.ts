import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { occasionsOf } from './occasion.js';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('AMD-02: the occasions that a contract’s days bring', () => {
  it('of NOR-2022-01: two years, the middle of the term, a year before the last notice date', () => {
    const found = occasionsOf({
      startOn: day('2022-10-03'),
      endOn: day('2027-10-02'),
      lastNoticeOn: day('2027-04-02'),
    });
    expect(found.map(({ trigger, on }) => [trigger, on.toString()])).toEqual([
      ['AGE_24_MONTHS', '2024-10-03'],
      ['MID_TERM', '2025-04-02'],
      ['NOTICE_WINDOW', '2026-04-02'],
    ]);
  });

  it('a contract without an end has no middle, one of a year is never two years old', () => {
    const open = occasionsOf({ startOn: day('2024-01-31'), endOn: null, lastNoticeOn: null });
    expect(open.map(({ trigger, on }) => [trigger, on.toString()])).toEqual([
      ['AGE_24_MONTHS', '2026-01-31'],
    ]);
    const short = occasionsOf({ startOn: day('2024-01-01'), endOn: day('2024-12-31'), lastNoticeOn: null });
    expect(short.map(({ trigger }) => trigger)).toEqual(['MID_TERM']);
    expect(occasionsOf({ startOn: null, endOn: null, lastNoticeOn: null })).toEqual([]);
  });

  it('the middle lies between start and end, and a new end makes it a new occasion', () => {
    const days = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(days, days, (length, more) => {
        const startOn = day('2020-02-29');
        const of = (endOn: Temporal.PlainDate) =>
          occasionsOf({ startOn, endOn, lastNoticeOn: null }).find(({ trigger }) => trigger === 'MID_TERM')!;
        const endOn = startOn.add({ days: length });
        const { on, occasion } = of(endOn);
        expect(Temporal.PlainDate.compare(startOn, on)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(on, endOn)).toBeLessThan(0);
        expect(of(endOn.add({ days: more })).occasion).not.toBe(occasion);
      }),
    );
  });
});
