import { describe, expect, it } from '@jest/globals';
import { areAtParity, gapBetween, isTop, shortfall } from './level.js';

describe('levels', () => {
  it('speak at parity one level apart, and warn further away (R-EXE-1)', () => {
    expect(areAtParity('L2_CXO', 'L1_GM')).toBe(true);
    expect(areAtParity('L2_CXO', 'L2_CXO')).toBe(true);
    expect(areAtParity('L1_GM', 'L3_DIRECTOR')).toBe(false);
    expect(gapBetween('L1_GM', 'L4_MANAGER')).toBe(3);
  });

  it('count how far below the required level someone stands', () => {
    expect(shortfall('L1_GM', 'L2_CXO')).toBe(0);
    expect(shortfall('L3_DIRECTOR', 'L2_CXO')).toBe(1);
    expect(shortfall('L4_MANAGER', 'L1_GM')).toBe(3);
    expect([isTop('L2_CXO'), isTop('L3_DIRECTOR')]).toEqual([true, false]);
  });
});
