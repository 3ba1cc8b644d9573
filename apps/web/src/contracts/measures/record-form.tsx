import { NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { FigureFields, figureSaid } from './figure-fields.js';
import { useFigureWords } from './figure-words.js';
import type { Judged, Series } from './shapes.js';

/** One figure of one period, or why there is none. */
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
            ...figureSaid(values),
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
      <FigureFields form={form} unit={kpi.unit} />
      <Textarea label={w('measure.evidence')} autosize minRows={1} {...form.getInputProps('evidence')} />
    </DeedForm>
  );
}
