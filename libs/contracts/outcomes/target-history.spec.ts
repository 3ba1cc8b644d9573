import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { KpiTarget } from './kpi-target.js';
import { TargetHistory } from './target-history.js';

const start = Temporal.PlainDate.from('2026-01-01');
const kpi = { id: 'kpi', contractId: 'contract' };
const at = (days: number) => start.add({ days });

/** Sets targets as the façade does: what the history refuses changes nothing. */
function setAll(attempts: { from: number; value: number; judged: number | null }[]) {
  const targets = [target(0, 10)];
  const refused: number[] = [];
  for (const [index, { from, value, judged }] of attempts.entries()) {
    const before = snapshot(targets);
    try {
      const last = new TargetHistory(targets).followed(at(from), judged === null ? null : at(judged));
      last?.endOn(at(from), null);
      targets.push(target(from, value));
    } catch {
      refused.push(index);
      expect(snapshot(targets)).toEqual(before);
    }
  }
  return { targets, refused };
}

function target(from: number, value: number): KpiTarget {
  const aim = { comparator: 'GE' as const, value, upper: null, amber: null, red: null };
  return KpiTarget.from(kpi, aim, at(from), { amendmentId: null });
}

function snapshot(targets: KpiTarget[]): unknown[] {
  return Array.from({ length: 70 }, (_, day) => new TargetHistory(targets).on(at(day))?.value ?? null);
}

const attempts = fc.array(
  fc.record({
    from: fc.integer({ min: -5, max: 60 }),
    value: fc.integer({ min: 1, max: 99 }),
    judged: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  }),
  { maxLength: 12 },
);

describe('the targets of a KPI, effective-dated (R-KPI-1)', () => {
  it('have no gap and no overlap: exactly one on each day since activation, none before', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const { targets } = setAll(tried);
        for (let day = 0; day < 70; day += 1) {
          const holding = targets.filter(
            ({ effectiveFrom, effectiveTo }) =>
              Temporal.PlainDate.compare(effectiveFrom, at(day)) <= 0 &&
              (!effectiveTo || Temporal.PlainDate.compare(at(day), effectiveTo) < 0),
          );
          expect(holding).toHaveLength(1);
          expect(new TargetHistory(targets).on(at(day))).toBe(holding[0]);
        }
        expect(new TargetHistory(targets).on(at(-1))).toBeUndefined();
      }),
    );
  });

  it('never rewrite history: a day before the new one keeps its target', () => {
    fc.assert(
      fc.property(attempts, fc.integer({ min: 0, max: 60 }), (tried, from) => {
        const { targets } = setAll(tried);
        const before = snapshot(targets);
        const { targets: after, refused } = setAll([...tried, { from, value: 50, judged: null }]);
        if (refused.includes(tried.length)) return;
        expect(snapshot(after).slice(0, from)).toEqual(before.slice(0, from));
        expect(new TargetHistory(after).on(at(from))?.value).toBe(50);
      }),
    );
  });

  it('begin after the last one and after what was judged, and say from which day on', () => {
    const history = new TargetHistory([target(0, 10)]);
    expect(() => history.followed(at(0), null)).toThrow('target-before-the-last');
    expect(() => history.followed(at(30), at(31))).toThrow('target-before-judged');
    expect(history.followed(at(31), at(31))?.value).toBe(10);
    expect(history.earliest(at(31))?.toString()).toBe('2026-02-01');
    expect(history.earliest(null)?.toString()).toBe('2026-01-02');
    expect(history.notBeforeJudged(at(10), at(31)).toString()).toBe('2026-02-01');
    expect(history.notBeforeJudged(at(40), at(31)).toString()).toBe('2026-02-10');
  });

  it('end when the KPI is retired: what was to begin later never does', () => {
    const [first, second] = [target(0, 10), target(20, 12)];
    first!.endOn(at(20), null);
    expect([first!.endBy(at(10), null), second!.endBy(at(10), null)]).toEqual([true, true]);
    const history = new TargetHistory([first!, second!]);
    expect([history.on(at(9))?.value, history.on(at(10)), history.on(at(25))]).toEqual([
      10,
      undefined,
      undefined,
    ]);
    expect(() => history.followed(at(40), null)).toThrow('target-of-retired-kpi');
    expect(first!.endBy(at(15), null)).toBe(false);
  });
});
