import type { Freshness } from '../api/shapes.js';
import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';

export const toneOf: Record<Freshness, Tone> = {
  FRESH: 'good',
  DUE_SOON: 'soon',
  DUE: 'due',
  GRACE: 'due',
  LAPSED: 'late',
  ESCALATED_1: 'late',
  ESCALATED_2: 'late',
  ESCALATED_3: 'late',
  DORMANT: 'asleep',
};

export function FreshnessStatus(props: { freshness: Freshness | null }) {
  const w = useWords();
  return (
    <Status tone={props.freshness ? toneOf[props.freshness] : 'quiet'}>
      {props.freshness ? w.code('freshness', props.freshness) : w('freshness.none')}
    </Status>
  );
}
