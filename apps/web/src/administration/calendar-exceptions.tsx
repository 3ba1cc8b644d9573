import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { CalendarException, List, YearCalendar } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, Panel } from '../ui/page.js';
import { countries, dayIn } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

export function CalendarExceptions() {
  const w = useWords();
  const { locale } = useLocale();
  const { org, address, zone, membership, administers } = useOrganisation();
  const year = Number(dayIn(now(), zone).slice(0, 4));
  const form = useForm({
    initialValues: { country: membership.org.country as string, day: '', name: '', kind: 'ADDED' },
  });
  const list = useQuery({
    queryKey: [org, 'calendar-exceptions'],
    queryFn: () => api.get<List<CalendarException>>(address('/calendar-exceptions')),
  });
  const days = useQuery({
    queryKey: [org, 'calendar', year, form.values.country],
    queryFn: () => api.get<YearCalendar>(address('/calendar'), { year, country: form.values.country }),
  });
  const add = useDeed(() => form.setValues({ day: '', name: '' }), form);
  const remove = useDeed();
  return (
    <Page title={w('admin.calendar')} lead={w('admin.calendarLead')}>
      <div className="two">
        <Panel title={w('admin.calendarAdd')}>
          {administers && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                add.mutate({ path: '/calendar-exceptions', body: form.values });
              }}
            >
              <Refused error={add.error ?? remove.error} />
              <Group grow align="start">
                <NativeSelect
                  label={w('person.country')}
                  data={countries(locale)}
                  {...form.getInputProps('country')}
                />
                <NativeSelect
                  label={w('admin.calendarKind')}
                  data={(['ADDED', 'REMOVED'] as const).map((value) => ({
                    value,
                    label: w(`admin.calendarKind.${value}`),
                  }))}
                  {...form.getInputProps('kind')}
                />
              </Group>
              <Group grow align="start" mt="xs">
                <TextInput
                  type="date"
                  label={w('admin.calendarDate')}
                  required
                  withAsterisk={false}
                  {...form.getInputProps('day')}
                />
                <TextInput
                  label={w('admin.calendarName')}
                  required
                  withAsterisk={false}
                  {...form.getInputProps('name')}
                />
              </Group>
              <Group justify="space-between" mt="sm">
                <p className="empty-text">{w('admin.calendarRecompute')}</p>
                <Button type="submit" loading={add.isPending}>
                  {w('act.add')}
                </Button>
              </Group>
            </form>
          )}
          <ul className="plain-list">
            {list.data?.items.map((one) => (
              <li key={one.id}>
                <span>
                  <span className="figures">{w.day(one.day, 'weekday')}</span> · {one.name}{' '}
                  <span className="dim">
                    {w.code('admin.calendarKind', one.kind)} · {one.country}
                  </span>
                </span>
                {administers && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={w('admin.calendarRemove', { day: w.day(one.day) })}
                    onClick={() =>
                      remove.mutate({ method: 'delete', path: `/calendar-exceptions/${one.id}` })
                    }
                  >
                    {w('act.remove')}
                  </Button>
                )}
              </li>
            ))}
            {list.data?.items.length === 0 && <li className="dim">{w('admin.calendarNone')}</li>}
          </ul>
        </Panel>
        <Panel title={w('admin.calendarYear', { year: String(year) })}>
          <ul className="plain-list">
            {(days.data?.holidays ?? []).map((day) => (
              <li key={day.date + day.name}>
                <span className="figures">{w.day(day.date, 'weekday')}</span>
                <span>{(locale === 'en' && day.nameEn) || day.name}</span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    </Page>
  );
}
