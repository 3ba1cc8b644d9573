import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { ImportDrop } from '../imports/import-drop.js';
import { importsQuery } from '../imports/queries.js';
import { ImportStatus } from '../imports/status.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, Panel, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/imports/')({ component: Imports });

function Imports() {
  const w = useWords();
  const { org, zone, governs, has } = useOrganisation();
  const list = useQuery(importsQuery(org));
  return (
    <Page title={w('imports.title')} lead={w('imports.lead')}>
      {(governs || has('CONTRACT_OWNER')) && <ImportDrop />}
      <Panel title={w('imports.past')} flush>
        {list.isPending ? (
          <RowsSkeleton rows={3} label={w('act.loading')} />
        ) : !list.data?.items.length ? (
          <p className="list-none">{w('imports.none')}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('imports.file')}</th>
                  <th scope="col">{w('imports.at')}</th>
                  <th scope="col">{w('imports.by')}</th>
                  <th scope="col" className="number">
                    {w('imports.rows')}
                  </th>
                  <th scope="col">{w('imports.state')}</th>
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((file) => (
                  <tr key={file.id}>
                    <td className="cell-main">
                      <Link to="/o/$org/imports/$id" params={{ org, id: file.id }} data-row={file.id}>
                        {file.fileName}
                      </Link>
                    </td>
                    <td className="figures">{w.instant(file.uploadedAt, zone)}</td>
                    <td>{file.uploadedBy ?? '—'}</td>
                    <td className="number">{file.counts ? w.number(file.counts.rows ?? 0) : '—'}</td>
                    <td>
                      <ImportStatus state={file.state} errors={file.counts?.ERROR} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </Page>
  );
}
