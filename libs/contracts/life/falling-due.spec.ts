import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { anniversaryAround } from '../register/anniversary.js';
import { type Dates, exitOpensOn, fallingDue, nextDay } from './falling-due.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const contract = (given: Partial<Dates> = {}): Dates => ({
  state: 'IN_FORCE',
  startsOn: date('2022-10-03'),
  endsOn: date('2027-10-02'),
  renewalMode: 'TACIT',
  suspendedUntil: null,
  endingOn: null,
  datesKnownOn: date('2026-02-02'),
  ...given,
});
const due = (given: Partial<Dates>, today: string) => fallingDue(contract(given), date(today));

describe('what a contract does by itself', () => {
  it('starts on its first day once it is signed, not before', () => {
    const signed = { state: 'SIGNED', startsOn: date('2026-07-01') } as const;
    expect(due(signed, '2026-06-30')).toBeUndefined();
    expect(due(signed, '2026-07-01')).toBe('START');
    expect(due({ ...signed, startsOn: null }, '2030-01-01')).toBeUndefined();
  });

  it('is in force for the whole of its last day, and renewed by silence the day after (R-CON-4)', () => {
    expect(due({}, '2027-10-02')).toBeUndefined();
    expect(due({}, '2027-10-03')).toBe('RENEW');
  });

  it('expires where silence renews nothing; an evergreen one goes on', () => {
    for (const renewalMode of ['NONE', 'EXPRESS', null] as const)
      expect(due({ renewalMode }, '2027-10-03')).toBe('EXPIRE');
    expect(due({ renewalMode: 'EVERGREEN' }, '2027-10-03')).toBeUndefined();
  });

  it('is not renewed on the word of a register whose end had passed already', () => {
    expect(due({ endsOn: date('2020-10-02') }, '2026-02-02')).toBeUndefined();
    expect(due({ datesKnownOn: date('2027-10-03') }, '2027-10-03')).toBeUndefined();
    expect(due({ datesKnownOn: date('2027-10-02') }, '2027-10-03')).toBe('RENEW');
  });

  it('ends after the last day that its notice asks for, and is not renewed meanwhile (R-CON-5)', () => {
    const denounced = { state: 'NOTICE_GIVEN', endingOn: date('2027-12-31') } as const;
    expect(due(denounced, '2027-10-03')).toBeUndefined();
    expect(due(denounced, '2027-12-31')).toBeUndefined();
    expect(due(denounced, '2028-01-01')).toBe('END');
  });

  it('comes back after the last day of a suspension, and reaches its end while suspended', () => {
    const suspended = { state: 'SUSPENDED', suspendedUntil: date('2026-09-30') } as const;
    expect(due(suspended, '2026-09-30')).toBeUndefined();
    expect(due(suspended, '2026-10-01')).toBe('RESUME');
    expect(due({ ...suspended, suspendedUntil: null }, '2026-10-01')).toBeUndefined();
    expect(due({ ...suspended, suspendedUntil: null, renewalMode: 'NONE' }, '2027-10-03')).toBe('EXPIRE');
  });

  it('looks again on the first day that says something', () => {
    const next = (given: Partial<Dates>, today: string) => nextDay(contract(given), date(today))?.toString();
    // The week after the anniversary of 3 October.
    expect(next({}, '2026-06-09')).toBe('2026-10-11');
    expect(next({}, '2027-09-01')).toBe('2027-10-03');
    expect(next({ state: 'NOTICE_GIVEN', endingOn: date('2026-08-31') }, '2026-06-09')).toBe('2026-09-01');
    expect(next({ state: 'ENDED' }, '2026-06-09')).toBeUndefined();
    expect(next({ state: 'DRAFT' }, '2026-06-09')).toBeUndefined();
  });
});

describe('an anniversary', () => {
  const around = (startOn: string, today: string) => {
    const { on, years, from, until } = anniversaryAround(date(startOn), date(today));
    return [on.toString(), years, from.toString(), until.toString()];
  };

  it('is near for a week before and a week after', () => {
    expect(around('2022-10-03', '2026-10-10')).toEqual(['2026-10-03', 4, '2026-09-26', '2026-10-10']);
    expect(around('2022-10-03', '2026-10-11')).toEqual(['2027-10-03', 5, '2027-09-26', '2027-10-10']);
    expect(around('2022-01-03', '2022-12-30')[0]).toBe('2023-01-03');
    expect(around('2021-12-30', '2024-01-04')).toEqual(['2023-12-30', 2, '2023-12-23', '2024-01-06']);
  });

  it('of a 29 February is kept on the 28th where the year has no other', () => {
    expect(around('2024-02-29', '2026-02-28')[0]).toBe('2026-02-28');
    expect(around('2024-02-29', '2028-02-01')[0]).toBe('2028-02-29');
  });

  it('is none on the first day', () => {
    expect(around('2026-06-09', '2026-06-09')[0]).toBe('2027-06-09');
    expect(around('2027-01-01', '2026-06-09')[0]).toBe('2028-01-01');
  });
});

describe('R-CON-5 leaving is prepared', () => {
  const opens = (given: Partial<Dates>) => {
    const exit = exitOpensOn(contract(given));
    return exit && [exit.opensOn?.toString() ?? 'at once', exit.endsOn.toString()];
  };

  it('from the notice on, by the last day that it asks for, whoever would have renewed', () => {
    for (const renewalMode of ['TACIT', 'EVERGREEN', 'NONE', 'EXPRESS', null] as const)
      expect(opens({ state: 'NOTICE_GIVEN', endingOn: date('2027-06-30'), renewalMode })).toEqual([
        'at once',
        '2027-06-30',
      ]);
  });

  it('three months before the end of a term that no silence renews', () => {
    for (const renewalMode of ['NONE', 'EXPRESS', null] as const)
      for (const state of ['IN_FORCE', 'SUSPENDED'] as const)
        expect(opens({ state, renewalMode })).toEqual(['2027-07-02', '2027-10-02']);
  });

  it('not while it goes on, nor before it has begun or after it is over', () => {
    for (const renewalMode of ['TACIT', 'EVERGREEN'] as const) expect(opens({ renewalMode })).toBeUndefined();
    expect(opens({ renewalMode: 'NONE', endsOn: null })).toBeUndefined();
    for (const state of ['DRAFT', 'SIGNED', 'ENDED', 'EXPIRED', 'ABANDONED'] as const)
      expect(opens({ state, renewalMode: 'NONE' })).toBeUndefined();
  });
});
