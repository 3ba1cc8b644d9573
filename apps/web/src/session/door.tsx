import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { isProblem } from '../api/problem.js';
import { Door } from '../ui/door.js';
import { useWords, type Words } from '../words/words.js';

/** The sentence for a refusal: the API's own, else ours by code, else the code itself. */
export function refusal(w: Words, error: unknown): string {
  if (!isProblem(error)) return w('failure.title');
  if (error.status === 0) return w('failure.unreachable');
  if (error.status === 429) return w('auth.too-many');
  const key = `auth.${error.code}`;
  if (w.has(key)) return w.code('auth', error.code);
  return error.detail || w('failure.code', { code: error.code });
}

export function Refused(props: { error: unknown }) {
  const w = useWords();
  if (!props.error) return null;
  return (
    <Alert color="red" variant="light" role="alert" className="refused">
      {refusal(w, props.error)}
    </Alert>
  );
}

export function FrontDoor(props: {
  title: string;
  lead?: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const w = useWords();
  return <Door {...props} motto={w('door.motto')} promise={w('door.promise')} />;
}
