import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { ContractPage } from '../api/shapes.js';

export const contractQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id],
    queryFn: () => api.get<ContractPage>(`/orgs/${org}/contracts/${id}`),
  });
