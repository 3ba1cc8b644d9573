import { MultiSelect, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { dayIn } from '../../ui/places.js';
import { useWords } from '../../words/words.js';
import { strategiesQuery, unitsQuery } from './queries.js';
import type { Objective } from './shapes.js';

/** An objective is a sentence, somebody who benefits, and what each side puts into it. */
export function ObjectiveForm(props: { contractId: string; objective?: Objective; close: () => void }) {
  const w = useWords();
  const { org, governs, has, membership } = useOrganisation();
  const { objective } = props;
  const units = useQuery(unitsQuery(org));
  const strategies = useQuery(strategiesQuery(org));
  const form = useForm({
    initialValues: {
      statement: objective?.statement ?? '',
      beneficiaryUnitId: objective?.beneficiary?.id ?? '',
      strategicObjectiveIds: objective?.strategicObjectives.map(({ id }) => id) ?? [],
      itContribution: objective?.itContribution ?? '',
      supplierContribution: objective?.supplierContribution ?? '',
      baseline: objective?.baseline ?? '',
    },
  });
  const forget = useDraft(`objective:${org}:${objective?.id ?? props.contractId}`, form);
  const save = useDeed(() => {
    forget();
    props.close();
  }, form);
  const send = () => {
    const { beneficiaryUnitId, ...values } = form.values;
    const body = { ...values, beneficiaryUnitId: beneficiaryUnitId || null };
    save.mutate(
      objective
        ? { method: 'patch', path: `/objectives/${objective.id}`, body, version: objective.version }
        : { path: `/contracts/${props.contractId}/objectives`, body },
    );
  };
  // The lead of a unit speaks for their own; IT for all.
  const isForAll = governs || has('CONTRACT_OWNER');
  const choice = (units.data?.items ?? []).filter(({ lead }) => isForAll || lead?.id === membership.personId);
  return (
    <DeedForm
      title={objective ? w('objective.edit') : w('objective.add')}
      close={props.close}
      submit={send}
      submitLabel={objective ? w('act.save') : w('act.add')}
      deed={save}
      size={620}
    >
      <Textarea
        label={w('objective.statement')}
        description={w('objective.statementHint')}
        required
        withAsterisk={false}
        autosize
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('statement')}
      />
      <NativeSelect
        label={w('objective.beneficiary')}
        data={[
          { value: '', label: w('objective.nobody') },
          ...choice.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('beneficiaryUnitId')}
      />
      <MultiSelect
        label={w('objective.serves')}
        description={w('objective.servesHint')}
        data={(strategies.data?.items ?? [])
          .filter(({ id, active }) => active || form.values.strategicObjectiveIds.includes(id))
          .map(({ id, statement }) => ({ value: id, label: statement }))}
        {...form.getInputProps('strategicObjectiveIds')}
      />
      <Textarea
        label={w('objective.it')}
        autosize
        maxLength={1000}
        {...form.getInputProps('itContribution')}
      />
      <Textarea
        label={w('objective.supplier')}
        autosize
        maxLength={1000}
        {...form.getInputProps('supplierContribution')}
      />
      <TextInput
        label={`${w('objective.baseline')} (${w('form.optional')})`}
        maxLength={500}
        {...form.getInputProps('baseline')}
      />
    </DeedForm>
  );
}

/** Achieved, missed or dropped; the KPIs go with it, and the last two need a word. */
export function ObjectiveClosing({ objective, close }: { objective: Objective; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const ends =
    objective.state === 'ACTIVE' ? (['ACHIEVED', 'MISSED', 'DROPPED'] as const) : (['DROPPED'] as const);
  const form = useForm({
    initialValues: { as: ends[0] as string, on: dayIn(now(), zone), reason: '' },
  });
  const send = useDeed(close, form);
  return (
    <DeedForm
      title={w('objective.close')}
      close={close}
      submit={() => send.mutate({ path: `/objectives/${objective.id}/closure`, body: form.values })}
      submitLabel={w('objective.close')}
      deed={send}
    >
      <NativeSelect
        label={w('objective.as')}
        data={ends.map((value) => ({ value, label: w(`objective.state.${value}`) }))}
        {...form.getInputProps('as')}
      />
      <TextInput type="date" label={w('objective.on')} required {...form.getInputProps('on')} />
      <Textarea label={w('objective.reason')} autosize maxLength={1000} {...form.getInputProps('reason')} />
    </DeedForm>
  );
}
