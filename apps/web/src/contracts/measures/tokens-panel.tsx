import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { tokensQuery } from './queries.js';
import type { Token } from './shapes.js';

/** The keys by which tools send figures of this contract; a secret is shown once. */
export function TokensPanel({ contract }: { contract: string }) {
  const w = useWords();
  const { org, address, zone } = useOrganisation();
  const queries = useQueryClient();
  const { data } = useQuery(tokensQuery(org, contract));
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const revoke = useMutation({
    mutationFn: (token: Token) => api.post(address(`/measure-tokens/${token.id}/revocation`)),
    onSettled: () => queries.invalidateQueries({ queryKey: [org, 'contract', contract] }),
  });
  return (
    <Panel
      title={w('token.title')}
      aside={
        <Button size="xs" variant="default" onClick={() => setMaking(true)}>
          {w('token.make')}
        </Button>
      }
    >
      {secret && (
        <Alert
          color="teal"
          variant="light"
          mb="md"
          title={w('token.once')}
          withCloseButton
          onClose={() => setSecret(undefined)}
        >
          <code className="measure-secret">{secret}</code>
        </Alert>
      )}
      <Refused error={revoke.error} />
      {data?.items.length === 0 && <p className="empty-text">{w('token.none')}</p>}
      {Boolean(data?.items.length) && (
        <div className="table-frame">
          <table className="table cards">
            <thead>
              <tr>
                <th scope="col">{w('token.name')}</th>
                <th scope="col">{w('token.prefix')}</th>
                <th scope="col">{w('token.side')}</th>
                <th scope="col">{w('token.state')}</th>
                <th scope="col">{w('token.lastUsed')}</th>
                <th scope="col">
                  <span className="unseen">{w('measure.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data!.items.map((token) => {
                const { state } = token;
                return (
                  <tr key={token.id}>
                    <td className="cell-main">{token.name}</td>
                    <td data-label={w('token.prefix')}>
                      <code>{token.prefix}…</code>
                    </td>
                    <td data-label={w('token.side')}>{w.code('measureSide', token.side)}</td>
                    <td>
                      <Status tone={state === 'LIVING' ? 'good' : 'quiet'}>
                        {w.code('tokenState', state, {
                          day: w.day(dayIn(new Date(Date.parse(token.expiresAt) - 1), zone)),
                        })}
                      </Status>
                    </td>
                    <td data-label={w('token.lastUsed')}>
                      {token.lastUsedAt ? w.instant(token.lastUsedAt, zone) : w('token.never')}
                    </td>
                    <td className="cell-act">
                      {state === 'LIVING' && (
                        <Button
                          size="compact-xs"
                          variant="default"
                          loading={revoke.isPending && revoke.variables?.id === token.id}
                          onClick={() => revoke.mutate(token)}
                        >
                          {w('token.revoke')}
                        </Button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <p className="empty-text">{w('token.hint')}</p>
      {making && (
        <TokenForm
          contract={contract}
          close={() => setMaking(false)}
          made={(one) => {
            setSecret(one);
            setMaking(false);
          }}
        />
      )}
    </Panel>
  );
}

function TokenForm(props: { contract: string; close: () => void; made: (secret: string) => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const inAYear = new Date(now().getTime() + 365 * 864e5);
  const form = useForm({ initialValues: { name: '', side: 'supplier', expiresOn: dayIn(inAYear, zone) } });
  const make = useDeed<{ secret: string }>(({ secret }) => props.made(secret), form);
  return (
    <DeedForm
      title={w('token.make')}
      close={props.close}
      submit={() => make.mutate({ path: `/contracts/${props.contract}/measure-tokens`, body: form.values })}
      submitLabel={w('token.make')}
      deed={make}
    >
      <TextInput
        label={w('token.name')}
        placeholder="Grafana"
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label={w('token.side')}
        data={(['supplier', 'customer'] as const).map((value) => ({
          value,
          label: w.code('measureSide', value),
        }))}
        {...form.getInputProps('side')}
      />
      <TextInput
        type="date"
        label={w('token.expiresOn')}
        required
        withAsterisk={false}
        {...form.getInputProps('expiresOn')}
      />
    </DeedForm>
  );
}
