import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { KpiPage, Outcomes, Strategy, Template, Unit } from './shapes.js';

export const outcomesQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'outcomes'],
    queryFn: () => api.get<Outcomes>(`/orgs/${org}/contracts/${id}/outcomes`),
  });

export const kpiQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'kpi', id],
    queryFn: () => api.get<KpiPage>(`/orgs/${org}/kpis/${id}`),
  });

export const strategiesQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'strategies'],
    queryFn: () => api.get<{ items: Strategy[] }>(`/orgs/${org}/strategic-objectives`),
  });

export const unitsQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'units'],
    queryFn: () => api.get<{ items: Unit[] }>(`/orgs/${org}/business-units`),
  });

export const templatesQuery = (org: string, locale: string) =>
  queryOptions({
    queryKey: [org, 'kpi-templates', locale],
    queryFn: () => api.get<{ items: Template[] }>(`/orgs/${org}/kpi-templates`),
    staleTime: Infinity,
  });
