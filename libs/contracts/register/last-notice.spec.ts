import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { missingFrom } from './completeness.js';
import { lastNotice } from './last-notice.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const france = workCalendar('FR');

describe('the last notice date (R-CON-3)', () => {
  it('of NOR-2022-01 is Friday 2 April 2027, with a margin on 18 March', () => {
    const notice = lastNotice(day('2027-10-02'), 'P6M', france);
    expect([notice.on.toString(), notice.safeOn.toString()]).toEqual(['2027-04-02', '2027-03-18']);
    expect(notice.why).toEqual([
      { code: 'notice-counted', params: { endOn: '2027-10-02', period: 'P6M', date: '2027-04-02' } },
      { code: 'margin', params: { days: 10, date: '2027-03-18' } },
      {
        code: 'margin-holiday',
        params: { date: '2027-03-29', name: 'Lundi de Pâques', nameEn: 'Easter Monday' },
      },
    ]);
  });

  it('rolls back over holidays, which it names, and week-ends', () => {
    // Three months before 1 August is Saturday 1 May, Labour Day: Friday 30 April.
    const notice = lastNotice(day('2027-08-01'), 'P3M', france);
    expect(notice.on.toString()).toBe('2027-04-30');
    expect(notice.why.slice(0, 3)).toEqual([
      { code: 'notice-counted', params: { endOn: '2027-08-01', period: 'P3M', date: '2027-05-01' } },
      { code: 'holiday', params: { date: '2027-05-01', name: 'Fête du travail', nameEn: 'Labour Day' } },
      { code: 'rolled-back', params: { date: '2027-04-30' } },
    ]);
  });

  it("follows the sender's calendar: 4 July 2028 is a working Tuesday in Paris, a holiday in New York", () => {
    expect(lastNotice(day('2029-01-04'), 'P6M', france).on.toString()).toBe('2028-07-04');
    expect(lastNotice(day('2029-01-04'), 'P6M', workCalendar('US')).on.toString()).toBe('2028-07-03');
  });

  it('clips months to the end of February', () => {
    expect(lastNotice(day('2028-08-31'), 'P6M', france).on.toString()).toBe('2028-02-29');
    expect(lastNotice(day('2027-08-31'), 'P6M', france).on.toString()).toBe('2027-02-26');
  });

  it('is a business day, never after the counted one, with ten business days of margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6000 }),
        fc.integer({ min: 0, max: 24 }),
        fc.constantFrom('FR', 'US', 'DE'),
        (days, months, country) => {
          const calendar = workCalendar(country);
          const endOn = day('2024-01-01').add({ days });
          const { on, safeOn } = lastNotice(endOn, `P${months}M`, calendar);
          expect(calendar.isBusinessDay(on)).toBe(true);
          expect(Temporal.PlainDate.compare(on, endOn.subtract({ months }))).toBeLessThanOrEqual(0);
          expect(calendar.daysBetween(safeOn, on)).toBe(10);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('completeness of a contract', () => {
  const whole = {
    ownerPersonId: 'p',
    type: 'AMS',
    annualValue: '1',
    totalValue: null,
    startOn: 'd',
    endOn: 'd',
    renewalMode: 'TACIT' as const,
    notice: 'P3M',
  };

  it('asks for a notice period only where renewal is tacit', () => {
    expect(missingFrom(whole)).toEqual([]);
    expect(missingFrom({ ...whole, notice: null })).toEqual(['NOTICE']);
    expect(missingFrom({ ...whole, notice: null, renewalMode: 'EXPRESS' })).toEqual([]);
    expect(missingFrom({ ...whole, notice: null, endOn: null, renewalMode: 'EVERGREEN' })).toEqual([]);
  });

  it('lists everything that a bare entry lacks', () => {
    const nothing = {
      ownerPersonId: null,
      type: null,
      annualValue: null,
      totalValue: null,
      startOn: null,
      endOn: null,
      renewalMode: null,
      notice: null,
    };
    expect(missingFrom(nothing)).toEqual(['OWNER', 'TYPE', 'VALUE', 'START', 'END', 'RENEWAL']);
  });
});
