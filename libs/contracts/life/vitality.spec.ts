import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Signs, vitalityOf } from './vitality.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-06-09');
const signs = (given: Partial<Signs>): Signs => ({
  since: day('2020-01-01'),
  conversation: null,
  amendment: null,
  review: null,
  ...given,
});
const of = (given: Partial<Signs>, state?: Parameters<typeof vitalityOf>[2]) =>
  vitalityOf(signs(given), today, state).state;

describe('AMD-06: whether a contract lives', () => {
  it('is told by the newest of what touches it', () => {
    expect(of({ conversation: day('2026-05-01') })).toBe('ALIVE');
    expect(of({ amendment: day('2025-06-10') })).toBe('ALIVE');
    expect(of({ amendment: day('2025-06-09') })).toBe('PURRING');
    expect(of({ review: day('2023-06-09') })).toBe('ASLEEP');
    expect(of({})).toBe('ASLEEP');
    expect(of({ since: null })).toBeNull();
  });

  it('is not a matter of words once notice is given, nor after its end', () => {
    const lively = { conversation: day('2026-06-08'), amendment: day('2026-06-01') };
    expect(of(lively, 'NOTICE_GIVEN')).toBe('LEAVING');
    for (const state of ['ENDED', 'EXPIRED', 'ABANDONED'] as const) expect(of(lively, state)).toBe('OVER');
    for (const state of ['IN_FORCE', 'SUSPENDED', 'SIGNED'] as const) expect(of(lively, state)).toBe('ALIVE');
    expect(vitalityOf(signs(lively), today, 'NOTICE_GIVEN').signs[0]).toMatchObject({ days: 1 });
  });
});
