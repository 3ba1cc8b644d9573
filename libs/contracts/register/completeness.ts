import type { Lacking } from './living.js';
import type { RenewalMode } from './terms.js';

/** What a register may lack about a contract: a flag that is shown, never a refusal. */
export type Missing = 'OWNER' | 'TYPE' | 'VALUE' | 'START' | 'END' | 'RENEWAL' | 'NOTICE';

export interface Known {
  ownerPersonId: string | null;
  type: string | null;
  annualValue: string | null;
  totalValue: string | null;
  startOn: unknown;
  endOn: unknown;
  renewalMode: RenewalMode | null;
  notice: string | null;
}

/**
 * A notice period is missed only where silence has a consequence, that is for tacit renewal; an evergreen contract
 * has no end to miss.
 */
export function missingFrom(contract: Known): Missing[] {
  const missing: Missing[] = [];
  if (!contract.ownerPersonId) missing.push('OWNER');
  if (!contract.type) missing.push('TYPE');
  if (contract.annualValue === null && contract.totalValue === null) missing.push('VALUE');
  if (!contract.startOn) missing.push('START');
  if (!contract.endOn && contract.renewalMode !== 'EVERGREEN') missing.push('END');
  if (!contract.renewalMode) missing.push('RENEWAL');
  if (contract.renewalMode === 'TACIT' && !contract.notice) missing.push('NOTICE');
  return missing;
}

/**
 * What keeps a contract from taking effect (R-CON-2). Notice terms are how it is renewed and, where only a notice ends
 * it, how long that is.
 */
export function lackingIn(
  contract: Pick<Known, 'ownerPersonId' | 'startOn' | 'renewalMode' | 'notice'>,
  hasSignedDocument: boolean,
): Lacking[] {
  const lacking: Lacking[] = [];
  if (!hasSignedDocument) lacking.push('SIGNED_DOCUMENT');
  if (!contract.startOn) lacking.push('START');
  if (!contract.ownerPersonId) lacking.push('OWNER');
  if (!contract.renewalMode) lacking.push('RENEWAL');
  const endsByNotice = contract.renewalMode === 'TACIT' || contract.renewalMode === 'EVERGREEN';
  if (endsByNotice && !contract.notice) lacking.push('NOTICE');
  return lacking;
}
