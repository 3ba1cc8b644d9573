import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { levels, type Level, type RelationshipPage, type Seat, type Side } from '../api/shapes.js';
import { DeedForm } from '../session/deed-form.js';
import { now } from '../session/session.js';
import { useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';
import { byTitle, usePeople } from './people.js';
import { noPerson, personBody, PersonFields } from './person-fields.js';
import { seatRoles } from './seat-roles.js';

export type SeatDeed =
  { kind: 'add'; side: Side } | { kind: 'fill'; seat: Seat } | { kind: 'vacate'; seat: Seat };

export function SeatDialog(props: { deed: SeatDeed; page: RelationshipPage; close: () => void }) {
  const w = useWords();
  const { locale } = useLocale();
  const { address, zone } = useOrganisation();
  const freshen = useFreshening();
  const { deed, page } = props;
  const side = deed.kind === 'add' ? deed.side : deed.seat.side;
  const supplierId = side === 'supplier' ? page.supplier.id : null;
  const people = usePeople(side, supplierId);
  const form = useForm({
    initialValues: {
      roleCode: seatRoles[side][0]!,
      title: '',
      requiredLevel: 'L2_CXO' as Level,
      isKeyPersonnel: false,
      personId: '',
      person: noPerson(side === 'supplier' ? (page.supplier.country ?? 'FR') : 'FR'),
      on: dayIn(now(), zone),
      reason: '',
    },
  });
  const send = useMutation({
    mutationFn: async () => {
      const { values } = form;
      const at = { version: deed.kind === 'add' ? undefined : (deed.seat as { version?: number }).version };
      if (deed.kind === 'vacate')
        return api.post(
          address(`/seats/${deed.seat.id}/vacancy`),
          { on: values.on, reason: values.reason },
          at,
        );
      const personId =
        values.personId === 'new'
          ? (
              await api.post<{ id: string }>(
                address('/people'),
                personBody(values.person, side, supplierId, locale),
              )
            ).id
          : values.personId;
      if (deed.kind === 'fill')
        return api.post(
          address(`/seats/${deed.seat.id}/tenures`),
          { personId, from: values.on, ...(values.reason && { reason: values.reason }) },
          at,
        );
      return api.post(address(`/relationships/${page.id}/seats`), {
        side,
        roleCode: values.roleCode,
        ...(values.title && { title: values.title }),
        requiredLevel: values.requiredLevel,
        isKeyPersonnel: values.isKeyPersonnel,
        ...(personId && { personId, from: values.on }),
      });
    },
    onSuccess: async () => {
      props.close();
      await freshen();
    },
    onError: (error) => isProblem(error) && form.setErrors(error.fields()),
  });
  const title = { add: w('rel.addSeat'), fill: w('rel.fillSeat'), vacate: w('rel.vacateSeat') }[deed.kind];
  return (
    <DeedForm
      title={title}
      close={props.close}
      submit={() => send.mutate()}
      submitLabel={title}
      deed={send}
      size={620}
    >
      {deed.kind === 'add' && (
        <>
          <Group grow align="start">
            <NativeSelect
              label={w('seat.role')}
              data={seatRoles[side].map((value) => ({ value, label: w.code('seatRole', value) }))}
              {...form.getInputProps('roleCode')}
            />
            <TextInput
              label={`${w('seat.title')} (${w('form.optional')})`}
              {...form.getInputProps('title')}
            />
            <NativeSelect
              label={w('seat.level')}
              data={levels.map((value) => ({ value, label: w(`level.${value}`) }))}
              {...form.getInputProps('requiredLevel')}
            />
          </Group>
          <Checkbox label={w('seat.key')} {...form.getInputProps('isKeyPersonnel', { type: 'checkbox' })} />
        </>
      )}
      {deed.kind !== 'vacate' && (
        <NativeSelect
          label={w('seat.person')}
          required={deed.kind === 'fill'}
          withAsterisk={false}
          data={[
            { value: '', label: deed.kind === 'add' ? w('rel.vacant') : '' },
            ...byTitle(people),
            { value: 'new', label: w('seat.newPerson') },
          ]}
          {...form.getInputProps('personId')}
        />
      )}
      {form.values.personId === 'new' && <PersonFields form={form} path="person" autoFocus />}
      {(deed.kind !== 'add' || form.values.personId) && (
        <Group grow align="start">
          <TextInput
            type="date"
            label={deed.kind === 'vacate' ? w('seat.leavesOn') : w('seat.from')}
            required
            withAsterisk={false}
            {...form.getInputProps('on')}
          />
          {deed.kind !== 'add' && (
            <TextInput
              label={w('pair.reason')}
              required={deed.kind === 'vacate'}
              withAsterisk={false}
              {...form.getInputProps('reason')}
            />
          )}
        </Group>
      )}
    </DeedForm>
  );
}
