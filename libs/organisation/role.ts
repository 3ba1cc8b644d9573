/** What a member may do; the routes declare, role by role, who may call them. */
export const CUSTOMER_ROLES = [
  'ORGANISATION_ADMIN',
  'CIO_OFFICE',
  'EXECUTIVE',
  'CONTRACT_OWNER',
  'SECRETARY',
  'EVALUATOR',
  'BU_LEAD',
  'LEGAL',
  'AUDITOR',
] as const;

export const SUPPLIER_ROLES = ['SUPPLIER_ADMIN', 'SUPPLIER_ACCOUNT_MANAGER', 'SUPPLIER_EXECUTIVE'] as const;

export const ROLES = [...CUSTOMER_ROLES, ...SUPPLIER_ROLES] as const;

export type Role = (typeof ROLES)[number];
export type Side = 'customer' | 'supplier';
export const SIDES: readonly Side[] = ['customer', 'supplier'];

export function rolesOf(side: Side): readonly Role[] {
  return side === 'customer' ? CUSTOMER_ROLES : SUPPLIER_ROLES;
}
