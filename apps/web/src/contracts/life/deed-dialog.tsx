import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ContractPage } from '../../api/shapes.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { dayIn } from '../../ui/places.js';
import { useWords } from '../../words/words.js';

export type DeedKind =
  | 'stakeholder-review'
  | 'negotiation'
  | 'signature'
  | 'suspension'
  | 'resumption'
  | 'withdrawal'
  | 'renewal'
  | 'abandonment';

/** The day and the reason that a deed asks for. */
const asks: Record<DeedKind, { day?: 'signedOn' | 'until'; mayStayOpen?: boolean; reason?: boolean }> = {
  'stakeholder-review': {},
  negotiation: {},
  signature: { day: 'signedOn' },
  suspension: { day: 'until', mayStayOpen: true, reason: true },
  resumption: {},
  withdrawal: { reason: true },
  renewal: { day: 'until' },
  abandonment: { reason: true },
};

/** One deed of a contract's life: what follows from it first, then the little it asks for. */
export function DeedDialog(props: { kind: DeedKind; contract: ContractPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const { kind, contract, close } = props;
  const { day, mayStayOpen, reason } = asks[kind];
  const form = useForm({
    initialValues: { day: day === 'signedOn' ? dayIn(now(), zone) : '', reason: '' },
  });
  // The one field for a day stands for whichever day this deed asks.
  const deed = useDeed(close, {
    values: { ...form.values, ...(day && { [day]: '' }) },
    setErrors: (errors) => form.setErrors(day && errors[day] ? { ...errors, day: errors[day] } : errors),
  });
  const path = kind === 'withdrawal' ? 'notice/withdrawal' : kind;
  const { values } = form;
  return (
    <DeedForm
      title={w(`life.deed.${kind}`)}
      close={close}
      submit={() =>
        deed.mutate({
          path: `/contracts/${contract.id}/${path}`,
          body: {
            ...(day && values.day && { [day]: values.day }),
            ...(reason && { reason: values.reason }),
          },
          version: contract.version,
        })
      }
      submitLabel={w(`life.deed.${kind}`)}
      deed={deed}
    >
      <p className="empty-text">{w(`life.means.${kind}`)}</p>
      {day && (
        <TextInput
          type="date"
          label={
            day === 'signedOn'
              ? w('contract.signedOn')
              : `${w(kind === 'renewal' ? 'life.newEnd' : 'life.until')}${mayStayOpen ? ` (${w('form.optional')})` : ''}`
          }
          required={!mayStayOpen}
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('day')}
        />
      )}
      {reason && (
        <Textarea
          label={w('life.reason')}
          description={w('life.reasonShared')}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
      )}
    </DeedForm>
  );
}
