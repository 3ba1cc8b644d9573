import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { ContractRow, List } from '../api/shapes.js';

interface ContractFilters {
  q?: string;
  sort?: string;
  state?: string;
  mine?: boolean;
}

/** The register of contracts, as the address filters and orders it. */
export const contractsQuery = (org: string, filters: ContractFilters) =>
  infiniteQueryOptions({
    queryKey: [org, 'contracts', filters],
    queryFn: ({ pageParam }) =>
      api.get<List<ContractRow>>(`/orgs/${org}/contracts`, { ...filters, limit: 100, cursor: pageParam }),
    ...byCursor,
  });
