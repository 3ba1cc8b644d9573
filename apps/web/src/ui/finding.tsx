import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

/** The address follows the typing with a small delay, so that each letter is not a request. */
export function Finding(props: {
  value: string;
  find: (value: string | undefined) => void;
  label: string;
  clearLabel: string;
}) {
  const [typed, setTyped] = useState(props.value);
  useEffect(() => setTyped(props.value), [props.value]);
  useEffect(() => {
    if (typed === props.value) return;
    const timer = setTimeout(() => props.find(typed || undefined), 250);
    return () => clearTimeout(timer);
  });
  return (
    <TextInput
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      leftSection={<IconSearch size={15} />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={props.clearLabel} onClick={() => setTyped('')} />
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
