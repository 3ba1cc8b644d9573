import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { Me, Membership, Setup } from '../api/shapes.js';

/** How far the product's clock stands from this device's: a demonstration lives in another year. */
let ahead = 0;
export const now = () => new Date(Date.now() + ahead);

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: async () => {
    const setup = await api.get<Setup>('/setup');
    ahead = Date.parse(setup.now) - Date.now();
    return setup;
  },
  staleTime: 60_000,
});

/** Who is here, or null at the door. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    try {
      return await api.get<Me>('/me');
    } catch (error) {
      if (isProblem(error, 401)) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const membershipOf = (me: Me | null | undefined, slug: string): Membership | undefined =>
  me?.memberships.find((membership) => membership.org.slug === slug);
