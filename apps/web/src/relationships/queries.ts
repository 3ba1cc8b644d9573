import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type {
  ContractRow,
  List,
  PairCard,
  PairPage,
  ReactivationPlan,
  RelationshipPage,
  RelationshipRow,
  Timeline,
} from '../api/shapes.js';

interface RelationshipFilters {
  q?: string;
  segment?: string;
  state?: string;
  flag?: string;
  sort?: string;
}

export const relationshipsQuery = (org: string, filters: RelationshipFilters) =>
  infiniteQueryOptions({
    queryKey: [org, 'relationships', filters],
    queryFn: ({ pageParam }) =>
      api.get<List<RelationshipRow>>(`/orgs/${org}/relationships`, {
        q: filters.q,
        segment: filters.segment,
        state: filters.state,
        flag: filters.flag,
        sort: filters.sort,
        limit: 100,
        cursor: pageParam,
      }),
    ...byCursor,
  });

export const relationshipQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'relationship', id],
    queryFn: () => api.get<RelationshipPage>(`/orgs/${org}/relationships/${id}`),
  });

export const timelineQuery = (org: string, id: string) =>
  infiniteQueryOptions({
    queryKey: [org, 'relationship', id, 'timeline'],
    queryFn: ({ pageParam }) =>
      api.get<Timeline>(`/orgs/${org}/relationships/${id}/timeline`, { cursor: pageParam }),
    ...byCursor,
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
