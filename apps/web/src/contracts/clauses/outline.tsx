import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import type { ClauseInOrder } from './queries.js';

/** The contract at a glance: numbers and titles, a dot where there is advice. */
export function Outline(props: {
  contractId: string;
  clauses: ClauseInOrder[];
  chosen?: string;
  advises: boolean;
}) {
  const w = useWords();
  const { org } = useOrganisation();
  return (
    <nav aria-label={w('clause.outline')}>
      <ul className="clause-outline">
        {props.clauses.map((clause) => (
          <li key={clause.id} data-level={Math.min(clause.level, 4)}>
            <Link
              to="/o/$org/contracts/$id/clauses"
              params={{ org, id: props.contractId }}
              search={(known) => ({ ...known, clause: clause.id })}
              replace
              aria-current={props.chosen === clause.id || undefined}
            >
              <span className="figures">{clause.number}</span>
              <span>{clause.title || <span className="dim">{clause.text.slice(0, 40)}…</span>}</span>
              {props.advises && clause.findings.length > 0 && (
                <span
                  className="advice-dot figures"
                  title={w('clause.lint.count', { n: clause.findings.length })}
                >
                  {clause.findings.length}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
