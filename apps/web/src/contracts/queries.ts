import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { ContractPage, ContractRow, List } from '../api/shapes.js';

interface ContractFilters {
  q?: string;
  sort?: string;
  state?: string;
  mine?: boolean;
}

export const contractsQuery = (org: string, filters: ContractFilters) =>
  infiniteQueryOptions({
    queryKey: [org, 'contracts', filters],
    queryFn: ({ pageParam }) =>
      api.get<List<ContractRow>>(`/orgs/${org}/contracts`, { ...filters, limit: 100, cursor: pageParam }),
    ...byCursor,
  });

export const contractQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id],
    queryFn: () => api.get<ContractPage>(`/orgs/${org}/contracts/${id}`),
  });
