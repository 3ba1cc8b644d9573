import { Alert, Anchor, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { FrontDoor } from '../session/door.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/verify')({
  validateSearch: (search: Record<string, unknown>): { token?: string; error?: string } => ({
    token: typeof search.token === 'string' ? search.token : undefined,
    error: typeof search.error === 'string' ? search.error : undefined,
  }),
  component: Verify,
});

/** A button and not an effect: the scanners of mail servers open links, and must not verify anyone. */
function Verify() {
  const w = useWords();
  const { token, error } = Route.useSearch();
  const verify = useMutation({
    mutationFn: () => api.auth(`/verify-email?token=${encodeURIComponent(token ?? '')}`),
  });
  const done = verify.isSuccess || (!token && !error);
  return (
    <FrontDoor
      title={w('verify.title')}
      foot={
        <Anchor renderRoot={(props) => <Link to="/" {...props} />} size="sm">
          {w('act.continue')}
        </Anchor>
      }
    >
      {verify.isError || error ? (
        <Alert color="red" variant="light" role="alert">
          {w('verify.failed')}
        </Alert>
      ) : done ? (
        <Alert color="teal" variant="light" role="status">
          {w('verify.done')}
        </Alert>
      ) : (
        <Button size="md" fullWidth loading={verify.isPending} onClick={() => verify.mutate()}>
          {w('verify.confirm')}
        </Button>
      )}
    </FrontDoor>
  );
}
