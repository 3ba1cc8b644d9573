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

const isThere = (form: unknown, [name, ...rest]: string[]): boolean =>
  name === undefined ||
  (typeof form === 'object' && form !== null && name in form && isThere(form[name as never], rest));

/** How many fields a refusal is said beside, when that is all there is to it. */
function fieldsOf(error: unknown, beside: object | undefined): number {
  if (!beside || !isProblem(error)) return 0;
  const fields = Object.keys(error.fields());
  return fields.every((field) => isThere(beside, field.split('.'))) ? fields.length : 0;
}

/** @param props.beside the fields that say themselves what was refused of them: here they are only counted */
export function Refused(props: { error: unknown; beside?: object | undefined }) {
  const w = useWords();
  if (!props.error) return null;
  const n = fieldsOf(props.error, props.beside);
  return (
    <Alert color="red" variant="light" role="alert" className="refused">
      {n > 0 ? w('failure.fields', { n }) : refusal(w, props.error)}
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
