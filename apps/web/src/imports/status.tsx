import { Status, type Tone } from '../ui/status.js';
import { useWords } from '../words/words.js';

const tones: Record<string, Tone> = {
  APPLIED: 'good',
  CHECKED: 'due',
  FAILED: 'late',
  UNDONE: 'quiet',
  CHECKING: 'soon',
  APPLYING: 'soon',
  UNDOING: 'soon',
  READING: 'soon',
};

export function ImportStatus(props: { state: string }) {
  const w = useWords();
  return <Status tone={tones[props.state] ?? 'quiet'}>{w.code('importState', props.state)}</Status>;
}
