import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Questions, SCALES, type Theme } from './answer.js';
import { bounded, count, FEWEST, type Figures, missingToShow } from './counting.js';

const THEMES: Theme[] = ['AUTONOMY', 'SPEED', 'MOBILITY'];
const questions: Questions = {
  scales: [...SCALES],
  themes: THEMES,
  teams: ['Siège', 'Lyon', 'Agences'],
  asksComment: true,
};
const answer = (change: Partial<Answer> = {}): Answer => ({
  nps: 9,
  csat: 4,
  effort: 5,
  themes: [],
  team: null,
  comment: null,
  ...change,
});
const times = (n: number, change: Partial<Answer> = {}) => Array.from({ length: n }, () => answer(change));
const shown = (figures: Figures) =>
  figures.teams.filter(({ isWithheld }) => !isWithheld).map(({ team }) => team);

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  nps: fc.integer({ min: 0, max: 10 }),
  csat: fc.integer({ min: 1, max: 5 }),
  effort: fc.integer({ min: 1, max: 7 }),
  themes: fc.subarray(THEMES),
  team: fc.constantFrom(null, ...questions.teams),
  comment: fc.option(fc.constant('text')),
});
const fewOrMany = fc.array(anyAnswer, { minLength: 0, maxLength: 40 });

describe('feedback is counted from five answers on (OBJ-02)', () => {
  it('and says nothing of four', () => {
    expect(count(questions, times(4))).toBeUndefined();
    expect(count(questions, times(5))).toBeDefined();
    expect([missingToShow(3), missingToShow(5), missingToShow(40)]).toEqual([2, 0, 0]);
  });

  it('NPS is promoters less detractors in a hundred, satisfaction and effort are means', () => {
    const figures = count(questions, [
      ...times(9, { nps: 10, csat: 5, effort: 7 }),
      ...times(5, { nps: 7, csat: 4, effort: 6 }),
      ...times(6, { nps: 6, csat: 2, effort: 3 }),
    ]);
    expect(figures).toMatchObject({
      nps: { value: 15, bound: null },
      csat: { value: 3.9, bound: null },
      effort: { value: 5.6, bound: null },
    });
  });

  it('counts 0 to 6 as detractors, 9 and 10 as promoters', () => {
    const nps = (said: number) => count(questions, times(6, { nps: said }))?.nps?.value;
    expect([0, 6, 7, 8, 9, 10].map(nps)).toEqual([-100, -100, 0, 0, 100, 100]);
  });

  it('of what was not asked there is no score', () => {
    const figures = count({ ...questions, scales: ['CSAT'] }, times(5, { nps: null, effort: null }));
    expect(figures).toMatchObject({ nps: null, effort: null, csat: { value: 4 } });
  });

  it('gives a bound where the figure would tell what one to four people said', () => {
    const oneUnhappy = [...times(13, { csat: 5 }), answer({ csat: 4 })];
    expect(count(questions, oneUnhappy)?.csat).toEqual({ value: 4.6, bound: 'AT_LEAST' });
    expect(count(questions, times(14, { csat: 5 }))?.csat).toEqual({ value: 5, bound: null });
    const oneHappy = [...times(5, { nps: 0 }), answer({ nps: 8 })];
    expect(count(questions, oneHappy)?.nps).toEqual({ value: -16, bound: 'AT_MOST' });
  });

  it('shows texts from five on', () => {
    expect(count(questions, [...times(4, { comment: 'x' }), ...times(9)])?.showsComments).toBe(false);
    expect(count(questions, [...times(5, { comment: 'x' }), ...times(9)])?.showsComments).toBe(true);
  });

  it('withholds a team of four, and with it the smallest that would give it away', () => {
    const figures = count(questions, [
      ...times(4, { team: 'Lyon' }),
      ...times(6, { team: 'Agences' }),
      ...times(9, { team: 'Siège' }),
    ]);
    expect(shown(figures!)).toEqual(['Siège']);
    expect(figures!.teams.find(({ team }) => team === 'Agences')).toEqual({
      team: 'Agences',
      isWithheld: true,
      nps: null,
      csat: null,
      effort: null,
    });
  });

  it('shows all teams where nobody is left over, or five at least', () => {
    const two = [...times(5, { team: 'Lyon' }), ...times(5, { team: 'Siège' })];
    expect(shown(count(questions, two)!)).toEqual(['Siège', 'Lyon']);
    expect(shown(count(questions, [...two, ...times(5)])!)).toEqual(['Siège', 'Lyon']);
    expect(shown(count(questions, [...two, answer()])!)).toHaveLength(1);
  });

  it('withholds a theme that few chose, and one that few did not', () => {
    const figures = count(questions, [
      ...times(7, { themes: ['AUTONOMY', 'SPEED'] }),
      ...times(4, { themes: ['SPEED', 'MOBILITY'] }),
      answer(),
    ]);
    expect(figures!.themes).toEqual([
      { theme: 'AUTONOMY', count: 7, withheld: null },
      { theme: 'SPEED', count: null, withheld: 'MOST' },
      { theme: 'MOBILITY', count: null, withheld: 'FEW' },
    ]);
  });
});

