import { Alert, Button, Skeleton, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { cache } from '../api/cache.js';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { InvitationShown } from '../api/shapes.js';
import { AccountFields } from '../session/account-fields.js';
import { FrontDoor, Refused } from '../session/door.js';
import { meQuery } from '../session/session.js';
import { useLocale, useWords } from '../words/words.js';

export const Route = createFileRoute('/invitations/$token')({ component: Invitation });

function Invitation() {
  const w = useWords();
  const navigate = useNavigate();
  const { locale, choose } = useLocale();
  const { token } = Route.useParams();
  const [values, setValues] = useState({ name: '', password: '', locale: locale as string });
  const shown = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.get<InvitationShown>(`/invitations/${token}`),
    staleTime: Infinity,
  });
  const accept = useMutation({
    mutationFn: async () => {
      const { email } = shown.data!;
      await api.post(`/invitations/${token}/acceptance`, values);
      const answer = await api.auth<{ twoFactorRedirect?: boolean }>('/sign-in/email', {
        email,
        password: values.password,
      });
      if (answer?.twoFactorRedirect) return '/sign-in' as const;
      await cache.fetchQuery({ ...meQuery, staleTime: 0 });
      return '/' as const;
    },
    onSuccess: (to) => navigate({ to }),
  });
  const errors = isProblem(accept.error) ? accept.error.fields() : {};

  if (shown.isPending)
    return (
      <FrontDoor title={w('act.loading')}>
        <Skeleton height={240} />
      </FrontDoor>
    );
  if (shown.isError)
    return (
      <FrontDoor title={w('notFound.title')}>
        <Alert color="red" variant="light" role="alert">
          {w('invitation.gone')}
        </Alert>
      </FrontDoor>
    );
  const { organisation, inviter, roles, email } = shown.data;
  return (
    <FrontDoor
      title={w('invitation.title', { organisation })}
      lead={w('invitation.lead', { inviter, roles: roles.map((role) => w.code('role', role)).join(', ') })}
      notice={<Refused error={accept.error} beside={values} />}
      foot={w('invitation.existing', { email })}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
        }}
      >
        <Stack gap="md">
          <AccountFields
            values={values}
            errors={errors}
            onChange={(part) => {
              setValues((known) => ({ ...known, ...part }));
              if (part.locale) choose(part.locale === 'en' ? 'en' : 'fr');
            }}
          />
          <Button type="submit" size="md" loading={accept.isPending} fullWidth>
            {w('invitation.submit')}
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}
