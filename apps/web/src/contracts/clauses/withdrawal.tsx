import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { DialogForm } from '../../ui/dialog-form.js';
import { useWords } from '../../words/words.js';
import type { ClauseInOrder } from './queries.js';

/** A clause that should not have been entered leaves the contract, and stays in its history. */
export function Withdrawal(props: { contractId: string; clause: ClauseInOrder; close: () => void }) {
  const w = useWords();
  const { clause } = props;
  const withdraw = useDeed(props.close);
  return (
    <DialogForm
      title={w('clause.withdrawOf', { number: clause.number })}
      close={props.close}
      closeLabel={w('act.close')}
      submit={() => withdraw.mutate({ path: `/clauses/${clause.id}/withdrawal`, version: clause.version })}
      submitLabel={w('clause.withdraw')}
      busy={withdraw.isPending}
      refused={<Refused error={withdraw.error} />}
    >
      <p>{w('clause.withdrawHint')}</p>
    </DialogForm>
  );
}
