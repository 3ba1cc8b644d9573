import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { List } from '../../api/shapes.js';
import { outcomesQuery } from '../outcomes/queries.js';
import type {
  AmendmentPage,
  AmendmentRow,
  ContractOfDay,
  NegotiationPage,
  NegotiationRow,
  OccasionReport,
  OpportunityPage,
  OpportunityRow,
} from './shapes.js';

/** Everything here begins with the contract's key, so that one deed freshens the whole tab. */
const key = (org: string, ...rest: unknown[]) => [org, 'amendments', ...rest];

export const opportunitiesQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: key(org, 'opportunities', contract),
    queryFn: () => api.get<List<OpportunityRow>>(`/orgs/${org}/opportunities`, { contract, limit: 200 }),
  });

export const occasionsQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: key(org, 'report', contract),
    queryFn: () => api.get<OccasionReport>(`/orgs/${org}/opportunities-report`, { contract }),
  });

export const opportunityQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: key(org, 'opportunity', id),
    queryFn: () => api.get<OpportunityPage>(`/orgs/${org}/opportunities/${id}`),
  });

export const negotiationsQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: key(org, 'negotiations', contract),
    queryFn: () => api.get<List<NegotiationRow>>(`/orgs/${org}/negotiations`, { contract, limit: 200 }),
  });

export const negotiationQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: key(org, 'negotiation', id),
    queryFn: () => api.get<NegotiationPage>(`/orgs/${org}/negotiations/${id}`),
  });

export const amendmentsQuery = (org: string, contract: string) =>
  queryOptions({
    queryKey: key(org, 'of', contract),
    queryFn: () => api.get<{ items: AmendmentRow[] }>(`/orgs/${org}/contracts/${contract}/amendments`),
  });

export const amendmentQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: key(org, 'amendment', id),
    queryFn: () => api.get<AmendmentPage>(`/orgs/${org}/amendments/${id}`),
  });

export const asOfQuery = (org: string, contract: string, day: string) =>
  queryOptions({
    queryKey: [org, 'contract', contract, 'as-of', day],
    queryFn: () => api.get<ContractOfDay>(`/orgs/${org}/contracts/${contract}/as-of/${day}`),
  });

/** What waits for a day on which to begin: objectives that were proposed, KPIs or other definitions of them. */
export const waitingOutcomesQuery = (org: string, contract: string) =>
  queryOptions({
    ...outcomesQuery(org, contract),
    select: ({ objectives }) => ({
      objectives: objectives.filter(({ state }) => state === 'PROPOSED' || state === 'AGREED'),
      kpis: objectives
        .flatMap(({ kpis }) => kpis)
        .filter(({ state, newest, inForce }) => state !== 'RETIRED' && newest !== inForce),
    }),
  });
