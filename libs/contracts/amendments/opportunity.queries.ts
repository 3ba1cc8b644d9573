import { newestFirst } from '../register/newest-first.js';

/** Every SELECT about opportunities. JSON ones are responses as they leave. */

const range = (low: string, high: string) =>
  `case when o.${low} is not null then json_build_object('low', o.${low}::text, 'high', o.${high}::text) end`;

const row = `'id', o.id, 'number', o.number, 'contract', (select json_build_object('id', c.id,
      'reference', c.reference, 'title', c.title, 'currency', c.currency)
      from contracts.contract c where c.tenant_id = o.tenant_id and c.id = o.contract_id),
    'trigger', o.trigger, 'title', o.title, 'state', o.state, 'openedOn', o.opened_on,
    'windowFrom', o.window_from, 'windowUntil', o.window_until,
    'ourValue', ${range('our_value_low', 'our_value_high')},
    'theirValue', ${range('their_value_low', 'their_value_high')},
    'closedOn', o.closed_on, 'lostReason', o.lost_reason,
    'needs', coalesce((select json_agg(json_build_object('id', n.id, 'statement', n.statement, 'state', n.state,
        'businessUnit', n.business_unit, 'isShared', n.audience = 'shared') order by n.id)
      from contracts.opportunity_need l join contracts.need n on n.tenant_id = l.tenant_id and n.id = l.need_id
      where l.tenant_id = o.tenant_id and l.opportunity_id = o.id), '[]')`;

/** The mandate of whoever asks: row security has put the other side's out of sight. */
export const mandateJson = (opportunity: string) => `(select json_build_object('objectives', m.objectives,
      'limits', m.limits, 'reservationValue', m.reservation_value::text, 'givenBy', m.given_by, 'version', m.version)
    from contracts.mandate m where m.tenant_id = :tenant and m.opportunity_id = ${opportunity} limit 1)`;

/** The same mandate, for the audit of readings: an opportunity and its negotiation have one id. */
export const mandateShown = `
  select m.id, m.audience, m.supplier_id, jsonb_build_object('opportunity_id', m.opportunity_id) as facts
  from contracts.mandate m where m.tenant_id = :tenant and m.opportunity_id = :id`;

export const opportunityCard = `
  select json_build_object(${row}, 'mandate', ${mandateJson('o.id')},
    'amendments', coalesce((select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title,
        'state', a.state) order by a.id)
      from contracts.amendment a where a.tenant_id = o.tenant_id and a.negotiation_id = o.id), '[]'),
    'version', o.version)::text
  from contracts.opportunity o where o.tenant_id = :tenant and o.id = :id`;

export interface OpportunityFilter {
  contractId?: string | undefined;
  state?: string | undefined;
  /** The number of the last one shown. */
  after?: number | undefined;
  limit: number;
}

export function opportunityList({ contractId, state, after, limit }: OpportunityFilter): string {
  return newestFirst({
    table: 'contracts.opportunity',
    as: 'o',
    key: 'number',
    wanted: [
      contractId !== undefined && 'o.contract_id = :contractId::uuid',
      state !== undefined && 'o.state = :state',
      after !== undefined && 'o.number < :after::int',
    ],
    item: `json_build_object(${row}, 'version', o.version)`,
    limit,
  });
}

/** Occasions by what raised them: seized, lost, still open; and every lost one with its reason. */
export const opportunityReport = `
  with all_of_them as (
    select o.* from contracts.opportunity o
    where o.tenant_id = :tenant and (:contractId::uuid is null or o.contract_id = :contractId::uuid)
  ), by_trigger as (
    select o.trigger, count(*) filter (where o.state = 'CONVERTED')::int as seized,
      count(*) filter (where o.state = 'LOST')::int as lost,
      count(*) filter (where o.state not in ('CONVERTED', 'LOST'))::int as open
    from all_of_them o group by o.trigger
  )
  select json_build_object(
    'seized', coalesce((select sum(b.seized)::int from by_trigger b), 0),
    'lost', coalesce((select sum(b.lost)::int from by_trigger b), 0),
    'open', coalesce((select sum(b.open)::int from by_trigger b), 0),
    'byTrigger', coalesce((select json_agg(json_build_object('trigger', b.trigger, 'seized', b.seized,
       'lost', b.lost, 'open', b.open) order by b.trigger) from by_trigger b), '[]'),
    'lostBecause', coalesce((select json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title,
       'closedOn', o.closed_on, 'reason', o.lost_reason) order by o.number desc)
       from all_of_them o where o.state = 'LOST'), '[]'))::text`;

/** One numbers at a time in a house; the lock goes with the transaction. */
export const onlyOneNumbers = `
  select pg_advisory_xact_lock(hashtextextended('opportunity ' || :tenant::text, 0))`;

export const lastOpportunityNumber = `
  select coalesce(max(o.number), 0)::int as number from contracts.opportunity o where o.tenant_id = :tenant`;

/** A contract that is over is succeeded by another one, not amended. */
export const contractOver = `
  select c.id from contracts.contract c
  where c.tenant_id = :tenant and c.id = :contractId and c.state in ('ENDED', 'EXPIRED', 'ABANDONED')`;

/** What stands for this occasion: the same one, open or over; else what the same trigger has open. */
export const openedFor = `
  select o.id from contracts.opportunity o
  where o.tenant_id = :tenant and o.contract_id = :contractId
    and ((:occasion::text is not null and o.occasion = :occasion)
      or (:trigger::text not in ('MANUAL', 'NEED') and o.trigger = :trigger
          and o.state not in ('CONVERTED', 'LOST')))
  order by o.number desc limit 1`;

export const linkNeed = `
  insert into contracts.opportunity_need (tenant_id, contract_id, opportunity_id, need_id)
  values (:tenant, :contractId, :opportunityId, :needId) on conflict do nothing`;

export const needsTakenUp = `
  select l.need_id as id from contracts.opportunity_need l
  where l.tenant_id = :tenant and l.opportunity_id = :opportunityId order by l.need_id`;

export const mandateOf = `
  select m.id from contracts.mandate m
  where m.tenant_id = :tenant and m.opportunity_id = :opportunityId and m.audience = 'customer'`;

/** What is open on the contracts that a relationship leads. */
export const openOpportunitiesOf = `
  select o.id, o.number, o.title, o.opened_on::text as "on" from contracts.opportunity o
  join contracts.party p on p.tenant_id = o.tenant_id and p.contract_id = o.contract_id and p.role = 'LEAD'
  where o.tenant_id = :tenant and p.relationship_id = :relationshipId and o.state not in ('CONVERTED', 'LOST')
  order by o.number`;
