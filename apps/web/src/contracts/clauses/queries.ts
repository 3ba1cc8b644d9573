import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
type ClausesOnADay = Schemas['ClausesOnADay'];
export type ClauseInOrder = Schemas['ClauseInOrder'];
export type ClauseWording = Schemas['ClauseWording'];
export type Finding = Schemas['LintFindingView'];
export type FoundClause = Schemas['FoundClauseView'];
export type Term = Schemas['GlossaryTermView'];
type ClauseKind = ClauseInOrder['kind'];

export const CLAUSE_KINDS: ClauseKind[] = [
  'SCOPE',
  'PRICE',
  'SLA',
  'PENALTY',
  'REVIEW',
  'INNOVATION',
  'BENCHMARK',
  'REVERSIBILITY',
  'KEY_PERSONNEL',
  'GOVERNANCE',
  'AUDIT',
  'DATA',
  'SUBCONTRACTING',
  'DUTY_OF_ADVICE',
  'TERMINATION',
  'HARDSHIP',
  'OTHER',
];

export const clausesQuery = (org: string, id: string, asOf: string) =>
  queryOptions({
    queryKey: [org, 'contract', id, 'clauses', asOf],
    queryFn: () => api.get<ClausesOnADay>(`/orgs/${org}/contracts/${id}/clauses`, { asOf }),
    placeholderData: (before) => before,
  });

export const clauseHistoryQuery = (org: string, id: string) =>
  queryOptions({
    queryKey: [org, 'clause-history', id],
    queryFn: () => api.get<Schemas['ClauseHistory']>(`/orgs/${org}/clauses/${id}/history`),
  });

export const glossaryQuery = (org: string) =>
  queryOptions({
    queryKey: [org, 'glossary'],
    queryFn: () => api.get<Schemas['GlossaryView']>(`/orgs/${org}/glossary`),
  });
