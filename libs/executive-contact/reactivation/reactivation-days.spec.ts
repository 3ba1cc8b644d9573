import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { latestCall, planDue, remindersOf, requireCallDay } from './reactivation-days.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const france = workCalendar('FR');
const america = workCalendar('US');
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((days) => day('2022-01-01').add({ days }));
const anyCalendar = fc.constantFrom(
  ...['FR', 'US', 'DE', 'GB', 'IN'].map((country) => workCalendar(country)),
);

describe('EXE-03 by when a reactivation plan is due', () => {
  it('is ten business days after it was asked for, holidays stepped over', () => {
    // 1, 8, 14 and 25 May 2026 are holidays in France.
    expect(planDue(day('2026-04-30'), null, france)).toEqual(day('2026-05-18'));
    expect(planDue(day('2026-04-30'), null, america)).toEqual(day('2026-05-14'));
  });

  it('leaves five business days after the end of a hold, and no fewer than it had', () => {
    expect(planDue(day('2026-06-01'), day('2026-09-01'), france)).toEqual(day('2026-09-08'));
    expect(planDue(day('2026-06-01'), day('2026-06-03'), france)).toEqual(day('2026-06-15'));
    expect(planDue(day('2026-06-01'), day('2026-03-01'), france)).toEqual(day('2026-06-15'));
  });

  it('is always a business day, exactly ten of them later, whatever the holidays', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, (askedOn, ours) => {
        const due = planDue(askedOn, null, ours);
        expect(ours.isBusinessDay(due)).toBe(true);
        expect(ours.daysBetween(askedOn, due)).toBe(10);
      }),
    );
  });

  it('never comes earlier because of a hold, and never within five business days of its end', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyCalendar, (askedOn, releasedOn, ours) => {
        const due = planDue(askedOn, releasedOn, ours);
        expect(Temporal.PlainDate.compare(due, planDue(askedOn, null, ours))).toBeGreaterThanOrEqual(0);
        if (Temporal.PlainDate.compare(releasedOn, askedOn) > 0)
          expect(ours.daysBetween(releasedOn, due)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('moves forward with the day on which it was asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), anyCalendar, (askedOn, more, ours) => {
        const sooner = planDue(askedOn, null, ours);
        const later = planDue(askedOn.add({ days: more }), null, ours);
        expect(Temporal.PlainDate.compare(sooner, later)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('EXE-03 the day of the first call', () => {
  const days = { dueOn: day('2026-06-15'), today: day('2026-06-09'), ours: france, theirs: america };
  const refused = (on: string) => {
    try {
      requireCallDay(day(on), days);
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is a business day of both sides', () => {
    expect(refused('2026-06-18')).toBeUndefined();
    // Juneteenth, a holiday of theirs alone.
    expect(refused('2026-06-19')).toBe('first-call-on-a-day-off');
    expect(refused('2026-06-20')).toBe('first-call-on-a-day-off');
  });

  it('is neither past nor further off than the ladder lets a plan be', () => {
    expect(refused('2026-06-08')).toBe('first-call-in-the-past');
    expect(refused('2026-06-09')).toBeUndefined();
    expect(latestCall(days.dueOn, days.today, france)).toEqual(day('2026-06-29'));
    expect(refused('2026-06-29')).toBeUndefined();
    expect(refused('2026-06-30')).toBe('first-call-too-late');
  });

  it('can still be found when the plan is overdue', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 400 }), anyCalendar, (dueOn, late, ours) => {
        const today = dueOn.add({ days: late });
        expect(Temporal.PlainDate.compare(latestCall(dueOn, today, ours), today)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what is said of a plan', () => {
  const plan = { dueOn: day('2026-05-18'), firstCallOn: null, spokenOn: null };
  const said = (more: object) =>
    remindersOf({ ...plan, state: 'DUE', ...more }, france).map(({ step, on }) => `${step} ${on}`);

  it('while it is owed: three business days before, and one after', () => {
    expect(said({})).toEqual(['SOON 2026-05-12', 'LATE 2026-05-19']);
  });

  it('once it is made, only that its first call has passed without a word', () => {
    expect(said({ state: 'MADE', firstCallOn: day('2026-05-22') })).toEqual(['CALL_PASSED 2026-05-26']);
  });

  it('EXE-06 once they have spoken, that a half is missing; once it is over, nothing', () => {
    expect(said({ state: 'TO_COMPLETE', spokenOn: day('2026-05-22') })).toEqual(['HALVES 2026-05-28']);
    expect(said({ state: 'DONE', spokenOn: day('2026-05-22') })).toEqual([]);
    expect(said({ state: 'CALLED_OFF' })).toEqual([]);
  });
});
