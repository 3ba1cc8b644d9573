import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createFileRoute, Link, redirect } from '@tanstack/react-router';
import { useState } from 'react';
import { Sessions } from '../account/sessions.js';
import { TwoFactor } from '../account/two-factor.js';
import { api } from '../api/client.js';
import { Refused } from '../session/door.js';
import { useMeAgain } from '../session/me-again.js';
import { CurrentPassword, NewPassword } from '../session/passwords.js';
import { membershipOf, meQuery } from '../session/session.js';
import Notices from '../shell/notices.js';
import { Mark } from '../ui/mark.js';
import { Page, Panel } from '../ui/page.js';
import { useLocale, useWords, wordsOfTheHouse } from '../words/words.js';

export const Route = createFileRoute('/account')({
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search.from === 'string' ? { from: search.from } : {},
  beforeLoad: async ({ context, location }) => {
    const [me] = await Promise.all([context.cache.ensureQueryData(meQuery), wordsOfTheHouse()]);
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { me };
  },
  component: Account,
});

function Account() {
  const w = useWords();
  const { me } = Route.useRouteContext();
  const { from } = Route.useSearch();
  const home = membershipOf(me, from ?? '') ?? me.memberships[0];
  return (
    <div className="lone">
      <header className="lone-head">
        <Link to="/" aria-label="Rekindle">
          <Mark />
        </Link>
      </header>
      <main className="content">
        <Page
          title={w('account.title')}
          narrow
          lead={
            home && (
              <Link to="/o/$org" params={{ org: home.org.slug }} className="text-link">
                ← {w('account.back', { organisation: home.org.name })}
              </Link>
            )
          }
        >
          <Profile />
          <Password />
          <TwoFactor on={me.user.twoFactor} />
          <Sessions />
        </Page>
      </main>
      <Notices />
    </div>
  );
}

function Profile() {
  const w = useWords();
  const { me } = Route.useRouteContext();
  const { choose } = useLocale();
  const readMe = useMeAgain();
  const [name, setName] = useState(me.user.name);
  const [locale, setLocale] = useState(me.user.locale);
  const save = useMutation({
    mutationFn: () => api.patch('/me', { name, locale }),
    onSuccess: async () => {
      choose(locale === 'en' ? 'en' : 'fr');
      notifications.show({ message: w('act.saved') });
      await readMe();
    },
  });
  return (
    <Panel title={w('account.profile')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack gap="sm">
          <Refused error={save.error} />
          <TextInput
            label={w('account.name')}
            autoComplete="name"
            required
            withAsterisk={false}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput label={w('account.email')} value={me.user.email} readOnly />
          <NativeSelect
            label={w('account.language')}
            value={locale}
            onChange={(event) => setLocale(event.currentTarget.value === 'en' ? 'en' : 'fr')}
            data={[
              { value: 'fr', label: w('locale.fr') },
              { value: 'en', label: w('locale.en') },
            ]}
          />
          <div>
            <Button
              type="submit"
              variant="default"
              loading={save.isPending}
              disabled={name === me.user.name && locale === me.user.locale}
            >
              {w('act.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}

function Password() {
  const w = useWords();
  const queries = useQueryClient();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: () =>
      api.auth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    onSuccess: async () => {
      setCurrent('');
      setNew('');
      notifications.show({ message: w('account.passwordChanged') });
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <Panel title={w('account.password')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <Stack gap="sm">
          <Refused error={change.error} />
          <CurrentPassword
            value={currentPassword}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPassword
            label={w('account.newPassword')}
            value={newPassword}
            onChange={(event) => setNew(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={change.isPending}>
              {w('account.changePassword')}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