describe('no published figure leads to fewer than five people', () => {
  const isNobodyOrFive = (people: number) => people === 0 || people >= FEWEST;

  it('a theme’s choosers, and those who did not choose it, are nobody or five at least', () => {
    fc.assert(
      fc.property(fewOrMany, (answers) => {
        const figures = count(questions, answers);
        if (!figures) return answers.length < FEWEST;
        return figures.themes.every(
          ({ count: chosen }) =>
            chosen === null || (chosen >= FEWEST && isNobodyOrFive(answers.length - chosen)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('all less any of the shown teams is nobody or five at least', () => {
    fc.assert(
      fc.property(fewOrMany, (answers) => {
        const figures = count(questions, answers);
        if (!figures) return answers.length < FEWEST;
        const sizes = shown(figures).map((team) => answers.filter((one) => one.team === team).length);
        const unions = sizes.reduce<number[]>(
          (sums, size) => [...sums, ...sums.map((sum) => sum + size)],
          [0],
        );
        return (
          sizes.every((size) => size >= FEWEST) &&
          unions.every((union) => isNobodyOrFive(answers.length - union))
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('no number of people in a team is published', () => {
    fc.assert(
      fc.property(fewOrMany, (answers) => {
        const teams = count(questions, answers)?.teams ?? [];
        return teams.every((team) =>
          Object.keys(team).every((key) => ['team', 'isWithheld', 'nps', 'csat', 'effort'].includes(key)),
        );
      }),
    );
  });

  it('whatever a score says, five people or none may have answered otherwise than the end of the scale', () => {
    const scale = fc.constantFrom(
      { lowest: -1, highest: 1 },
      { lowest: 1, highest: 5 },
      { lowest: 1, highest: 7 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: FEWEST, max: 60 }),
        scale,
        fc.nat(),
        (people, { lowest, highest }, seed) => {
          const span = highest - lowest;
          const total = lowest * people + (seed % (span * people + 1));
          const { value, bound } = bounded(total, people, lowest, highest);
          // Every total that would be published as this very score.
          const worlds = Array.from(
            { length: span * people + 1 },
            (_, step) => lowest * people + step,
          ).filter((world) => {
            const said = bounded(world, people, lowest, highest);
            return said.value === value && said.bound === bound;
          });
          const mayBe = (away: number) =>
            away === 0 || (away >= FEWEST && Math.min(away, people) >= FEWEST && away <= span * people);
          const holds =
            bound === 'AT_LEAST' ? total / people >= value : bound !== 'AT_MOST' || total / people <= value;
          // Between one and four people away from an end are one world among several that look the same, or excluded.
          const isOpen = (away: (world: number) => number) =>
            worlds.length > 1 || worlds.every((world) => mayBe(away(world)));
          return (
            holds && isOpen((world) => highest * people - world) && isOpen((world) => world - lowest * people)
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});
