import { Button } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../words/words.js';
import { AdviceList, Advised } from './advice.js';
import type { ClauseInOrder } from './queries.js';

export type ClauseAct = 'history' | 'correct' | 'withdraw';

/** One clause of the reading: its number and title, its text, where it comes from. */
export const ClauseSection = memo(function ClauseSection(props: {
  clause: ClauseInOrder;
  advises: boolean;
  writes: boolean;
  act: (clause: ClauseInOrder, what: ClauseAct) => void;
}) {
  const w = useWords();
  const { clause, act } = props;
  const findings = props.advises ? clause.findings : [];
  return (
    <section
      className="clause"
      id={`clause-${clause.id}`}
      data-level={Math.min(clause.level, 4)}
      lang={clause.language}
    >
      <header className="clause-head">
        <h2 tabIndex={-1}>
          <span className="figures">{clause.number}</span> {clause.title}
        </h2>
        {clause.kind !== 'OTHER' && <span className="tag">{w.code('clause.kind', clause.kind)}</span>}
        {clause.introducedBy && (
          <span className="tag">{w('clause.byAmendment', { n: clause.introducedBy.number ?? 0 })}</span>
        )}
        <span className="clause-acts">
          {clause.wordings > 1 && (
            <Button size="compact-xs" variant="subtle" onClick={() => act(clause, 'history')}>
              {w('clause.history')}
              <span className="unseen"> {clause.number}</span>
            </Button>
          )}
          {props.writes && clause.effectiveTo === null && (
            <>
              <Button size="compact-xs" variant="subtle" onClick={() => act(clause, 'correct')}>
                {w('clause.correct')}
                <span className="unseen"> {clause.number}</span>
              </Button>
              <Button size="compact-xs" variant="subtle" onClick={() => act(clause, 'withdraw')}>
                {w('clause.withdraw')}
                <span className="unseen"> {clause.number}</span>
              </Button>
            </>
          )}
        </span>
      </header>
      {findings.length > 0 ? (
        <>
          <Advised text={clause.text} findings={findings} />
          <AdviceList text={clause.text} findings={findings} />
        </>
      ) : (
        clause.text && <p className="clause-text">{clause.text}</p>
      )}
    </section>
  );
});
