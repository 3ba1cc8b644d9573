import { Alert, Button, Skeleton, Stack, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../api/client.js';
import { FrontDoor, Refused } from '../session/door.js';
import { Facts } from '../ui/page.js';
import { useWords } from '../words/words.js';

interface GuestTouchpoint {
  organisation?: string;
  supplier?: string;
  type: string;
  heldAt: string;
  durationMinutes: number | null;
  participants?: (string | { name: string })[];
  line?: string | null;
  timeZone?: string;
}

export const Route = createFileRoute('/links/$token')({ component: GuestLink });

/** Someone without an account confirms or disputes one conversation, and sees nothing else. */
function GuestLink() {
  const w = useWords();
  const { token } = Route.useParams();
  const [disputing, setDisputing] = useState(false);
  const [reason, setReason] = useState('');
  const shown = useQuery({
    queryKey: ['link', token],
    queryFn: () => api.get<GuestTouchpoint & { touchpoint?: GuestTouchpoint }>(`/links/${token}`),
    staleTime: Infinity,
  });
  const answer = useMutation({
    mutationFn: (verdict: 'CONFIRM' | 'DISPUTE') =>
      api.post(`/links/${token}`, verdict === 'CONFIRM' ? { act: 'CONFIRM' } : { act: 'DISPUTE', reason }),
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
  const touch = shown.data.touchpoint ?? shown.data;
  const organisation = shown.data.organisation ?? '';
  if (answer.isSuccess)
    return (
      <FrontDoor title={w('link.title')}>
        <Alert color="teal" variant="light" role="status">
          {answer.variables === 'CONFIRM' ? w('link.confirmed') : w('link.disputed')}
        </Alert>
      </FrontDoor>
    );
  const facts: [string, string][] = [
    [w('touch.type'), w.code('touchType', touch.type)],
    [w('touch.heldAt'), w.instant(touch.heldAt, touch.timeZone)],
    [w('touch.duration'), w('touch.minutes', { n: touch.durationMinutes ?? 0 })],
  ];
  const names = (touch.participants ?? []).map((one) => (typeof one === 'string' ? one : one.name));
  if (names.length) facts.push([w('touch.with'), names.join(', ')]);
  if (touch.line) facts.push([w('touch.line'), touch.line]);
  return (
    <FrontDoor
      title={w('link.title')}
      lead={w('link.lead', { organisation })}
      notice={<Refused error={answer.error} />}
      foot={w('link.privacy')}
    >
      <Facts items={facts} />
      <Stack gap="sm" mt="lg">
        {disputing ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              answer.mutate('DISPUTE');
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
            <Button size="md" loading={answer.isPending} onClick={() => answer.mutate('CONFIRM')}>
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
