import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.js';

export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal will not change its mind; a lost connection may come back.
      retry: (count, error) => count < 2 && isProblem(error, 0),
      refetchOnWindowFocus: true,
    },
  },
});
