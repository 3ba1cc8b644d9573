import { BrokenRule } from '#platform/kernel';

/** The scales: how likely they are to recommend (0–10), how satisfied (1–5), how easy it was (1 hard – 7 easy). */
export const SCALES = ['NPS', 'CSAT', 'EFFORT'] as const;
export type Scale = (typeof SCALES)[number];

export const ENDS: Record<Scale, { lowest: number; highest: number }> = {
  NPS: { lowest: 0, highest: 10 },
  CSAT: { lowest: 1, highest: 5 },
  EFFORT: { lowest: 1, highest: 7 },
};

/** What the users of a service talk about (OBJ-05): the new culture of use as much as the service itself. */
export const THEMES = [
  'AUTONOMY',
  'HUMAN_CONTACT',
  'MOBILITY',
  'OWN_DEVICE',
  'SPEED',
  'RELIABILITY',
  'CLARITY',
  'LISTENING',
  'TRAINING',
  'TOOLS',
] as const;
export type Theme = (typeof THEMES)[number];

export const LONGEST_COMMENT = 1000;
/** More would say that everything matters. */
export const MOST_THEMES = 3;

/** What a campaign asks. */
export interface Questions {
  scales: readonly Scale[];
  themes: readonly Theme[];
  /** The groups among which whoever answers chooses; empty when it is not asked. */
  teams: readonly string[];
  asksComment: boolean;
}

/** What somebody answered; nothing in it says who or when. */
export interface Answer {
  nps: number | null;
  csat: number | null;
  effort: number | null;
  themes: readonly Theme[];
  team: string | null;
  comment: string | null;
}

export type Said = { [K in keyof Answer]?: Answer[K] | undefined };

/**
 * An answer to just these questions. Every scale that is asked is answered, so that all scores stand on the same
 * people and none can be taken from another.
 *
 * @throws BrokenRule `feedback-answer-missing`, `feedback-not-asked`, `feedback-too-many-themes`
 */
export function answerTo(questions: Questions, said: Said): Answer {
  const scales = { NPS: said.nps ?? null, CSAT: said.csat ?? null, EFFORT: said.effort ?? null };
  for (const scale of SCALES) {
    const pointer = `/${scale.toLowerCase()}`;
    const isAsked = questions.scales.includes(scale);
    const value = scales[scale];
    if (isAsked && value === null) throw new BrokenRule('feedback-answer-missing', {}, { pointer });
    if (!isAsked && value !== null) throw new BrokenRule('feedback-not-asked', {}, { pointer });
    const { lowest, highest } = ENDS[scale];
    if (value !== null && !(Number.isInteger(value) && value >= lowest && value <= highest)) {
      throw new BrokenRule('feedback-off-the-scale', { lowest, highest }, { pointer });
    }
  }
  const themes = [...new Set(said.themes ?? [])];
  if (themes.length > MOST_THEMES)
    throw new BrokenRule('feedback-too-many-themes', { most: MOST_THEMES }, { pointer: '/themes' });
  if (themes.some((theme) => !questions.themes.includes(theme)))
    throw new BrokenRule('feedback-not-asked', {}, { pointer: '/themes' });
  const team = said.team ?? null;
  if (team !== null && !questions.teams.includes(team))
    throw new BrokenRule('feedback-not-asked', {}, { pointer: '/team' });
  const comment = said.comment?.trim() || null;
  if (comment !== null && !questions.asksComment)
    throw new BrokenRule('feedback-not-asked', {}, { pointer: '/comment' });
  return { nps: scales.NPS, csat: scales.CSAT, effort: scales.EFFORT, themes, team, comment };
}
