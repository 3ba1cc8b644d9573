import { Alert, Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, redirect, useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { FrontDoor, Refused } from '../session/door.js';
import { meQuery, setupQuery } from '../session/session.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only an address of this house: never a way to send someone elsewhere.
    // Undefined is said out loud, because what is left unsaid stays in the address.
    ({
      next: typeof search.next === 'string' && /^\/(?![/\\])/.test(search.next) ? search.next : undefined,
    }),
  beforeLoad: async ({ context }) => {
    const setup = await context.cache.ensureQueryData(setupQuery);
    if (setup.needsFirstAdministrator) throw redirect({ to: '/first-administrator' });
  },
  component: SignIn,
});

function SignIn() {
  const w = useWords();
  const router = useRouter();
  const { next } = Route.useSearch();
  const { data: setup } = useQuery(setupQuery);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [asksCode, setAsksCode] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  const enter = async () => {
    await cache.fetchQuery({ ...meQuery, staleTime: 0 });
    router.history.push(next ?? '/');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      const answer = await api.auth<{ twoFactorRedirect?: boolean }>('/sign-in/email', { email, password });
      if (answer?.twoFactorRedirect) setAsksCode(true);
      else await enter();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };

  if (asksCode) return <SecondFactor enter={enter} />;
  return (
    <FrontDoor
      title={w('signIn.title')}
      notice={
        <>
          {setup?.demo && (
            <Alert color="ember" variant="light" className="door-notice">
              {w('door.demo', { day: w.day(setup.now, 'long') })}
            </Alert>
          )}
          {next && !error ? (
            <Alert color="gray" variant="light" className="door-notice">
              {w('signIn.signedOut')}
            </Alert>
          ) : null}
          <Refused error={error} />
        </>
      }
      foot={w('signIn.noAccount')}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={w('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            autoFocus
            withAsterisk={false}
            size="md"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={w('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            visibilityToggleButtonProps={{ 'aria-label': w('password.show') }}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {w('signIn.submit')}
          </Button>
          <Anchor renderRoot={(props) => <Link to="/forgotten" {...props} />} size="sm">
            {w('signIn.forgotten')}
          </Anchor>
        </Stack>
      </form>
    </FrontDoor>
  );
}

function SecondFactor(props: { enter: () => Promise<void> }) {
  const w = useWords();
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await api.auth(recovery ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', {
        code: code.trim(),
      });
      await props.enter();
    } catch (refused) {
      setError(refused);
      setCode('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <FrontDoor
      title={w('twoFactor.title')}
      lead={recovery ? undefined : w('twoFactor.lead')}
      notice={<Refused error={error} />}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            key={String(recovery)}
            label={recovery ? w('twoFactor.recovery') : w('twoFactor.code')}
            inputMode={recovery ? 'text' : 'numeric'}
            autoComplete="one-time-code"
            maxLength={recovery ? 32 : 6}
            required
            withAsterisk={false}
            autoFocus
            size="md"
            className="figures"
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit" size="md" loading={busy} fullWidth>
            {w('twoFactor.submit')}
          </Button>
          <Anchor component="button" type="button" size="sm" onClick={() => setRecovery(!recovery)}>
            {recovery ? w('twoFactor.useApplication') : w('twoFactor.useRecovery')}
          </Anchor>
        </Stack>
      </form>
    </FrontDoor>
  );
}
