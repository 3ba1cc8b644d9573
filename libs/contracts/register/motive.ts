import { BrokenRule } from '#platform/kernel';

/** Shorter than a sentence explains nothing to whoever reads it in a few years. */
const SENTENCE = 20;

/**
 * Why something was settled, as it will be read again.
 * @throws BrokenRule `motive-too-short`, on that field
 */
export function motiveOf(text: string | null, pointer: string, least = SENTENCE): string {
  const motive = text?.trim() ?? '';
  if (motive.length < least) throw new BrokenRule('motive-too-short', { least }, { pointer });
  return motive;
}
