import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import { CLAUSE_KINDS, type FoundClause } from './queries.js';

/** Nobody types five hundred clauses: the text is pasted, the clauses found in it are looked at, then taken. */
export function PasteDialog(props: { contractId: string; close: () => void }) {
  const w = useWords();
  const { address } = useOrganisation();
  const [text, setText] = useState('');
  const [kinds, setKinds] = useState<Record<string, string>>({});
  const [leaveOut, setLeaveOut] = useState<string[]>([]);
  const { contractId } = props;
  const reading = useMutation({
    mutationFn: () =>
      api.post<{ items: FoundClause[] }>(address(`/contracts/${contractId}/clauses/reading`), { text }),
  });
  const take = useDeed(props.close);
  const found = reading.data?.items;
  const taken = found?.filter(({ number, trouble }) => !trouble && !leaveOut.includes(number)).length ?? 0;
  const isOut = (number: string) => leaveOut.includes(number);
  return (
    <Modal
      opened
      onClose={props.close}
      size={860}
      title={w('clause.paste')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <Stack gap="sm">
        <Refused error={reading.error ?? take.error} />
        {!found && (
          <>
            <p className="empty-text">{w('clause.pasteHint')}</p>
            <Textarea
              label={w('clause.pasteText')}
              rows={16}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button loading={reading.isPending} disabled={!text.trim()} onClick={() => reading.mutate()}>
                {w('clause.pasteRead')}
              </Button>
            </Group>
          </>
        )}
        {found && (
          <>
            <p>{w('clause.pasteFound', { n: found.length, taken })}</p>
            <div className="table-frame clause-found">
              <table className="table cards">
                <thead>
                  <tr>
                    <th scope="col">{w('clause.number')}</th>
                    <th scope="col">{w('clause.title')}</th>
                    <th scope="col">{w('clause.kindLabel')}</th>
                    <th scope="col">{w('clause.take')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map((one, at) => (
                    <tr key={at} data-out={one.trouble || isOut(one.number) || undefined}>
                      <td className="figures">{one.number}</td>
                      <td className="cell-title">
                        {one.title || <span className="dim">{one.text.slice(0, 90)}</span>}
                      </td>
                      <td data-label={w('clause.kindLabel')}>
                        <NativeSelect
                          size="xs"
                          aria-label={w('clause.kindOf', { number: one.number })}
                          value={kinds[one.number] ?? one.kind}
                          data={CLAUSE_KINDS.map((value) => ({ value, label: w.code('clause.kind', value) }))}
                          onChange={(event) =>
                            setKinds({ ...kinds, [one.number]: event.currentTarget.value })
                          }
                        />
                      </td>
                      <td data-label={w('clause.take')}>
                        {one.trouble ? (
                          <span className="dim">{w.code('clause.trouble', one.trouble)}</span>
                        ) : (
                          <input
                            type="checkbox"
                            aria-label={w('clause.takeOne', { number: one.number })}
                            checked={!isOut(one.number)}
                            onChange={() =>
                              setLeaveOut(
                                isOut(one.number)
                                  ? leaveOut.filter((number) => number !== one.number)
                                  : [...leaveOut, one.number],
                              )
                            }
                          />
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Group justify="space-between">
              <Button variant="default" onClick={() => reading.reset()}>
                {w('clause.pasteBack')}
              </Button>
              <Button
                loading={take.isPending}
                disabled={taken === 0}
                onClick={() =>
                  take.mutate({
                    path: `/contracts/${contractId}/clauses/paste`,
                    body: { text, kinds, leaveOut },
                  })
                }
              >
                {w('clause.pasteTake', { n: taken })}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
