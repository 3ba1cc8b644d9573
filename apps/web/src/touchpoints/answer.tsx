import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TouchCard } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';

/** The other side's word on a conversation that was noted: it took place so, or it did not, and why. */
export function TouchAnswer({ touch }: { touch: Pick<TouchCard, 'id'> }) {
  const w = useWords();
  const { membership } = useOrganisation();
  const [disputing, setDisputing] = useState(false);
  const [reason, setReason] = useState('');
  const answer = useDeed();
  const here = `/touchpoints/${touch.id}`;
  return (
    <>
      <Refused error={answer.error} />
      <p className="empty-text">{w('item.confirm', { organisation: membership.org.name })}</p>
      {disputing ? (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate({ path: `${here}/dispute`, body: { reason } });
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
          <Button
            size="md"
            loading={answer.isPending}
            onClick={() => answer.mutate({ path: `${here}/confirmation` })}
          >
            {w('link.confirm')}
          </Button>
          <Button size="md" variant="default" onClick={() => setDisputing(true)}>
            {w('link.dispute')}
          </Button>
        </Group>
      )}
    </>
  );
}
