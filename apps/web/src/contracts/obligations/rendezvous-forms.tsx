import {
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractPage } from '../../api/shapes.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { dayIn } from '../../ui/places.js';
import { useWords } from '../../words/words.js';
import { AnsweringPair } from './answering-pair.js';
import { recurrences, type ClauseReview, type ReviewClause } from './shapes.js';

/** When both sides promise to look at the contract again. */
export function ClauseForm({ contract, close }: { contract: ContractPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({
    initialValues: {
      title: '',
      recurrence: 'YEARLY',
      firstOn: dayIn(now(), zone),
      INDEX: '' as number | '',
      VOLUME: '' as number | '',
      STRATEGY: false,
      REGULATION: false,
      customerPersonId: contract.owner?.id ?? '',
      supplierPersonId: '',
    },
  });
  const act = useDeed(close, form);
  const send = () => {
    const { title, recurrence, firstOn, customerPersonId, supplierPersonId, ...moved } = form.values;
    const triggers = [
      ...(['INDEX', 'VOLUME'] as const).flatMap((kind) =>
        moved[kind] === '' ? [] : [{ kind, threshold: moved[kind] }],
      ),
      ...(['STRATEGY', 'REGULATION'] as const).flatMap((kind) => (moved[kind] ? [{ kind }] : [])),
    ];
    const participantIds = [customerPersonId, supplierPersonId].filter(Boolean);
    act.mutate({
      path: `/contracts/${contract.id}/review-clauses`,
      body: { title, recurrence, firstOn, triggers, participantIds },
    });
  };
  return (
    <DeedForm
      title={w('rendezvous.new')}
      close={close}
      submit={send}
      submitLabel={w('act.add')}
      deed={act}
      size={560}
    >
      <TextInput
        label={w('rendezvous.title')}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Group grow align="start">
        <NativeSelect
          label={w('duty.recurrence')}
          data={recurrences.map((value) => ({ value, label: w.code('duty.every', value) }))}
          {...form.getInputProps('recurrence')}
        />
        <TextInput
          type="date"
          label={w('rendezvous.firstOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('firstOn')}
        />
      </Group>
      <Group grow align="start">
        {(['INDEX', 'VOLUME'] as const).map((kind) => (
          <NumberInput
            key={kind}
            label={w(`rendezvous.over.${kind}`)}
            min={0}
            max={1000}
            decimalScale={2}
            suffix=" %"
            hideControls
            {...form.getInputProps(kind)}
          />
        ))}
      </Group>
      {(['STRATEGY', 'REGULATION'] as const).map((kind) => (
        <Checkbox
          key={kind}
          label={w.code('rendezvous.trigger', kind)}
          {...form.getInputProps(kind, { type: 'checkbox' })}
        />
      ))}
      <AnsweringPair contract={contract} form={form} />
    </DeedForm>
  );
}

/** Something moved: a review before its day. */
export function TriggerForm({ clause, close }: { clause: ReviewClause; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: { kind: clause.triggers[0]?.kind ?? 'INDEX', figure: '' as number | '', text: '' },
  });
  const threshold = clause.triggers.find(({ kind }) => kind === form.values.kind)?.threshold ?? null;
  const act = useDeed(close, form);
  const send = () => {
    const { kind, figure, text } = form.values;
    const body = { kind, text, ...(threshold !== null && figure !== '' && { figure }) };
    act.mutate({ path: `/review-clauses/${clause.id}/trigger`, body });
  };
  return (
    <DeedForm
      title={w('rendezvous.callFor')}
      close={close}
      submit={send}
      submitLabel={w('rendezvous.callFor')}
      deed={act}
    >
      <Group grow align="start">
        <NativeSelect
          label={w('rendezvous.what')}
          data={clause.triggers.map(({ kind }) => ({
            value: kind,
            label: w.code('rendezvous.trigger', kind),
          }))}
          {...form.getInputProps('kind')}
        />
        {threshold !== null && (
          <NumberInput
            label={w('rendezvous.figure')}
            description={w('rendezvous.figureHint', { threshold })}
            decimalScale={2}
            suffix=" %"
            hideControls
            required
            withAsterisk={false}
            {...form.getInputProps('figure')}
          />
        )}
      </Group>
      <Textarea
        label={w('rendezvous.happened')}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('text')}
      />
    </DeedForm>
  );
}

const outcomes: NonNullable<ClauseReview['outcome']>[] = ['KEEP', 'AMEND', 'RENEGOTIATE'];

/** What a review concluded. Both sides read it. */
export function RecordForm({ review, close }: { review: ClauseReview; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({ initialValues: { outcome: 'KEEP', record: '', heldOn: dayIn(now(), zone) } });
  const forget = useDraft(`clause-review:${review.id}`, form);
  const act = useDeed(() => {
    forget();
    close();
  }, form);
  return (
    <DeedForm
      title={w('rendezvous.record')}
      close={close}
      submit={() => act.mutate({ path: `/clause-reviews/${review.id}/record`, body: form.values })}
      submitLabel={w('act.save')}
      deed={act}
    >
      <SegmentedControl
        aria-label={w('rendezvous.outcome')}
        data={outcomes.map((value) => ({ value, label: w(`rendezvous.outcome.${value}`) }))}
        {...form.getInputProps('outcome')}
      />
      {form.values.outcome === 'AMEND' && <p className="dim">{w('rendezvous.amendHint')}</p>}
      <Textarea
        label={w('rendezvous.recordText')}
        description={w('rendezvous.recordHint')}
        required
        withAsterisk={false}
        autosize
        minRows={3}
        maxLength={4000}
        data-autofocus
        {...form.getInputProps('record')}
      />
      <TextInput type="date" label={w('rendezvous.heldOn')} {...form.getInputProps('heldOn')} />
    </DeedForm>
  );
}
