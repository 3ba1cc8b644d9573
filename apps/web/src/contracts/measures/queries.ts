import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Expected, FileReport, MeasurePage, Series, Token } from './shapes.js';

export const seriesQuery = (org: string, kpi: string) =>
  queryOptions({
    queryKey: [org, 'kpi', kpi, 'measures'],
    queryFn: () => api.get<Series>(`/orgs/${org}/kpis/${kpi}/measures`),
  });

export const measureQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'measure', id],
    queryFn: () => api.get<MeasurePage>(`/orgs/${org}/measures/${id}`),
  });

export const expectedQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: [org, 'contract', contract, 'expected-measures'],
    queryFn: () => api.get<{ items: Expected[] }>(`/orgs/${org}/contracts/${contract}/expected-measures`),
  });

export const tokensQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: [org, 'contract', contract, 'measure-tokens'],
    queryFn: () => api.get<{ items: Token[] }>(`/orgs/${org}/contracts/${contract}/measure-tokens`),
  });

/** `measure-file-trial` tells what a file would do, `measure-file` does it. */
export function sendFile(
  org: string,
  contract: string,
  door: 'measure-file-trial' | 'measure-file',
  file: File,
): Promise<FileReport> {
  const form = new FormData();
  form.append('file', file);
  return api.post<FileReport>(`/orgs/${org}/contracts/${contract}/${door}`, form);
}
