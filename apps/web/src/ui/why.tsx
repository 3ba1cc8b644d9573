import { UnstyledButton } from '@mantine/core';
import { useId, useRef, type ReactNode } from 'react';

/**
 * A figure that explains itself: the figure is the button, the reasons are in the panel it opens. The panel is
 * the browser's own popover: Escape, a click outside and the way back of the focus come with it.
 */
export function Why(props: { label: string; figure: ReactNode; children: ReactNode; width?: number }) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const width = props.width ?? 300;
  const place = () => {
    if (!panel.current || !button.current) return;
    const at = button.current.getBoundingClientRect();
    const height = panel.current.offsetHeight;
    const below = at.bottom + 8 + height < innerHeight;
    const left = Math.max(12, Math.min(at.left, innerWidth - panel.current.offsetWidth - 12));
    panel.current.style.left = `${left}px`;
    panel.current.style.top = `${below ? at.bottom + 8 : Math.max(12, at.top - height - 8)}px`;
  };
  return (
    <>
      <UnstyledButton className="why" ref={button} popoverTarget={id}>
        {props.figure}
        <span className="unseen"> {props.label}</span>
      </UnstyledButton>
      <div
        id={id}
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        tabIndex={-1}
        className="why-panel"
        style={{ width: `min(${width}px, calc(100vw - 24px))` }}
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          panel.current?.focus({ preventScroll: true });
        }}
      >
        <div className="why-body">{props.children}</div>
      </div>
    </>
  );
}
