import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { byCursor } from '../../api/pages.js';
import type { AlertsAhead, ContractHistory, Life, NoticeCheck } from './shapes.js';

export const lifeQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'life'],
    queryFn: () => api.get<Life>(`/orgs/${org}/contracts/${id}/life`),
  });

export const alertsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'notice-alerts'],
    queryFn: () => api.get<AlertsAhead>(`/orgs/${org}/contracts/${id}/notice-alerts`),
  });

/** @param first the newest events, which have come with the contract's life */
export const historyQuery = (org: string, id: string, first: ContractHistory) =>
  infiniteQueryOptions({
    queryKey: [org, 'contract', id, 'history', first.items[0]?.id],
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Infinity,
    queryFn: ({ pageParam }) =>
      api.get<ContractHistory>(`/orgs/${org}/contracts/${id}/history`, { limit: 20, cursor: pageParam }),
    ...byCursor,
  });

interface AskedNotice {
  by: string;
  givenOn: string;
  effectiveOn: string;
}

export const noticeQuery = (org: string, id: string, asked: AskedNotice) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'notice-check', asked],
    queryFn: () =>
      api.get<NoticeCheck>(`/orgs/${org}/contracts/${id}/notice-check`, {
        by: asked.by,
        givenOn: asked.givenOn || undefined,
        effectiveOn: asked.effectiveOn || undefined,
      }),
    placeholderData: (known) => known,
  });
