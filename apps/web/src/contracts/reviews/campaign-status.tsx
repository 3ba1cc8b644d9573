import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Campaign } from './shapes.js';

const tones: Record<Campaign['state'], Tone> = { DRAFT: 'quiet', OPEN: 'soon', CLOSED: 'good' };

/** Where a campaign stands, and how far it is from being shown. */
export function CampaignStatus({ campaign }: { campaign: Campaign }) {
  const w = useWords();
  const { state, result, missing } = campaign;
  if (state === 'CLOSED' && result && !result.figures)
    return <Status tone="asleep">{w('feedback.state.TOO_FEW')}</Status>;
  return (
    <>
      <Status tone={tones[state]}>{w(`feedback.state.${state}`)}</Status>
      {state === 'OPEN' && missing > 0 && (
        <span className="dim"> · {w('feedback.missing', { n: missing })}</span>
      )}
    </>
  );
}
