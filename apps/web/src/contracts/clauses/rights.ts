import type { ContractPage } from '../../api/shapes.js';
import type { useOrganisation } from '../../shell/organisation.js';

/** Who enters what a contract says and files its papers: the CIO office, legal, and its owner. */
export function writesContract(
  { governs, has, membership }: ReturnType<typeof useOrganisation>,
  contract: ContractPage | undefined,
): boolean {
  return governs || has('LEGAL') || (has('CONTRACT_OWNER') && contract?.owner?.id === membership.personId);
}
