import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { List, RelationshipRow } from '../api/shapes.js';

interface RelationshipFilters {
  q?: string;
  segment?: string;
  state?: string;
  flag?: string;
  sort?: string;
}

/** The register of relationships, as the address filters and orders it. */
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
