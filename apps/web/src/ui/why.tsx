import { Popover, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';

/** A figure that explains itself: the figure is the button, the reasons are in the panel it opens. */
export function Why(props: { label: string; figure: ReactNode; children: ReactNode; width?: number }) {
  return (
    <Popover width={props.width ?? 300} position="bottom-start" trapFocus returnFocus withArrow>
      <Popover.Target>
        <UnstyledButton className="why" aria-label={props.label}>
          {props.figure}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={props.label} tabIndex={-1}>
        <div className="why-body">{props.children}</div>
      </Popover.Dropdown>
    </Popover>
  );
}
