import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { balanceOf, type WeighedKpi } from './outcome-balance.js';
import { allMet, meets } from './aim.js';
import { isStale } from './staleness.js';

const today = Temporal.PlainDate.from('2026-06-01');
let count = 0;
const kpi = (facts: Partial<WeighedKpi> = {}): WeighedKpi => ({
  id: `kpi-${(count += 1)}`,
  nature: 'OUTCOME',
  weight: 1,
  frequency: 'MONTHLY',
  burdenMinutes: 0,
  inSteeringReport: false,
  activeFrom: Temporal.PlainDate.from('2026-05-01'),
  lastUsedOn: null,
  ...facts,
});

describe('the balance of a contract’s KPIs', () => {
  it('OUT-01: warns below half of the weight in outcome and experience', () => {
    const share = (output: number) =>
      balanceOf(
        [
          kpi({ weight: 30 }),
          kpi({ nature: 'EXPERIENCE', weight: 25 }),
          kpi({ nature: 'OUTPUT', weight: output }),
        ],
        today,
      );
    expect(share(45)).toMatchObject({ outcomeShare: 55, warnings: [] });
    expect(share(55)).toMatchObject({ outcomeShare: 50, warnings: [] });
    expect(share(56).warnings).toEqual(['OUTCOME_SHARE_LOW']);
    expect(balanceOf([kpi({ weight: 0 })], today).outcomeShare).toBeNull();
  });

  it('OUT-08: warns without any experience, and says nothing of no KPI at all', () => {
    expect(balanceOf([kpi()], today).warnings).toEqual(['NO_EXPERIENCE']);
    expect(balanceOf([], today)).toMatchObject({ outcomeShare: null, warnings: [] });
  });

  it('OUT-11: warns above twelve, and above seven in a steering report', () => {
    const many = (of: number, reported = 0) =>
      balanceOf(
        Array.from({ length: of }, (_, at) => kpi({ nature: 'EXPERIENCE', inSteeringReport: at < reported })),
        today,
      );
    expect(many(12, 7).warnings).toEqual([]);
    expect(many(13, 8).warnings).toEqual(['TOO_MANY_KPIS', 'TOO_MANY_REPORTED']);
  });

  it('OUT-10: burdens of any rhythm add up to a month, and 250 minutes are over the 240', () => {
    const heavy = [
      kpi({ nature: 'EXPERIENCE', burdenMinutes: 130 }),
      kpi({ nature: 'OUTPUT', burdenMinutes: 60 }),
      kpi({ burdenMinutes: 120, frequency: 'QUARTERLY' }),
      kpi({ burdenMinutes: 240, frequency: 'YEARLY' }),
    ];
    expect(balanceOf(heavy, today)).toMatchObject({
      burdenMinutes: 250,
      warnings: ['BURDEN_OVER_BUDGET'],
      relief: [{ kpiId: heavy[1]!.id, minutes: 60, advice: 'RETIRE' }],
    });
    expect(balanceOf(heavy.slice(0, 2).concat(kpi({ burdenMinutes: 50 })), today)).toMatchObject({
      burdenMinutes: 240,
      warnings: [],
      relief: [],
    });
    expect(balanceOf([kpi({ burdenMinutes: 60, frequency: 'WEEKLY' })], today).burdenMinutes).toBe(260);
  });

  it('OUT-10: what is used and measures a result is automated before it is dropped', () => {
    const heavy = kpi({ nature: 'EXPERIENCE', burdenMinutes: 300 });
    expect(balanceOf([heavy], today).relief).toEqual([{ kpiId: heavy.id, minutes: 300, advice: 'AUTOMATE' }]);
  });

  it('OUT-11: unused for two periods, counted from its last use or its first day', () => {
    const unused = (facts: Partial<WeighedKpi>) => balanceOf([kpi(facts)], today).unused.length === 1;
    const day = (text: string) => Temporal.PlainDate.from(text);
    expect(unused({ activeFrom: day('2026-04-01') })).toBe(true);
    expect(unused({ activeFrom: day('2026-04-02') })).toBe(false);
    expect(unused({ activeFrom: day('2026-01-01'), lastUsedOn: day('2026-04-02') })).toBe(false);
    expect(unused({ activeFrom: day('2026-01-01'), frequency: 'QUARTERLY' })).toBe(false);
    expect(unused({ activeFrom: day('2025-12-01'), frequency: 'QUARTERLY' })).toBe(true);
  });
});

describe('a composite (OUT-09)', () => {
  it('is false as soon as one part is, and unknown while one has no figure', () => {
    const onTime = { comparator: 'GE' as const, value: 95, upper: null, amber: null, red: null };
    const csat = { comparator: 'GE' as const, value: 4.2, upper: null, amber: null, red: null };
    expect(allMet([meets(96, onTime), meets(4.0, csat)])).toBe(false);
    expect(allMet([meets(96, onTime), meets(4.2, csat)])).toBe(true);
    expect(allMet([meets(96, onTime), undefined])).toBeUndefined();
    expect(allMet([meets(94, onTime), undefined])).toBe(false);
    expect(allMet([])).toBeUndefined();
  });
});

describe('an objective goes stale (OBJ-01)', () => {
  const looked = {
    state: 'ACTIVE',
    isStrategic: true,
    proposedOn: '2025-01-01',
    activeFrom: null,
    lastReviewedOn: null,
  };
  it('without a strategic link, or twelve months after the last look', () => {
    expect(isStale({ ...looked, lastReviewedOn: '2025-06-01' }, today)).toBe(false);
    expect(isStale({ ...looked, lastReviewedOn: '2025-05-31' }, today)).toBe(true);
    expect(isStale({ ...looked, activeFrom: '2026-01-01' }, today)).toBe(false);
    expect(isStale({ ...looked, activeFrom: '2026-01-01', isStrategic: false }, today)).toBe(true);
    expect(isStale({ ...looked, state: 'DROPPED' }, today)).toBe(false);
  });
});
