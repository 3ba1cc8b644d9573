import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { choose, scoreOf, strengthOf, type CallCandidate, type CallInputs } from './call-ranking.js';

const nothing: CallInputs = {
  lapseRatio: null,
  segment: null,
  valueRank: null,
  supportsCriticalFunction: null,
  timing: null,
  complacencyIndex: null,
  brief: null,
  unansweredAttempts: 0,
};
const candidate = (
  pairId: string,
  inputs: Partial<CallInputs>,
  more: Partial<CallCandidate> = {},
): CallCandidate => ({
  pairId,
  counterpartPersonId: `person-of-${pairId}`,
  annualValue: null,
  lastTouchOn: null,
  skip: null,
  inputs: { ...nothing, ...inputs },
  ...more,
});
const none = new Set<string>();

/** Atlas TMA: strategic, silent for 212 days on a rhythm of 90. */
const atlas: CallInputs = {
  lapseRatio: 212 / 90,
  segment: 'STRATEGIC',
  valueRank: 0.95,
  supportsCriticalFunction: true,
  timing: [{ kind: 'STRATEGIC_COMMITTEE' }, { kind: 'AMENDMENT_OPPORTUNITY' }],
  complacencyIndex: 68.7,
  brief: 'AUTOMATIC',
  unansweredAttempts: 0,
};
/** Helios: strategic, 70 days on 90, notice in 30 days. */
const helios: CallInputs = {
  ...atlas,
  lapseRatio: 70 / 90,
  valueRank: 0.8,
  timing: [{ kind: 'NOTICE_DEADLINE', days: 30 }],
  complacencyIndex: 35,
  brief: 'REVIEWED',
};

