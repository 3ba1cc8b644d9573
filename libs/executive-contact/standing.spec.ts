import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { defaultCadence } from './cadence.js';
import { Ladder } from './ladder.js';
import { reachedBy, standingOn } from './standing.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const ladder = Ladder.of(
  { lastTouchOn: day('2026-02-24'), activatedOn: day('2026-02-02') },
  defaultCadence('STRATEGIC'),
  workCalendar('FR'),
  workCalendar('US'),
)!;

describe('where a pair stands', () => {
  it('moves with the days while nothing holds it', () => {
    expect(standingOn(day('2026-06-02'), ladder, {})).toMatchObject({
      freshness: 'LAPSED',
      stillBecause: null,
    });
  });

  it('stays at its step while a touch is planned, and goes on with the original due date after it', () => {
    const plans = [{ on: day('2026-06-08'), madeOn: day('2026-05-28') }];
    expect(standingOn(day('2026-06-04'), ladder, { plans })).toEqual({
      freshness: 'GRACE',
      stillBecause: 'planned',
      stillFrom: day('2026-05-28'),
      resumesOn: day('2026-06-09'),
    });
    expect(standingOn(day('2026-06-09'), ladder, { plans })).toMatchObject({
      freshness: 'ESCALATED_1',
      stillBecause: null,
    });
  });

  it('is not held by a plan that is too far away', () => {
    const plans = [{ on: day('2026-07-01'), madeOn: day('2026-05-28') }];
    expect(standingOn(day('2026-06-04'), ladder, { plans }).freshness).toBe('LAPSED');
  });

  it('is frozen by a hold, for as long as it lasts', () => {
    const hold = { kind: 'hold' as const, from: day('2026-05-27'), until: null };
    expect(standingOn(day('2026-08-30'), ladder, { hold })).toEqual({
      freshness: 'GRACE',
      stillBecause: 'hold',
      stillFrom: day('2026-05-27'),
      resumesOn: null,
    });
    const ended = { hold: { ...hold, until: day('2026-08-30') } };
    expect(standingOn(day('2026-08-30'), ladder, ended).stillBecause).toBeNull();
  });

  it('is quiet until the day to which it was snoozed', () => {
    const snooze = { from: day('2026-05-28'), until: day('2026-06-10') };
    expect(standingOn(day('2026-06-09'), ladder, { snooze })).toMatchObject({
      freshness: 'GRACE',
      stillBecause: 'snoozed',
      resumesOn: day('2026-06-10'),
    });
    expect(standingOn(day('2026-06-10'), ladder, { snooze }).freshness).toBe('ESCALATED_1');
  });
});

describe('what is told', () => {
  it('is one step when the worker is on time', () => {
    const told = new Set(['BRIEF', 'REMINDER', 'DUE']);
    expect(reachedBy(day('2026-06-02'), ladder, told)).toEqual({ step: 'LAPSED', steps: ['LAPSED'] });
  });

  it('is nothing when everything reached was told', () => {
    expect(reachedBy(day('2026-05-25'), ladder, new Set(['BRIEF', 'REMINDER']))).toBeUndefined();
  });

  it('collapses what was missed into one, at the gravest', () => {
    expect(reachedBy(day('2026-06-10'), ladder, new Set(['BRIEF']))).toEqual({
      step: 'ESCALATED_1',
      steps: ['REMINDER', 'DUE', 'LAPSED', 'ESCALATED_1'],
    });
  });
});
