import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Side } from '../api/shapes.js';
import { byTitle, usePeople } from '../relationships/people.js';
import { SupplierChoice } from '../relationships/supplier-choice.js';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';
import { RoleChoice } from './role-choice.js';

export function InvitationForm(props: { close: () => void }) {
  const w = useWords();
  const { isSupplier, membership } = useOrganisation();
  const form = useForm({
    initialValues: {
      email: '',
      side: (isSupplier ? 'supplier' : 'customer') as Side,
      supplierId: membership.supplierId ?? '',
      personId: '',
      roles: [isSupplier ? 'SUPPLIER_ACCOUNT_MANAGER' : 'EXECUTIVE'],
    },
  });
  const { values } = form;
  const people = usePeople(values.side, values.supplierId || null);
  const invite = useDeed(() => {
    notifications.show({ message: w('admin.inviteSent', { email: values.email }) });
    props.close();
  }, form);
  const send = () => {
    const { email, side, roles, supplierId, personId } = values;
    const body = {
      email: email.trim(),
      side,
      roles,
      ...(side === 'supplier' && supplierId && { supplierId }),
      ...(personId && { personId }),
    };
    invite.mutate({ path: '/invitations', body });
  };
  return (
    <DeedForm
      title={w('admin.invite')}
      close={props.close}
      submit={send}
      submitLabel={w('admin.invite')}
      deed={invite}
      size={560}
    >
      <p className="empty-text">{w('admin.inviteLead')}</p>
      <TextInput
        type="email"
        label={w('admin.email')}
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps('email')}
      />
      {!isSupplier && (
        <NativeSelect
          label={w('admin.inviteSide')}
          value={values.side}
          onChange={(event) => {
            const side = event.currentTarget.value as Side;
            form.setValues({
              side,
              supplierId: '',
              personId: '',
              roles: [side === 'supplier' ? 'SUPPLIER_ACCOUNT_MANAGER' : 'EXECUTIVE'],
            });
          }}
          data={(['customer', 'supplier'] as const).map((value) => ({ value, label: w(`side.${value}`) }))}
        />
      )}
      {values.side === 'supplier' && !isSupplier && <SupplierChoice {...form.getInputProps('supplierId')} />}
      <NativeSelect
        label={`${w('admin.person')} (${w('form.optional')})`}
        data={[{ value: '', label: '—' }, ...byTitle(people)]}
        {...form.getInputProps('personId')}
      />
      <RoleChoice
        side={values.side}
        roles={values.roles}
        choose={(roles) => form.setFieldValue('roles', roles)}
        error={form.errors.roles as string | undefined}
      />
    </DeedForm>
  );
}
