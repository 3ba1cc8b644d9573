import { newestFirst } from '../register/newest-first.js';

/** Every SELECT about needs. JSON ones are responses as they leave. */

const row = `'id', n.id, 'contract', (select json_build_object('id', c.id, 'reference', c.reference, 'title', c.title)
      from contracts.contract c where c.tenant_id = n.tenant_id and c.id = n.contract_id),
    'origin', n.origin, 'statement', n.statement, 'businessUnit', n.business_unit, 'coverage', n.coverage,
    'state', n.state, 'isShared', n.audience = 'shared', 'raisedOn', n.raised_on,
    'raisedBy', case when platform.current_side() <> 'supplier' then n.raised_by_name end,
    'refusedAs', case when n.refused_on is not null then json_build_object('text', n.refused_text,
      'by', n.refused_by_name, 'on', n.refused_on) end,
    'closedOn', n.closed_on,
    'declinedBecause', (select r.reason from contracts.need_refusal r
      where r.tenant_id = n.tenant_id and r.need_id = n.id),
    'opportunity', (select json_build_object('id', o.id, 'number', o.number, 'title', o.title, 'state', o.state)
      from contracts.opportunity_need l join contracts.opportunity o
        on o.tenant_id = l.tenant_id and o.id = l.opportunity_id
      where l.tenant_id = n.tenant_id and l.need_id = n.id order by o.number desc limit 1)`;

export const needCard = `
  select json_build_object(${row}, 'version', n.version)::text
  from contracts.need n where n.tenant_id = :tenant and n.id = :id`;

export interface NeedFilter {
  contractId?: string | undefined;
  state?: string | undefined;
  /** The id of the last one shown. */
  after?: string | undefined;
  limit: number;
}

export function needList({ contractId, state, after, limit }: NeedFilter): string {
  return newestFirst({
    table: 'contracts.need',
    as: 'n',
    key: 'id',
    wanted: [
      contractId !== undefined && 'n.contract_id = :contractId::uuid',
      state !== undefined && 'n.state = :state',
      after !== undefined && 'n.id < :after::uuid',
    ],
    item: `json_build_object(${row}, 'version', n.version)`,
    limit,
  });
}

/** OUT-20: what each unit needs of each contract, and how much of it the contract answers. */
export const needsCoverage = `
  with cell as (
    select n.business_unit as unit, n.contract_id, count(*)::int as needs,
      count(*) filter (where n.coverage = 'COVERED')::int as covered,
      count(*) filter (where n.coverage = 'PARTIAL')::int as partial,
      count(*) filter (where n.coverage = 'NOT_COVERED')::int as gaps
    from contracts.need n
    where n.tenant_id = :tenant and n.state <> 'DECLINED'
      and (:contractId::uuid is null or n.contract_id = :contractId::uuid)
    group by n.business_unit, n.contract_id
  )
  select json_build_object('items', coalesce(json_agg(json_build_object(
      'businessUnit', k.unit, 'contract', json_build_object('id', c.id, 'reference', c.reference, 'title', c.title),
      'needs', k.needs, 'covered', k.covered, 'partial', k.partial, 'gaps', k.gaps)
      order by k.unit collate "und-x-icu" nulls last, c.reference collate "und-x-icu"), '[]'))::text
  from cell k join contracts.contract c on c.tenant_id = :tenant and c.id = k.contract_id`;
