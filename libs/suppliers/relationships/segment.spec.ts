import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kraljicQuadrant, proposedSegment, segments } from './segment.js';

describe('segment proposed from the answers (R-SEG-1)', () => {
  it.each([
    [5, 4, 'STRATEGIC', 'STRATEGIC'],
    [4, 4, 'STRATEGIC', 'STRATEGIC'],
    [4, 3, 'LEVERAGE', 'KEY'],
    [5, 1, 'LEVERAGE', 'KEY'],
    [3, 4, 'BOTTLENECK', 'TACTICAL'],
    [1, 5, 'BOTTLENECK', 'TACTICAL'],
    [3, 3, 'ROUTINE', 'COMMODITY'],
    [1, 1, 'ROUTINE', 'COMMODITY'],
  ] as const)(
    'impact %i, risk %i is %s and governed as %s',
    (businessImpact, supplyRisk, kraljic, segment) => {
      expect(kraljicQuadrant({ businessImpact, supplyRisk })).toBe(kraljic);
      expect(proposedSegment({ businessImpact, supplyRisk })).toBe(segment);
    },
  );

  it('lifts a bottleneck that serves a critical function to KEY', () => {
    expect(proposedSegment({ businessImpact: 2, supplyRisk: 4, regulatoryCriticality: 4 })).toBe('KEY');
    expect(proposedSegment({ businessImpact: 2, supplyRisk: 4, regulatoryCriticality: 3 })).toBe('TACTICAL');
  });

  it('leaves routine purchases alone, whatever the regulator says of them', () => {
    expect(proposedSegment({ businessImpact: 2, supplyRisk: 2, regulatoryCriticality: 5 })).toBe('COMMODITY');
  });

  it('never attends less to a supplier that weighs more', () => {
    const mark = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(mark, mark, mark, (businessImpact, supplyRisk, regulatoryCriticality) => {
        const rank = (impact: number) =>
          segments.indexOf(proposedSegment({ businessImpact: impact, supplyRisk, regulatoryCriticality }));
        if (businessImpact < 5) expect(rank(businessImpact + 1)).toBeLessThanOrEqual(rank(businessImpact));
      }),
    );
  });
});
