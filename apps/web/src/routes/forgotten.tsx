import { Alert, Anchor, Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.js';
import { FrontDoor, Refused } from '../session/door.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/forgotten')({ component: Forgotten });

function Forgotten() {
  const w = useWords();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => api.auth('/request-password-reset', { email, redirectTo: `${location.origin}/reset` }),
  });
  return (
    <FrontDoor
      title={w('forgotten.title')}
      lead={w('forgotten.lead')}
      notice={<Refused error={ask.error} />}
      foot={
        <Anchor renderRoot={(props) => <Link to="/sign-in" {...props} />} size="sm">
          {w('act.back')}
        </Anchor>
      }
    >
      {ask.isSuccess ? (
        <Alert color="teal" variant="light" role="status">
          {w('forgotten.done')}
        </Alert>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
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
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={ask.isPending} fullWidth>
              {w('forgotten.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </FrontDoor>
  );
}
