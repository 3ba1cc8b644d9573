import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RelationshipRow } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { useRowKeys } from '../ui/rows.js';
import { SortHeader } from '../ui/sort-header.js';
import { Status } from '../ui/status.js';
import { useWords, type WordKey } from '../words/words.js';
import { State } from './vitals.js';

const columns: { column: string; word: WordKey; className?: string }[] = [
  { column: 'name', word: 'col.supplier' },
  { column: 'silence', word: 'col.silence', className: 'number' },
  { column: 'due', word: 'col.nextDue' },
  { column: 'freshness', word: 'col.freshness' },
  { column: 'segment', word: 'col.segment' },
  { column: 'value', word: 'col.value', className: 'number' },
];

export function RelationshipTable(props: {
  rows: RelationshipRow[];
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  peeked: string | undefined;
  peek: (id: string) => void;
}) {
  const w = useWords();
  const { org } = useOrganisation();
  const list = useRowKeys<HTMLTableSectionElement>(props.peek);
  return (
    <div className="table-frame">
      <table className="table cards">
        <thead>
          <tr>
            {columns.map(({ column, word, className }) => (
              <SortHeader
                key={column}
                column={column}
                words={w(word)}
                label={w('col.sortBy', { column: w(word) })}
                sort={props.sort}
                onSort={props.onSort}
                className={className}
              />
            ))}
            <th scope="col">{w('col.flags')}</th>
            <th scope="col" className="only-wide">
              <span className="unseen">{w('keys.peek')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {props.rows.map((row) => (
            <tr key={row.id} data-peeked={row.id === props.peeked || undefined}>
              <td className="cell-main cell-name" title={row.supplier.name}>
                <Link to="/o/$org/relationships/$id" params={{ org, id: row.id }} data-row={row.id}>
                  {row.supplier.name}
                </Link>
              </td>
              <td className="number" data-label={w('col.silence')}>
                {row.silenceDays === null ? '—' : w('days.n', { n: row.silenceDays })}
              </td>
              <td data-label={w('col.nextDue')} className="figures">
                {w.day(row.nextDueOn)}
              </td>
              <td>
                {row.hold ? (
                  <Status tone="quiet">
                    {w.code('hold', typeof row.hold === 'string' ? row.hold : row.hold.kind)}
                  </Status>
                ) : (
                  <State page={row} name={row.worstWith} />
                )}
              </td>
              <td data-label={w('col.segment')}>
                {row.segment ? w(`segment.${row.segment}`) : <span className="dim">{w('segment.none')}</span>}
              </td>
              <td className="number" data-label={w('col.value')}>
                {w.money(row.annualValue?.amount, row.annualValue?.currency)}
              </td>
              <td className="cell-flags">
                {row.flags.map((flag) => (
                  <span key={flag} className="tag">
                    {w.code('flag', flag)}
                  </span>
                ))}
              </td>
              <td className="cell-act only-wide">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={w('relationships.peek', { name: row.supplier.name })}
                  aria-pressed={row.id === props.peeked}
                  onClick={() => props.peek(row.id)}
                >
                  <IconLayoutSidebarRight size={15} />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
