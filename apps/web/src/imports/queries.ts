import { queryOptions } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { ImportFile, ImportItem, List } from '../api/shapes.js';

const working = new Set(['UPLOADED', 'READING', 'CHECKING', 'APPLYING', 'UNDOING']);
export const isWorking = (file: { state: string } | undefined) => Boolean(file && working.has(file.state));

export const importsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'imports'],
    queryFn: () => api.get<List<ImportItem>>(`/orgs/${org}/imports`),
  });

/** Asked again while the worker is at it; still afterwards. */
export const importQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'imports', id],
    queryFn: () => api.get<ImportFile>(`/orgs/${org}/imports/${id}`),
    refetchInterval: (query) => (isWorking(query.state.data) ? 600 : false),
  });

export async function upload(org: string, file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  return (await api.post<{ id: string }>(`/orgs/${org}/imports`, form)).id;
}
