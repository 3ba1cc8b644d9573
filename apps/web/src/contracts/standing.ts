import type { ContractPage } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';

/** What the reader is to this contract, and what they may therefore do about it. */
export function useStanding(contract: Pick<ContractPage, 'owner'> | undefined) {
  const { governs, has, membership, isSupplier } = useOrganisation();
  const owns = !isSupplier && !!contract?.owner && contract.owner.id === membership.personId;
  // The CIO office acts on every contract, an owner on their own.
  const leads = governs || (owns && has('CONTRACT_OWNER'));
  const isLegal = has('LEGAL');
  return {
    side: isSupplier ? ('supplier' as const) : ('customer' as const),
    isSupplier,
    owns,
    isLegal,
    /** Prepares it, asks the stakeholders, runs its reviews, does what is left at the end. */
    leads,
    /** Enters what it says and asks, and files its papers. */
    writes: leads || isLegal,
    /** Hands over, accepts, returns. */
    works: isSupplier ? has('SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER') : leads,
    /** Signs, suspends, gives notice. */
    binds: isSupplier ? has('SUPPLIER_EXECUTIVE') : leads || isLegal,
    opines: leads || has('LEGAL', 'EXECUTIVE', 'BU_LEAD'),
    acknowledges: isSupplier
      ? has('SUPPLIER_EXECUTIVE', 'SUPPLIER_ACCOUNT_MANAGER')
      : leads || has('LEGAL', 'EXECUTIVE', 'BU_LEAD'),
  };
}
export type Standing = ReturnType<typeof useStanding>;
