import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useWords } from '../../words/words.js';

/** What was said and what is said now, in one text: taken words struck through, new ones underlined. */
export function WordDiff(props: { before: string; after: string }) {
  const w = useWords();
  const parts = useMemo(() => diffWordsWithSpace(props.before, props.after), [props.before, props.after]);
  return (
    <p className="clause-text">
      {parts.map(({ value, added, removed }, at) =>
        added ? (
          <ins key={at}>
            <span className="unseen">{w('clause.diff.added')} </span>
            {value}
          </ins>
        ) : removed ? (
          <del key={at}>
            <span className="unseen">{w('clause.diff.removed')} </span>
            {value}
          </del>
        ) : (
          <span key={at}>{value}</span>
        ),
      )}
    </p>
  );
}
