import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { ImportFile, ImportKind } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';
import { Buyers } from './buyers.js';
import { importFields } from './fields.js';

const delimiterWords: Record<string, string> = { '\t': '⇥' };

/** What the file means: its kind, which column says what, whose contracts they are. Then the dry run. */
export function MappingForm(props: { file: ImportFile; sent: () => void }) {
  const w = useWords();
  const { file } = props;
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  const [kind, setKind] = useState<ImportKind>(file.kind ?? 'csv-suppliers');
  const [mapping, setMapping] = useState(file.mapping);
  const [buyers, setBuyers] = useState(file.chosenBuyers);
  const [acceptIncomplete, setAcceptIncomplete] = useState(file.acceptIncomplete);
  const check = useMutation({
    mutationFn: () =>
      api.put(
        address(`/imports/${file.id}/mapping`),
        kind === 'decp' ? { kind, mapping: {}, buyers } : { kind, mapping, acceptIncomplete },
        file.version,
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [org, 'imports'] });
      props.sent();
    },
  });
  const fields = importFields(kind);
  const chosen = new Set(Object.values(mapping));
  const leftOut = file.headers.filter((header) => header && !chosen.has(header));
  const isReady =
    kind === 'decp' ? buyers.length > 0 : fields.every(({ name, required }) => !required || mapping[name]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate();
      }}
    >
      <Refused error={check.error} />
      {kind === 'decp' ? (
        <Buyers all={file.buyers ?? []} chosen={buyers} choose={setBuyers} />
      ) : (
        <Panel title={w('import.mapping')}>
          <Stack gap="sm">
            <Group align="end">
              <NativeSelect
                label={w('import.kind')}
                value={kind}
                data={(['csv-suppliers', 'csv-contracts'] as const).map((value) => ({
                  value,
                  label: w(`import.kind.${value}`),
                }))}
                onChange={(event) => {
                  const next = event.currentTarget.value as ImportKind;
                  setKind(next);
                  setMapping(file.suggestions[next] ?? {});
                }}
              />
            </Group>
            <p className="empty-text">
              {w('import.mappingLead')}{' '}
              {w('import.detected', {
                delimiter: delimiterWords[file.delimiter ?? ''] ?? file.delimiter ?? '',
                encoding: file.encoding ?? '',
              })}
            </p>
            <table className="table mapping">
              <thead>
                <tr>
                  <th scope="col">{w('import.field')}</th>
                  <th scope="col">{w('import.column')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map(({ name, required }) => (
                  <tr key={name}>
                    <th scope="row" id={`field-${name}`}>
                      {w.code('importField', name)}
                      {required && <span className="dim"> ({w('import.required')})</span>}
                    </th>
                    <td>
                      <NativeSelect
                        aria-labelledby={`field-${name}`}
                        value={mapping[name] ?? ''}
                        onChange={(event) => {
                          const header = event.currentTarget.value;
                          setMapping((known) => {
                            const { [name]: _, ...rest } = known;
                            return header ? { ...rest, [name]: header } : rest;
                          });
                        }}
                        data={[
                          { value: '', label: w('import.ignore') },
                          ...file.headers.map((header) => ({ value: header, label: header })),
                        ]}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {leftOut.length > 0 && (
              <p className="proposed" aria-live="polite">
                {w('import.leftOut', { n: leftOut.length, columns: leftOut.join(', ') })}
              </p>
            )}
            {kind === 'csv-contracts' && (
              <Checkbox
                label={w('import.acceptIncomplete')}
                checked={acceptIncomplete}
                onChange={(event) => setAcceptIncomplete(event.currentTarget.checked)}
              />
            )}
          </Stack>
        </Panel>
      )}
      <Group mt="md">
        <Button type="submit" loading={check.isPending} disabled={!isReady}>
          {w('import.check')}
        </Button>
      </Group>
    </form>
  );
}
