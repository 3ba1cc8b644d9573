import { Button, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Mandate } from './shapes.js';
import { AmountInput } from '../../ui/amount-input.js';

interface Place {
  /** Where it is written, and with which version. */
  path: string;
  version: number;
  mandate: Mandate | null;
  currency: string;
  mayWrite: boolean;
  /** Where it is given; the supplier's is nobody's to give. */
  approval?: string;
}

/** What one side allows itself. Marked as private, because it decides everything and the other side must not know it. */
export function MandatePanel(props: Place) {
  const w = useWords();
  const { mandate, approval } = props;
  const { has, membership } = useOrganisation();
  const [writing, setWriting] = useState(false);
  const give = useDeed();
  const capacities = ['LEGAL', 'EXECUTIVE'] as const;
  const mine = capacities.find((role) => has(role));
  const isGivenByMe = mandate?.givenBy.some(
    ({ as, personId }) => as === mine || personId === membership.personId,
  );
  return (
    <Panel
      id="mandate"
      title={
        <span className="private-title">
          <IconLock size={14} aria-hidden /> {approval ? w('amend.step.mandate') : w('mandate.ours')}
        </span>
      }
      aside={
        props.mayWrite && (
          <Button size="compact-sm" variant="default" onClick={() => setWriting(true)}>
            {mandate ? w('mandate.rewrite') : w('mandate.write')}
          </Button>
        )
      }
    >
      {mandate ? (
        <>
          <Facts
            items={[
              [w('mandate.objectives'), mandate.objectives],
              [w('mandate.limits'), mandate.limits ?? '—'],
              [w('mandate.reservation'), w.money(mandate.reservationValue, props.currency)],
            ]}
          />
          {approval && (
            <ul className="mandators">
              {capacities.map((as) => {
                const given = mandate.givenBy.find((one) => one.as === as);
                return (
                  <li key={as}>
                    <Status tone={given ? 'good' : 'due'}>
                      {w.code('mandator', as)}
                      {given ? ` · ${given.name}, ${w.day(given.on)}` : ` · ${w('mandate.awaited')}`}
                    </Status>
                  </li>
                );
              })}
            </ul>
          )}
          <Refused error={give.error} />
          {approval && mine && !isGivenByMe && (
            <Group mt="sm">
              <Button loading={give.isPending} onClick={() => give.mutate({ path: approval })}>
                {w('mandate.give')}
              </Button>
            </Group>
          )}
        </>
      ) : (
        <p className="dim">{approval ? w('mandate.none') : w('mandate.noneOurs')}</p>
      )}
      {writing && <MandateForm {...props} close={() => setWriting(false)} />}
    </Panel>
  );
}

function MandateForm(props: Place & { close: () => void }) {
  const w = useWords();
  const { mandate } = props;
  const form = useForm({
    initialValues: {
      objectives: mandate?.objectives ?? '',
      limits: mandate?.limits ?? '',
      reservationValue: mandate?.reservationValue ?? '',
    },
  });
  const send = useDeed(props.close);
  const { objectives, limits, reservationValue } = form.values;
  const submit = () =>
    send.mutate({
      path: props.path,
      method: 'put',
      version: props.version,
      body: { objectives, limits: limits.trim() || null, reservationValue: reservationValue || null },
    });
  return (
    <DeedForm
      title={w('mandate.write')}
      close={props.close}
      submit={submit}
      submitLabel={w('act.save')}
      deed={send}
    >
      <p className="private-note">{w('mandate.text')}</p>
      <Textarea
        label={w('mandate.objectives')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('objectives')}
      />
      <Textarea
        label={`${w('mandate.limits')} (${w('form.optional')})`}
        autosize
        minRows={2}
        {...form.getInputProps('limits')}
      />
      <AmountInput
        label={`${w('mandate.reservation')} (${w('form.optional')})`}
        description={w('mandate.reservationText')}
        {...form.getInputProps('reservationValue')}
      />
    </DeedForm>
  );
}
