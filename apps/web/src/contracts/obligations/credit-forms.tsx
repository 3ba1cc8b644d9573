import { Checkbox, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { dayIn } from '../../ui/places.js';
import { AmountInput } from '../../ui/amount-input.js';
import { useWords } from '../../words/words.js';
import type { ContractOutcomes, Ledger } from './shapes.js';

/** A penalty for an incident, by its amount. */
export function PenaltyForm(props: { contractId: string; currency: string; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({ initialValues: { title: '', from: dayIn(now(), zone), amount: '' } });
  const act = useDeed(props.close, form);
  const send = () =>
    act.mutate({
      path: `/contracts/${props.contractId}/credits`,
      body: form.values,
    });
  return (
    <DeedForm title={w('credit.new')} close={props.close} submit={send} submitLabel={w('act.add')} deed={act}>
      <TextInput
        label={w('credit.incident')}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Group grow align="start">
        <TextInput
          type="date"
          label={w('credit.incidentOn')}
          required
          withAsterisk={false}
          {...form.getInputProps('from')}
        />
        <AmountInput
          label={w('credit.amountIn', { currency: props.currency })}
          currency={props.currency}
          required
          withAsterisk={false}
          {...form.getInputProps('amount')}
        />
      </Group>
    </DeedForm>
  );
}

/** What missing a KPI costs. */
export function RuleForm({ contractId, close }: { contractId: string; close: () => void }) {
  const w = useWords();
  const { org, zone, address } = useOrganisation();
  const { data: kpis } = useQuery({
    queryKey: [org, 'contract', contractId, 'creditable'],
    queryFn: async () => {
      const { objectives } = await api.get<ContractOutcomes>(address(`/contracts/${contractId}/outcomes`));
      return objectives.flatMap((objective) => objective.kpis).filter((kpi) => kpi.isCreditable);
    },
  });
  const form = useForm({
    initialValues: {
      kpiId: '',
      method: 'RATE' as Ledger['rules'][number]['method'],
      basis: 'PERIOD_FEE',
      percents: '5',
      amount: '',
      graceMisses: 0,
      effectiveFrom: dayIn(now(), zone),
    },
  });
  const act = useDeed(close, form);
  const isFixed = form.values.method === 'FIXED';
  const send = () => {
    const { percents, amount, ...values } = form.values;
    const priced = isFixed
      ? { amount }
      : {
          percents: percents
            .split(/[;\s]+/)
            .map((one) => one.replace(',', '.'))
            .filter(Boolean),
        };
    act.mutate({ path: `/contracts/${contractId}/credit-rules`, body: { ...values, ...priced } });
  };
  return (
    <DeedForm title={w('credit.newRule')} close={close} submit={send} submitLabel={w('act.add')} deed={act}>
      <NativeSelect
        label={w('credit.kpi')}
        required
        withAsterisk={false}
        data={[
          { value: '', label: '—' },
          ...(kpis ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...form.getInputProps('kpiId')}
      />
      <Group grow align="start">
        <NativeSelect
          label={w('credit.method')}
          data={(['RATE', 'STEPS', 'FIXED'] as const).map((value) => ({
            value,
            label: w(`credit.method.${value}`),
          }))}
          {...form.getInputProps('method')}
        />
        {isFixed ? (
          <AmountInput
            label={w('credit.amount')}
            required
            withAsterisk={false}
            {...form.getInputProps('amount')}
          />
        ) : (
          <TextInput
            label={w('credit.percents')}
            description={form.values.method === 'STEPS' ? w('credit.percentsHint') : undefined}
            {...form.getInputProps('percents')}
          />
        )}
      </Group>
      {!isFixed && (
        <NativeSelect
          label={w('credit.basis')}
          data={(['PERIOD_FEE', 'ANNUAL_VALUE'] as const).map((value) => ({
            value,
            label: w(`credit.basis.${value}`),
          }))}
          {...form.getInputProps('basis')}
        />
      )}
      <Group grow align="start">
        <NumberInput
          label={w('credit.graceMisses')}
          description={w('credit.graceHint')}
          min={0}
          max={12}
          {...form.getInputProps('graceMisses')}
        />
        <TextInput
          type="date"
          label={w('credit.effectiveFrom')}
          required
          withAsterisk={false}
          {...form.getInputProps('effectiveFrom')}
        />
      </Group>
    </DeedForm>
  );
}

/** How far penalties may go. */
export function TermsForm(props: { contractId: string; terms: Ledger['terms']; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: {
      yearCapPercent: (props.terms?.yearCapPercent ?? '') as string | number,
      monthCapPercent: (props.terms?.monthCapPercent ?? '') as string | number,
      isLiberating: props.terms?.isLiberating ?? true,
    },
  });
  const act = useDeed(props.close, form);
  const percent = (value: string | number) => (value === '' ? null : String(value));
  const send = () => {
    const { yearCapPercent, monthCapPercent, isLiberating } = form.values;
    act.mutate({
      method: 'put',
      path: `/contracts/${props.contractId}/credit-terms`,
      body: {
        yearCapPercent: percent(yearCapPercent),
        monthCapPercent: percent(monthCapPercent),
        isLiberating,
      },
    });
  };
  return (
    <DeedForm
      title={w('credit.editTerms')}
      close={props.close}
      submit={send}
      submitLabel={w('act.save')}
      deed={act}
    >
      <Group grow align="start">
        {(['yearCapPercent', 'monthCapPercent'] as const).map((name) => (
          <NumberInput
            key={name}
            label={w(`credit.${name}`)}
            description={w('credit.capHint')}
            min={0}
            max={100}
            decimalScale={4}
            hideControls
            {...form.getInputProps(name)}
          />
        ))}
      </Group>
      <Checkbox
        label={w('credit.liberatingLabel')}
        {...form.getInputProps('isLiberating', { type: 'checkbox' })}
      />
    </DeedForm>
  );
}
