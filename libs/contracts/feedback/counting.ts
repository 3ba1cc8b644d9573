import { type Answer, ENDS, type Questions, type Scale, type Theme } from './answer.js';

/** Fewer than this and a figure would be about persons. */
export const FEWEST = 5;

/**
 * A score over at least five people. `bound` says that it is only a limit: nearer to the end of the scale, the exact
 * figure would tell that one to four people had answered otherwise than all the rest.
 */
export interface Score {
  value: number;
  bound: 'AT_LEAST' | 'AT_MOST' | null;
}

export type Scores = Record<'nps' | 'csat' | 'effort', Score | null>;

export interface ThemeCount {
  theme: Theme;
  /** How many chose it; null where that, or how many did not, is fewer than five people. */
  count: number | null;
  withheld: 'FEW' | 'MOST' | null;
}

export interface TeamScores extends Scores {
  team: string;
  isWithheld: boolean;
}

/** What is published of a campaign: nothing in it is about fewer than five people, nor can be brought to it. */
export interface Figures extends Scores {
  themes: ThemeCount[];
  teams: TeamScores[];
  /** Whether what people wrote may be read: from five texts on. */
  showsComments: boolean;
}

const NOTHING: Scores = { nps: null, csat: null, effort: null };

/** The figures of these answers; undefined when they are fewer than five. */
export function count(questions: Questions, answers: readonly Answer[]): Figures | undefined {
  if (answers.length < FEWEST) return undefined;
  return {
    ...scores(questions, answers),
    themes: questions.themes.map((theme) => themeCount(theme, answers)),
    teams: teamScores(questions, answers),
    showsComments: answers.filter(({ comment }) => comment !== null).length >= FEWEST,
  };
}

/** How many more answers it takes; 0 when there are enough. */
export function missingToShow(answered: number): number {
  return Math.max(0, FEWEST - answered);
}

function scores({ scales }: Questions, answers: readonly Answer[]): Scores {
  const of = (scale: Scale, points: (answer: Answer) => number, lowest: number, highest: number) =>
    scales.includes(scale)
      ? bounded(
          answers.reduce((total, answer) => total + points(answer), 0),
          answers.length,
          lowest,
          highest,
        )
      : null;
  const nps = of('NPS', ({ nps: said }) => standingOf(said ?? 0), -1, 1);
  return {
    // Promoters less detractors in a hundred, as a whole number; the two others are means with one decimal.
    nps: nps && { ...nps, value: inward(nps, 100, 1) },
    csat: rounded(of('CSAT', ({ csat }) => csat ?? 0, ENDS.CSAT.lowest, ENDS.CSAT.highest)),
    effort: rounded(of('EFFORT', ({ effort }) => effort ?? 0, ENDS.EFFORT.lowest, ENDS.EFFORT.highest)),
  };
}

/** 9 and 10 promote, 7 and 8 do neither, 0 to 6 warn off. */
function standingOf(nps: number): -1 | 0 | 1 {
  if (nps >= 9) return 1;
  return nps >= 7 ? 0 : -1;
}

/**
 * The mean, unless it is so near to an end that at most four people can have answered otherwise: then the nearest mean
 * that five people could have brought about, as a bound. On an end itself all said the same, which is about all of them.
 */
export function bounded(total: number, people: number, lowest: number, highest: number): Score {
  const below = highest * people - total;
  const above = total - lowest * people;
  if (below > 0 && below < FEWEST) return { value: (highest * people - FEWEST) / people, bound: 'AT_LEAST' };
  if (above > 0 && above < FEWEST) return { value: (lowest * people + FEWEST) / people, bound: 'AT_MOST' };
  return { value: total / people, bound: null };
}

function rounded(score: Score | null): Score | null {
  return score && { ...score, value: inward(score, 1, 10) };
}

/** Rounds a bound to the side on which it stays true. */
function inward({ value, bound }: Score, times: number, steps: number): number {
  const round = bound === 'AT_LEAST' ? Math.floor : bound === 'AT_MOST' ? Math.ceil : Math.round;
  // What binary fractions add behind the twelfth decimal is no reason to go a step further.
  const exact = Number((value * times * steps).toFixed(9));
  return round(exact) / steps + 0;
}

function themeCount(theme: Theme, answers: readonly Answer[]): ThemeCount {
  const chosen = answers.filter(({ themes }) => themes.includes(theme)).length;
  const others = answers.length - chosen;
  if (chosen < FEWEST) return { theme, count: null, withheld: 'FEW' };
  if (others > 0 && others < FEWEST) return { theme, count: null, withheld: 'MOST' };
  return { theme, count: chosen, withheld: null };
}

/**
 * A team is shown from five answers on, without their number, and only while those who are left over (the teams that
 * are withheld, and whoever named none) are nobody or five at least: all less the shown ones must not be a few.
 */
function teamScores(questions: Questions, answers: readonly Answer[]): TeamScores[] {
  const withheld = new Set(withheldTeams(questions.teams, answers));
  return questions.teams.map((team) => ({
    team,
    isWithheld: withheld.has(team),
    ...(withheld.has(team)
      ? NOTHING
      : scores(
          questions,
          answers.filter((answer) => answer.team === team),
        )),
  }));
}

function withheldTeams(teams: readonly string[], answers: readonly Answer[]): string[] {
  const sizes = teams
    .map((team) => ({ team, size: answers.filter((answer) => answer.team === team).length }))
    .sort((one, other) => one.size - other.size);
  const shown = sizes.filter(({ size }) => size >= FEWEST);
  const left = () => answers.length - shown.reduce((sum, { size }) => sum + size, 0);
  while (shown.length > 0 && left() > 0 && left() < FEWEST) shown.shift();
  return teams.filter((team) => !shown.some((one) => one.team === team));
}
