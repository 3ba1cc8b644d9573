import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOf, opening, workCalendar } from '#platform/calendar';
import { firstPosting, MAILS_A_WEEK, mondayOf, type Posted, postingAt } from './posting.js';

const zone = 'Europe/Paris';
const calendar = workCalendar('FR');
const claire = { zone, calendar };
const paris = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
const day = (text: string) => Temporal.PlainDate.from(text);
const digest = { isImmediate: false };
const link = { isImmediate: true };
const at = (local: string, letter = digest, posted: Posted[] = []) =>
  postingAt(paris(local), letter, claire, posted).toZonedDateTimeISO(zone).toPlainDateTime().toString();

describe('when a letter may leave (formulas §e 4)', () => {
  it('sends the digest at 08:45 of a business day', () => {
    expect(at('2026-05-20T08:45')).toBe('2026-05-20T08:45:00');
  });

  it('waits for 08:45 when it is earlier, even after opening', () => {
    expect(at('2026-05-20T06:00')).toBe('2026-05-20T08:45:00');
    expect(at('2026-05-20T08:31')).toBe('2026-05-20T08:45:00');
  });

  it('sends a late digest at once inside office hours', () => {
    expect(at('2026-05-20T15:10')).toBe('2026-05-20T15:10:00');
  });

  it('keeps quiet in the evening, at the week-end and on the recipient’s holiday', () => {
    expect(at('2026-05-20T18:00')).toBe('2026-05-21T08:45:00');
    expect(at('2026-05-23T10:00')).toBe('2026-05-26T08:45:00');
    expect(at('2026-05-25T10:00')).toBe('2026-05-26T08:45:00');
    expect(at('2026-05-25T10:00', link)).toBe('2026-05-26T08:30:00');
  });

  it('says 08:45 on the wall clock across the change of time', () => {
    const first = (local: string) => firstPosting(paris(local), false, zone, calendar).toString();
    expect(first('2026-03-27T00:00')).toBe('2026-03-27T07:45:00Z');
    expect(first('2026-03-28T00:00')).toBe('2026-03-30T06:45:00Z');
    expect(first('2026-10-24T00:00')).toBe('2026-10-26T07:45:00Z');
  });

  it('posts one digest a day; a letter with a link of its own does not count as one', () => {
    expect(at('2026-05-20T10:00', digest, [{ day: day('2026-05-20'), isImmediate: false }])).toBe(
      '2026-05-21T08:45:00',
    );
    expect(at('2026-05-20T10:00', digest, [{ day: day('2026-05-20'), isImmediate: true }])).toBe(
      '2026-05-20T10:00:00',
    );
    expect(at('2026-05-20T10:00', link, [{ day: day('2026-05-20'), isImmediate: false }])).toBe(
      '2026-05-20T10:00:00',
    );
  });

  it('posts at most five letters a week, and goes on next Monday', () => {
    const five = [0, 0, 1, 2, 3].map((n) => ({ day: day('2026-06-08').add({ days: n }), isImmediate: true }));
    expect(at('2026-06-12T10:00', digest, five)).toBe('2026-06-15T08:45:00');
    expect(at('2026-06-12T10:00', link, five)).toBe('2026-06-15T08:30:00');
    expect(at('2026-06-15T10:00', digest, five)).toBe('2026-06-15T10:00:00');
    expect(at('2026-06-12T10:00', digest, five.slice(1))).toBe('2026-06-12T10:00:00');
  });

  it('never breaks quiet hours, the day’s digest or the week, wherever the recipient lives', () => {
    const place = fc.constantFrom(
      ['Europe/Paris', 'FR'],
      ['America/New_York', 'US'],
      ['Pacific/Auckland', 'NZ'],
      ['Asia/Kolkata', 'IN'],
    );
    const from = Date.parse('2026-01-01T00:00:00Z');
    const moments = fc.array(fc.integer({ min: 0, max: 40 * 24 * 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(place, moments, ([where, country], minutes) => {
        const someone = { zone: where!, calendar: workCalendar(country!) };
        const posted: Posted[] = [];
        for (const minute of minutes.sort((a, b) => a - b)) {
          const now = Temporal.Instant.fromEpochMilliseconds(from + minute * 60_000);
          const letter = { isImmediate: minute % 3 === 0 };
          const leaves = postingAt(now, letter, someone, posted);
          expect(Temporal.Instant.compare(leaves, now)).toBeGreaterThanOrEqual(0);
          expect(opening(leaves, someone.zone, someone.calendar).equals(leaves)).toBe(true);
          if (leaves.equals(now)) posted.push({ day: dayOf(now, someone.zone), ...letter });
        }
        const digests = posted.filter((it) => !it.isImmediate).map((it) => it.day.toString());
        expect(new Set(digests).size).toBe(digests.length);
        const weeks = new Map<string, number>();
        for (const it of posted) {
          const monday = mondayOf(it.day).toString();
          weeks.set(monday, (weeks.get(monday) ?? 0) + 1);
        }
        for (const letters of weeks.values()) expect(letters).toBeLessThanOrEqual(MAILS_A_WEEK);
      }),
      { numRuns: 60 },
    );
  });
});
