import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { ImportFile, ImportRow } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { Status, type Tone } from '../ui/status.js';
import { useRuleWords } from '../words/rules.js';
import { useWords, type Words } from '../words/words.js';

const tones: Record<ImportRow['verdict'], Tone> = {
  CREATE: 'good',
  UPDATE: 'soon',
  SAME: 'quiet',
  ERROR: 'late',
  WARNING: 'due',
};
const verdicts = ['ERROR', 'WARNING', 'CREATE', 'UPDATE', 'SAME'] as const;

/** Row by row, what the file would do, before it does it. */
export function Report(props: { file: ImportFile }) {
  const w = useWords();
  const rule = useRuleWords();
  const { file } = props;
  const { org, address } = useOrganisation();
  const [verdict, setVerdict] = useState('');
  const narrowed = useQuery({
    queryKey: [org, 'imports', file.id, 'rows', verdict, file.version],
    queryFn: () => api.get<ImportFile>(address(`/imports/${file.id}`), { verdict }),
    enabled: Boolean(verdict),
  });
  const counts = file.report?.counts ?? {};
  const rows = (verdict ? narrowed.data : file)?.report?.rows ?? [];
  return (
    <Panel
      title={
        file.state === 'APPLIED' || file.state === 'UNDONE' ? w('import.reportDone') : w('import.report')
      }
      aside={
        <NativeSelect
          aria-label={w('import.show')}
          size="xs"
          value={verdict}
          onChange={(event) => setVerdict(event.currentTarget.value)}
          data={[
            { value: '', label: w('import.showAll') },
            ...verdicts
              .filter((value) => counts[value])
              .map((value) => ({ value, label: w.code('verdictRow', value) })),
          ]}
        />
      }
      flush
    >
      <p className="counts" aria-live="polite">
        {verdicts
          .filter((value) => counts[value])
          .map((value) => (
            <Status key={value} tone={tones[value]}>
              {w.code('verdictCount', value, { n: counts[value] ?? 0 })}
            </Status>
          ))}
      </p>
      <div className="table-frame report">
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {w('import.row')}
              </th>
              <th scope="col">{w('import.verdict')}</th>
              <th scope="col">{w('import.what')}</th>
              <th scope="col">{w('import.messages')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.row}>
                <td className="number">{row.row}</td>
                <td>
                  <Status tone={tones[row.verdict]}>{w.code('verdictRow', row.verdict)}</Status>
                </td>
                <td>{previewWords(w, row.preview)}</td>
                <td>
                  {row.messages.map((message) => (
                    <p
                      key={message.code + (message.field ?? '')}
                      className={`remark remark-${message.level}`}
                    >
                      {message.field ? `${w.code('importField', message.field)} : ` : ''}
                      {rule(message)}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function previewWords(w: Words, preview: Record<string, unknown>): string {
  const said = ['reference', 'title', 'legalName', 'supplier']
    .map((key) => preview[key])
    .filter((value): value is string => typeof value === 'string' && value !== '');
  const changes = Array.isArray(preview.changes)
    ? preview.changes.map((change) =>
        w.code(
          'importField',
          typeof change === 'string' ? change : String((change as { field?: string }).field),
        ),
      )
    : [];
  return [said.join(' · '), changes.length ? `(${changes.join(', ')})` : ''].filter(Boolean).join(' ');
}
