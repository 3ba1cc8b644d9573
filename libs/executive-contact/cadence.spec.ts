import { describe, expect, it } from '@jest/globals';
import { cadenceFault, defaultCadence } from './cadence.js';

describe('a cadence', () => {
  it('is by default three months strategic, six key, twelve tactical, none commodity', () => {
    const segments = ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'] as const;
    expect(segments.map((segment) => defaultCadence(segment).interval)).toEqual(['P3M', 'P6M', 'P12M', null]);
    expect(segments.map((segment) => cadenceFault(defaultCadence(segment)))).toEqual(
      segments.map(() => undefined),
    );
  });

  it('is refused when it cannot be climbed', () => {
    const own = defaultCadence('STRATEGIC');
    expect(cadenceFault({ ...own, interval: 'three months' })).toBe('cadence-interval-invalid');
    expect(cadenceFault({ ...own, interval: 'PT5H' })).toBe('cadence-interval-invalid');
    expect(cadenceFault({ ...own, interval: 'P2D' })).toBe('cadence-interval-invalid');
    expect(cadenceFault({ ...own, interval: 'P90D' })).toBeUndefined();
    expect(cadenceFault({ ...own, reminderOffsets: [-3, -10, 0] })).toBe('cadence-reminders-out-of-order');
    expect(cadenceFault({ ...own, graceBusinessDays: 12 })).toBe('cadence-escalations-out-of-order');
    expect(cadenceFault({ ...own, dormantFactor: 1 })).toBe('cadence-dormant-factor-too-small');
  });
});
