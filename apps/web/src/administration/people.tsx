import { ActionIcon, Button, Menu, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client.js';
import type { List, Person } from '../api/shapes.js';
import { personBody, PersonFields } from '../relationships/person-fields.js';
import { DeedForm } from '../session/deed-form.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, RowsSkeleton } from '../ui/page.js';
import { dayIn, zoneOf } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

const AwayDialog = lazy(() => import('../absences/away-dialog.js'));
const route = getRouteApi('/o/$org/administration/$section');

export function People() {
  const w = useWords();
  const { org, address, administers } = useOrganisation();
  const [side, setSide] = useState('customer');
  const navigate = useNavigate();
  const { open } = route.useSearch();
  const [editing, setEditing] = useState<Person | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Person | null>(null);
  const [away, setAway] = useState<Person | null>(null);
  const list = useQuery({
    queryKey: [org, 'people', 'all', side],
    queryFn: () => api.get<List<Person>>(address('/people'), { side, limit: 200 }),
  });
  const asked = useQuery({
    queryKey: [org, 'people', open],
    queryFn: () => api.get<Person>(address(`/people/${open}`)),
    enabled: Boolean(open),
  });
  const closeAsked = () => void navigate({ to: '.', search: {}, replace: true });
  return (
    <Page
      title={w('admin.people')}
      lead={w('admin.peopleLead')}
      actions={
        administers && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
            {w('admin.addPerson')}
          </Button>
        )
      }
    >
      <div className="filters">
        <NativeSelect
          aria-label={w('admin.inviteSide')}
          value={side}
          onChange={(event) => setSide(event.currentTarget.value)}
          data={(['customer', 'supplier'] as const).map((value) => ({ value, label: w(`side.${value}`) }))}
        />
      </div>
      <div className="panel">
        {list.isPending ? (
          <RowsSkeleton label={w('act.loading')} />
        ) : !list.data?.items.length ? (
          <p className="list-none">{w('admin.noPeople')}</p>
        ) : (
          <div className="table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('admin.person')}</th>
                  <th scope="col">{w('person.title')}</th>
                  <th scope="col">{w('person.level')}</th>
                  <th scope="col">{w('person.email')}</th>
                  <th scope="col">{w('person.phone')}</th>
                  <th scope="col">{w('admin.where')}</th>
                  {administers && (
                    <th scope="col">
                      <span className="unseen">{w('nav.more')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {list.data.items.map((person) => (
                  <tr key={person.id}>
                    <td className="cell-main">{person.name}</td>
                    <td>{person.title ?? <span className="dim">—</span>}</td>
                    <td>{w(`level.${person.level}`)}</td>
                    <td>{person.email ?? <span className="dim">—</span>}</td>
                    <td className="figures">{person.phone ?? <span className="dim">—</span>}</td>
                    <td>
                      {person.country} · {person.timeZone}
                    </td>
                    {administers && (
                      <td className="cell-act">
                        <Menu position="bottom-end" withinPortal>
                          <Menu.Target>
                            <ActionIcon
                              variant="subtle"
                              color="gray"
                              size="sm"
                              aria-label={w('admin.personActs', { name: person.name })}
                            >
                              <IconDots size={15} />
                            </ActionIcon>
                          </Menu.Target>
                          <Menu.Dropdown>
                            <Menu.Item onClick={() => setEditing(person)}>{w('act.edit')}</Menu.Item>
                            <Menu.Item onClick={() => setAway(person)}>{w('person.away')}</Menu.Item>
                            <Menu.Item onClick={() => setLeaving(person)}>{w('person.departure')}</Menu.Item>
                          </Menu.Dropdown>
                        </Menu>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <Refused error={list.error} />
      </div>
      {editing && <PersonDialog person={editing === 'new' ? null : editing} close={() => setEditing(null)} />}
      {open && asked.data && <PersonDialog person={asked.data} close={closeAsked} />}
      <Suspense>{away && <AwayDialog person={away} isOwn={false} close={() => setAway(null)} />}</Suspense>
      {leaving && <DepartureDialog person={leaving} close={() => setLeaving(null)} />}
    </Page>
  );
}

function PersonDialog(props: { person: Person | null; close: () => void }) {
  const w = useWords();
  const { locale } = useLocale();
  const { person } = props;
  const form = useForm({
    initialValues: {
      person: {
        name: person?.name ?? '',
        title: person?.title ?? '',
        email: person?.email ?? '',
        phone: person?.phone ?? '',
        level: person?.level ?? ('L3_DIRECTOR' as const),
        country: person?.country ?? 'FR',
        timeZone: person?.timeZone ?? zoneOf.FR!,
      },
    },
  });
  const save = useDeed(props.close, {
    values: form.values.person,
    setErrors: (errors) =>
      form.setErrors(
        Object.fromEntries(Object.entries(errors).map(([field, said]) => [`person.${field}`, said])),
      ),
  });
  const send = () => {
    const told = form.values.person;
    if (!person) return save.mutate({ path: '/people', body: personBody(told, 'customer', null, locale) });
    const { title, email, phone } = told;
    save.mutate({
      method: 'patch',
      path: `/people/${person.id}`,
      body: { ...told, title: title || null, email: email || null, phone: phone || null },
      version: person.version,
    });
  };
  return (
    <DeedForm
      title={person ? person.name : w('admin.addPerson')}
      close={props.close}
      submit={send}
      submitLabel={person ? w('act.save') : w('act.add')}
      deed={save}
      size={620}
    >
      <PersonFields form={form} path="person" autoFocus />
    </DeedForm>
  );
}

function DepartureDialog(props: { person: Person; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const form = useForm({ initialValues: { on: dayIn(now(), zone), reason: '' } });
  const leave = useDeed(props.close, form);
  return (
    <DeedForm
      title={`${w('person.departure')} · ${props.person.name}`}
      close={props.close}
      submit={() =>
        leave.mutate({
          path: `/people/${props.person.id}/departure`,
          body: form.values,
          version: props.person.version,
        })
      }
      submitLabel={w('person.departure')}
      deed={leave}
    >
      <TextInput
        type="date"
        label={w('person.leavesOn')}
        required
        withAsterisk={false}
        {...form.getInputProps('on')}
      />
      <TextInput label={w('pair.reason')} required withAsterisk={false} {...form.getInputProps('reason')} />
    </DeedForm>
  );
}
