import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { ContractState } from './shapes.js';

const tones: Record<ContractState, Tone> = {
  DRAFT: 'quiet',
  STAKEHOLDER_REVIEW: 'soon',
  NEGOTIATION: 'soon',
  SIGNED: 'soon',
  IN_FORCE: 'good',
  SUSPENDED: 'asleep',
  NOTICE_GIVEN: 'due',
  ENDED: 'quiet',
  EXPIRED: 'quiet',
  ABANDONED: 'quiet',
};

/** Where a contract stands in its life. */
export function StateStatus({ state }: { state: ContractState }) {
  const w = useWords();
  return <Status tone={tones[state]}>{w(`contractState.${state}`)}</Status>;
}
