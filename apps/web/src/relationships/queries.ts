import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type {
  ContractRow,
  List,
  PairCard,
  PairPage,
  ReactivationPlan,
  RelationshipPage,
} from '../api/shapes.js';

export const relationshipQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'relationship', id],
    queryFn: () => api.get<RelationshipPage>(`/orgs/${org}/relationships/${id}`),
  });

export const pairQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'pair', id],
    queryFn: () => api.get<PairPage>(`/orgs/${org}/pairs/${id}`),
  });

export const planQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'reactivation-plan', id],
    queryFn: () => api.get<ReactivationPlan>(`/orgs/${org}/reactivation-plans/${id}`),
  });

export const pairsQuery = (org: string, relationship?: string) =>
  queryOptions({
    queryKey: [org, 'pairs', relationship ?? 'all'],
    queryFn: async () => {
      const { items } = await api.get<List<PairCard>>(`/orgs/${org}/pairs`, { relationship, limit: 200 });
      return items.filter((pair) => pair.state !== 'CLOSED');
    },
  });

export const contractsOfQuery = (org: string, relationship: string) =>
  queryOptions({
    queryKey: [org, 'contracts', 'of', relationship],
    queryFn: () => api.get<List<ContractRow>>(`/orgs/${org}/contracts`, { relationship, limit: 200 }),
  });
