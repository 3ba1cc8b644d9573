import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ClauseNumber } from './clause-number.js';

const ordered = (numbers: string[]) =>
  numbers
    .map((number) => ClauseNumber.read(number))
    .toSorted((a, b) => a.compare(b))
    .map(({ text }) => text);

describe('the number of a clause', () => {
  it('stands where people expect it: 1.2 before 1.10, articles before annexes', () => {
    const inOrder = [
      'Préambule',
      '1',
      '1.1',
      '1.2',
      '1.2.1',
      '1.10',
      '2',
      '10',
      '10 bis',
      '11',
      'Annexe 1',
      'Annexe 2',
      'Annexe 10',
      'Annexe A',
    ];
    expect(ordered(inOrder.toReversed())).toEqual(inOrder);
  });

  it('reads Roman articles as numbers', () => {
    const inOrder = ['I', 'II', 'IV', 'V', 'IX', 'X', 'XI', 'XIX'];
    expect(ordered(inOrder.toReversed())).toEqual(inOrder);
  });

  it.each([
    ['Article 4.2 –', '4.2', 2],
    ['§ 7.', '7', 1],
    ['  3.1.4) ', '3.1.4', 3],
    ['Annexe  n° 2', 'Annexe n° 2', 2],
  ])('%j is shown as %j, on level %i', (written, text, level) => {
    expect(ClauseNumber.read(written)).toMatchObject({ text, level });
  });

  it.each(['', '—', '...', 'a'.repeat(41), '1.1.1.1.1.1.1.1.1.1', '1234567890123'])(
    '%j is none',
    (written) => {
      expect(() => ClauseNumber.read(written)).toThrow('clause-number-unreadable');
    },
  );

  it('orders any two numbers by their first different place', () => {
    const places = fc.array(fc.nat(400), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(places, places, (a, b) => {
        const first = a.findIndex((place, at) => place !== b[at]);
        const expected = first === -1 ? a.length - b.length : first >= b.length ? 1 : a[first]! - b[first]!;
        const found = ClauseNumber.read(a.join('.')).compare(ClauseNumber.read(b.join('.')));
        expect(Math.sign(found)).toBe(Math.sign(expected));
      }),
    );
  });
});
