import { Alert, Button, Skeleton, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { GuestTouchpoint } from '../api/shapes.js';
import { FrontDoor, Refused } from '../session/door.js';
import { Facts } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/links/$token')({ component: GuestLink });

/** Someone without an account confirms or disputes one conversation, and sees nothing else. */
const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ');

function GuestLink() {
  const w = useWords();
  const { token } = Route.useParams();
  const [disputing, setDisputing] = useState(false);
  const [reason, setReason] = useState('');
  const shown = useQuery({
    queryKey: ['link', token],
    queryFn: () => api.get<GuestTouchpoint>(`/links/${token}`),
    staleTime: Infinity,
  });
  const answer = useMutation({
    mutationFn: (verdict: 'CONFIRMED' | 'DISPUTED') =>
      api.post(`/links/${token}`, verdict === 'DISPUTED' ? { verdict, reason } : { verdict }),
  });

  if (shown.isPending)
    return (
      <FrontDoor title={w('link.title')}>
        <Skeleton height={220} />
      </FrontDoor>
    );
  if (shown.isError)
    return (
      <FrontDoor title={w('link.title')}>
        <Alert color="red" variant="light" role="alert">
          {w('link.gone')}
        </Alert>
      </FrontDoor>
    );
  const touch = shown.data;
  if (answer.isSuccess)
    return (
      <FrontDoor title={w('link.title')}>
        <Alert color="teal" variant="light" role="status">
          {answer.variables === 'CONFIRMED' ? w('link.confirmed') : w('link.disputed')}
        </Alert>
      </FrontDoor>
    );
  const facts: [string, string][] = [
    [w('touch.type'), w.code('touchType', touch.type)],
    // The hour is the reader's own, wherever the others sat: so its zone is said.
    [w('touch.heldAt'), `${w.instant(touch.heldAt)} · ${hereZone()}`],
    [w('touch.duration'), w('touch.minutes', { n: touch.durationMinutes })],
  ];
  facts.push([w('touch.with'), [touch.guest, ...touch.executives].join(', ')]);
  if (touch.line) facts.push([w('touch.line'), touch.line]);
  for (const agreement of touch.agreements) facts.push([w('touch.agreed'), agreement]);
  return (
    <FrontDoor
      title={w('link.title')}
      lead={w('link.lead', { organisation: touch.organisation })}
      notice={<Refused error={answer.error} />}
      foot={w('link.privacy')}
    >
      <Facts items={facts} />
      <Stack gap="sm" mt="lg">
        {disputing ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              answer.mutate('DISPUTED');
            }}
          >
            <Stack gap="sm">
              <Textarea
                label={w('link.reason')}
                required
                withAsterisk={false}
                autosize
                minRows={2}
                autoFocus
                size="md"
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Button type="submit" size="md" loading={answer.isPending}>
                {w('link.dispute')}
              </Button>
              <Button variant="subtle" size="md" onClick={() => setDisputing(false)}>
                {w('act.back')}
              </Button>
            </Stack>
          </form>
        ) : (
          <>
            <Button size="md" loading={answer.isPending} onClick={() => answer.mutate('CONFIRMED')}>
              {w('link.confirm')}
            </Button>
            <Button size="md" variant="default" onClick={() => setDisputing(true)}>
              {w('link.dispute')}
            </Button>
          </>
        )}
      </Stack>
    </FrontDoor>
  );
}
