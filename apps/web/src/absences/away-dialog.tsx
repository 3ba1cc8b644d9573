import { ActionIcon, Button, Group, Modal, NativeSelect, Skeleton, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { Absence, List, Person } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { dayIn } from '../ui/places.js';
import { Status } from '../ui/status.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';
import { absencesQuery } from './queries.js';

/** Whose absences: the reader's own, or somebody's for whom they may speak. */
export interface Absentee {
  id: string;
  name: string;
  side: string;
  supplierId: string | null;
}

/** When somebody is away and who reads their letters then. Why is not asked. */
export default function AwayDialog(props: { person: Absentee; isOwn: boolean; close: () => void }) {
  return (
    <ContractWords>
      <Away {...props} />
    </ContractWords>
  );
}

function Away(props: { person: Absentee; isOwn: boolean; close: () => void }) {
  const w = useWords();
  const { org, membership } = useOrganisation();
  const { isOwn, close } = props;
  const [person, setPerson] = useState(props.person);
  // An assistant says it for those whom they assist.
  const assisted = useColleagues(props.person).filter(
    ({ assistantPersonId }) => isOwn && assistantPersonId === membership.personId,
  );
  const { data, error } = useQuery(absencesQuery(org, person.id));
  const [editing, setEditing] = useState<Absence | null>(null);
  const callOff = useDeed();
  const lead =
    props.person.side === 'supplier'
      ? w(isOwn ? 'absence.leadShared' : 'absence.leadSharedOf')
      : w(isOwn ? 'absence.lead' : 'absence.leadOf');
  return (
    <Modal
      opened
      onClose={close}
      size={520}
      title={isOwn ? w('absence.mine') : w('absence.of', { name: person.name })}
      closeButtonProps={{ 'aria-label': w('act.close') }}
      attributes={{ header: { role: 'none' } }}
    >
      <Stack gap="sm">
        <p className="empty-text">{lead}</p>
        <Refused error={error ?? callOff.error} />
        {assisted.length > 0 && (
          <NativeSelect
            label={w('absence.whose')}
            value={person.id}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setEditing(null);
              setPerson(assisted.find(({ id }) => id === value) ?? props.person);
            }}
            data={[props.person, ...assisted].map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {!data ? (
          <Skeleton height={44} />
        ) : (
          data.items.length > 0 && (
            <ul className="plain-list" aria-label={w('absence.coming')}>
              {data.items.map((absence) => (
                <Line
                  key={absence.id}
                  absence={absence}
                  edit={() => setEditing(absence)}
                  callOff={() =>
                    callOff.mutate({
                      path: `/absences/${absence.id}/calling-off`,
                      version: absence.version,
                    })
                  }
                />
              ))}
            </ul>
          )
        )}
        <AbsenceForm
          key={editing ? `${editing.id} ${editing.version}` : `${person.id} ${data?.items.length ?? 0}`}
          person={person}
          absence={editing}
          done={() => setEditing(null)}
        />
      </Stack>
    </Modal>
  );
}

/** The people of one house, as far as the reader may list them. */
function useColleagues({ side, supplierId }: Absentee): Person[] {
  const { org, address, isSupplier, has } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'people', 'colleagues', side, supplierId],
    queryFn: () =>
      api.get<List<Person>>(address('/people'), {
        side,
        supplierId: supplierId ?? undefined,
        limit: 200,
      }),
    // A supplier's executives do not read the list of their own.
    enabled: !isSupplier || has('SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER'),
  });
  return data?.items ?? [];
}

function Line(props: { absence: Absence; edit: () => void; callOff: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const { from, to, standIn } = props.absence;
  const hasBegun = from <= dayIn(now(), zone);
  const days = { from: w.day(from, 'weekday'), to: w.day(to, 'weekday') };
  return (
    <li>
      <span>
        {hasBegun && (
          <>
            <Status tone="asleep">{w('absence.now')}</Status>{' '}
          </>
        )}
        <span className="figures">{w('absence.line', days)}</span>
        {standIn && <span className="dim"> · {w('absence.standsIn', { name: standIn.name })}</span>}
      </span>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={w('absence.edit', days)}
          onClick={props.edit}
        >
          <IconPencil size={15} />
        </ActionIcon>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={w(hasBegun ? 'absence.isBackOf' : 'absence.callOffOf', days)}
          onClick={props.callOff}
        >
          {w(hasBegun ? 'absence.isBack' : 'absence.callOff')}
        </Button>
      </Group>
    </li>
  );
}

function AbsenceForm(props: { person: Absentee; absence: Absence | null; done: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const { person, absence } = props;
  const form = useForm({
    initialValues: {
      from: absence?.from ?? '',
      to: absence?.to ?? '',
      standInPersonId: absence?.standIn?.id ?? '',
    },
  });
  const colleagues = useColleagues(person);
  const save = useDeed(props.done, form);
  const hasBegun = absence !== null && absence.from <= dayIn(now(), zone);
  const standIns = colleagues.filter(({ id, email }) => id !== person.id && email);
  const submit = () => {
    const { from, to, standInPersonId } = form.values;
    const body = { from, to, standInPersonId: standInPersonId || null };
    if (!absence) return save.mutate({ path: `/people/${person.id}/absences`, body });
    save.mutate({ method: 'patch', path: `/absences/${absence.id}`, body, version: absence.version });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="sm">
        <Conflict error={save.error} {...save.conflict} />
        <Group grow align="start">
          <TextInput
            type="date"
            label={w('absence.from')}
            required
            withAsterisk={false}
            disabled={hasBegun}
            data-autofocus
            {...form.getInputProps('from')}
          />
          <TextInput
            type="date"
            label={w('absence.to')}
            required
            withAsterisk={false}
            min={form.values.from || undefined}
            {...form.getInputProps('to')}
          />
        </Group>
        {standIns.length > 0 && (
          <NativeSelect
            label={w('absence.standIn')}
            description={w('absence.standInText')}
            data={[
              { value: '', label: w('absence.noStandIn') },
              ...standIns.map(({ id, name, title }) => ({
                value: id,
                label: title ? `${name}, ${title}` : name,
              })),
            ]}
            {...form.getInputProps('standInPersonId')}
          />
        )}
        <Group justify="flex-end">
          {absence && (
            <Button variant="subtle" color="gray" onClick={props.done}>
              {w('act.cancel')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending}>
            {w(absence ? 'act.save' : 'absence.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
