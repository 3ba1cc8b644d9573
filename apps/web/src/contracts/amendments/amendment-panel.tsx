import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { isProblem } from '../../api/problem.js';
import { DeedForm } from '../../session/deed-form.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { AmendmentForm } from './amendment-form.js';
import { ChangeList } from './change-list.js';
import type { AmendmentPage } from './shapes.js';

export const amendmentTones: Record<AmendmentPage['state'], Tone> = {
  DRAFT: 'quiet',
  NEGOTIATION: 'soon',
  AGREED: 'due',
  SIGNED: 'good',
  EFFECTIVE: 'good',
  ABANDONED: 'quiet',
};

/** What must be decided before it may be agreed, by the code of the refusal. */
const decisions: Record<string, 'ONE_SIDED_AMENDMENT' | 'RETROACTIVE_EFFECT'> = {
  'amendment-customer-gets-nothing': 'ONE_SIDED_AMENDMENT',
  'amendment-supplier-gets-nothing': 'ONE_SIDED_AMENDMENT',
  'amendment-retroactive': 'RETROACTIVE_EFFECT',
};

/** One amendment: its changes before and after, and the deed that comes next. */
export function AmendmentPanel(props: {
  amendment: AmendmentPage;
  needs: { id: string; statement: string }[];
  today: string;
}) {
  const w = useWords();
  const { amendment } = props;
  const { has } = useOrganisation();
  const [open, setOpen] = useState<'edit' | 'ask'>();
  const send = useDeed();
  const drafts = has('CIO_OFFICE', 'LEGAL', 'CONTRACT_OWNER');
  const deed = (at: string) =>
    send.mutate({ path: `/amendments/${amendment.id}/${at}`, version: amendment.version });
  const asked = isProblem(send.error) ? decisions[send.error.code] : undefined;
  const { state } = amendment;
  return (
    <Panel
      id="amendment"
      title={
        amendment.number === null
          ? w('amend.provisional', { title: amendment.title, n: amendment.expectedNumber })
          : w('amend.numbered', { title: amendment.title, n: amendment.number })
      }
      aside={<Status tone={amendmentTones[state]}>{w.code('amendmentState', state)}</Status>}
    >
      <Facts
        items={[
          [w('amend.effectiveOn'), w.day(amendment.effectiveOn, 'long')],
          [w('amend.kind'), w.code('amendmentKind', amendment.kind)],
          ...(amendment.isOneSided ? [[w('amend.decided'), w('amend.oneSided')] as [string, string]] : []),
          ...(amendment.isRetroactive
            ? [[w('amend.decided'), w('amend.retroactive')] as [string, string]]
            : []),
        ]}
      />
      <ChangeList amendment={amendment} />
      {amendment.waivers.length > 0 && (
        <ul className="waivers">
          {amendment.waivers.map((one) => (
            <li key={one.id}>
              {one.title} · <span className="figures">{w.money(one.amount, one.currency)}</span> ·{' '}
              {one.isWaived ? w('amend.waived') : w('amend.notWaived')}
            </li>
          ))}
        </ul>
      )}
      <Refused error={send.error} />
      {asked && drafts && (
        <Alert color="ember" variant="light" mt="sm">
          <Button size="compact-sm" variant="default" onClick={() => setOpen('ask')}>
            {w('amend.ask')}
          </Button>
        </Alert>
      )}
      {drafts && (
        <Group mt="md" gap={8}>
          {state === 'DRAFT' && (
            <Button loading={send.isPending} onClick={() => deed('proposal')}>
              {w('amend.propose')}
            </Button>
          )}
          {state === 'NEGOTIATION' && (
            <Button loading={send.isPending} onClick={() => deed('agreement')}>
              {w('amend.agree')}
            </Button>
          )}
          {(state === 'DRAFT' || state === 'NEGOTIATION') && (
            <Button variant="default" onClick={() => setOpen('edit')}>
              {w('act.edit')}
            </Button>
          )}
          {['DRAFT', 'NEGOTIATION', 'AGREED'].includes(state) && (
            <Button variant="subtle" color="gray" onClick={() => deed('closure')}>
              {w('amend.abandon')}
            </Button>
          )}
        </Group>
      )}
      {open === 'edit' && (
        <AmendmentForm
          contractId={amendment.contract.id}
          currency={amendment.contract.currency}
          today={props.today}
          needs={props.needs}
          amendment={amendment}
          close={() => setOpen(undefined)}
        />
      )}
      {open === 'ask' && asked && (
        <AskForm amendment={amendment} kind={asked} close={() => setOpen(undefined)} />
      )}
    </Panel>
  );
}

/** Asks the contract's owner and legal for what the amendment may not do by itself. */
function AskForm(props: { amendment: AmendmentPage; kind: string; close: () => void }) {
  const w = useWords();
  const form = useForm({ initialValues: { motive: '' } });
  const send = useDeed(props.close);
  return (
    <DeedForm
      title={w('amend.ask')}
      close={props.close}
      submit={() =>
        send.mutate({
          path: `/amendments/${props.amendment.id}/decisions`,
          body: { kind: props.kind, motive: form.values.motive },
        })
      }
      submitLabel={w('amend.ask')}
      deed={send}
    >
      <Textarea
        label={w('amend.motive')}
        description={w('amend.askText')}
        required
        withAsterisk={false}
        minLength={20}
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps('motive')}
      />
    </DeedForm>
  );
}
