import { Button, Group, NativeSelect } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Refused } from '../../session/door.js';
import { useOrganisation } from '../../shell/organisation.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { contractQuery } from '../queries.js';
import { useStanding } from '../standing.js';
import '../clauses/clauses.css';

type Paper = components['schemas']['DocumentView'];

const KINDS = ['SIGNED_CONTRACT', 'SIGNED_AMENDMENT', 'ANNEX', 'EVIDENCE', 'MINUTES', 'OTHER'];
const ACCEPTED =
  '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.doc,.xls,.ppt,.msg,.rtf,.png,.jpg,.jpeg,.tif,.tiff,.webp,.txt,.md,.csv,.eml';

const documentsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'documents'],
    queryFn: () => api.get<{ items: Paper[] }>(`/orgs/${org}/contracts/${id}/documents`),
  });

/** The papers of a contract, for those of either side who may read them. */
export function DocumentsPanel({ id }: { id: string }) {
  const w = useWords();
  const { org, address, isSupplier, has } = useOrganisation();
  const queries = useQueryClient();
  const [kind, setKind] = useState('SIGNED_CONTRACT');
  const [audience, setAudience] = useState('shared');
  const { data } = useQuery(documentsQuery(org, id));
  const { data: contract } = useQuery(contractQuery(org, id));
  const { writes } = useStanding(contract);
  const brings = isSupplier ? has('SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER') : writes;
  const own = isSupplier ? 'supplier' : 'customer';
  const bring = useMutation({
    mutationFn: ({ file, document }: { file: File; document?: string }) => {
      const form = new FormData();
      form.append('file', file);
      return document
        ? api.post(address(`/documents/${document}/versions`), form)
        : api.post(address(`/contracts/${id}/documents`), form, { query: { kind, audience } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: [org, 'contract', id] }),
  });
  return (
    <div className="document-desk">
      <div>
        <Panel title={w('document.title')} flush>
          {!data && <RowsSkeleton label={w('document.loading')} />}
          {data?.items.length === 0 && <p className="empty-text panel-body">{w('document.none')}</p>}
          {Boolean(data?.items.length) && (
            <div className="table-frame">
              <table className="table cards">
                <thead>
                  <tr>
                    <th scope="col">{w('document.name')}</th>
                    <th scope="col">{w('document.kindLabel')}</th>
                    <th scope="col">{w('document.audienceLabel')}</th>
                    <th scope="col">{w('document.brought')}</th>
                    <th scope="col">
                      <span className="unseen">{w('document.acts')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {data?.items.map((paper) => (
                    <PaperRow
                      key={paper.id}
                      paper={paper}
                      brings={brings}
                      renew={(file) => bring.mutate({ file, document: paper.id })}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Panel>
      </div>
      {brings && (
        <div>
          <Panel title={w('document.bring')}>
            <Refused error={bring.error} />
            <Group grow align="start" mb="sm">
              <NativeSelect
                label={w('document.kindLabel')}
                value={kind}
                onChange={(event) => setKind(event.currentTarget.value)}
                data={KINDS.map((value) => ({ value, label: w.code('document.kind', value) }))}
              />
              <NativeSelect
                label={w('document.audienceLabel')}
                value={audience}
                onChange={(event) => setAudience(event.currentTarget.value)}
                data={['shared', own].map((value) => ({ value, label: w.code('document.audience', value) }))}
              />
            </Group>
            <DropZone
              title={w('document.drop')}
              choose={w('document.choose')}
              hint={w('document.hint')}
              accept={ACCEPTED}
              busy={bring.isPending}
              busyLabel={w('document.sending')}
              take={(file) => bring.mutate({ file })}
            />
          </Panel>
        </div>
      )}
    </div>
  );
}

function PaperRow(props: { paper: Paper; brings: boolean; renew: (file: File) => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const picker = useRef<HTMLInputElement>(null);
  const { id, kind, audience, versions } = props.paper;
  const [newest, ...older] = versions;
  const content = (n?: number) =>
    `/api/v1/orgs/${org}/documents/${id}/${n === undefined ? '' : `versions/${n}/`}content`;
  return (
    <tr>
      <td className="cell-main">
        <a className="text-link" href={content()} download>
          {newest?.name}
        </a>
        {older.length > 0 && (
          <details>
            <summary className="dim">{w('document.versions', { n: versions.length })}</summary>
            <ul className="document-versions">
              {older.map(({ n, name, storedAt }) => (
                <li key={n}>
                  <a className="text-link" href={content(n)} download>
                    v{n} · {name}
                  </a>{' '}
                  <span className="dim figures">{w.day(storedAt.slice(0, 10))}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td data-label={w('document.kindLabel')}>{w.code('document.kind', kind)}</td>
      <td data-label={w('document.audienceLabel')}>{w.code('document.audience', audience)}</td>
      <td className="figures" data-label={w('document.brought')} title={newest && `SHA-256 ${newest.sha256}`}>
        {newest && w.day(newest.storedAt.slice(0, 10))}
        <span className="dim"> · {newest && w.code('document.side', newest.side)}</span>
      </td>
      <td>
        {props.brings && (
          <>
            <Button size="compact-xs" variant="subtle" onClick={() => picker.current?.click()}>
              {w('document.renew')}
              <span className="unseen"> {newest?.name}</span>
            </Button>
            <input
              ref={picker}
              type="file"
              hidden
              accept={ACCEPTED}
              aria-label={w('document.renew')}
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                event.currentTarget.value = '';
                if (file) props.renew(file);
              }}
            />
          </>
        )}
      </td>
    </tr>
  );
}
