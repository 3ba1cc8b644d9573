import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { DeedForm } from '../../session/deed-form.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useWords } from '../../words/words.js';
import { useFigureWords } from './figure-words.js';
import { causes, type Measure } from './shapes.js';

interface Answering {
  measure: Measure;
  close: () => void;
}

/** Sends one deed on a measure, with the version that was read, and refreshes what shows it. */
export function useMeasureDeed(measure: Measure, deed: string, done?: () => void) {
  const { address } = useOrganisation();
  const freshen = useFreshening();
  return useMutation({
    mutationFn: (body: object) =>
      api.post(address(`/measures/${measure.id}/${deed}`), body, { version: measure.version }),
    onSettled: freshen,
    onSuccess: done,
  });
}

export function DisputeForm({ measure, close }: Answering) {
  const w = useWords();
  const deed = useMeasureDeed(measure, 'dispute', close);
  const form = useForm({ initialValues: { reason: '' } });
  return (
    <DeedForm
      title={w('measure.dispute')}
      close={close}
      submit={() =>
        deed.mutate(form.values, { onError: (error) => isProblem(error) && form.setErrors(error.fields()) })
      }
      submitLabel={w('measure.dispute')}
      deed={deed}
    >
      <p className="empty-text">{w('measure.disputeHint')}</p>
      <Textarea
        label={w('measure.reason')}
        autosize
        minRows={3}
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </DeedForm>
  );
}

/** Without another value the figure stands; the motive is read by both sides either way. */
export function ResolveForm({ measure, close, unit }: Answering & { unit: string | null }) {
  const w = useWords();
  const say = useFigureWords();
  const deed = useMeasureDeed(measure, 'resolution', close);
  const form = useForm({ initialValues: { value: '', motive: '' } });
  return (
    <DeedForm
      title={w('measure.resolve')}
      close={close}
      submit={() =>
        deed.mutate(
          { motive: form.values.motive, ...(form.values.value && { value: form.values.value }) },
          { onError: (error) => isProblem(error) && form.setErrors(error.fields()) },
        )
      }
      submitLabel={w('measure.resolve')}
      deed={deed}
    >
      <blockquote className="measure-note">{measure.dispute?.reason}</blockquote>
      <TextInput
        label={w('measure.rightValue')}
        description={w('measure.rightValueHint', { value: say.value(measure.value, unit) })}
        inputMode="decimal"
        {...form.getInputProps('value')}
      />
      <Textarea
        label={w('measure.motive')}
        autosize
        minRows={3}
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps('motive')}
      />
    </DeedForm>
  );
}

export function CauseForm({ measure, close }: Answering) {
  const w = useWords();
  const deed = useMeasureDeed(measure, 'cause', close);
  const form = useForm({
    initialValues: { category: measure.cause?.category ?? 'PROCESS', text: measure.cause?.text ?? '' },
  });
  return (
    <DeedForm
      title={w('measure.explain')}
      close={close}
      submit={() => deed.mutate({ category: form.values.category, text: form.values.text || null })}
      submitLabel={w('act.save')}
      deed={deed}
    >
      <NativeSelect
        label={w('measure.cause')}
        data={causes.map((value) => ({ value, label: w.code('missCause', value) }))}
        data-autofocus
        {...form.getInputProps('category')}
      />
      <Textarea label={w('measure.causeText')} autosize minRows={2} {...form.getInputProps('text')} />
    </DeedForm>
  );
}
