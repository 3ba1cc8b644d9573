import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useWords, type WordKey } from '../../words/words.js';

/** A deed that asks for a sentence: the button, and the dialog it opens. */
export function Say(props: {
  act: WordKey;
  label: WordKey;
  hint?: WordKey;
  path: string;
  /** The field of the body that the sentence is. */
  field: 'reason' | 'motive';
  more?: Record<string, unknown>;
  least?: number;
  quiet?: boolean;
}) {
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const act = useDeed(() => setOpen(false));
  return (
    <>
      <Button
        size="compact-sm"
        variant={props.quiet ? 'subtle' : 'default'}
        color={props.quiet ? 'gray' : undefined}
        onClick={() => setOpen(true)}
      >
        {w(props.act)}
      </Button>
      {isOpen && (
        <DeedForm
          title={w(props.act)}
          close={() => setOpen(false)}
          submit={() => act.mutate({ path: props.path, body: { ...props.more, [props.field]: text } })}
          submitLabel={w(props.act)}
          deed={act}
        >
          <Textarea
            label={w(props.label)}
            description={props.hint && w(props.hint)}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            minLength={props.least}
            maxLength={2000}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </DeedForm>
      )}
    </>
  );
}

/** Asks the owner and legal to let go of what is due. They read the motive, and so does whoever looks back. */
export function AskWaiver({ act, path }: { act: WordKey; path: string }) {
  return (
    <Say
      act={act}
      label="decision.motive"
      hint="decision.motiveHint"
      path={path}
      field="motive"
      least={20}
      quiet
    />
  );
}

/** A deed that asks for nothing. */
export function Do(props: { act: WordKey; path: string; body?: unknown; isMain?: boolean }) {
  const w = useWords();
  const act = useDeed();
  return (
    <>
      <Button
        size="compact-sm"
        variant={props.isMain ? 'filled' : 'default'}
        loading={act.isPending}
        onClick={() => act.mutate({ path: props.path, body: props.body })}
      >
        {w(props.act)}
      </Button>
      <Refused error={act.error} />
    </>
  );
}