describe('the ranking of calls', () => {
  it('gives Atlas TMA 85.9 (worked example)', () => {
    const { score, components } = scoreOf(atlas);
    expect(score).toBe(85.9);
    expect(components).toMatchObject({ U: 1, C: 0.687, B: 0.5, R: 1 });
    expect(components.S).toBeCloseTo(0.985, 10);
    expect(components.T).toBeCloseTo(0.8, 10);
  });

  it('gives Helios 56.7 (worked example)', () => {
    const { score, components } = scoreOf(helios);
    expect(score).toBe(56.7);
    expect(components.U).toBeCloseTo(0.198, 3);
    expect(components.S).toBeCloseTo(0.94, 10);
    expect(components.T).toBeCloseTo(0.6, 10);
  });

  it('measures urgency: 0 at 60 % of the rhythm, 0.44 at due, 1 at half as long again', () => {
    const urgency = (lapseRatio: number) => scoreOf({ ...nothing, lapseRatio }).components.U;
    expect([urgency(0.6), urgency(1.5), urgency(9)]).toEqual([0, 1, 1]);
    expect(urgency(1)).toBeCloseTo(0.444, 3);
  });

  it('lets a notice deadline speak louder as it nears, and not after it', () => {
    expect(strengthOf({ kind: 'NOTICE_DEADLINE', days: 120 })).toBe(0);
    expect(strengthOf({ kind: 'NOTICE_DEADLINE', days: 60 })).toBeCloseTo(0.4, 10);
    expect(strengthOf({ kind: 'NOTICE_DEADLINE', days: 0 })).toBeCloseTo(0.8, 10);
    expect(strengthOf({ kind: 'NOTICE_DEADLINE', days: -1 })).toBe(0);
  });

  it('leaves out what nobody supplies and renormalises, saying how much it covered', () => {
    const { exact, coverage, components } = scoreOf({
      ...nothing,
      lapseRatio: 1.5,
      segment: 'STRATEGIC',
      timing: [],
      brief: 'AUTOMATIC',
    });
    expect(components).toEqual({ U: 1, S: 1, T: 0, C: null, B: 0.5, R: 1 });
    expect(coverage).toBe(0.85);
    expect(exact).toBeCloseTo((100 * (0.3 + 0.25 + 0.05)) / 0.85, 10);
  });

  it('has timing 0 when the live sources are silent, and N/A only when none is live', () => {
    expect(scoreOf({ ...nothing, timing: [] }).components.T).toBe(0);
    expect(scoreOf(nothing).components.T).toBeNull();
    expect(scoreOf(nothing).exact).toBe(0);
  });

  it('calls less on someone who did not answer', () => {
    const once = scoreOf({ ...atlas, unansweredAttempts: 1 }).exact / scoreOf(atlas).exact;
    const often = scoreOf({ ...atlas, unansweredAttempts: 5 }).exact / scoreOf(atlas).exact;
    expect(once).toBeCloseTo(0.85, 10);
    expect(often).toBeCloseTo(0.7, 10);
  });

  it('explains itself by its strongest facts, with the points each brings', () => {
    const { reasons } = scoreOf(atlas);
    expect(reasons[0]).toMatchObject({ code: 'SILENCE', points: 30 });
    expect(reasons.slice(0, 3).map(({ code }) => code)).toEqual([
      'SILENCE',
      'SEGMENT',
      'STRATEGIC_COMMITTEE',
    ]);
  });

  it('property: the score stays between 0 and 100 and grows with the silence', () => {
    const ratio = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, fc.constantFrom(atlas, helios, nothing), (a, b, inputs) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (lapseRatio) => scoreOf({ ...inputs, lapseRatio }).exact,
        );
        expect(less).toBeLessThanOrEqual(more! + 1e-9);
        expect(less).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('the choice of one call', () => {
  it('names one pair and two alternates, the same in whatever order they come', () => {
    const all = [
      candidate('a', helios),
      candidate('b', atlas),
      candidate('c', { ...helios, brief: 'NONE' }),
      candidate('d', { ...helios, valueRank: 0 }),
    ];
    const names = ({ chosen, alternates }: ReturnType<typeof choose>) => [
      chosen?.candidate.pairId,
      ...alternates.map(({ candidate: { pairId } }) => pairId),
    ];
    expect(names(choose(all, none))).toEqual(['b', 'a', 'd']);
    expect(names(choose([...all].reverse(), none))).toEqual(['b', 'a', 'd']);
  });

  it('proposes nothing below 35', () => {
    const { chosen, below } = choose(
      [candidate('a', { lapseRatio: 0.7, segment: 'COMMODITY', timing: [] })],
      none,
    );
    expect(chosen).toBeUndefined();
    expect(below).toHaveLength(1);
  });

  it('never lets a commodity win by age alone', () => {
    const old = candidate('old', { lapseRatio: 9, segment: 'COMMODITY', timing: [], brief: 'AUTOMATIC' });
    const { chosen } = choose(
      [old, candidate('strategic', { ...old.inputs, lapseRatio: 1.3, segment: 'STRATEGIC' })],
      none,
    );
    expect(chosen?.candidate.pairId).toBe('strategic');
  });

  it('keeps why the others were not proposed', () => {
    const { skipped, chosen } = choose(
      [candidate('a', atlas, { skip: 'hold' }), candidate('b', helios)],
      none,
    );
    expect(skipped).toEqual([{ pairId: 'a', reason: 'hold' }]);
    expect(chosen?.candidate.pairId).toBe('b');
  });

  it('does not send two executives to one counterpart on one day', () => {
    const all = [candidate('a', atlas, { counterpartPersonId: 'foster' }), candidate('b', helios)];
    const { chosen, skipped } = choose(all, new Set(['foster']));
    expect(chosen?.candidate.pairId).toBe('b');
    expect(skipped).toEqual([{ pairId: 'a', reason: 'counterpart-taken' }]);
  });

  it('breaks a tie by larger annual value, then older last touch, then id', () => {
    const on = (text: string) => Temporal.PlainDate.from(text);
    const winner = (...all: CallCandidate[]) => choose(all, none).chosen?.candidate.pairId;
    expect(winner(candidate('a', atlas, { annualValue: 1 }), candidate('b', atlas, { annualValue: 2 }))).toBe(
      'b',
    );
    expect(
      winner(
        candidate('a', atlas, { lastTouchOn: on('2026-02-01') }),
        candidate('b', atlas, { lastTouchOn: on('2026-01-01') }),
      ),
    ).toBe('b');
    expect(winner(candidate('b', atlas), candidate('a', atlas))).toBe('a');
  });
});
