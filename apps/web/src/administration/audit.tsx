import { Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor, rowsOf } from '../api/pages.js';
import type { AuditEntry, List } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
import { Page, RowsSkeleton } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';
import { auditedValue } from './audited-value.js';

const quiet = new Set(['updated_at', 'updated_by', 'created_at', 'created_by', 'version', 'tenant_id', 'id']);

/** What an entry changed, column by column, without the columns that always change. */
function changes(entry: AuditEntry): string[] {
  const after = entry.after ?? {};
  const before = entry.before ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((column) => !quiet.has(column))
    .filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]));
}

/** Who changed what, in the words of the screens; what has no word of its own keeps its code. */
export function Audit() {
  return (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Trail />
    </ContractWords>
  );
}

function Trail() {
  const w = useWords();
  const { org, address } = useOrganisation();
  const list = useInfiniteQuery({
    queryKey: [org, 'audit'],
    queryFn: ({ pageParam }) =>
      api.get<List<AuditEntry>>(address('/audit-entries'), { cursor: pageParam, limit: 100 }),
    ...byCursor,
  });
  const rows = rowsOf(list);
  // Two columns may say one thing, such as somebody's id and name.
  const named = (entry: AuditEntry) => [
    ...new Set(changes(entry).map((column) => w.code('auditedColumn', column))),
  ];
  return (
    <Page title={w('admin.audit')} lead={w('admin.auditLead')}>
      <div className="panel">
        <Refused error={list.error} />
        {list.isPending ? (
          <RowsSkeleton label={w('act.loading')} />
        ) : rows.length === 0 ? (
          <p className="list-none">{w('admin.auditNone')}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('admin.when')}</th>
                  <th scope="col">{w('admin.auditActor')}</th>
                  <th scope="col">{w('admin.auditAct')}</th>
                  <th scope="col">{w('admin.auditObject')}</th>
                  <th scope="col">{w('admin.auditChange')}</th>
                  <th scope="col">{w('admin.state')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((entry) => (
                  <tr key={entry.id}>
                    <td className="figures">{w.instant(entry.at)}</td>
                    <td>{entry.actorName ?? w('admin.auditSystem')}</td>
                    <td>{w.code('act', entry.act)}</td>
                    <td className="cell-object" title={entry.object}>
                      {w.code('audited', entry.object)}
                    </td>
                    <td className="cell-change">
                      <details>
                        <summary>{named(entry).slice(0, 4).join(', ') || '—'}</summary>
                        <dl className="changes">
                          {changes(entry).map((column) => (
                            <div key={column}>
                              <dt title={column}>{w.code('auditedColumn', column)}</dt>
                              <dd>
                                {entry.before && (
                                  <del>{auditedValue(w, entry.object, column, entry.before[column])}</del>
                                )}{' '}
                                {entry.after && (
                                  <ins>{auditedValue(w, entry.object, column, entry.after[column])}</ins>
                                )}
                              </dd>
                            </div>
                          ))}
                        </dl>
                      </details>
                    </td>
                    <td className="dim">{entry.sealed ? w('admin.auditSealed') : w('admin.auditPending')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <More of={list} />
      </div>
    </Page>
  );
}
