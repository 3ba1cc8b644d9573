import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ContractRow } from '../api/shapes.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn, daysBetween } from '../ui/places.js';
import { useRowKeys } from '../ui/rows.js';
import { SortHeader } from '../ui/sort-header.js';
import { Status } from '../ui/status.js';
import { useWords, type WordKey } from '../words/words.js';
import { StateStatus } from './life/state-status.js';

const columns: { column: string; word: WordKey; className?: string; sorts: boolean }[] = [
  { column: 'reference', word: 'col.reference', sorts: true },
  { column: 'title', word: 'col.title', sorts: false },
  { column: 'state', word: 'col.state', sorts: false },
  { column: 'supplier', word: 'col.supplier', sorts: false },
  { column: 'value', word: 'col.value', className: 'number', sorts: false },
  { column: 'endOn', word: 'col.end', sorts: true },
  { column: 'lastNoticeDate', word: 'col.notice', sorts: true },
];

/** A notice date speaks louder as it comes nearer. */
export function NoticeStatus(props: { contract: Pick<ContractRow, 'lastNoticeDate'>; children?: ReactNode }) {
  const { contract } = props;
  const w = useWords();
  const { zone } = useOrganisation();
  if (!contract.lastNoticeDate) return <span className="dim">—</span>;
  const left = daysBetween(dayIn(now(), zone), contract.lastNoticeDate);
  return (
    <Status tone={left < 0 ? 'quiet' : left <= 30 ? 'late' : left <= 120 ? 'soon' : 'good'}>
      <span className="figures">{props.children ?? w.day(contract.lastNoticeDate)}</span>
    </Status>
  );
}

export function ContractTable(props: {
  rows: ContractRow[];
  plain?: boolean;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
}) {
  const w = useWords();
  const { org } = useOrganisation();
  const list = useRowKeys<HTMLTableSectionElement>();
  const { onSort } = props;
  // The words of a contract's life come with the screens of contracts only.
  const shown = columns.filter(({ column }) => !props.plain || (column !== 'supplier' && column !== 'state'));
  return (
    <div className="table-frame">
      <table className="table cards">
        <thead>
          <tr>
            {shown.map(({ column, word, className, sorts }) =>
              sorts && onSort ? (
                <SortHeader
                  key={column}
                  column={column}
                  words={w(word)}
                  label={w('col.sortBy', { column: w(word) })}
                  sort={props.sort}
                  onSort={onSort}
                  ascendingOnly
                  className={className}
                />
              ) : (
                <th key={column} scope="col" className={className}>
                  {w(word)}
                </th>
              ),
            )}
            <th scope="col">{w('col.completeness')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {props.rows.map((row) => (
            <tr key={row.id}>
              <td className="cell-main cell-name cell-name-short figures" title={row.reference}>
                <Link to="/o/$org/contracts/$id" params={{ org, id: row.id }} data-row={row.id}>
                  {row.reference}
                </Link>
              </td>
              <td className="cell-title">
                <span className="two-lines" title={row.title}>
                  {row.title}
                </span>
              </td>
              {!props.plain && (
                <>
                  <td data-label={w('col.state')}>
                    <StateStatus state={row.state} />
                  </td>
                  <td
                    className="cell-name cell-name-short"
                    data-label={w('col.supplier')}
                    title={row.supplier?.name}
                  >
                    {row.supplier?.name}
                  </td>
                </>
              )}
              <td className="number" data-label={w('col.value')}>
                {w.money(row.annualWorth?.amount, row.annualWorth?.currency)}
                {row.annualWorth && !row.annualValue && (
                  <span className="dim" title={w('contract.worthSpread')}>
                    {' '}
                    {w('contract.estimated')}
                  </span>
                )}
              </td>
              <td className="figures" data-label={w('col.end')}>
                {w.day(row.endOn)}
                {row.endIsEstimated && <span className="dim"> {w('contract.estimated')}</span>}
              </td>
              <td data-label={w('col.notice')}>
                {row.endingOn ? (
                  <Status tone="due">
                    <span className="figures">{w.day(row.endingOn)}</span>
                  </Status>
                ) : (
                  <NoticeStatus contract={row} />
                )}
              </td>
              <td>
                {row.completeness.length === 0 ? (
                  <span className="dim">{w('contract.complete')}</span>
                ) : (
                  <span className="tag" title={row.completeness.map((gap) => w.code('gap', gap)).join(', ')}>
                    {w('contract.missing', { n: row.completeness.length })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
