import { Alert, Button, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, redirect, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { FrontDoor, Refused } from '../session/door.js';
import { meQuery } from '../session/session.js';
import { useOwnWords } from '../ui/own-words.js';
import { countries, timeZones, zoneOf } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

export const Route = createFileRoute('/start')({
  beforeLoad: async ({ context }) => {
    const me = await context.cache.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: '/sign-in' });
    return { me };
  },
  component: Start,
});

/** The fields that say themselves what was refused of them. */
const fields = { name: '', slug: '', country: '', timeZone: '' };

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);

function Start() {
  const w = useWords();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { me } = Route.useRouteContext();
  const [values, setValues] = useState({
    name: '',
    slug: '',
    country: 'FR',
    locale: locale as string,
    timeZone: 'Europe/Paris',
    currency: 'EUR',
  });
  const change = (part: Partial<typeof values>) => setValues((known) => ({ ...known, ...part }));
  const open = useMutation({
    mutationFn: async () => {
      const { slug } = await api.post<{ slug: string }>('/organisations', values);
      await cache.fetchQuery({ ...meQuery, staleTime: 0 });
      return slug;
    },
    onSuccess: (slug) => navigate({ to: '/o/$org/first-run', params: { org: slug } }),
  });
  const slug = useOwnWords(() => w('start.slugWrong'));
  const errors = isProblem(open.error) ? open.error.fields() : {};
  if (!me.mayCreateOrganisation)
    return (
      <FrontDoor title={w('start.title')}>
        <Alert color="ember" variant="light">
          {w('start.closed')}
        </Alert>
      </FrontDoor>
    );
  return (
    <FrontDoor
      title={w('start.title')}
      lead={w('start.lead')}
      notice={<Refused error={open.error} beside={fields} />}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput
            label={w('start.name')}
            required
            withAsterisk={false}
            autoFocus
            size="md"
            value={values.name}
            error={errors.name}
            onChange={(event) => {
              const name = event.currentTarget.value;
              change({ name, ...(values.slug === slugOf(values.name) && { slug: slugOf(name) }) });
            }}
          />
          <TextInput
            label={w('start.slug')}
            description={w('start.slugHint')}
            required
            withAsterisk={false}
            pattern="[a-z0-9](-?[a-z0-9])+"
            size="md"
            value={values.slug}
            error={errors.slug ?? slug.wrong}
            {...slug.handlers}
            onChange={(event) => change({ slug: event.currentTarget.value })}
          />
          <NativeSelect
            label={w('start.country')}
            size="md"
            data={countries(locale)}
            value={values.country}
            error={errors.country}
            onChange={(event) => {
              const country = event.currentTarget.value;
              change({ country, timeZone: zoneOf[country] ?? values.timeZone });
            }}
          />
          <NativeSelect
            label={w('start.timeZone')}
            size="md"
            data={timeZones()}
            value={values.timeZone}
            error={errors.timeZone}
            onChange={(event) => change({ timeZone: event.currentTarget.value })}
          />
          <SimpleGrid cols={2}>
            <NativeSelect
              label={w('start.locale')}
              size="md"
              value={values.locale}
              onChange={(event) => change({ locale: event.currentTarget.value })}
              data={[
                { value: 'fr', label: w('locale.fr') },
                { value: 'en', label: w('locale.en') },
              ]}
            />
            <NativeSelect
              label={w('start.currency')}
              size="md"
              value={values.currency}
              onChange={(event) => change({ currency: event.currentTarget.value })}
              data={['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'DKK', 'SEK', 'NOK', 'PLN', 'MAD', 'TND']}
            />
          </SimpleGrid>
          <Button type="submit" size="md" loading={open.isPending} fullWidth>
            {w('start.submit')}
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}
