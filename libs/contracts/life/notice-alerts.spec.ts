import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { lastNotice } from '../register/last-notice.js';
import { ALERT_STEPS, alertReached, alertsOf, nextAlert } from './notice-alerts.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const FR = workCalendar('FR');
const days = (lastNoticeOn: string) =>
  Object.fromEntries(alertsOf(date(lastNoticeOn), FR).map(({ step, on }) => [step, on.toString()]));
const NORDELTA = alertsOf(date('2027-04-02'), FR);
const reached = (today: string, told: string[] = [], knownOn = '2026-02-02') =>
  alertReached(NORDELTA, { today: date(today), knownOn: date(knownOn), told: new Set(told) });

describe('the alerts of a last notice date (R-CON-3)', () => {
  it('NOR-2022-01 ends on 2 October 2027 with six months of notice: every date of J1', () => {
    const { on, safeOn } = lastNotice(date('2027-10-02'), 'P6M', FR);
    expect([on.toString(), safeOn.toString()]).toEqual(['2027-04-02', '2027-03-18']);
    expect(days('2027-04-02')).toEqual({
      MONTHS_12: '2026-04-02',
      MONTHS_6: '2026-10-02',
      // 2 January 2027 is a Saturday and the 1st a holiday.
      MONTHS_3: '2026-12-31',
      // Easter Monday, 29 March, is no business day.
      DAYS_30: '2027-02-18',
      DAYS_10: '2027-03-18',
      MISSED: '2027-04-03',
    });
  });

  it('clips months at their end, in a leap year and in another', () => {
    expect(days('2028-05-31')).toMatchObject({
      MONTHS_12: '2027-05-31',
      MONTHS_6: '2027-11-30',
      MONTHS_3: '2028-02-29',
    });
    expect(days('2027-05-31').MONTHS_3).toBe('2027-02-26');
    expect(days('2028-02-29')).toMatchObject({ MONTHS_12: '2027-02-26', MISSED: '2028-03-01' });
  });

  it('are in order, warn on business days, and the ten days are the margin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), (offset) => {
        const on = FR.previous(date('2020-01-01').add({ days: offset }));
        const alerts = alertsOf(on, FR);
        expect(alerts.map(({ step }) => step)).toEqual([...ALERT_STEPS]);
        alerts
          .slice(1)
          .forEach((alert, at) => expect(Temporal.PlainDate.compare(alerts[at]!.on, alert.on)).toBe(-1));
        expect(alerts.slice(0, -1).every((alert) => FR.isBusinessDay(alert.on))).toBe(true);
        expect(FR.daysBetween(alerts[4]!.on, on)).toBe(10);
        expect(FR.daysBetween(alerts[3]!.on, on)).toBe(30);
      }),
    );
  });

  it('are told one by one by a worker that keeps the days', () => {
    expect(reached('2026-04-01')).toBeUndefined();
    expect(reached('2026-04-02')).toEqual({ steps: ['MONTHS_12'], said: 'MONTHS_12' });
    expect(reached('2026-10-02', ['MONTHS_12'])).toEqual({ steps: ['MONTHS_6'], said: 'MONTHS_6' });
    expect(reached('2026-10-02', ['MONTHS_12', 'MONTHS_6'])).toBeUndefined();
  });

  it('that a late worker missed are told as one, at the highest step reached', () => {
    expect(reached('2027-03-20')).toEqual({
      steps: ['MONTHS_12', 'MONTHS_6', 'MONTHS_3', 'DAYS_30', 'DAYS_10'],
      said: 'DAYS_10',
    });
    expect(reached('2027-04-03', ['MONTHS_12', 'MONTHS_6', 'MONTHS_3'])).toEqual({
      steps: ['DAYS_30', 'DAYS_10', 'MISSED'],
      said: 'MISSED',
    });
  });

  it('"missed" is said the day after and not on the day itself', () => {
    const before = ['MONTHS_12', 'MONTHS_6', 'MONTHS_3', 'DAYS_30', 'DAYS_10'];
    expect(reached('2027-04-02', before)).toBeUndefined();
    expect(reached('2027-04-03', before)?.said).toBe('MISSED');
  });

  it('a date that was past when it became known was nobody’s miss', () => {
    expect(reached('2027-05-10', [], '2027-05-10')).toBeUndefined();
    expect(reached('2027-04-03', [], '2027-04-03')).toBeUndefined();
    expect(reached('2027-04-03', [], '2027-04-02')?.said).toBe('MISSED');
  });

  it('the next one is the first that lies ahead', () => {
    const next = (today: string, told: string[] = []) =>
      nextAlert(NORDELTA, { today: date(today), told: new Set(told) })?.toString();
    expect(next('2026-02-02')).toBe('2026-04-02');
    expect(next('2026-04-02', ['MONTHS_12'])).toBe('2026-10-02');
    expect(next('2027-03-18')).toBe('2027-04-03');
    expect(next('2027-04-03')).toBeUndefined();
  });
});
