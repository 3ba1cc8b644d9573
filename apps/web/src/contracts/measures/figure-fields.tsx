import { Group, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useWords } from '../../words/words.js';
import { naCodes } from './shapes.js';

interface FigureValues {
  kind: string;
  value: string;
  naCode: string;
  naText: string;
}

interface Form {
  values: FigureValues;
  getInputProps: (field: keyof FigureValues) => object;
}

/** A figure, or why there is none: which of both is asked, so that an empty field never means zero. */
export function FigureFields(props: { form: Form; unit: string | null; size?: 'md' }) {
  const w = useWords();
  const { form, unit, size } = props;
  return (
    <>
      <Radio.Group label={w('measure.what')} {...form.getInputProps('kind')}>
        <Group mt={4}>
          <Radio value="value" label={w('measure.aValue')} />
          <Radio value="na" label={w('measure.noValue')} />
        </Group>
      </Radio.Group>
      {form.values.kind === 'value' ? (
        <TextInput
          size={size}
          label={unit ? w('measure.valueIn', { unit }) : w('measure.value')}
          inputMode="decimal"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('value')}
        />
      ) : (
        <>
          <NativeSelect
            size={size}
            label={w('measure.naCode')}
            data={naCodes.map((value) => ({ value, label: w.code('naReason', value) }))}
            {...form.getInputProps('naCode')}
          />
          <TextInput
            size={size}
            label={w('measure.naText')}
            required={form.values.naCode === 'OTHER'}
            withAsterisk={false}
            {...form.getInputProps('naText')}
          />
        </>
      )}
    </>
  );
}

/** As the API takes it. */
export const figureSaid = ({ kind, value, naCode, naText }: FigureValues) =>
  kind === 'na' ? { value: null, naCode, naText: naText || null } : { value };
