import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/o/$org');

/** The organisation in whose address we stand, with what the reader may do there. */
export function useOrganisation() {
  const { me, membership } = route.useRouteContext();
  const { org } = route.useParams();
  const roles: string[] = membership.roles;
  const has = (...wanted: string[]) => wanted.some((role) => roles.includes(role));
  return {
    org,
    me,
    membership,
    zone: membership.org.timeZone,
    isSupplier: membership.side === 'supplier',
    has,
    /** Governs suppliers, contracts, pairs. */
    governs: has('CIO_OFFICE'),
    administers: has('ORGANISATION_ADMIN', 'CIO_OFFICE'),
    address: (path: string) => `/orgs/${org}${path}`,
  };
}

/** An address of the search index or of a message, which may be told from the organisation's own root. */
export const pageAddress = (org: string, path: string) =>
  path.startsWith('/o/') ? path : `/o/${org}${path.startsWith('/') || !path ? '' : '/'}${path}`;
