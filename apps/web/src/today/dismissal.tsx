import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Suggestion } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';
import { dismissCall } from './queries.js';

/** “Not today” asks for a reason in one tap: the reason is what teaches the ranking to be pertinent. */
export default function Dismissal(props: { call: Suggestion; close: () => void }) {
  const w = useWords();
  const queries = useQueryClient();
  const { org } = useOrganisation();
  const [other, setOther] = useState('');
  const dismiss = useMutation({
    mutationFn: (reason: string) => dismissCall(org, props.call.id, reason),
    onSuccess: async () => {
      props.close();
      notifications.show({ message: w('today.dismissed'), color: 'gray' });
      await queries.invalidateQueries({ queryKey: [org, 'today'] });
    },
  });
  return (
    <Modal
      opened
      onClose={props.close}
      title={w('today.dismissTitle')}
      closeButtonProps={{ 'aria-label': w('act.close') }}
    >
      <Stack gap="xs">
        <p className="empty-text">{w('today.dismissText')}</p>
        <Refused error={dismiss.error} />
        {(['absent', 'met', 'context', 'busy'] as const).map((reason) => (
          <Button
            key={reason}
            variant="default"
            size="md"
            justify="flex-start"
            loading={dismiss.isPending && dismiss.variables === w(`today.dismissReason.${reason}`)}
            onClick={() => dismiss.mutate(w(`today.dismissReason.${reason}`))}
          >
            {w(`today.dismiss.${reason}`)}
          </Button>
        ))}
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (other.trim()) dismiss.mutate(other.trim());
          }}
        >
          <TextInput
            label={w('today.dismissOther')}
            size="md"
            value={other}
            onChange={(event) => setOther(event.currentTarget.value)}
          />
          <Button type="submit" size="md" variant="default" disabled={!other.trim()}>
            {w('today.dismissSend')}
          </Button>
        </form>
      </Stack>
    </Modal>
  );
}
