import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ContractPage } from '../../api/shapes.js';
import { useOrganisation } from '../../shell/organisation.js';

interface Asked {
  /** Below the organisation. */
  path: string;
  body?: unknown;
  method?: 'post' | 'put' | 'patch';
  /** Of what is corrected. */
  version?: number;
}

/** Sends what somebody does and freshens everything that may show it. */
export function useAct(after?: () => void) {
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, method = 'post', version }: Asked) =>
      method === 'patch'
        ? api.patch(address(path), body, version)
        : method === 'put'
          ? api.put(address(path), body)
          : api.post(address(path), body ?? {}),
    onSuccess: async () => {
      after?.();
      await queries.invalidateQueries({ queryKey: [org] });
    },
  });
}

/** What the reader may do on this contract, by side and role. */
export function useHands(contract: ContractPage | undefined) {
  const { governs, has, membership, isSupplier } = useOrganisation();
  const isOwner = !isSupplier && !!contract?.owner && contract.owner.id === membership.personId;
  return {
    side: isSupplier ? ('supplier' as const) : ('customer' as const),
    isOwner,
    isLegal: has('LEGAL'),
    /** Hands over, accepts, returns. */
    works: isSupplier ? has('SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER') : governs || isOwner,
    /** Writes down what the contract asks. */
    writes: !isSupplier && (governs || has('LEGAL') || isOwner),
    /** Answers for the supplier about money. */
    answers: isSupplier,
  };
}
export type Hands = ReturnType<typeof useHands>;
