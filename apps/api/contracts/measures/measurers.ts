import { type Allowed, EVERY_ROLE } from '../../edge/allow.js';

/** Who gives figures and answers to them: the office, the contract's owner, whoever answers for the KPI, the supplier. */
export const MEASURERS: Allowed = {
  CIO_OFFICE: 'any',
  CONTRACT_OWNER: 'own',
  BU_LEAD: 'own',
  EXECUTIVE: 'own',
  SUPPLIER_ADMIN: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
  SUPPLIER_EXECUTIVE: 'own',
};

export const READERS = EVERY_ROLE;

/** Who governs how a contract is measured. */
export const OWNERS: Allowed = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' };
