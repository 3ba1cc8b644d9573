import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = {
  APPLIED: 'good',
  CHECKED: 'due',
  FAILED: 'late',
  UNDONE: 'quiet',
  BLOCKED: 'late',
  CHECKING: 'soon',
  APPLYING: 'soon',
  UNDOING: 'soon',
  READING: 'soon',
};

/** Where a file stands; one whose dry run found errors is nothing to apply yet. */
export function ImportStatus(props: { state: string; errors: number | undefined }) {
  const w = useWords();
  const state = props.state === 'CHECKED' && props.errors ? 'BLOCKED' : props.state;
  return <Status tone={tones[state] ?? 'quiet'}>{w.code('importState', state)}</Status>;
}
