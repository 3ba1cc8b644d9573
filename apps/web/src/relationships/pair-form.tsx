import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { RelationshipPage, Side } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { DialogForm } from '../ui/dialog-form.js';
import { useWords } from '../words/words.js';

export function PairForm(props: { page: RelationshipPage; close: () => void }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
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
  const send = useMutation({
    mutationFn: () =>
      api.post(address('/pairs'), {
        relationshipId: page.id,
        customerSeatId: form.values.customerSeatId,
        supplierSeatId: form.values.supplierSeatId,
        ...(form.values.purpose && { purpose: form.values.purpose }),
        activate: true,
      }),
    onSuccess: async () => {
      props.close();
      await queries.invalidateQueries({ queryKey: [org] });
    },
    onError: (error) => isProblem(error) && form.setErrors(error.fields()),
  });
  return (
    <DialogForm
      title={w('rel.addPair')}
      close={props.close}
      closeLabel={w('act.close')}
      submit={() => send.mutate()}
      submitLabel={w('rel.addPair')}
      busy={send.isPending}
      refused={<Refused error={send.error} />}
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
      <TextInput label={`${w('pair.purpose')} (${w('form.optional')})`} {...form.getInputProps('purpose')} />
    </DialogForm>
  );
}
