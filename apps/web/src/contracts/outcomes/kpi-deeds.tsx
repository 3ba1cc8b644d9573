import { Group, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { dayIn } from '../../ui/places.js';
import { useWords } from '../../words/words.js';
import { comparators, type KpiPage } from './shapes.js';

/** The light way to another target: from which day, and why. */
export function TargetForm({ kpi, close }: { kpi: KpiPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const today = dayIn(now(), zone);
  const form = useForm({
    initialValues: {
      comparator: kpi.target?.comparator ?? 'GE',
      value: (kpi.target?.value ?? '') as number | '',
      upper: (kpi.target?.upper ?? '') as number | '',
      from: '',
      wantedOn: today,
      reason: '',
    },
  });
  const send = useDeed(close, form);
  const submit = () => {
    const { upper, ...values } = form.values;
    const body = {
      ...values,
      ...(values.comparator === 'BETWEEN' && { upper: upper === '' ? null : upper }),
    };
    send.mutate({ path: `/kpis/${kpi.id}/target-changes`, body, version: kpi.version });
  };
  return (
    <DeedForm
      title={w('kpi.otherTarget')}
      close={close}
      submit={submit}
      submitLabel={kpi.isContractual ? w('kpi.proposeTarget') : w('act.save')}
      deed={send}
    >
      <p className="dim">{w(kpi.isContractual ? 'kpi.targetAsks' : 'kpi.targetAtOnce')}</p>
      <Group grow align="start">
        <NativeSelect
          label={w('kpi.comparator')}
          data={comparators.map((value) => ({ value, label: w(`kpi.comparator.${value}`) }))}
          {...form.getInputProps('comparator')}
        />
        <NumberInput label={w('kpi.value')} required hideControls {...form.getInputProps('value')} />
        {form.values.comparator === 'BETWEEN' && (
          <NumberInput label={w('kpi.upper')} hideControls {...form.getInputProps('upper')} />
        )}
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={w('kpi.targetFrom')} required {...form.getInputProps('from')} />
        <TextInput type="date" label={w('kpi.wantedOn')} {...form.getInputProps('wantedOn')} />
      </Group>
      <Textarea
        label={w('kpi.reason')}
        required
        autosize
        maxLength={1000}
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}

export function KpiClosing({ kpi, close }: { kpi: KpiPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({ initialValues: { from: dayIn(now(), zone), reason: '' } });
  const send = useDeed(close, form);
  return (
    <DeedForm
      title={w('kpi.retire')}
      close={close}
      submit={() => send.mutate({ path: `/kpis/${kpi.id}/closure`, body: form.values })}
      submitLabel={w('kpi.retire')}
      deed={send}
    >
      <TextInput type="date" label={w('kpi.retireFrom')} required {...form.getInputProps('from')} />
      <Textarea
        label={w('kpi.reason')}
        required
        autosize
        maxLength={1000}
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}
