import { Alert, Anchor, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.js';
import { FrontDoor, Refused } from '../session/door.js';
import { NewPassword } from '../session/passwords.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/reset')({
  validateSearch: (search: Record<string, unknown>): { token?: string; error?: string } => ({
    token: typeof search.token === 'string' ? search.token : undefined,
    error: typeof search.error === 'string' ? search.error : undefined,
  }),
  component: Reset,
});

function Reset() {
  const w = useWords();
  const { token, error } = Route.useSearch();
  const [newPassword, setNewPassword] = useState('');
  const reset = useMutation({ mutationFn: () => api.auth('/reset-password', { token, newPassword }) });
  const door = (
    <Anchor
      renderRoot={(props) => <Link to={reset.isSuccess ? '/sign-in' : '/forgotten'} {...props} />}
      size="sm"
    >
      {reset.isSuccess ? w('signIn.submit') : w('forgotten.title')}
    </Anchor>
  );
  return (
    <FrontDoor title={w('reset.title')} notice={<Refused error={reset.error} />} foot={door}>
      {reset.isSuccess ? (
        <Alert color="teal" variant="light" role="status">
          {w('reset.done')}
        </Alert>
      ) : !token || error ? (
        <Alert color="red" variant="light" role="alert">
          {w('reset.expired')}
        </Alert>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            reset.mutate();
          }}
        >
          <Stack gap="md">
            <NewPassword
              label={w('reset.password')}
              autoFocus
              size="md"
              value={newPassword}
              onChange={(event) => setNewPassword(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={reset.isPending} fullWidth>
              {w('reset.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </FrontDoor>
  );
}
