import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { ContractPage } from '../api/shapes.js';
import { byName, usePeople } from '../relationships/people.js';
import { SupplierChoice } from '../relationships/supplier-choice.js';
import { Conflict } from '../session/conflict.js';
import { DeedForm } from '../session/deed-form.js';
import { useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { AmountInput } from '../ui/amount-input.js';
import { useDraft } from '../ui/draft.js';
import { useWords } from '../words/words.js';

const types = [
  'MSA',
  'SOW',
  'FRAMEWORK',
  'CALL_OFF',
  'SUBSCRIPTION',
  'TMA',
  'INFRA_OUTSOURCING',
  'SERVICE_DESK',
  'BPO',
  'PROJECT',
  'INTERNAL_SERVICE',
];

/** A contract enters the register with its reference, title and supplier; the rest is a gap, never a refusal. */
export function ContractForm(props: { contract?: ContractPage; close: () => void }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const navigate = useNavigate();
  const freshen = useFreshening();
  const { contract } = props;
  const people = usePeople('customer', null);
  const form = useForm({
    initialValues: {
      reference: contract?.reference ?? '',
      title: contract?.title ?? '',
      type: contract?.type ?? '',
      supplierId: contract?.supplier?.id ?? '',
      ownerPersonId: contract?.owner?.id ?? '',
      annualValue: contract?.annualValue?.amount ?? '',
      currency: contract?.annualValue?.currency ?? 'EUR',
      startOn: contract?.startOn ?? '',
      endOn: contract?.endOn ?? '',
      renewalMode: contract?.renewalMode ?? '',
      renewalTermMonths: (contract?.renewalTermMonths ?? '') as number | '',
      noticeMonths: (contract?.noticeMonths ?? '') as number | '',
      criticalFunction: contract?.criticalFunction ?? false,
      personalData: contract?.personalData ?? false,
      asDraft: false,
    },
  });
  const forget = useDraft(`contract:${org}:${contract?.id ?? 'new'}`, form);
  const finish = async (id: string) => {
    forget();
    await freshen();
    if (contract) props.close();
    else await navigate({ to: '/o/$org/contracts/$id', params: { org, id } });
  };
  const save = useMutation({
    mutationFn: async (version: number | undefined) => {
      const { values } = form;
      // On a change, an emptied field is a wish to empty it; on a new contract it is simply not said.
      const blank = contract ? null : undefined;
      const said = {
        title: values.title,
        type: values.type || blank,
        ownerPersonId: values.ownerPersonId || blank,
        annualValue: values.annualValue || blank,
        currency: values.currency,
        startOn: values.startOn || blank,
        endOn: values.endOn || blank,
        renewalMode: values.renewalMode || blank,
        renewalTermMonths: values.renewalTermMonths === '' ? blank : values.renewalTermMonths,
        noticeMonths: values.noticeMonths === '' ? blank : values.noticeMonths,
        criticalFunction: values.criticalFunction,
        personalData: values.personalData,
      };
      if (contract) {
        await api.patch(address(`/contracts/${contract.id}`), said, version);
        return contract.id;
      }
      const made = await api.post<{ id: string }>(address('/contracts'), {
        reference: values.reference,
        supplierId: values.supplierId,
        ...(values.asDraft && { asDraft: true }),
        ...said,
      });
      return made.id;
    },
    onSuccess: finish,
    onError: (error) => isProblem(error) && form.setErrors(error.fields()),
  });
  return (
    <DeedForm
      title={contract ? w('contract.edit') : w('contracts.add')}
      close={props.close}
      submit={() => save.mutate(contract?.version)}
      submitLabel={contract ? w('act.save') : w('act.add')}
      deed={save}
      size={640}
      refused={
        <Conflict
          beside={form.values}
          error={save.error}
          theirs={() => {
            forget();
            props.close();
            void freshen();
          }}
          mine={async () => {
            const fresh = await api.get<ContractPage>(address(`/contracts/${contract!.id}`));
            save.mutate(fresh.version);
          }}
        />
      }
    >
      {!contract && (
        <Group grow align="start">
          <TextInput
            label={w('col.reference')}
            required
            withAsterisk={false}
            data-autofocus
            {...form.getInputProps('reference')}
          />
          <SupplierChoice {...form.getInputProps('supplierId')} />
        </Group>
      )}
      <TextInput label={w('col.title')} required withAsterisk={false} {...form.getInputProps('title')} />
      <Group grow align="start">
        <NativeSelect
          label={w('contract.type')}
          data={[
            { value: '', label: '—' },
            ...types.map((value) => ({ value, label: w.code('contractType', value) })),
          ]}
          {...form.getInputProps('type')}
        />
        <NativeSelect
          label={w('contract.owner')}
          data={[{ value: '', label: w('rel.nobody') }, ...byName(people)]}
          {...form.getInputProps('ownerPersonId')}
        />
      </Group>
      <Group grow align="start">
        <AmountInput
          label={w('contract.annualValue')}
          currency={form.values.currency}
          {...form.getInputProps('annualValue')}
        />
        <NativeSelect
          label={w('contract.currency')}
          data={['EUR', 'USD', 'GBP', 'CHF', 'CAD']}
          {...form.getInputProps('currency')}
        />
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={w('contract.startOn')} {...form.getInputProps('startOn')} />
        <TextInput type="date" label={w('contract.endOn')} {...form.getInputProps('endOn')} />
      </Group>
      <Group grow align="start">
        <NativeSelect
          label={w('contract.renewalMode')}
          data={[
            { value: '', label: '—' },
            ...(['NONE', 'TACIT', 'EXPRESS', 'EVERGREEN'] as const).map((value) => ({
              value,
              label: w(`renewal.${value}`),
            })),
          ]}
          {...form.getInputProps('renewalMode')}
        />
        <NumberInput
          label={w('contract.renewalTermMonths')}
          min={1}
          max={120}
          {...form.getInputProps('renewalTermMonths')}
        />
        <NumberInput
          label={w('contract.noticeMonths')}
          min={0}
          max={60}
          {...form.getInputProps('noticeMonths')}
        />
      </Group>
      <Checkbox
        label={w('contract.critical')}
        {...form.getInputProps('criticalFunction', { type: 'checkbox' })}
      />
      <Checkbox
        label={w('contract.personalData')}
        {...form.getInputProps('personalData', { type: 'checkbox' })}
      />
      {!contract && (
        <Checkbox
          label={w('contract.asDraft')}
          description={w('contract.asDraftHint')}
          {...form.getInputProps('asDraft', { type: 'checkbox' })}
        />
      )}
    </DeedForm>
  );
}
