import {
  Checkbox,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Radio,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { byName, usePeople } from '../../relationships/people.js';
import { useWords } from '../../words/words.js';
import type { KpiValues } from './kpi-values.js';
import { comparators, frequencies, type KpiLine } from './shapes.js';

type Form = UseFormReturnType<KpiValues>;
type Hints = Record<string, string>;

/** The three questions, asked and not labelled: the nature follows from the answers. */
export function NatureQuestions({ form }: { form: Form }) {
  const w = useWords();
  const yesNo = (
    <Group gap="lg" mt={4}>
      <Radio value="yes" label={w('kpi.yes')} />
      <Radio value="no" label={w('kpi.no')} />
    </Group>
  );
  return (
    <fieldset className="kpi-questions">
      <legend>{w('kpi.questions')}</legend>
      <Radio.Group label={w('kpi.question.atBeneficiary')} {...form.getInputProps('atBeneficiary')}>
        {yesNo}
      </Radio.Group>
      <Radio.Group label={w('kpi.question.hitWithoutChange')} {...form.getInputProps('hitWithoutChange')}>
        {yesNo}
      </Radio.Group>
      <Radio.Group label={w('kpi.question.kind')} {...form.getInputProps('kind')}>
        <Group gap="lg" mt={4}>
          <Radio value="PERCEPTION" label={w('kpi.kind.PERCEPTION')} />
          <Radio value="RESULT" label={w('kpi.kind.RESULT')} />
        </Group>
      </Radio.Group>
    </fieldset>
  );
}

const sentences = [
  ['beneficiary', 'object'],
  ['perimeter', 'need'],
  ['formula', 'source'],
] as const;

/** For whom, of what, within which bounds, answering what, computed how, read where. */
export function KpiSentences({ form, hints }: { form: Form; hints: Hints }) {
  const w = useWords();
  return (
    <>
      {sentences.map((pair) => (
        <Group key={pair[0]} grow align="start" wrap="wrap" className="kpi-pair">
          {pair.map((field) => (
            <TextInput
              key={field}
              label={w(`kpi.${field}`)}
              description={hints[field]}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps(field)}
            />
          ))}
        </Group>
      ))}
      <Textarea
        label={w('kpi.method')}
        description={hints['method']}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        maxLength={1000}
        {...form.getInputProps('method')}
      />
    </>
  );
}

/** The numbers: unit, rhythm, where from, where to, by when. */
export function KpiFigures({ form, hints, others }: { form: Form; hints: Hints; others: KpiLine[] }) {
  const w = useWords();
  const order = ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[];
  const number = (field: 'baseline' | 'value' | 'upper' | 'amber' | 'red' | 'burdenMinutes') => (
    <NumberInput
      label={w(`kpi.${field}`)}
      description={hints[field === 'value' ? 'target' : field]}
      inputWrapperOrder={order}
      hideControls
      decimalScale={4}
      {...form.getInputProps(field)}
    />
  );
  const isComposite = form.values.parts.length > 0;
  return (
    <>
      <Group grow align="start" className="kpi-pair">
        <TextInput
          label={w('kpi.unit')}
          description={hints['unit']}
          inputWrapperOrder={order}
          maxLength={60}
          {...form.getInputProps('unit')}
        />
        <NativeSelect
          label={w('kpi.frequency')}
          description={hints['frequency']}
          inputWrapperOrder={order}
          data={[
            { value: '', label: '—' },
            ...frequencies.map((value) => ({ value, label: w(`kpi.frequency.${value}`) })),
          ]}
          {...form.getInputProps('frequency')}
        />
        {number('burdenMinutes')}
      </Group>
      {!isComposite && (
        <Group grow align="start" className="kpi-pair">
          {number('baseline')}
          <NativeSelect
            label={w('kpi.comparator')}
            data={comparators.map((value) => ({ value, label: w(`kpi.comparator.${value}`) }))}
            {...form.getInputProps('comparator')}
          />
          {number('value')}
          {form.values.comparator === 'BETWEEN' && number('upper')}
        </Group>
      )}
      <Group grow align="start" className="kpi-pair">
        {!isComposite && number('amber')}
        {!isComposite && number('red')}
        <TextInput type="date" label={w('kpi.targetOn')} {...form.getInputProps('targetOn')} />
        <TextInput
          type="date"
          label={w('kpi.reviewOn')}
          description={hints['reviewOn']}
          inputWrapperOrder={order}
          {...form.getInputProps('reviewOn')}
        />
      </Group>
      {(hints['ambition'] || form.values.ambition) && (
        <TextInput
          label={w('kpi.ambition')}
          description={hints['ambition']}
          inputWrapperOrder={order}
          {...form.getInputProps('ambition')}
        />
      )}
      {others.length > 1 && (
        <MultiSelect
          label={`${w('kpi.parts')} (${w('form.optional')})`}
          description={w('kpi.partsHint')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('parts')}
        />
      )}
    </>
  );
}

/** What it weighs and binds, and the one person who answers for it. */
export function KpiTerms({ form }: { form: Form }) {
  const w = useWords();
  const people = usePeople('customer', null);
  return (
    <>
      <Group grow align="start" className="kpi-pair">
        <Select
          label={w('kpi.accountable')}
          description={w('kpi.accountableHint')}
          searchable
          clearable
          data={byName(people)}
          {...form.getInputProps('accountablePersonId')}
          onChange={(id) => form.setFieldValue('accountablePersonId', id ?? '')}
        />
        <NumberInput
          label={w('kpi.weight')}
          min={0}
          max={1000}
          hideControls
          {...form.getInputProps('weight')}
        />
      </Group>
      <Group gap="lg">
        {(['isContractual', 'isCreditable', 'inSteeringReport'] as const).map((field) => (
          <Checkbox
            key={field}
            label={w(`kpi.${field}`)}
            {...form.getInputProps(field, { type: 'checkbox' })}
          />
        ))}
      </Group>
    </>
  );
}
