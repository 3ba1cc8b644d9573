import { Button, Group, Skeleton, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { TouchCard } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { expectedQuery } from './queries.js';

/** The supplier's side of the day: what is expected of you, and what was said. */
export function Expected() {
  const w = useWords();
  const { org, membership, has } = useOrganisation();
  const { data, error } = useQuery(expectedQuery(org, membership.personId, has('SUPPLIER_EXECUTIVE')));
  if (error) return <Refused error={error} />;
  if (!data) return <Skeleton height={220} radius="lg" />;
  return (
    <>
      <Panel title={w('today.expected')}>
        {data.asked.length === 0 ? (
          <p className="empty-text">{w('today.expectedNone')}</p>
        ) : (
          <ul className="asks">
            {data.asked.map((touch) => (
              <Ask key={touch.id} touch={touch} />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={w('pair.touches')} flush>
        {data.past.length === 0 ? (
          <p className="list-none">{w('today.decidedNone')}</p>
        ) : (
          <ul className="asks asks-past">
            {data.past.map((touch) => (
              <li key={touch.id}>
                <Line touch={touch} />
                <Status
                  tone={
                    touch.confirmation === 'DISPUTED'
                      ? 'late'
                      : touch.confirmation === 'CONFIRMED'
                        ? 'good'
                        : 'quiet'
                  }
                >
                  {w.code('confirmation', touch.confirmation)}
                </Status>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function Line({ touch }: { touch: TouchCard }) {
  const w = useWords();
  const names = touch.participants.map((one) => one.name).filter(Boolean);
  return (
    <>
      <p className="touch-line">
        <span className="figures">{w.instant(touch.heldAt ?? touch.plannedAt)}</span>
        <span>{w.code('touchType', touch.type)}</span>
        {touch.durationMinutes !== null && (
          <span className="figures">{w('touch.minutes', { n: touch.durationMinutes })}</span>
        )}
        <span>{names.join(' ↔ ')}</span>
      </p>
      {touch.line && <p className="touch-words">{touch.line}</p>}
    </>
  );
}

function Ask({ touch }: { touch: TouchCard }) {
  const w = useWords();
  const { org, address, membership, has } = useOrganisation();
  const queries = useQueryClient();
  const [disputing, setDisputing] = useState(false);
  const [reason, setReason] = useState('');
  const answer = useMutation({
    mutationFn: (verdict: 'confirmation' | 'dispute') =>
      api.post(address(`/touchpoints/${touch.id}/${verdict}`), verdict === 'dispute' ? { reason } : {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: [org] }),
  });
  const canAnswer = touch.state === 'HELD' && has('SUPPLIER_EXECUTIVE');
  return (
    <li>
      <Line touch={touch} />
      {touch.state === 'PLANNED' && <Status tone="soon">{w('touchState.PLANNED')}</Status>}
      <Refused error={answer.error} />
      {canAnswer && (
        <>
          <p className="empty-text">{w('item.confirm', { organisation: membership.org.name })}</p>
          {disputing ? (
            <form
              className="inline-form"
              onSubmit={(event) => {
                event.preventDefault();
                answer.mutate('dispute');
              }}
            >
              <TextInput
                label={w('link.reason')}
                size="md"
                required
                withAsterisk={false}
                autoFocus
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
              />
              <Button type="submit" variant="default" size="md" loading={answer.isPending}>
                {w('link.dispute')}
              </Button>
            </form>
          ) : (
            <Group gap="xs" mt={6}>
              <Button size="md" loading={answer.isPending} onClick={() => answer.mutate('confirmation')}>
                {w('link.confirm')}
              </Button>
              <Button size="md" variant="default" onClick={() => setDisputing(true)}>
                {w('link.dispute')}
              </Button>
            </Group>
          )}
        </>
      )}
    </li>
  );
}
