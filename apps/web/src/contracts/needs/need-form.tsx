import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { useWords } from '../../words/words.js';
import { unitsQuery } from '../outcomes/queries.js';
import { contractChoiceQuery, type Need, needOrigins } from './shapes.js';

/** What the business needs of a contract, in its own words. */
export function NeedForm(props: { close: () => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data: contracts } = useQuery(contractChoiceQuery(org));
  const { data: units } = useQuery(unitsQuery(org));
  const form = useForm({
    initialValues: { contractId: '', statement: '', businessUnit: '', origin: 'BU', isShared: false },
  });
  const forget = useDraft('need', form);
  const send = useDeed(() => {
    forget();
    props.close();
  }, form);
  return (
    <DeedForm
      title={w('need.raise')}
      close={props.close}
      submit={() => {
        const { businessUnit, ...rest } = form.values;
        send.mutate({ path: '/needs', body: { ...rest, businessUnit: businessUnit || null } });
      }}
      submitLabel={w('need.raise')}
      deed={send}
    >
      <Textarea
        label={w('need.statement')}
        description={w('need.statementText')}
        required
        withAsterisk={false}
        minLength={10}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('statement')}
      />
      <NativeSelect
        label={w('need.contract')}
        required
        withAsterisk={false}
        data={[{ value: '', label: '…' }, ...(contracts ?? [])]}
        {...form.getInputProps('contractId')}
      />
      <div className="value-fields">
        <TextInput
          label={`${w('need.unit')} (${w('form.optional')})`}
          maxLength={120}
          list="units-of-the-house"
          {...form.getInputProps('businessUnit')}
        />
        <datalist id="units-of-the-house">
          {units?.items
            .filter(({ active }) => active)
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
        <NativeSelect
          label={w('need.origin')}
          data={needOrigins.map((value) => ({ value, label: w.code('needOrigin', value) }))}
          {...form.getInputProps('origin')}
        />
      </div>
      <Checkbox
        label={w('need.share')}
        description={w('need.shareText')}
        {...form.getInputProps('isShared', { type: 'checkbox' })}
      />
    </DeedForm>
  );
}

/** The supplier's "it is not in the contract", or the house's own reason to let a need go. */
export function NeedAnswer(props: { need: Need; kind: 'refusal' | 'closure'; close: () => void }) {
  const w = useWords();
  const { need, kind } = props;
  const form = useForm({ initialValues: { words: '' } });
  const send = useDeed(props.close);
  const { words } = form.values;
  return (
    <DeedForm
      title={kind === 'refusal' ? w('need.notInContract') : w('need.decline')}
      close={props.close}
      submit={() =>
        send.mutate(
          kind === 'refusal'
            ? { path: `/needs/${need.id}/refusal`, body: { text: words } }
            : { path: `/needs/${need.id}/closure`, body: { reason: words }, version: need.version },
        )
      }
      submitLabel={kind === 'refusal' ? w('need.answer') : w('need.decline')}
      deed={send}
    >
      <p className="dim">« {need.statement} »</p>
      <Textarea
        label={kind === 'refusal' ? w('need.yourAnswer') : w('need.because')}
        description={kind === 'refusal' ? w('need.answerText') : w('need.becauseText')}
        required
        withAsterisk={false}
        minLength={kind === 'refusal' ? 1 : 10}
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('words')}
      />
    </DeedForm>
  );
}
