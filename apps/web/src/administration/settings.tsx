import { Button, Group, NativeSelect, Skeleton, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Organisation } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { useMeAgain } from '../session/me-again.js';
import { useDeed, useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { Page, Panel } from '../ui/page.js';
import { countries, timeZones } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

export function Settings() {
  const w = useWords();
  const { org, address } = useOrganisation();
  const { data } = useQuery({
    queryKey: [org, 'organisation'],
    queryFn: () => api.get<Organisation>(address('')),
  });
  return (
    <Page title={w('admin.settings')} narrow>
      <Panel>
        {data ? <SettingsForm key={data.version} organisation={data} /> : <Skeleton height={300} />}
      </Panel>
    </Page>
  );
}

function SettingsForm({ organisation }: { organisation: Organisation }) {
  const w = useWords();
  const { locale } = useLocale();
  const { org, address, has } = useOrganisation();
  const readMe = useMeAgain();
  const form = useForm({
    initialValues: {
      name: organisation.name,
      country: organisation.country,
      locale: organisation.locale,
      timeZone: organisation.timeZone,
      currency: organisation.currency,
    },
  });
  const forget = useDraft(`organisation:${org}`, form);
  const freshen = useFreshening();
  /** The name and the zone are also told with who is signed in. */
  const forgetOld = () => {
    forget();
    void readMe();
  };
  const save = useDeed(() => {
    notifications.show({ message: w('act.saved') });
    forgetOld();
  }, form);
  const send = (version: number) => save.mutate({ method: 'patch', path: '', body: form.values, version });
  const canEdit = has('ORGANISATION_ADMIN');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(organisation.version);
      }}
    >
      <Stack gap="sm">
        <Conflict
          error={save.error}
          theirs={() => {
            forgetOld();
            void freshen();
          }}
          mine={async () => send((await api.get<Organisation>(address(''))).version)}
        />
        <TextInput
          label={w('admin.organisationName')}
          required
          withAsterisk={false}
          disabled={!canEdit}
          {...form.getInputProps('name')}
        />
        <NativeSelect
          label={w('start.country')}
          disabled={!canEdit}
          data={countries(locale)}
          {...form.getInputProps('country')}
        />
        <NativeSelect
          label={w('start.timeZone')}
          disabled={!canEdit}
          data={timeZones()}
          {...form.getInputProps('timeZone')}
        />
        <Group grow>
          <NativeSelect
            label={w('start.locale')}
            disabled={!canEdit}
            data={[
              { value: 'fr', label: w('locale.fr') },
              { value: 'en', label: w('locale.en') },
            ]}
            {...form.getInputProps('locale')}
          />
          <NativeSelect
            label={w('start.currency')}
            disabled={!canEdit}
            data={['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'DKK', 'SEK', 'NOK', 'PLN', 'MAD', 'TND']}
            {...form.getInputProps('currency')}
          />
        </Group>
        {canEdit && (
          <Group justify="flex-end">
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              {w('act.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
