import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { meQuery } from './session.js';

/**
 * Who is here has changed: read it anew and tell every screen that stands on it. The routes hold what they were
 * given at the door, and a forgotten answer is not asked for again by itself.
 */
export function useMeAgain(): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  return async () => {
    await queries.fetchQuery({ ...meQuery, staleTime: 0 });
    await router.invalidate();
  };
}
