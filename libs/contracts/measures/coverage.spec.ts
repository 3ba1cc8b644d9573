import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attainmentOf, type ExpectedPeriod, type Standing } from './coverage.js';

const judged = (met: boolean): ExpectedPeriod => ({ standing: 'JUDGED', met });
const unknown = (standing: Standing): ExpectedPeriod => ({ standing, met: null });

describe('R-KPI-2 attainment and coverage', () => {
  it('J8: a tool outage in July leaves the score where it is and the coverage at 86 %', () => {
    const months = [false, true, true, true, true, true].map(judged);
    const without = attainmentOf(months);
    const year = attainmentOf([months[0]!, unknown('NOT_APPLICABLE'), ...months.slice(1)]);
    expect(Math.round(year.coverage! * 100)).toBe(86);
    expect(year).toMatchObject({ expected: 7, judged: 6, notApplicable: 1, missing: 0 });
    expect(year.attainment).toBe(without.attainment);
  });

  it('no data is neither 100 nor 0', () => {
    expect(attainmentOf([])).toMatchObject({ coverage: null, attainment: null });
    expect(attainmentOf([unknown('NOT_APPLICABLE')])).toMatchObject({ coverage: 0, attainment: null });
  });

  it('a period with nothing submitted is missing, and not N/A', () => {
    expect(attainmentOf([judged(true), unknown('MISSING')])).toMatchObject({
      missing: 1,
      notApplicable: 0,
      coverage: 0.5,
    });
  });

  it('any number of unknown periods changes the coverage and never the attainment', () => {
    const standing = fc.constantFrom<Standing>('NOT_APPLICABLE', 'DISPUTED', 'NO_TARGET', 'MISSING');
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.array(standing), (verdicts, reasons) => {
        const known = verdicts.map(judged);
        const all = attainmentOf([...known, ...reasons.map(unknown)]);
        expect(all.attainment).toBe(attainmentOf(known).attainment);
        expect(all.met + all.missed).toBe(verdicts.length);
        if (all.coverage !== null)
          expect(all.coverage).toBeCloseTo(verdicts.length / (verdicts.length + reasons.length));
      }),
    );
  });
});
