import { Alert, Button, Skeleton, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { AccountFields } from '../session/account-fields.js';
import { FrontDoor, Refused } from '../session/door.js';
import { meQuery, setupQuery } from '../session/session.js';
import { useLocale, useWords } from '../words/words.js';

export const Route = createFileRoute('/first-administrator')({
  validateSearch: (search: Record<string, unknown>): { token?: string } => ({
    token: typeof search.token === 'string' ? search.token : undefined,
  }),
  component: FirstAdministrator,
});

function FirstAdministrator() {
  const w = useWords();
  const { locale, choose } = useLocale();
  const navigate = useNavigate();
  const { token } = Route.useSearch();
  // Asked first: nobody fills in a form that a used link will refuse in the end.
  const link = useQuery({
    queryKey: ['first-administrator', token],
    queryFn: async () => {
      await api.get(`/first-administrator/${encodeURIComponent(token ?? '')}`);
      return true;
    },
    enabled: Boolean(token),
    staleTime: Infinity,
    retry: false,
  });
  const [values, setValues] = useState({ name: '', email: '', password: '', locale: locale as string });
  const change = (part: Partial<typeof values>) => {
    setValues((known) => ({ ...known, ...part }));
    if (part.locale) choose(part.locale === 'en' ? 'en' : 'fr');
  };
  const make = useMutation({
    mutationFn: async () => {
      await api.post('/first-administrator', { token, ...values });
      await api.auth('/sign-in/email', { email: values.email, password: values.password });
      await cache.fetchQuery({ ...setupQuery, staleTime: 0 });
      await cache.fetchQuery({ ...meQuery, staleTime: 0 });
    },
    onSuccess: () => navigate({ to: '/start' }),
  });
  const errors = isProblem(make.error) ? make.error.fields() : {};
  if (token && !link.data)
    return (
      <FrontDoor title={w('first.title')} notice={<Refused error={link.error} />}>
        {link.isPending ? (
          <Skeleton height={300} />
        ) : (
          <Button variant="default" fullWidth renderRoot={(root) => <Link to="/sign-in" {...root} />}>
            {w('signIn.submit')}
          </Button>
        )}
      </FrontDoor>
    );
  return (
    <FrontDoor
      title={w('first.title')}
      lead={w('first.lead')}
      notice={<Refused error={make.error} beside={values} />}
    >
      {token ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <Stack gap="md">
            <TextInput
              label={w('signIn.email')}
              type="email"
              autoComplete="username"
              required
              withAsterisk={false}
              autoFocus
              size="md"
              value={values.email}
              error={errors.email}
              onChange={(event) => change({ email: event.currentTarget.value })}
            />
            <AccountFields values={values} errors={errors} onChange={change} />
            <Button type="submit" size="md" loading={make.isPending} fullWidth>
              {w('first.submit')}
            </Button>
          </Stack>
        </form>
      ) : (
        <Alert color="ember" variant="light">
          {w('first.missing')}
        </Alert>
      )}
    </FrontDoor>
  );
}
