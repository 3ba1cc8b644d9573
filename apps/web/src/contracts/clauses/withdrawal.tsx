import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import type { ClauseInOrder } from './queries.js';

/** A clause that should not have been entered leaves the contract, and stays in its history. */
export function Withdrawal(props: { contractId: string; clause: ClauseInOrder; close: () => void }) {
  const w = useWords();
  const { clause } = props;
  const withdraw = useDeed(props.close);
  return (
    <DeedForm
      title={w('clause.withdrawOf', { number: clause.number })}
      close={props.close}
      submit={() => withdraw.mutate({ path: `/clauses/${clause.id}/withdrawal`, version: clause.version })}
      submitLabel={w('clause.withdraw')}
      deed={withdraw}
    >
      <p>{w('clause.withdrawHint')}</p>
    </DeedForm>
  );
}
