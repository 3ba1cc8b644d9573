import type { ContractPage } from '../../api/shapes.js';
import type { useOrganisation } from '../../shell/organisation.js';

/** The CIO office runs reviews and campaigns on every contract, an owner on their own. */
export function runsContract(
  { governs, has, membership }: ReturnType<typeof useOrganisation>,
  contract: ContractPage | undefined,
): boolean {
  return governs || (has('CONTRACT_OWNER') && contract?.owner?.id === membership.personId);
}
