import { useMemo } from 'react';
import { useWords, type Words } from '../../words/words.js';
import type { Finding } from './queries.js';

/** What a finding says to its reader. */
function adviceOf(w: Words, { rule, params, instead }: Finding): string {
  const said = w.code('clause.lint', rule, { words: String(params['words'] ?? '') });
  return instead ? `${said} ${w('clause.lint.instead', { instead })}` : said;
}

/** A text with the places that could be plainer underlined; a sentence that is too long lies under a veil. */
export function Advised(props: { text: string; findings: Finding[] }) {
  const w = useWords();
  const { text, findings } = props;
  const pieces = useMemo(() => {
    const edges = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
    const sorted = [...edges].filter((edge) => edge <= text.length).toSorted((a, b) => a - b);
    return sorted.slice(1).map((end, at) => {
      const start = sorted[at]!;
      const over = findings.filter((one) => one.start <= start && one.end >= end);
      const isLong = over.some(({ rule }) => rule.endsWith('sentence'));
      return {
        start,
        words: text.slice(start, end),
        place: over.find(({ rule }) => !rule.endsWith('sentence')),
        isLong,
      };
    });
  }, [text, findings]);
  return (
    <p className="clause-text">
      {pieces.map(({ start, words, place, isLong }) =>
        place ? (
          <mark key={start} className="lint" title={adviceOf(w, place)} data-long={isLong || undefined}>
            {words}
          </mark>
        ) : isLong ? (
          <span key={start} className="lint-long">
            {words}
          </span>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </p>
  );
}

/** The same advice as a list, for those who do not point at words. */
export function AdviceList(props: { text: string; findings: Finding[] }) {
  const w = useWords();
  return (
    <details className="clause-advice">
      <summary>{w('clause.lint.count', { n: props.findings.length })}</summary>
      <ul>
        {props.findings.map((one, at) => (
          <li key={at}>
            <em>{shortened(props.text.slice(one.start, one.end))}</em> — {adviceOf(w, one)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 80)}…` : text);
