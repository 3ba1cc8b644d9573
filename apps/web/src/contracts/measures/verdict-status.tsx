import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Judged } from './shapes.js';

/** What may be said of a period: met, missed, or why nothing may. */
export function VerdictStatus(props: { period: Pick<Judged, 'standing' | 'met'> }) {
  const w = useWords();
  const { standing, met } = props.period;
  const said = standing === 'JUDGED' ? (met ? 'MET' : 'MISSED') : standing;
  const tones: Record<string, Tone> = {
    MET: 'good',
    MISSED: 'late',
    DISPUTED: 'due',
    MISSING: 'soon',
    NOT_APPLICABLE: 'quiet',
    NO_TARGET: 'quiet',
  };
  return <Status tone={tones[said] ?? 'quiet'}>{w.code('verdict', said)}</Status>;
}
