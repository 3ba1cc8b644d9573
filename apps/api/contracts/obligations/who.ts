import type { Allowed } from '../../edge/allow.js';

/** Those of both sides who do what a contract asks. */
export const BOTH_SIDES_WORK: Allowed = {
  CIO_OFFICE: 'any',
  CONTRACT_OWNER: 'own',
  SUPPLIER_ADMIN: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
};
