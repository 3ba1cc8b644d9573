import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PairPage } from '../api/shapes.js';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useWords } from '../words/words.js';

export type PairDeedKind = 'snooze' | 'pause' | 'closure';

/** Everything that stills a pair asks why: the reason is read by whoever wonders later. */
export function PairDeed(props: { kind: PairDeedKind; pair: PairPage; close: () => void }) {
  const w = useWords();
  const { kind, pair } = props;
  const form = useForm({ initialValues: { until: '', reason: '' } });
  const send = useDeed(props.close, form);
  const { reason, until } = form.values;
  const title = { snooze: w('pair.snooze'), pause: w('pair.pause'), closure: w('pair.close') }[kind];
  return (
    <DeedForm
      title={title}
      close={props.close}
      submit={() =>
        send.mutate({
          path: `/pairs/${pair.id}/${kind}`,
          body: { reason, ...(until && { until }) },
          version: pair.version,
        })
      }
      submitLabel={title}
      deed={send}
    >
      {kind !== 'closure' && (
        <TextInput
          type="date"
          label={kind === 'pause' ? `${w('pair.until')} (${w('form.optional')})` : w('pair.until')}
          required={kind === 'snooze'}
          withAsterisk={false}
          {...form.getInputProps('until')}
        />
      )}
      <TextInput label={w('pair.reason')} required withAsterisk={false} {...form.getInputProps('reason')} />
    </DeedForm>
  );
}
