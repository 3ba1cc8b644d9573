import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { CallOfTheDay, TodayScreen } from '../api/shapes.js';

export const todayQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'today'],
    queryFn: () => api.get<TodayScreen>(`/orgs/${org}/today`),
  });

export const dismissCall = (org: string, id: string, reason: string) =>
  api.post<CallOfTheDay | undefined>(`/orgs/${org}/call-of-the-day/${id}/dismissal`, { reason });
