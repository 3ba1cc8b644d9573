import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figureOf, isSameFigure, readValue } from './measure-value.js';

describe('a figure', () => {
  it.each([
    ['43,5 %', '43.5'],
    ['43.50', '43.5'],
    ['4,2/5', '4.2'],
    ['1 250', '1250'],
    ['1\u202f250,5', '1250.5'],
    ['\u22120,250', '-0.25'],
    ['007', '7'],
    ['-0.0', '0'],
    ['12 min', '12'],
  ])('%s is read as %s', (text, value) => {
    expect(readValue(text)).toBe(value);
  });

  it.each(['', 'N/A', 'beaucoup', '1,234.5', '1.2.3', '0.1234567', '12e3', '1234567890123', '--1'])(
    '"%s" is none',
    (text) => {
      expect(readValue(text)).toBeUndefined();
    },
  );

  it('is the same however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2);
        expect(readValue(text.replace('.', ','))).toBe(readValue(text));
        expect(isSameFigure(figureOf({ value: text }), figureOf({ value: `${text}0` }))).toBe(true);
      }),
    );
  });
});

describe('R-KPI-2 no figure', () => {
  it('has a reason, and words where the code says little', () => {
    expect(figureOf({ value: null, naCode: 'TOOL_OUTAGE' })).toMatchObject({
      value: null,
      naCode: 'TOOL_OUTAGE',
    });
    expect(() => figureOf({ value: '' })).toThrow('measure-needs-value-or-reason');
    expect(() => figureOf({ naCode: 'OTHER' })).toThrow('measure-na-needs-words');
  });

  it('is not a figure beside a reason', () => {
    expect(() => figureOf({ value: '0', naCode: 'TOOL_OUTAGE' })).toThrow('measure-needs-value-or-reason');
  });
});
