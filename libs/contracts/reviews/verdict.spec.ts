import { describe, expect, it } from '@jest/globals';
import { concluded, type ObjectiveVerdict, type ReviewVerdict } from './verdict.js';

const objectives = [
  { id: 'a', statement: 'Livrer les kits en deux jours' },
  { id: 'b', statement: 'Réduire les files aux guichets' },
];
const verdict = (
  objectiveId: string,
  said: ReviewVerdict,
  motive: string | null = null,
): ObjectiveVerdict => ({
  objectiveId,
  verdict: said,
  motive,
});
const code = (verdicts: ObjectiveVerdict[]) => {
  try {
    return concluded(objectives, verdicts);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a review of objectives (OBJ-01)', () => {
  it('says of every objective whether it stays, changes or goes', () => {
    expect(code([verdict('a', 'KEEP')])).toBe('review-verdict-missing');
    expect(code([verdict('a', 'KEEP'), verdict('b', 'KEEP')])).toEqual({ changed: false, wish: null });
  });

  it('explains what is to change, and what is to go, in a sentence', () => {
    expect(code([verdict('a', 'KEEP'), verdict('b', 'CHANGE', `  ${'x'.repeat(19)}  `)])).toBe(
      'motive-too-short',
    );
    expect(code([verdict('a', 'KEEP'), verdict('b', 'DROP')])).toBe('motive-too-short');
    expect(code([verdict('a', 'KEEP'), verdict('b', 'DROP', 'x'.repeat(20))])).toMatchObject({
      changed: true,
    });
  });

  it('hands on what an amendment would have to bring about', () => {
    const motive = 'Les agences ferment le samedi depuis mars.';
    expect(code([verdict('b', 'CHANGE', motive), verdict('a', 'KEEP')])).toEqual({
      changed: true,
      wish: `Réduire les files aux guichets : ${motive}`,
    });
  });
});
