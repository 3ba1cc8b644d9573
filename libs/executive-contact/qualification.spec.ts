import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { defaultCadence, type Cadence } from './cadence.js';
import { isLateToLog, judge, lastQualifying, verdictOn, type Occurrence } from './qualification.js';

const strategic = defaultCadence('STRATEGIC');
const required = { customer: 'L2_CXO', supplier: 'L1_GM' } as const;
const call = (id: string, heldAt: string, more: Partial<Occurrence> = {}): Occurrence => ({
  id,
  state: 'HELD',
  type: 'CALL',
  heldAt: Temporal.Instant.from(heldAt),
  durationMinutes: 18,
  confirmation: 'NONE',
  participants: [
    { side: 'customer', level: 'L2_CXO' },
    { side: 'supplier', level: 'L1_GM' },
  ],
  ...more,
});
const february = call('1', '2026-02-24T14:00:00Z');
const june = call('2', '2026-06-09T13:10:00Z');
const verdict = (more: Partial<Occurrence>, cadence: Cadence = strategic) =>
  verdictOn({ ...june, ...more }, required, cadence, false);
const last = (touches: Occurrence[], cadence: Cadence = strategic) =>
  lastQualifying(judge(touches, required, cadence))?.id;

describe('a qualifying touch (R-TCH-1)', () => {
  it('was held, by both sides, long enough, at the right level', () => {
    expect(verdict({})).toEqual({ qualifies: true, delegated: false });
    expect(verdict({ state: 'PLANNED', heldAt: null })).toEqual({ qualifies: false, because: 'not-held' });
    expect(verdict({ state: 'NO_SHOW' })).toMatchObject({ because: 'not-held' });
    expect(verdict({ durationMinutes: 9 })).toMatchObject({ because: 'too-short' });
    expect(verdict({ durationMinutes: 10 })).toMatchObject({ qualifies: true });
    expect(verdict({ participants: [{ side: 'customer', level: 'L1_GM' }] })).toMatchObject({
      because: 'one-sided',
    });
  });

  it('does not count between people below the level, however long they speak', () => {
    const participants = [
      { side: 'customer' as const, level: 'L4_MANAGER' as const },
      { side: 'supplier' as const, level: 'L4_MANAGER' as const },
    ];
    expect(verdict({ durationMinutes: 40, participants })).toMatchObject({ because: 'below-level' });
  });

  it('accepts someone above the level', () => {
    const participants = [
      { side: 'customer' as const, level: 'L1_GM' as const },
      { side: 'supplier' as const, level: 'L1_GM' as const },
    ];
    expect(verdict({ participants })).toMatchObject({ qualifies: true });
  });

  it('accepts a delegate one level below where the policy does, once in a row', () => {
    const delegates = { ...strategic, delegateAllowed: true };
    const deputy = [
      { side: 'customer' as const, level: 'L3_DIRECTOR' as const },
      { side: 'supplier' as const, level: 'L1_GM' as const },
    ];
    const first = call('1', '2026-03-02T10:00:00Z', { participants: deputy });
    const second = call('2', '2026-06-02T10:00:00Z', { participants: deputy });
    const own = call('3', '2026-05-02T10:00:00Z');
    expect(last([first])).toBeUndefined();
    expect(last([first], delegates)).toBe('1');
    expect(last([first, second], delegates)).toBe('1');
    expect(judge([first, second], required, delegates)[1]!.verdict).toMatchObject({
      because: 'second-delegate',
    });
    expect(last([first, own, second], delegates)).toBe('2');
  });

  it('counts a word aside of a committee only where the policy does', () => {
    expect(verdict({ type: 'COMMITTEE_ASIDE' })).toMatchObject({ because: 'type-does-not-count' });
    expect(verdict({ type: 'COMMITTEE_ASIDE' }, { ...strategic, committeeCounts: true })).toMatchObject({
      qualifies: true,
    });
  });
});

describe('the last touch (R-TCH-2)', () => {
  it('does not move back when an older one is logged late', () => {
    expect(last([february, june, call('3', '2026-03-03T10:00:00Z')])).toBe('2');
  });

  it('gives way to the one before when it is disputed or corrected', () => {
    expect(last([february, { ...june, confirmation: 'DISPUTED' }])).toBe('1');
    expect(last([february, { ...june, state: 'CORRECTED' }])).toBe('1');
  });

  it('is nobody when nothing qualifies', () => {
    expect(last([{ ...june, type: 'MESSAGE' }])).toBeUndefined();
  });
});

describe('logging', () => {
  it('is open for fifteen business days, then a matter for the CIO office (R-TCH-3)', () => {
    const france = workCalendar('FR');
    const on = (text: string) => Temporal.PlainDate.from(text);
    expect(isLateToLog(on('2026-05-18'), on('2026-06-09'), france)).toBe(false);
    expect(isLateToLog(on('2026-05-18'), on('2026-06-10'), france)).toBe(true);
    expect(isLateToLog(on('2026-03-03'), on('2026-06-10'), france)).toBe(true);
  });

  it('leaves a disputed touch out until it is settled (R-TCH-4)', () => {
    expect(verdict({ confirmation: 'DISPUTED' })).toMatchObject({ because: 'disputed' });
    expect(verdict({ confirmation: 'CONFIRMED' })).toMatchObject({ qualifies: true });
  });

  it('never counts a message, unless the policy lists it (R-TCH-6)', () => {
    expect(verdict({ type: 'MESSAGE' })).toMatchObject({ because: 'type-does-not-count' });
    expect(verdict({ type: 'MESSAGE' }, { ...strategic, qualifyingTypes: ['MESSAGE'] })).toMatchObject({
      qualifies: true,
    });
  });
});
