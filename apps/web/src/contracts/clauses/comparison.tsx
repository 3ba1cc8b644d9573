import { useQuery } from '@tanstack/react-query';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, RowsSkeleton } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { whole } from './history-dialog.js';
import { type ClauseInOrder, clausesQuery } from './queries.js';
import { WordDiff } from './word-diff.js';

/** What changed between two days: clauses added, removed, reworded, each with its words. */
export function Comparison(props: { id: string; before: string; after: ClauseInOrder[] }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(clausesQuery(org, props.id, props.before));
  if (!data) return <RowsSkeleton label={w('clause.loading')} />;
  const known = new Map(data.items.map((clause) => [clause.lineageId, clause]));
  const still = new Set(props.after.map(({ lineageId }) => lineageId));
  const changed = props.after.filter((clause) => known.get(clause.lineageId)?.id !== clause.id);
  const gone = data.items.filter(({ lineageId }) => !still.has(lineageId));
  if (changed.length + gone.length === 0) return <Empty title={w('clause.sameOnBoth')} />;
  return (
    <div className="clause-reading">
      {changed.map((clause) => {
        const before = known.get(clause.lineageId);
        return (
          <section key={clause.id} className="clause" lang={clause.language}>
            <header className="clause-head">
              <h2>
                <span className="figures">{clause.number}</span> {clause.title}
              </h2>
              <Status tone={before ? 'due' : 'good'}>{w(before ? 'clause.changed' : 'clause.added')}</Status>
            </header>
            <WordDiff before={before ? whole(before) : ''} after={whole(clause)} />
          </section>
        );
      })}
      {gone.map((clause) => (
        <section key={clause.id} className="clause" lang={clause.language}>
          <header className="clause-head">
            <h2>
              <span className="figures">{clause.number}</span> {clause.title}
            </h2>
            <Status tone="late">{w('clause.ended')}</Status>
          </header>
          <WordDiff before={whole(clause)} after="" />
        </section>
      ))}
    </div>
  );
}
