export { CUSTOMER_ROLES, ROLES, rolesOf, SIDES, SUPPLIER_ROLES, type Role, type Side } from './role.js';
export { LEVELS, type Channel, type Level, type PersonFacts } from './person.js';
export type { Locale, Place } from './place.js';
export type { MembershipState } from './membership.js';
export type { InvitationFacts } from './invitation.js';
export { Organisations, type House, type HouseKey } from './organisations.js';
export { Members } from './members.js';
export { People, type PersonCard } from './people.js';
export { OrganisationModule } from './organisation.module.js';
