import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { defaultCadence, type Cadence } from './cadence.js';
import { Ladder, STEPS, type Silence } from './ladder.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const france = workCalendar('FR');
const america = workCalendar('US');
const strategic = defaultCadence('STRATEGIC');

function ladder(silence: Partial<Silence>, cadence: Cadence = strategic): Ladder {
  return Ladder.of(
    { lastTouchOn: null, activatedOn: day('2020-01-02'), ...silence },
    cadence,
    france,
    america,
  )!;
}

describe('the ladder', () => {
  const nordelta = ladder({ lastTouchOn: day('2026-02-24') });

  it('is due on the first day that is a business day for both: Tue 26 May 2026', () => {
    expect(nordelta.rawDue).toEqual(day('2026-05-24'));
    expect(nordelta.due).toEqual(day('2026-05-26'));
    expect(nordelta.reason).toBe('INTERVAL');
  });

  it('climbs on the French calendar', () => {
    expect(Object.fromEntries(nordelta.rungs.map(({ step, on }) => [step, on.toString()]))).toEqual({
      BRIEF: '2026-05-07',
      REMINDER: '2026-05-20',
      DUE: '2026-05-26',
      LAPSED: '2026-06-02',
      ESCALATED_1: '2026-06-09',
      ESCALATED_2: '2026-06-23',
      ESCALATED_3: '2026-07-22',
      DORMANT: '2026-08-21',
    });
  });

  it("counts a recipient's step on that recipient's calendar", () => {
    expect(nordelta.rung('ESCALATED_2', america).on).toEqual(day('2026-06-24'));
    expect(nordelta.rung('ESCALATED_2', america).skipped.map(({ nameEn }) => nameEn)).toEqual(['Juneteenth']);
  });

  it('says why each date: the holidays it skipped, by name', () => {
    expect(nordelta.holidaysBeforeDue.map(({ name, nameEn, side }) => [name, nameEn, side])).toEqual([
      ['Lundi de Pentecôte', 'Whit Monday', 'both'],
    ]);
    const brief = nordelta.rungs.find(({ step }) => step === 'BRIEF')!;
    expect(brief.skipped.map(({ date }) => date.toString())).toEqual([
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
    ]);
    const general = nordelta.rungs.find(({ step }) => step === 'ESCALATED_3')!;
    expect(general.skipped.map(({ date }) => date.toString())).toEqual(['2026-07-14']);
  });

  it('clips a month to its end: 30 Nov 2025 and three months is 28 Feb, due Mon 2 Mar 2026', () => {
    const clipped = ladder({ lastTouchOn: day('2025-11-30') });
    expect(clipped.rawDue).toEqual(day('2026-02-28'));
    expect(clipped.due).toEqual(day('2026-03-02'));
  });

  it('reaches 29 February in a leap year', () => {
    expect(ladder({ lastTouchOn: day('2027-11-30') }).rawDue).toEqual(day('2028-02-29'));
  });

  it('gives the state by date', () => {
    const states = [
      ['2026-05-06', 'FRESH'],
      ['2026-05-07', 'DUE_SOON'],
      ['2026-05-25', 'DUE_SOON'],
      ['2026-05-26', 'DUE'],
      ['2026-05-27', 'GRACE'],
      ['2026-06-01', 'GRACE'],
      ['2026-06-02', 'LAPSED'],
      ['2026-06-08', 'LAPSED'],
      ['2026-06-09', 'ESCALATED_1'],
      ['2026-06-23', 'ESCALATED_2'],
      ['2026-07-22', 'ESCALATED_3'],
      ['2026-08-20', 'ESCALATED_3'],
      ['2026-08-21', 'DORMANT'],
    ] as const;
    expect(states.map(([on]) => nordelta.freshness(day(on)))).toEqual(states.map(([, state]) => state));
  });

  it('counts 105 days of silence on 9 June and 14 days late', () => {
    expect(nordelta.silenceDays(day('2026-06-09'))).toBe(105);
    expect(nordelta.daysLate(day('2026-06-09'))).toBe(14);
    expect(nordelta.lapseRatio(nordelta.rawDue)).toBe(1);
  });

  it('is next due Wed 9 Sep after a call on 9 June', () => {
    expect(ladder({ lastTouchOn: day('2026-06-09') }).due).toEqual(day('2026-09-09'));
  });

  it('has u 2.36 after 212 days on a rhythm of 90', () => {
    const atlas = ladder({ lastTouchOn: day('2026-01-01') }, { ...strategic, interval: 'P90D' });
    expect(atlas.lapseRatio(day('2026-01-01').add({ days: 212 }))).toBeCloseTo(2.36, 2);
    expect(atlas.freshness(day('2026-01-01').add({ days: 212 }))).toBe('DORMANT');
    expect(atlas.isLongSilent(atlas.dormantOn)).toBe(true);
    expect(atlas.isLongSilent(atlas.dormantOn.subtract({ days: 1 }))).toBe(false);
  });

  it('is not born overdue: the first touch is due 20 business days after activation (R-EXE)', () => {
    const born = ladder({ activatedOn: day('2026-02-02') });
    expect(born.due).toEqual(day('2026-03-02'));
    expect(born.reason).toBe('FIRST_TOUCH');
    expect(born.freshness(day('2026-02-02'))).toBe('FRESH');
  });

  it('asks for an introduction within 20 business days of a newcomer, even on a fresh clock', () => {
    const met = ladder({ lastTouchOn: day('2026-02-24'), newcomerOn: day('2026-03-02') });
    expect([met.due.toString(), met.reason]).toEqual(['2026-03-30', 'NEWCOMER']);
  });

  it('does not hand a lapse down to a newcomer', () => {
    const met = ladder({ lastTouchOn: day('2026-02-24'), newcomerOn: day('2026-06-15') });
    expect([met.due.toString(), met.reason]).toEqual(['2026-07-13', 'NEWCOMER']);
  });

  it('keeps the old clock when the newcomer has already been spoken to, or it is due sooner', () => {
    expect(ladder({ lastTouchOn: day('2026-03-10'), newcomerOn: day('2026-03-02') }).reason).toBe('INTERVAL');
    expect(ladder({ lastTouchOn: day('2026-02-24'), newcomerOn: day('2026-05-18') }).due).toEqual(
      day('2026-05-26'),
    );
  });

  it('leaves five business days after a hold, and never brings the date forward', () => {
    const released = ladder({ lastTouchOn: day('2026-02-24'), releasedOn: day('2026-06-15') });
    expect([released.due.toString(), released.reason]).toEqual(['2026-06-22', 'RELEASE']);
    expect(ladder({ lastTouchOn: day('2026-02-24'), releasedOn: day('2026-04-01') }).due).toEqual(
      day('2026-05-26'),
    );
  });

  it('does not call a silence imposed by a hold dormant before it has lapsed again', () => {
    const released = ladder({ lastTouchOn: day('2025-06-02'), releasedOn: day('2026-06-15') });
    expect(released.freshness(day('2026-06-16'))).toBe('DUE_SOON');
    expect(released.dormantOn).toEqual(released.rung('LAPSED').on);
  });

  it('expects nothing where the policy expects no rhythm', () => {
    const silence = { lastTouchOn: day('2020-01-02'), activatedOn: day('2020-01-02') };
    expect(Ladder.of(silence, defaultCadence('COMMODITY'), france, america)).toBeUndefined();
  });

  it('holds for a plan up to ten business days past due, and not for a later one', () => {
    expect(nordelta.isHeldByPlanFor(day('2026-06-09'))).toBe(true);
    expect(nordelta.isHeldByPlanFor(day('2026-06-10'))).toBe(false);
  });

  const anyTouch = fc.integer({ min: 0, max: 5500 }).map((days) => day('2019-01-01').add({ days }));
  const anyInterval = fc.constantFrom('P3M', 'P6M', 'P12M', 'P90D', 'P1M', 'P2W', 'P1Y');

  it('property: due is open on both sides, on or after the raw date, whatever month end, leap day or clock change', () => {
    fc.assert(
      fc.property(anyTouch, anyInterval, fc.boolean(), (lastTouchOn, interval, isSwapped) => {
        const [ours, theirs] = isSwapped ? [america, france] : [france, america];
        const any = Ladder.of(
          { lastTouchOn, activatedOn: lastTouchOn },
          { ...strategic, interval },
          ours,
          theirs,
        )!;
        expect(ours.isBusinessDay(any.due) && theirs.isBusinessDay(any.due)).toBe(true);
        expect(Temporal.PlainDate.compare(any.due, any.rawDue)).toBeGreaterThanOrEqual(0);
        expect(any.rawDue.until(any.due).days).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('property: the steps are business days in order, and the state only grows graver', () => {
    fc.assert(
      fc.property(anyTouch, anyInterval, (lastTouchOn, interval) => {
        const any = ladder({ lastTouchOn, activatedOn: lastTouchOn }, { ...strategic, interval });
        const dates = STEPS.slice(0, 7).map((step) => any.rung(step).on);
        dates.forEach((on, index) => {
          expect(france.isBusinessDay(on)).toBe(true);
          if (index > 0) expect(Temporal.PlainDate.compare(dates[index - 1]!, on)).toBeLessThan(0);
        });
        const gravity = ['FRESH', 'DUE_SOON', 'DUE', 'GRACE', ...STEPS.slice(3)];
        let before = 0;
        for (let at = lastTouchOn, days = 0; days < 200; days += 3, at = at.add({ days: 3 })) {
          const now = gravity.indexOf(any.freshness(at));
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
      { numRuns: 40 },
    );
  });
});
