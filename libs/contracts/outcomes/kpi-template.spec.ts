import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { BUSINESS_FUNCTIONS, TEMPLATE_SHAPES, templates } from './kpi-template.js';
import { qualityOf } from './quality.js';

const today = Temporal.PlainDate.from('2026-06-09');

describe('the shelf of templates (OUT-17)', () => {
  it.each(['fr', 'en'])('scores well by our own formula and lacks only what is one’s own (%s)', (locale) => {
    for (const { key, definition } of templates(locale)) {
      // What somebody still adds: the day of its review, the strategy behind, and the three approvals.
      const finished = { ...definition, reviewOn: today.add({ months: 6 }) };
      const quality = qualityOf(finished, { today, isStrategic: true, awaited: [] });
      expect({ key, refusals: quality.refusals, warnings: quality.warnings }).toEqual({
        ...{ key, refusals: [], warnings: [] },
      });
      expect(quality.score).toBeGreaterThanOrEqual(90);
    }
  });

  it('has results and perceptions for every function, the same in both languages', () => {
    for (const of of BUSINESS_FUNCTIONS) expect(templates('fr', of).length).toBeGreaterThanOrEqual(2);
    expect(templates('fr').map(({ key }) => key)).toEqual(templates('en').map(({ key }) => key));
    expect(templates('fr')).toHaveLength(TEMPLATE_SHAPES.length);
  });
});
