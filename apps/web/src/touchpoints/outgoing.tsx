import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface Outgoing {
  said: string;
  undoLabel: string;
  send: (keepalive: boolean) => Promise<unknown>;
  undone: () => void;
  failed: (error: unknown) => void;
}

const seconds = 5;
const waiting = new Set<() => void>();

// Who closes the window right after saving has saved: what still waits leaves with the page.
window.addEventListener('pagehide', () => {
  for (const leave of waiting) leave();
});

/** Shows a deed as done, and lets it leave only when the time to take it back has passed. */
export function sendSoon(outgoing: Outgoing): void {
  const id = crypto.randomUUID();
  let settled = false;
  const leave = (keepalive: boolean) => {
    if (settled) return;
    settled = true;
    waiting.delete(onHide);
    clearTimeout(timer);
    outgoing.send(keepalive).catch(outgoing.failed);
  };
  const onHide = () => leave(true);
  const timer = setTimeout(() => leave(false), seconds * 1000);
  waiting.add(onHide);
  notifications.show({
    id,
    autoClose: seconds * 1000,
    withCloseButton: false,
    message: (
      <span className="undo">
        <span>{outgoing.said}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            if (settled) return;
            settled = true;
            waiting.delete(onHide);
            clearTimeout(timer);
            notifications.hide(id);
            outgoing.undone();
          }}
        >
          {outgoing.undoLabel}
        </Button>
      </span>
    ),
  });
}
