import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
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
import { dutyKinds, obligors, recurrences } from './shapes.js';

/** What a side owes by the contract, by whom, how often, from when. */
export function DutyForm({ contract, close }: { contract: ContractPage; close: () => void }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const form = useForm({
    initialValues: {
      title: '',
      kind: 'REPORT',
      obligor: 'SUPPLIER',
      recurrence: 'MONTHLY',
      firstDueOn: dayIn(now(), zone),
      evidenceRequired: true,
      customerPersonId: contract.owner?.id ?? '',
      supplierPersonId: '',
    },
  });
  const forget = useDraft(`duty:${org}:${contract.id}`, form);
  const act = useDeed(() => {
    forget();
    close();
  }, form);
  const send = () => {
    const { customerPersonId, supplierPersonId, ...values } = form.values;
    const body = {
      ...values,
      ...(customerPersonId && { customerPersonId }),
      ...(supplierPersonId && { supplierPersonId }),
    };
    act.mutate({ path: `/contracts/${contract.id}/obligations`, body });
  };
  return (
    <DeedForm
      title={w('duty.new')}
      close={close}
      submit={send}
      submitLabel={w('act.add')}
      deed={act}
      size={620}
    >
      <TextInput
        label={w('duty.title')}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Group grow align="start">
        <NativeSelect
          label={w('duty.kind')}
          data={dutyKinds.map((value) => ({ value, label: w.code('duty.kind', value) }))}
          {...form.getInputProps('kind')}
        />
        <NativeSelect
          label={w('duty.obligor')}
          data={obligors.map((value) => ({ value, label: w.code('duty.obligor', value) }))}
          {...form.getInputProps('obligor')}
        />
      </Group>
      <Group grow align="start">
        <NativeSelect
          label={w('duty.recurrence')}
          data={recurrences.map((value) => ({ value, label: w.code('duty.every', value) }))}
          {...form.getInputProps('recurrence')}
        />
        <TextInput
          type="date"
          label={w('duty.firstDueOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('firstDueOn')}
        />
      </Group>
      <AnsweringPair contract={contract} form={form} />
      <Checkbox
        label={w('duty.evidenceRequired')}
        {...form.getInputProps('evidenceRequired', { type: 'checkbox' })}
      />
    </DeedForm>
  );
}
