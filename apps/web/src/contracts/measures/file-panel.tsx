import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { DropZone } from '../../ui/drop-zone.js';
import { Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useRuleWords } from '../../words/rules.js';
import { useWords } from '../../words/words.js';
import { sendFile } from './queries.js';

const tones: Record<string, Tone> = { CREATE: 'good', UPDATE: 'soon', SAME: 'quiet', ERROR: 'late' };
const verdicts = ['CREATE', 'UPDATE', 'SAME', 'ERROR'] as const;
const SHOWN = 200;

/** A file is tried first and told row by row; only then it is written, as a whole. */
export function FilePanel({ contract }: { contract: string }) {
  const w = useWords();
  const rule = useRuleWords();
  const { org } = useOrganisation();
  const freshen = useFreshening();
  const [file, setFile] = useState<File>();
  const trial = useMutation({
    mutationFn: (chosen: File) => sendFile(org, contract, 'measure-file-trial', chosen),
  });
  const apply = useMutation({
    mutationFn: (chosen: File) => sendFile(org, contract, 'measure-file', chosen),
    onSuccess: freshen,
  });
  const take = (chosen: File) => {
    setFile(chosen);
    apply.reset();
    trial.mutate(chosen);
  };
  const report = apply.data ?? trial.data;
  const writes = (report?.counts['CREATE'] ?? 0) + (report?.counts['UPDATE'] ?? 0);
  return (
    <Panel title={w('measure.fileTitle')}>
      <DropZone
        title={w('measure.fileDrop')}
        choose={w('measure.fileChoose')}
        hint={w('measure.fileHint')}
        accept=".csv,text/csv"
        busy={trial.isPending}
        busyLabel={w('measure.fileReading')}
        take={take}
      />
      <Refused error={trial.error ?? apply.error} />
      {report && (
        <>
          <p className="counts" aria-live="polite">
            <strong>{file?.name}</strong>
            {verdicts
              .filter((verdict) => report.counts[verdict])
              .map((verdict) => (
                <Status key={verdict} tone={tones[verdict]!}>
                  {w.code('measureRow', verdict, { n: report.counts[verdict] ?? 0 })}
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
                  <th scope="col">{w('measure.kpi')}</th>
                  <th scope="col">{w('measure.period')}</th>
                  <th scope="col" className="number">
                    {w('measure.value')}
                  </th>
                  <th scope="col">{w('import.messages')}</th>
                </tr>
              </thead>
              <tbody>
                {[...report.rows]
                  .sort((one, other) => Number(other.verdict === 'ERROR') - Number(one.verdict === 'ERROR'))
                  .slice(0, SHOWN)
                  .map((row) => (
                    <tr key={row.row}>
                      <td className="number">{row.row}</td>
                      <td>
                        <Status tone={tones[row.verdict]!}>{w.code('measureVerdict', row.verdict)}</Status>
                      </td>
                      <td>{row.kpi}</td>
                      <td>{row.period}</td>
                      <td className="number">{row.value ?? '—'}</td>
                      <td className="remark-ERROR">{row.message && rule(row.message)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
          {report.rows.length > SHOWN && (
            <p className="empty-text">{w('measure.fileMore', { n: report.rows.length - SHOWN })}</p>
          )}
          <Group mt="sm">
            {apply.isSuccess ? (
              <Status tone="good">{w('measure.fileDone', { n: writes })}</Status>
            ) : (
              <Button
                loading={apply.isPending}
                disabled={!file || writes === 0 || Boolean(report.counts['ERROR'])}
                onClick={() => file && apply.mutate(file)}
              >
                {w('measure.fileApply', { n: writes })}
              </Button>
            )}
          </Group>
        </>
      )}
    </Panel>
  );
}
