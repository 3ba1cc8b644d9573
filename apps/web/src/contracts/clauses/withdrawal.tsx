import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { useOrganisation } from '../../shell/organisation.js';
import { DialogForm } from '../../ui/dialog-form.js';
import { useWords } from '../../words/words.js';
import type { ClauseInOrder } from './queries.js';

/** A clause that should not have been entered leaves the contract, and stays in its history. */
export function Withdrawal(props: { contractId: string; clause: ClauseInOrder; close: () => void }) {
  const w = useWords();
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  const { clause } = props;
  const withdraw = useMutation({
    mutationFn: () => api.post(address(`/clauses/${clause.id}/withdrawal`), {}, { version: clause.version }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [org, 'contract', props.contractId] });
      props.close();
    },
  });
  return (
    <DialogForm
      title={w('clause.withdrawOf', { number: clause.number })}
      close={props.close}
      closeLabel={w('act.close')}
      submit={() => withdraw.mutate()}
      submitLabel={w('clause.withdraw')}
      busy={withdraw.isPending}
      refused={<Refused error={withdraw.error} />}
    >
      <p>{w('clause.withdrawHint')}</p>
    </DialogForm>
  );
}
