import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';

/** A small form in a dialog: Enter sends, Escape leaves, the refusal stands above the fields. */
export function DialogForm(props: {
  title: string;
  close: () => void;
  closeLabel: string;
  submit: (event: FormEvent) => void;
  submitLabel: string;
  busy: boolean;
  refused?: ReactNode;
  children: ReactNode;
  size?: number;
}) {
  return (
    <Modal
      opened
      onClose={props.close}
      title={props.title}
      size={props.size ?? 480}
      closeButtonProps={{ 'aria-label': props.closeLabel }}
      // Its title bar is no second banner of the page.
      attributes={{ header: { role: 'none' } }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.submit(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <Stack gap="sm">
          {props.refused}
          {props.children}
          <Group justify="flex-end" mt="xs">
            <Button type="submit" loading={props.busy}>
              {props.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
