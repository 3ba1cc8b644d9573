import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import { Absence, type AbsenceFacts } from './absence.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-06-09');
const claire = { id: newId(), supplierId: null };
const days = (from: string, to: string, standInPersonId: string | null = null): AbsenceFacts => ({
  from: day(from),
  to: day(to),
  standInPersonId,
});
const declared = (from: string, to: string, of: Parameters<typeof Absence.declare>[0] = claire) =>
  Absence.declare(of, days(from, to), today);
const lasting = (absence: Absence) => {
  const { from, to } = absence.days();
  return `${from}/${to}`;
};

describe('an absence', () => {
  it('has at least a day, and a year at most', () => {
    expect(() => declared('2026-07-01', '2026-07-01')).toThrow('absence-ends-before-it-begins');
    expect(() => declared('2026-07-02', '2026-07-01')).toThrow('absence-ends-before-it-begins');
    expect(lasting(declared('2026-07-01', '2026-07-02'))).toBe('2026-07-01/2026-07-02');
    expect(lasting(declared('2026-07-01', '2027-07-01'))).toBe('2026-07-01/2027-07-01');
    expect(() => declared('2026-07-01', '2027-07-02')).toThrow('absence-too-long');
  });

  it('that begins on 29 February lasts until 28 February of the year after, at most', () => {
    const leap = (to: string) => Absence.declare(claire, days('2028-02-29', to), day('2028-02-20'));
    expect(lasting(leap('2029-02-28'))).toBe('2028-02-29/2029-02-28');
    expect(() => leap('2029-03-01')).toThrow('absence-too-long');
  });

  it('is entered a fortnight after it began, and no later', () => {
    expect(lasting(declared('2026-05-26', '2026-06-12'))).toBe('2026-05-26/2026-06-12');
    expect(() => declared('2026-05-25', '2026-06-12')).toThrow('absence-too-far-back');
  });

  it('of a supplier’s person is a shared fact, of a customer’s the customer’s own, and says no reason', () => {
    const [theirs] = declared('2026-07-01', '2026-07-10', { id: newId(), supplierId: newId() }).takeTold();
    expect(theirs).toMatchObject({ name: 'absence.declared', audience: 'shared' });
    expect(theirs!.supplierId).toBeDefined();
    const [ours] = declared('2026-07-01', '2026-07-10').takeTold();
    expect(ours).toMatchObject({ name: 'absence.declared', audience: 'customer' });
    expect(ours!.supplierId).toBeUndefined();
    expect(Object.keys(ours!.facts)).toEqual(['personId', 'from', 'to']);
  });

  it('may be moved until it begins; then only its end and who stands in', () => {
    const coming = declared('2026-07-01', '2026-07-10');
    coming.correct({ from: day('2026-07-06'), to: day('2026-07-15') }, today);
    expect(lasting(coming)).toBe('2026-07-06/2026-07-15');
    const inJuly = day('2026-07-08');
    expect(() => coming.correct({ from: day('2026-07-07') }, inJuly)).toThrow('absence-has-begun');
    expect(() => coming.correct({ to: day('2026-07-07') }, inJuly)).toThrow('absence-return-is-past');
    coming.correct({ to: inJuly, standInPersonId: newId() }, inJuly);
    expect(lasting(coming)).toBe('2026-07-06/2026-07-08');
  });

  it('is over on the day of return, and stays as it was', () => {
    const past = declared('2026-06-01', '2026-06-09');
    expect(() => past.correct({ to: day('2026-06-20') }, today)).toThrow('absence-is-over');
    expect(() => past.callOff(today)).toThrow('absence-is-over');
  });

  it('called off before it begins leaves nothing, and on the way keeps the days that were', () => {
    const coming = declared('2026-07-01', '2026-07-10');
    coming.callOff(today);
    expect(coming.crosses(days('2026-07-01', '2026-07-10'))).toBe(false);
    expect(() => coming.callOff(today)).toThrow('absence-is-over');
    const begun = declared('2026-06-01', '2026-06-20');
    begun.callOff(today);
    expect(lasting(begun)).toBe('2026-06-01/2026-06-09');
    expect(begun.crosses(days('2026-06-01', '2026-06-02'))).toBe(true);
    expect(begun.takeTold().map(({ name }) => name)).toEqual(['absence.declared', 'absence.called-off']);
  });

  it('shares no day with another; the day of return is free', () => {
    const july = declared('2026-07-06', '2026-07-20');
    expect(july.crosses(days('2026-07-19', '2026-07-25'))).toBe(true);
    expect(july.crosses(days('2026-07-20', '2026-07-25'))).toBe(false);
    expect(july.crosses(days('2026-07-01', '2026-07-06'))).toBe(false);
  });

  it('has nobody stand in for themselves', () => {
    expect(() => Absence.declare(claire, days('2026-07-01', '2026-07-10', claire.id), today)).toThrow(
      'person-cannot-stand-in-for-themselves',
    );
  });
});
