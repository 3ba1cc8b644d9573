import { useWords, type Words } from '../../words/words.js';
import type { AmendmentPage, Change } from './shapes.js';

type Term = AmendmentPage['term'];

const dayFields = new Set(['startOn', 'endOn']);
const moneyFields = new Set(['annualValue', 'totalValue']);

/** A fact of the term in the reader's words. */
export function termFact(w: Words, field: string, value: unknown, currency: string): string {
  if (value === null || value === undefined) return '—';
  if (dayFields.has(field)) return w.day(String(value), 'long');
  if (moneyFields.has(field)) return w.money(String(value), currency);
  if (field === 'renewalMode') return w.code('renewal', String(value));
  const months = /^P(\d+)M$/.exec(String(value))?.[1] ?? years(String(value));
  return months ? w('amend.months', { n: Number(months) }) : String(value);
}

const years = (period: string) => {
  const found = /^P(\d+)Y$/.exec(period)?.[1];
  return found && String(Number(found) * 12);
};

/** What the amendment changes, before and after, line by line. */
export function ChangeList(props: { amendment: AmendmentPage }) {
  const w = useWords();
  const { amendment } = props;
  const rows = amendment.changes.flatMap((change) => rowsOf(w, change, amendment));
  return (
    <div className="table-frame">
      <table className="table changes">
        <thead>
          <tr>
            <th scope="col">{w('amend.what')}</th>
            <th scope="col">{w('amend.before')}</th>
            <th scope="col">{w('amend.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, before, after], index) => (
            <tr key={index}>
              <th scope="row">{what}</th>
              <td className="change-before">{before}</td>
              <td className="change-after">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function rowsOf(w: Words, change: Change, { term, contract }: AmendmentPage): [string, string, string][] {
  const named = [w.code('changeKind', change.kind), change.subject?.name].filter(Boolean).join(' · ');
  if (change.kind === 'TERM')
    return Object.entries(change.term ?? {}).map(([field, value]) => [
      w.code('termField', field),
      termFact(w, field, term[field as keyof Term], contract.currency),
      termFact(w, field, value, contract.currency),
    ]);
  if (change.kind.startsWith('CLAUSE')) {
    const { number, title, text } = change.clause ?? {};
    const after = [[number, title].filter(Boolean).join(' '), text].filter(Boolean).join('\n');
    return [[named, change.subject?.text ?? '—', change.kind === 'CLAUSE_END' ? '—' : after]];
  }
  if (change.kind === 'KPI_TARGET') {
    const { comparator, value, upper } = change.target ?? {};
    const bounds = [value, upper].filter((bound) => bound != null).map((bound) => w.number(bound));
    const after = [w.code('comparatorSign', comparator ?? ''), bounds.join(' – ')].join(' ');
    return [[named, change.subject?.text ?? '—', after]];
  }
  return [[named, '—', w.code('changeDone', change.kind)]];
}
