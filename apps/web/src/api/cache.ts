import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem.js';

export const cache = new QueryClient({
  defaultOptions: {
    // Without a network a question fails in words, and a deed is refused at once: neither waits unseen.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      // A refusal will not change its mind; a lost connection may come back.
      retry: (count, error) => count < 2 && isProblem(error, 0),
      refetchOnWindowFocus: true,
    },
  },
});
