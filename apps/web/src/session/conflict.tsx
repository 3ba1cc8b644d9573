import { Alert, Button, Group } from '@mantine/core';
import { isProblem } from '../api/problem.js';
import { useWords } from '../words/words.js';
import { Refused } from './door.js';

/**
 * A refusal; where two people wrote at once, the way out stands instead of it, and nothing typed is lost. Without a way
 * of one's own, what was asked is not to be done upon what nobody has read: there is only theirs to be read.
 */
export function Conflict(props: {
  error: unknown;
  theirs: () => void;
  mine?: (() => void) | undefined;
  beside?: object | undefined;
}) {
  const w = useWords();
  if (!isProblem(props.error, 412)) return <Refused error={props.error} beside={props.beside} />;
  return (
    <Alert color="ember" variant="light" role="alert" title={w('conflict.title')}>
      {props.mine ? w('conflict.text') : props.error.detail}
      <Group mt="xs" gap="xs">
        <Button size="compact-sm" variant="default" onClick={props.theirs}>
          {w('conflict.theirs')}
        </Button>
        {props.mine && (
          <Button size="compact-sm" variant="default" onClick={props.mine}>
            {w('conflict.mine')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
