import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { DecisionPage, Duty, Ledger, ReviewClause } from './shapes.js';

export const dutiesQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'obligations'],
    queryFn: () => api.get<{ items: Duty[] }>(`/orgs/${org}/contracts/${id}/obligations`),
  });

export const ledgerQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'credits'],
    queryFn: () => api.get<Ledger>(`/orgs/${org}/contracts/${id}/credits`),
  });

export const clausesQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'review-clauses'],
    queryFn: () => api.get<{ items: ReviewClause[] }>(`/orgs/${org}/contracts/${id}/review-clauses`),
  });

export const decisionsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'decisions'],
    queryFn: () => api.get<{ items: DecisionPage[] }>(`/orgs/${org}/contracts/${id}/decisions`),
  });
