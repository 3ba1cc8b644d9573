import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import { useOrganisation } from './organisation.js';

interface Deed {
  /** Below the organisation. */
  path: string;
  body?: unknown;
  method?: 'post' | 'put' | 'patch' | 'delete';
  /** Of what is changed, as the reader saw it. */
  version?: number | null;
}

/** A form that can say beside each of its fields what was refused there. */
interface Fields {
  setErrors: (errors: Record<string, string>) => void;
  /** What stands in its fields, by the names that a refusal points at. */
  values?: object;
}

const send = <T>(path: string, { body, method = 'post', version: seen }: Deed): Promise<T> => {
  const version = seen ?? undefined;
  if (method === 'post') return api.post<T>(path, body, { version });
  return method === 'delete' ? api.remove<T>(path) : api[method]<T>(path, body ?? {}, version);
};

/** A change of what somebody wrote, which may be put over a newer one; any other act is first to be thought over. */
const isEdit = ({ path, method }: Deed) =>
  method === 'put' || method === 'patch' || path.endsWith('/correction');

/** Everything that was read of the organisation is read anew where it is shown. */
export function useFreshening() {
  const { org } = useOrganisation();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [org] });
}

/**
 * Sends a deed and freshens everything that may show it.
 * @param after what follows once it is done, such as closing the dialog it was asked in
 * @param fields the form whose words it carries
 */
export function useDeed<T = unknown>(after?: (made: T) => unknown, fields?: Fields) {
  const { address } = useOrganisation();
  const freshen = useFreshening();
  const act = useMutation({
    mutationFn: (deed: Deed) => send<T>(address(deed.path), deed),
    onSuccess: async (made) => {
      await after?.(made);
      await freshen();
    },
    onError: (error) => {
      if (isProblem(error)) fields?.setErrors(error.fields());
    },
  });
  const { error, variables: sent } = act;
  const version = isProblem(error, 412) ? error.currentVersion : undefined;
  return {
    ...act,
    beside: fields?.values,
    /** Somebody was faster: theirs is read anew; mine, where it is an edit, is put over it. */
    conflict: {
      theirs: () => {
        act.reset();
        void freshen();
      },
      mine:
        sent && version !== undefined && isEdit(sent) ? () => act.mutate({ ...sent, version }) : undefined,
    },
  };
}
