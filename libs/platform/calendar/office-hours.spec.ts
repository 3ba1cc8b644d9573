import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  CLOSES,
  OPENS,
  commonWindow,
  dayOf,
  digestOn,
  instantOf,
  nextDigest,
  opening,
} from './office-hours.js';
import { workCalendar } from './work-calendar.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
const france = workCalendar('FR');
const PARIS = 'Europe/Paris';
const NEW_YORK = 'America/New_York';

const anyDay = fc.integer({ min: 0, max: 6200 }).map((days) => day('2019-01-01').add({ days }));
const anyZone = fc.constantFrom(
  PARIS,
  NEW_YORK,
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
);

describe('the hours in which a message may arrive', () => {
  it.each([
    ['2026-03-27', '2026-03-27T07:45:00Z'],
    ['2026-03-30', '2026-03-30T06:45:00Z'],
    ['2026-10-23', '2026-10-23T06:45:00Z'],
    ['2026-10-26', '2026-10-26T07:45:00Z'],
  ])('is 08:45 in Paris on %s at %s', (date, at) => {
    expect(digestOn(day(date), PARIS)).toEqual(instant(at));
  });

  it('takes the next valid time where the clocks jump over it', () => {
    expect(instantOf(day('2026-03-29'), '02:30', PARIS)).toEqual(instant('2026-03-29T01:00:00Z'));
  });

  it('takes the first of a time that happens twice', () => {
    expect(instantOf(day('2026-10-25'), '02:30', PARIS)).toEqual(instant('2026-10-25T00:30:00Z'));
  });

  it('waits for the next opening at night, on the week-end and on a holiday', () => {
    expect(opening(instant('2026-05-26T10:00:00Z'), PARIS, france)).toEqual(instant('2026-05-26T10:00:00Z'));
    expect(opening(instant('2026-05-26T02:00:00Z'), PARIS, france)).toEqual(instant('2026-05-26T06:30:00Z'));
    expect(opening(instant('2026-05-22T16:00:00Z'), PARIS, france)).toEqual(instant('2026-05-26T06:30:00Z'));
    expect(opening(instant('2026-05-25T10:00:00Z'), PARIS, france)).toEqual(instant('2026-05-26T06:30:00Z'));
  });

  it('finds the next digest', () => {
    expect(nextDigest(instant('2026-05-20T06:45:00Z'), PARIS, france)).toEqual(
      instant('2026-05-20T06:45:00Z'),
    );
    expect(nextDigest(instant('2026-05-20T06:45:01Z'), PARIS, france)).toEqual(
      instant('2026-05-21T06:45:00Z'),
    );
    expect(nextDigest(instant('2026-05-22T12:00:00Z'), PARIS, france)).toEqual(
      instant('2026-05-26T06:45:00Z'),
    );
  });

  it('property: an opening is within 08:30–18:00 of a business day, and never earlier than asked', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), anyZone, (date, minute, zone) => {
        const asked = instantOf(date, Temporal.PlainTime.from('00:00').add({ minutes: minute }), zone);
        const at = opening(asked, zone, france);
        const wall = at.toZonedDateTimeISO(zone);
        expect(Temporal.Instant.compare(at, asked)).toBeGreaterThanOrEqual(0);
        expect(france.isBusinessDay(wall.toPlainDate())).toBe(true);
        expect(Temporal.PlainTime.compare(wall.toPlainTime(), OPENS)).toBeGreaterThanOrEqual(0);
        expect(Temporal.PlainTime.compare(wall.toPlainTime(), CLOSES)).toBeLessThan(0);
      }),
    );
  });

  it('property: each business day has exactly one digest, at 08:45 on the wall, across changes of clock', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (date, zone) => {
        const business = france.next(date);
        const digest = digestOn(business, zone);
        expect(digest.toZonedDateTimeISO(zone).toPlainTime().toString()).toBe('08:45:00');
        expect(dayOf(digest, zone)).toEqual(business);
        const following = nextDigest(digest.add({ seconds: 1 }), zone, france);
        expect(dayOf(following, zone)).toEqual(france.plus(business, 1));
      }),
    );
  });
});

describe('the time in which two executives can speak', () => {
  it.each([
    ['2026-02-10', '15:00', '18:00'],
    ['2026-03-17', '14:00', '18:00'],
    ['2026-06-10', '15:00', '18:00'],
  ])('is, between Paris and New York on %s, %s to %s in Paris', (date, from, to) => {
    const window = commonWindow(day(date), PARIS, NEW_YORK)!;
    const wall = (at: Temporal.Instant) => at.toZonedDateTimeISO(PARIS).toPlainTime().toString().slice(0, 5);
    expect([wall(window.from), wall(window.to)]).toEqual([from, to]);
    expect(window.theirDay).toEqual(day(date));
  });

  it('is empty when the days do not meet', () => {
    expect(commonWindow(day('2026-06-10'), PARIS, 'Pacific/Honolulu')).toBeUndefined();
  });

  it("may fall on the other side's next day", () => {
    expect(commonWindow(day('2026-06-10'), NEW_YORK, 'Pacific/Auckland')?.theirDay).toEqual(
      day('2026-06-11'),
    );
  });

  it('property: the window is the same seen from either side when both live it on one date', () => {
    fc.assert(
      fc.property(anyDay, anyZone, anyZone, (date, zone, other) => {
        const window = commonWindow(date, zone, other);
        if (!window?.theirDay.equals(date)) return;
        expect(commonWindow(date, other, zone)).toMatchObject({ from: window.from, to: window.to });
      }),
    );
  });
});
