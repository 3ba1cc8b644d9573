import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { DutyInstance } from './shapes.js';

const tones: Record<DutyInstance['state'], Tone> = {
  UPCOMING: 'quiet',
  DUE: 'due',
  LATE: 'late',
  BREACHED: 'late',
  FULFILLED: 'good',
  WAIVED: 'asleep',
  NOT_APPLICABLE: 'asleep',
};

/** Where one time stands; handed over and not answered for yet, it waits. */
export function DutyStatus({ instance }: { instance: DutyInstance }) {
  const w = useWords();
  if (instance.acceptance === 'AWAITED') return <Status tone="soon">{w('duty.awaited')}</Status>;
  return <Status tone={tones[instance.state]}>{w(`duty.state.${instance.state}`)}</Status>;
}
