import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { ContractPage } from '../../api/shapes.js';
import { useOrganisation } from '../../shell/organisation.js';
import type { AlertsAhead, ContractHistory, Life, NoticeCheck } from './shapes.js';

export const lifeQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'life'],
    queryFn: () => api.get<Life>(`/orgs/${org}/contracts/${id}/life`),
  });

export const alertsQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'notice-alerts'],
    queryFn: () => api.get<AlertsAhead>(`/orgs/${org}/contracts/${id}/notice-alerts`),
  });

/** @param first the newest events, which have come with the contract's life */
export const historyQuery = (org: string, id: string, first: ContractHistory) =>
  infiniteQueryOptions({
    queryKey: [org, 'contract', id, 'history', first.items[0]?.id],
    initialData: { pages: [first], pageParams: [null] },
    staleTime: Infinity,
    queryFn: ({ pageParam }) =>
      api.get<ContractHistory>(`/orgs/${org}/contracts/${id}/history`, { limit: 20, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export interface AskedNotice {
  by: string;
  givenOn: string;
  effectiveOn: string;
}

export const noticeQuery = (org: string, id: string, asked: AskedNotice) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'notice-check', asked],
    queryFn: () =>
      api.get<NoticeCheck>(`/orgs/${org}/contracts/${id}/notice-check`, {
        by: asked.by,
        givenOn: asked.givenOn || undefined,
        effectiveOn: asked.effectiveOn || undefined,
      }),
    placeholderData: (known) => known,
  });

interface Deed {
  /** Below the organisation. */
  path: string;
  body?: unknown;
  method?: 'post' | 'patch';
  /** Of what is changed; a deed of the contract's life carries the contract's. */
  version?: number;
}

/** Sends a deed and freshens everything that may show it. */
export function useDeed(after?: () => void) {
  const { org, address } = useOrganisation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body = {}, method = 'post', version }: Deed) =>
      method === 'patch'
        ? api.patch(address(path), body, version)
        : api.post(address(path), body, { version }),
    onSuccess: async () => {
      after?.();
      await queries.invalidateQueries({ queryKey: [org] });
    },
  });
}

/** What the reader may do in the life of this contract. */
export function useStanding(contract: Pick<ContractPage, 'owner'> | undefined) {
  const { governs, has, membership, isSupplier } = useOrganisation();
  const owns = !isSupplier && !!contract?.owner && contract.owner.id === membership.personId;
  return {
    isSupplier,
    owns,
    /** Prepares it, asks the stakeholders, does what is left at the end. */
    leads: !isSupplier && (governs || owns),
    /** Signs, suspends, gives notice. */
    binds: isSupplier ? has('SUPPLIER_EXECUTIVE') : governs || owns || has('LEGAL'),
    opines: !isSupplier && (governs || owns || has('LEGAL', 'EXECUTIVE', 'BU_LEAD')),
    acknowledges: isSupplier
      ? has('SUPPLIER_EXECUTIVE', 'SUPPLIER_ACCOUNT_MANAGER')
      : governs || owns || has('LEGAL', 'EXECUTIVE', 'BU_LEAD'),
  };
}
