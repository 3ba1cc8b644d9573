import { BrokenRule } from '#platform/kernel';
import { motiveOf } from '../register/motive.js';

export const VERDICTS = ['KEEP', 'CHANGE', 'DROP'] as const;
export type ReviewVerdict = (typeof VERDICTS)[number];

/** What a review says of one objective. */
export interface ObjectiveVerdict {
  objectiveId: string;
  verdict: ReviewVerdict;
  motive: string | null;
}

/** An objective as it is reviewed. */
export interface Reviewed {
  id: string;
  statement: string;
}

/**
 * What the review concludes: whether anything is to change, and what an amendment would have to bring about.
 *
 * @throws BrokenRule `review-verdict-missing` naming the first objective without one; `motive-too-short` where a change
 *   is not explained
 */
export function concluded(
  objectives: readonly Reviewed[],
  verdicts: readonly ObjectiveVerdict[],
): { changed: boolean; wish: string | null } {
  const wanted: string[] = [];
  for (const { id, statement } of objectives) {
    const at = verdicts.findIndex(({ objectiveId }) => objectiveId === id);
    const said = verdicts[at];
    if (!said) throw new BrokenRule('review-verdict-missing', { statement }, { pointer: '/verdicts' });
    if (said.verdict === 'KEEP') continue;
    wanted.push(`${statement} : ${motiveOf(said.motive, `/verdicts/${at}/motive`)}`);
  }
  return { changed: wanted.length > 0, wish: wanted.length > 0 ? wanted.join('\n') : null };
}
