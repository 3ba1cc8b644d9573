import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { Absence, List } from '../api/shapes.js';

/** What lies ahead of one person, soonest first. */
export const absencesQuery = (org: string, personId: string) =>
  queryOptions({
    queryKey: [org, 'absences', personId],
    queryFn: () => api.get<List<Absence>>(`/orgs/${org}/absences`, { personId, limit: 50 }),
  });

/** Who is away on a day, as far as the reader may know: the day they are back, by person. */
export const awayQuery = (org: string, on: string) =>
  queryOptions({
    queryKey: [org, 'absences', 'on', on],
    queryFn: async () => {
      const { items } = await api.get<List<Absence>>(`/orgs/${org}/absences`, { on, limit: 200 });
      return new Map(items.map(({ person, to }) => [person.id, to]));
    },
  });
