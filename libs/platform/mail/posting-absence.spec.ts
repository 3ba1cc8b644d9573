import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { awayOn, backFrom, dayOf, type DayStretch, digestOn, workCalendar } from '#platform/calendar';
import { postingAt } from './posting.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const stretch = (from: string, to: string): DayStretch => ({ from: day(from), to: day(to) });
const digest = { isImmediate: false };
const link = { isImmediate: true };

function posting(local: string, away: DayStretch[], letter = digest, zone = 'Europe/Paris', country = 'FR') {
  const now = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  const calendar = workCalendar(country).without(away);
  return postingAt(now, letter, { zone, calendar }, [])
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

describe('when a letter to somebody who is away may leave (formulas §e 4)', () => {
  it('waits for the first morning they are back', () => {
    const away = [stretch('2026-07-27', '2026-08-17')];
    expect(posting('2026-07-24T10:00', away)).toBe('2026-07-24T10:00');
    expect(posting('2026-07-24T19:00', away)).toBe('2026-08-17T08:45');
    expect(posting('2026-07-27T08:45', away)).toBe('2026-08-17T08:45');
    expect(posting('2026-08-05T11:00', away, link)).toBe('2026-08-17T08:30');
  });

  it('counts a return on a Saturday or a public holiday from the first day of work', () => {
    expect(posting('2026-08-05T11:00', [stretch('2026-07-27', '2026-08-15')])).toBe('2026-08-17T08:45');
    expect(posting('2026-05-06T11:00', [stretch('2026-05-04', '2026-05-14')])).toBe('2026-05-15T08:45');
  });

  it('says 08:45 on their wall clock when the clocks changed while they were away', () => {
    const calendar = workCalendar('FR').without([stretch('2026-03-23', '2026-03-30')]);
    const now = Temporal.Instant.from('2026-03-24T07:45:00Z');
    const at = postingAt(now, digest, { zone: 'Europe/Paris', calendar }, []);
    expect(at.toString()).toBe('2026-03-30T06:45:00Z');
  });

  it('reaches somebody back on 29 February, and somebody away for two years running', () => {
    expect(posting('2028-02-20T10:00', [stretch('2028-02-14', '2028-02-29')])).toBe('2028-02-29T08:45');
    const years = [stretch('2026-01-05', '2027-01-05'), stretch('2027-01-05', '2028-01-05')];
    expect(posting('2026-01-06T10:00', years)).toBe('2028-01-05T08:45');
    expect(backFrom(years, day('2026-03-01')).toString()).toBe('2028-01-05');
  });

  it('never writes on a day away, and always at the first opening after', () => {
    const place = fc.constantFrom(
      ['Europe/Paris', 'FR'],
      ['America/New_York', 'US'],
      ['Pacific/Auckland', 'NZ'],
      ['Asia/Kolkata', 'IN'],
    );
    const stretches = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 40 })), {
      maxLength: 3,
    });
    const moment = fc.integer({ min: 0, max: 100 * 24 * 60 });
    fc.assert(
      fc.property(place, stretches, moment, fc.boolean(), ([zone, country], spans, minute, isImmediate) => {
        const start = day('2026-02-20');
        const away = spans.map(([after, length]) => ({
          from: start.add({ days: after }),
          to: start.add({ days: after + length }),
        }));
        const calendar = workCalendar(country!);
        const now = Temporal.Instant.from('2026-02-20T00:00:00Z').add({ minutes: minute });
        const recipient = { zone: zone!, calendar: calendar.without(away) };
        const at = postingAt(now, { isImmediate }, recipient, []);
        const on = dayOf(at, zone!);
        expect(awayOn(away, on)).toBeUndefined();
        expect(calendar.isBusinessDay(on)).toBe(true);
        // Between now and then there was no morning on which they were there and at work.
        for (let one = dayOf(now, zone!).add({ days: 1 }); Temporal.PlainDate.compare(one, on) < 0;) {
          expect(calendar.isBusinessDay(one) && !awayOn(away, one)).toBe(false);
          one = one.add({ days: 1 });
        }
        const today = dayOf(now, zone!);
        const isThere = calendar.isBusinessDay(today) && !awayOn(away, today);
        if (isThere && Temporal.Instant.compare(now, digestOn(today, zone!)) <= 0)
          expect(on.equals(today)).toBe(true);
        // With nobody away, nothing is different.
        const usual = postingAt(now, { isImmediate }, { zone: zone!, calendar }, []);
        if (!awayOn(away, dayOf(usual, zone!))) expect(at.equals(usual)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
