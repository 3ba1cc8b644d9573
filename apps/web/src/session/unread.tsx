import { isProblem } from '../api/problem.js';
import { Page, Trouble } from '../ui/page.js';
import { refusal } from './door.js';
import { useWords } from '../words/words.js';

interface Reading {
  error: Error | null;
  refetch: () => Promise<unknown>;
}

/** Instead of a list that could not be read. */
export function Unread({ of: list }: { of: Reading }) {
  const w = useWords();
  return (
    <Trouble
      title={w('failure.title')}
      detail={list.error ? refusal(w, list.error) : undefined}
      retry={() => void list.refetch()}
      retryLabel={w('act.retry')}
    />
  );
}

/** Instead of one thing that could not be read: often it is not there, or not for the reader. */
export function Missing({ of: thing }: { of: Reading }) {
  const w = useWords();
  return (
    <Trouble
      title={isProblem(thing.error, 404) ? w('notFound.text') : refusal(w, thing.error)}
      retry={() => void thing.refetch()}
      retryLabel={w('act.retry')}
    />
  );
}

/** Instead of a whole page. */
export function MissingPage({ of: thing }: { of: Reading }) {
  const w = useWords();
  return (
    <Page title={isProblem(thing.error, 404) ? w('notFound.title') : w('failure.title')}>
      <Missing of={thing} />
    </Page>
  );
}
