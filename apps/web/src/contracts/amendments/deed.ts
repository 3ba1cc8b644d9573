import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { useOrganisation } from '../../shell/organisation.js';

interface Deed {
  path: string;
  body?: unknown;
  version?: number;
  method?: 'post' | 'put' | 'patch';
}

/** Sends a deed and freshens everything that may show it. */
export function useDeed<T = unknown>(after?: (made: T) => void) {
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, version, method = 'post' }: Deed) =>
      method === 'post'
        ? api.post<T>(address(path), body, version === undefined ? {} : { version })
        : api[method]<T>(address(path), body ?? {}, version),
    onSuccess: async (made) => {
      after?.(made);
      await queries.invalidateQueries({ queryKey: [org] });
    },
  });
}
