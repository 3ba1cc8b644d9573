import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { CLAUSE_KINDS, type ClauseInOrder } from './queries.js';

/** A clause typed in, or put right from its first day. What changes a clause in time is an amendment. */
export function ClauseForm(props: { contractId: string; clause?: ClauseInOrder; close: () => void }) {
  const w = useWords();
  const { clause } = props;
  const form = useForm({
    initialValues: {
      number: clause?.number ?? '',
      title: clause?.title ?? '',
      kind: clause?.kind ?? 'OTHER',
      text: clause?.text ?? '',
    },
  });
  const save = useDeed(props.close, form);
  return (
    <DeedForm
      title={clause ? w('clause.correctOf', { number: clause.number }) : w('clause.add')}
      close={props.close}
      submit={() =>
        save.mutate(
          clause
            ? { path: `/clauses/${clause.id}/correction`, body: form.values, version: clause.version }
            : { path: `/contracts/${props.contractId}/clauses`, body: form.values },
        )
      }
      submitLabel={w('act.save')}
      deed={save}
      size={640}
    >
      <p className="empty-text">{w(clause ? 'clause.correctHint' : 'clause.addHint')}</p>
      <Group grow align="start">
        <TextInput
          label={w('clause.number')}
          placeholder="4.2"
          required
          withAsterisk={false}
          {...form.getInputProps('number')}
        />
        <NativeSelect
          label={w('clause.kindLabel')}
          data={CLAUSE_KINDS.map((value) => ({ value, label: w.code('clause.kind', value) }))}
          {...form.getInputProps('kind')}
        />
      </Group>
      <TextInput label={w('clause.title')} {...form.getInputProps('title')} />
      <Textarea label={w('clause.text')} rows={10} {...form.getInputProps('text')} />
    </DeedForm>
  );
}
