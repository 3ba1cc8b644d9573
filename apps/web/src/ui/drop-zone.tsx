import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';

/** A place to drop a file, with the button that does the same for those who do not drag. */
export function DropZone(props: {
  title: string;
  choose: string;
  hint: ReactNode;
  accept: string;
  busy: boolean;
  busyLabel: string;
  take: (file: File) => void;
}) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) props.take(file);
  };
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="empty-title">{props.title}</p>
      <Button loading={props.busy} onClick={() => picker.current?.click()}>
        {props.choose}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={props.accept}
        aria-label={props.choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) props.take(file);
        }}
      />
      <p className="empty-text" role={props.busy ? 'status' : undefined}>
        {props.busy ? props.busyLabel : props.hint}
      </p>
    </div>
  );
}
