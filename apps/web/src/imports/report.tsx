import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { ImportFile, ImportRow } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
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

/** As many rows as the API gives at once; the rest comes when it is asked for. */
const PIECE = 500;

/** Row by row, what the file would do, before it does it; afterwards, what it did. */
export function Report(props: { file: ImportFile }) {
  const w = useWords();
  const rule = useRuleWords();
  const { file } = props;
  const { org, address } = useOrganisation();
  const [verdict, setVerdict] = useState('');
  const list = useInfiniteQuery({
    queryKey: [org, 'imports', file.id, 'rows', verdict, file.version],
    queryFn: ({ pageParam: afterRow }) =>
      afterRow || verdict
        ? api.get<ImportFile>(address(`/imports/${file.id}`), { verdict, afterRow, rows: PIECE })
        : file,
    initialPageParam: 0,
    getNextPageParam: (piece) =>
      (piece.report?.rows.length ?? 0) < PIECE ? null : piece.report?.rows.at(-1)?.row,
  });
  const counts = file.report?.counts ?? {};
  const rows = list.data?.pages.flatMap((piece) => piece.report?.rows ?? []) ?? [];
  const isDone = file.state === 'APPLIED' || file.state === 'UNDONE';
  const said = (verdict: string) => (isDone ? w.code('verdictDone', verdict) : w.code('verdictRow', verdict));
  return (
    <Panel
      title={isDone ? w('import.reportDone') : w('import.report')}
      aside={
        <NativeSelect
          aria-label={w('import.show')}
          size="xs"
          value={verdict}
          onChange={(event) => setVerdict(event.currentTarget.value)}
          data={[
            { value: '', label: w('import.showAll') },
            ...verdicts.filter((value) => counts[value]).map((value) => ({ value, label: said(value) })),
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
              {isDone
                ? w.code('verdictDoneCount', value, { n: counts[value] ?? 0 })
                : w.code('verdictCount', value, { n: counts[value] ?? 0 })}
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
                  <Status tone={tones[row.verdict]}>{said(row.verdict)}</Status>
                </td>
                <td>{previewWords(w, row.preview)}</td>
                <td>
                  {row.messages.map((message) => (
                    <p
                      key={message.code + (message.field ?? '')}
                      className={`remark remark-${message.level}`}
                    >
                      {remark(w.code('importField', message.field), rule(message))}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More of={list} />
    </Panel>
  );
}

/** Which field, then what about it, unless the sentence names the field itself: “SIRET 123 …”. */
const remark = (field: string, sentence: string) =>
  !field || sentence.startsWith(`${field} `) ? sentence : `${field} : ${sentence}`;

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
