import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import type { OpportunityPage, OpportunityRow } from './shapes.js';
import { ValueFields } from './value-fields.js';

/** An occasion that a person sees, at any moment of the contract's life. */
export function OpportunityForm(props: {
  contractId: string;
  needs?: { id: string; statement: string }[];
  close: () => void;
  opened?: (made: OpportunityPage) => void;
}) {
  const w = useWords();
  const needs = props.needs ?? [];
  const form = useForm({ initialValues: { title: needs[0]?.statement ?? '' } });
  const send = useDeed<OpportunityPage>((made) => {
    props.close();
    props.opened?.(made);
  });
  return (
    <DeedForm
      title={w('amend.open')}
      close={props.close}
      submit={() =>
        send.mutate({
          path: '/opportunities',
          body: {
            contractId: props.contractId,
            title: form.values.title,
            needIds: needs.map(({ id }) => id),
          },
        })
      }
      submitLabel={w('amend.open')}
      deed={send}
    >
      <TextInput
        label={w('amend.openTitle')}
        description={w('amend.openText')}
        required
        withAsterisk={false}
        minLength={3}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
    </DeedForm>
  );
}

/** What it may be worth to either side a year: somebody has looked at it. */
export function QualifyForm(props: { opportunity: OpportunityPage; close: () => void }) {
  const w = useWords();
  const { opportunity } = props;
  const { currency } = opportunity.contract;
  const form = useForm({
    initialValues: {
      ourValueLow: opportunity.ourValue?.low ?? '',
      ourValueHigh: opportunity.ourValue?.high ?? '',
      theirValueLow: opportunity.theirValue?.low ?? '',
      theirValueHigh: opportunity.theirValue?.high ?? '',
    },
  });
  const send = useDeed(props.close, form);
  return (
    <DeedForm
      title={w('amend.qualify')}
      close={props.close}
      submit={() =>
        send.mutate({
          path: `/opportunities/${opportunity.id}/qualification`,
          version: opportunity.version,
          body: Object.fromEntries(Object.entries(form.values).map(([name, value]) => [name, value || null])),
        })
      }
      submitLabel={w('act.save')}
      deed={send}
    >
      <p className="dim">{w('amend.ourValue')}</p>
      <ValueFields
        low={form.getInputProps('ourValueLow')}
        high={form.getInputProps('ourValueHigh')}
        currency={currency}
      />
      <p className="dim">{w('amend.theirValue')}</p>
      <ValueFields
        low={form.getInputProps('theirValueLow')}
        high={form.getInputProps('theirValueHigh')}
        currency={currency}
      />
    </DeedForm>
  );
}

/** A lost occasion says why: the report of the year reads it. */
export function LoseForm(props: { opportunity: OpportunityRow; close: () => void }) {
  const w = useWords();
  const form = useForm({ initialValues: { reason: '' } });
  const send = useDeed(props.close);
  return (
    <DeedForm
      title={w('amend.lose')}
      close={props.close}
      submit={() =>
        send.mutate({
          path: `/opportunities/${props.opportunity.id}/loss`,
          body: form.values,
          version: props.opportunity.version,
        })
      }
      submitLabel={w('amend.lose')}
      deed={send}
    >
      <Textarea
        label={w('amend.lostBecause')}
        description={w('amend.loseText')}
        required
        withAsterisk={false}
        minLength={10}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}

/** The supplier sits down from here on: under which title is said first. */
export function NegotiateForm(props: { opportunity: OpportunityPage; close: () => void }) {
  const w = useWords();
  const { opportunity } = props;
  const form = useForm({ initialValues: { title: opportunity.title } });
  const send = useDeed(props.close);
  return (
    <DeedForm
      title={w('amend.negotiate')}
      close={props.close}
      submit={() =>
        send.mutate({
          path: `/opportunities/${opportunity.id}/negotiation`,
          body: form.values,
          version: opportunity.version,
        })
      }
      submitLabel={w('amend.negotiate')}
      deed={send}
    >
      <TextInput
        label={w('amend.sharedTitle')}
        description={w('amend.sharedTitleText')}
        required
        withAsterisk={false}
        minLength={3}
        data-autofocus
        {...form.getInputProps('title')}
      />
    </DeedForm>
  );
}
