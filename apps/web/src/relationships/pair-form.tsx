import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { levels, type RelationshipPage, type Side } from '../api/shapes.js';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useWords } from '../words/words.js';

export function PairForm(props: { page: RelationshipPage; close: () => void }) {
  const w = useWords();
  const { page } = props;
  const seats = (side: Side) =>
    page.seats
      .filter((seat) => seat.side === side)
      .map((seat) => ({
        value: seat.id,
        label: [seat.holder?.name ?? w('rel.vacant'), seat.title ?? w.code('seatRole', seat.roleCode)].join(
          ' · ',
        ),
      }));
  const form = useForm({
    initialValues: {
      customerSeatId: seats('customer')[0]?.value ?? '',
      supplierSeatId: seats('supplier')[0]?.value ?? '',
      purpose: '',
    },
  });
  const send = useDeed(props.close, form);
  const levelOf = (seatId: string) =>
    levels.findIndex((level) => page.seats.find(({ id }) => id === seatId)?.requiredLevel === level);
  const { customerSeatId, supplierSeatId } = form.values;
  const isAtParity = Math.abs(levelOf(customerSeatId) - levelOf(supplierSeatId)) <= 1;
  return (
    <DeedForm
      title={w('rel.addPair')}
      close={props.close}
      submit={() => {
        const { purpose, ...chosen } = form.values;
        send.mutate({
          path: '/pairs',
          body: { relationshipId: page.id, ...chosen, ...(purpose && { purpose }), activate: true },
        });
      }}
      submitLabel={w('rel.addPair')}
      deed={send}
    >
      <NativeSelect
        label={w('rel.us')}
        required
        withAsterisk={false}
        data={seats('customer')}
        {...form.getInputProps('customerSeatId')}
      />
      <NativeSelect
        label={w('rel.them', { name: page.supplier.name })}
        required
        withAsterisk={false}
        data={seats('supplier')}
        {...form.getInputProps('supplierSeatId')}
      />
      <div aria-live="polite">{!isAtParity && <p className="pair-warning">{w('rel.parity')}</p>}</div>
      <TextInput label={`${w('pair.purpose')} (${w('form.optional')})`} {...form.getInputProps('purpose')} />
    </DeedForm>
  );
}
