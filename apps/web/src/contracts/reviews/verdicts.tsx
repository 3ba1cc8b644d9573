import { Button, Group, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Chips } from '../../ui/chips.js';
import { Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { ReviewPage, Verdict } from './shapes.js';
import './reviews.css';

const verdicts: Verdict[] = ['KEEP', 'CHANGE', 'DROP'];
const tones: Record<Verdict, Tone> = { KEEP: 'good', CHANGE: 'due', DROP: 'late' };
type Said = Record<string, { verdict: Verdict; motive: string }>;

/** Each objective: keep, change or drop, and why. Saved as it goes; held once nothing is missing. */
export function Verdicts({ review, runs }: { review: ReviewPage; runs: boolean }) {
  const w = useWords();
  const { address } = useOrganisation();
  const freshen = useFreshening();
  const [said, setSaid] = useState<Said>(() =>
    Object.fromEntries(
      review.verdicts.map(({ objectiveId, verdict, motive }) => [
        objectiveId,
        { verdict, motive: motive ?? '' },
      ]),
    ),
  );
  const [strategyNote, setStrategyNote] = useState(review.strategyNote ?? '');
  const [feedbackNote, setFeedbackNote] = useState(review.feedbackNote ?? '');
  const save = () =>
    api.patch<ReviewPage>(
      address(`/objective-reviews/${review.id}`),
      {
        strategyNote: strategyNote.trim() || null,
        feedbackNote: feedbackNote.trim() || null,
        verdicts: Object.entries(said).map(([objectiveId, { verdict, motive }]) => ({
          objectiveId,
          verdict,
          motive: motive.trim() || null,
        })),
      },
      review.version,
    );
  const act = useMutation({
    mutationFn: async (deed: 'save' | 'hold') => {
      const { version } = await save();
      if (deed === 'hold')
        await api.post(address(`/objective-reviews/${review.id}/holding`), {}, { version });
    },
    // Whatever was refused, what was saved before it has a version of its own.
    onSettled: freshen,
  });
  const { objectives } = review.inputs;
  const missing = objectives.filter(({ id }) => !said[id]).length;
  return (
    <Panel title={w('review.verdicts')}>
      {objectives.length === 0 && <p className="empty-text">{w('review.noObjectives')}</p>}
      {objectives.map(({ id, statement, beneficiary, stale }) => (
        <div key={id} className="verdict-card">
          <div>
            <h3>{statement}</h3>
            <span className="dim">
              {[beneficiary, stale && w(`review.stale.${stale}`)].filter(Boolean).join(' · ')}
            </span>
          </div>
          {runs ? (
            <Chips
              legend={<legend className="unseen">{w('review.verdictOf', { statement })}</legend>}
              name={`verdict-${id}`}
              values={verdicts}
              said={(verdict) => w(`review.verdict.${verdict}`)}
              chosen={said[id]?.verdict}
              choose={(verdict) => setSaid({ ...said, [id]: { motive: said[id]?.motive ?? '', verdict } })}
            />
          ) : (
            said[id] && (
              <p>
                <Status tone={tones[said[id].verdict]}>{w(`review.verdict.${said[id].verdict}`)}</Status>
                {said[id].motive && <span className="dim"> · {said[id].motive}</span>}
              </p>
            )
          )}
          {runs && said[id] && said[id].verdict !== 'KEEP' && (
            <Textarea
              label={w('review.motive')}
              description={w('review.motiveHint')}
              autosize
              minRows={2}
              maxLength={2000}
              value={said[id].motive}
              onChange={({ currentTarget }) =>
                setSaid({ ...said, [id]: { verdict: said[id]!.verdict, motive: currentTarget.value } })
              }
            />
          )}
        </div>
      ))}
      {runs && (
        <>
          <Textarea
            label={w('review.strategyNote')}
            autosize
            minRows={2}
            mt="md"
            maxLength={4000}
            value={strategyNote}
            onChange={(event) => setStrategyNote(event.currentTarget.value)}
          />
          <Textarea
            label={w('review.feedbackNote')}
            autosize
            minRows={2}
            mt="sm"
            maxLength={4000}
            value={feedbackNote}
            onChange={(event) => setFeedbackNote(event.currentTarget.value)}
          />
          <Refused error={act.error} />
          <Group justify="flex-end" mt="md">
            {missing > 0 && <span className="dim">{w('review.missing', { n: missing })}</span>}
            <Button variant="default" loading={act.isPending} onClick={() => act.mutate('save')}>
              {w('act.save')}
            </Button>
            <Button
              disabled={missing > 0 || objectives.length === 0}
              loading={act.isPending}
              onClick={() => act.mutate('hold')}
            >
              {w('review.hold')}
            </Button>
          </Group>
        </>
      )}
    </Panel>
  );
}
