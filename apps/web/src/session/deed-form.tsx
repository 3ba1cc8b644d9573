import type { ComponentProps, ReactNode } from 'react';
import { DialogForm } from '../ui/dialog-form.js';
import { useWords } from '../words/words.js';
import { Conflict } from './conflict.js';
import { Refused } from './door.js';

type Dialog = ComponentProps<typeof DialogForm>;

interface Props extends Omit<Dialog, 'closeLabel' | 'busy' | 'refused'> {
  /** What it sends: the button waits for it, and its refusal stands above the fields. */
  deed: {
    isPending: boolean;
    error: Error | null;
    /** What to do when somebody was faster. */
    conflict?: { theirs: () => void; mine: (() => void) | undefined };
    /** The fields that say themselves what was refused of them. */
    beside?: object | undefined;
  };
  /** Where a refusal leaves more to choose than to try again. */
  refused?: ReactNode;
}

/** The dialog of a deed that needs a few words. */
export function DeedForm({ deed, refused, ...dialog }: Props) {
  const w = useWords();
  const { error, conflict, beside } = deed;
  const theirs = () => {
    dialog.close();
    conflict?.theirs();
  };
  return (
    <DialogForm
      {...dialog}
      closeLabel={w('act.close')}
      busy={deed.isPending}
      refused={
        refused ??
        (conflict ? (
          <Conflict error={error} theirs={theirs} mine={conflict.mine} beside={beside} />
        ) : (
          <Refused error={error} beside={beside} />
        ))
      }
    />
  );
}
