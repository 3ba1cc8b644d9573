import { Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import { type ClauseInOrder, clauseHistoryQuery, type ClauseWording } from './queries.js';
import { WordDiff } from './word-diff.js';

/** Every wording that a clause has had, the newest first, each against the one before it. */
export function HistoryDialog(props: { clause: ClauseInOrder; close: () => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(clauseHistoryQuery(org, props.clause.id));
  const wordings = data?.items ?? [];
  return (
    <Modal
      opened
      onClose={props.close}
      size={720}
      title={w('clause.historyOf', { number: props.clause.number })}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      {!data && <Skeleton height={180} />}
      <ol className="clause-history">
        {wordings
          .map((wording, at) => ({ wording, before: wordings[at - 1] }))
          .toReversed()
          .map(({ wording, before }) => (
            <li key={wording.id}>
              <p className="clause-when">
                <When wording={wording} />
              </p>
              {before ? (
                <WordDiff before={whole(before)} after={whole(wording)} />
              ) : (
                <p className="clause-text">{whole(wording)}</p>
              )}
            </li>
          ))}
      </ol>
    </Modal>
  );
}

function When({ wording }: { wording: ClauseWording }) {
  const w = useWords();
  const from = w.day(wording.effectiveFrom);
  const origin = wording.introducedBy
    ? w('clause.byAmendment', { n: wording.introducedBy.number ?? 0 })
    : w('clause.original');
  if (wording.effectiveTo === wording.effectiveFrom) return <>{w('clause.neverHeld')}</>;
  return (
    <>
      <span className="figures">
        {wording.effectiveTo
          ? w('clause.heldFromTo', { from, to: w.day(wording.effectiveTo) })
          : w('clause.heldFrom', { from })}
      </span>
      {' · '}
      {origin}
    </>
  );
}

export const whole = ({ title, text }: Pick<ClauseWording, 'title' | 'text'>) =>
  [title, text].filter(Boolean).join('\n');
