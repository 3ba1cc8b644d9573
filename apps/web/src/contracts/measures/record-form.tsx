import { NativeSelect, Radio, Group, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { useFigureWords } from './figure-words.js';
import { type Judged, naCodes, type Series } from './shapes.js';

/** One figure of one period, or why there is none: the choice is asked, so that an empty field never means zero. */
export function RecordForm(props: {
  kpi: Series['kpi'];
  periods: Judged[];
  period?: string;
  close: () => void;
}) {
  const w = useWords();
  const say = useFigureWords();
  const { kpi } = props;
  const open = [...props.periods].reverse();
  const first =
    props.period ?? open.find(({ standing }) => standing === 'MISSING')?.period ?? open[0]?.period ?? '';
  const standing = open.find(({ period }) => period === first)?.measure;
  const form = useForm({
    initialValues: {
      period: first,
      kind: standing?.notApplicable ? 'na' : 'value',
      value: standing?.value ?? '',
      naCode: standing?.notApplicable?.code ?? 'TOOL_OUTAGE',
      naText: standing?.notApplicable?.text ?? '',
      evidence: standing?.evidence ?? '',
    },
  });
  const { values } = form;
  const save = useDeed(props.close, form);
  return (
    <DeedForm
      title={w('measure.record')}
      close={props.close}
      submit={() =>
        save.mutate({
          path: `/kpis/${kpi.id}/measures`,
          body: {
            period: values.period,
            evidence: values.evidence || null,
            ...(values.kind === 'na'
              ? { value: null, naCode: values.naCode, naText: values.naText || null }
              : { value: values.value }),
          },
        })
      }
      submitLabel={w('act.save')}
      deed={save}
    >
      <NativeSelect
        label={w('measure.period')}
        data={open.map(({ period, firstDay }) => ({ value: period, label: say.period(period, firstDay) }))}
        {...form.getInputProps('period')}
      />
      <Radio.Group label={w('measure.what')} {...form.getInputProps('kind')}>
        <Group mt={4}>
          <Radio value="value" label={w('measure.aValue')} />
          <Radio value="na" label={w('measure.noValue')} />
        </Group>
      </Radio.Group>
      {values.kind === 'value' ? (
        <TextInput
          label={kpi.unit ? w('measure.valueIn', { unit: kpi.unit }) : w('measure.value')}
          inputMode="decimal"
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('value')}
        />
      ) : (
        <>
          <NativeSelect
            label={w('measure.naCode')}
            data={naCodes.map((value) => ({ value, label: w.code('naReason', value) }))}
            {...form.getInputProps('naCode')}
          />
          <TextInput
            label={w('measure.naText')}
            required={values.naCode === 'OTHER'}
            withAsterisk={false}
            {...form.getInputProps('naText')}
          />
        </>
      )}
      <Textarea label={w('measure.evidence')} autosize minRows={1} {...form.getInputProps('evidence')} />
    </DeedForm>
  );
}
