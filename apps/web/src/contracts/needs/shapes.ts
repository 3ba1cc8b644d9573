import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { byCursor } from '../../api/pages.js';
import type { components } from '../../api/schema.js';
import type { List } from '../../api/shapes.js';

type Schemas = components['schemas'];

export type Need = Schemas['NeedView'];
type CoverageCell = Schemas['CoverageCell'];

export const needOrigins: Need['origin'][] = [
  'BU',
  'REFUSAL',
  'INCIDENT',
  'CONTEXT_SHIFT',
  'FEEDBACK',
  'AUDIT',
];
export const needStates: Need['state'][] = ['OPEN', 'IN_OPPORTUNITY', 'COVERED', 'DECLINED'];

export const needsQuery = (org: string, state?: string) =>
  infiniteQueryOptions({
    queryKey: [org, 'needs', state ?? 'all'],
    queryFn: ({ pageParam }) =>
      api.get<List<Need>>(`/orgs/${org}/needs`, { state, limit: 50, cursor: pageParam }),
    ...byCursor,
  });

export const coverageQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'needs', 'coverage'],
    queryFn: () => api.get<{ items: CoverageCell[] }>(`/orgs/${org}/needs-coverage`),
  });

export const contractChoiceQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'contracts', 'choice'],
    queryFn: async () => {
      const { items } = await api.get<List<{ id: string; reference: string; title: string }>>(
        `/orgs/${org}/contracts`,
        { limit: 200 },
      );
      return items.map(({ id, reference, title }) => ({ value: id, label: `${reference} · ${title}` }));
    },
  });
