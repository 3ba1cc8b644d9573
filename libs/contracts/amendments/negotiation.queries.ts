import { newestFirst } from '../register/newest-first.js';
import { mandateJson } from './opportunity.queries.js';

/** Every SELECT about negotiations. JSON ones are responses as they leave; row security gives each side its halves. */

const contract = `(select json_build_object('id', c.id, 'reference', c.reference, 'title', c.title,
      'currency', c.currency, 'supplier', (select p.supplier_name from contracts.party p
        where p.tenant_id = c.tenant_id and p.contract_id = c.id order by p.role desc, p.id limit 1))
    from contracts.contract c where c.tenant_id = n.tenant_id and c.id = n.contract_id)`;

const range = (alias: string) =>
  `case when ${alias}.value_low is not null then
     json_build_object('low', ${alias}.value_low::text, 'high', ${alias}.value_high::text) end`;

const item = `json_build_object('id', i.id, 'giver', i.giver,
    'getter', case i.giver when 'customer' then 'supplier' else 'customer' end, 'kind', i.kind, 'title', i.title,
    'argument', i.argument, 'value', ${range('i')}, 'creditId', i.credit_id, 'state', i.state, 'wordedBy', i.worded_by,
    'wordings', coalesce((select json_agg(json_build_object('n', w.n, 'wordedBy', w.worded_by, 'by', case when platform.current_side() = 'customer' or w.worded_by = 'supplier' then w.by_name end,
        'on', w.on_day, 'title', w.title, 'argument', w.argument, 'value', ${range('w')}) order by w.n)
      from contracts.item_wording w where w.tenant_id = i.tenant_id and w.item_id = i.id), '[]'),
    'privateHalf', (select json_build_object('argument', h.argument, 'value', ${range('h')},
        'reservation', h.reservation, 'version', h.version)
      from contracts.private_half h where h.tenant_id = i.tenant_id and h.item_id = i.id limit 1),
    'version', i.version)`;

/** One statement for the whole table of a negotiation. */
export const negotiationCard = `
  select json_build_object('id', n.id, 'contract', ${contract}, 'title', n.title, 'openedOn', n.opened_on,
    'closedOn', n.closed_on, 'outcome', n.outcome, 'mandate', ${mandateJson('n.id')},
    'items', coalesce((select json_agg(${item} order by i.id) from contracts.negotiation_item i
      where i.tenant_id = n.tenant_id and i.negotiation_id = n.id), '[]'),
    'amendments', coalesce((select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title,
        'state', a.state) order by a.id)
      from contracts.amendment a where a.tenant_id = n.tenant_id and a.negotiation_id = n.id), '[]'),
    'version', n.version)::text
  from contracts.negotiation n where n.tenant_id = :tenant and n.id = :id`;

/** The private halves that the table shows to whoever asks, for the audit of readings. */
export const halvesShown = `
  select h.id, h.audience, h.supplier_id, jsonb_build_object('negotiation_id', i.negotiation_id, 'item_id', i.id) as facts
  from contracts.negotiation_item i
  join contracts.private_half h on h.tenant_id = i.tenant_id and h.item_id = i.id
  where i.tenant_id = :tenant and i.negotiation_id = :id`;

export const itemCard = `
  select ${item}::text from contracts.negotiation_item i where i.tenant_id = :tenant and i.id = :id`;

export interface NegotiationFilter {
  contractId?: string | undefined;
  /** The id of the last one shown. */
  after?: string | undefined;
  limit: number;
}

export function negotiationList({ contractId, after, limit }: NegotiationFilter): string {
  return newestFirst({
    table: 'contracts.negotiation',
    as: 'n',
    key: 'id',
    wanted: [
      contractId !== undefined && 'n.contract_id = :contractId::uuid',
      after !== undefined && 'n.id < :after::uuid',
    ],
    item: `json_build_object('id', n.id, 'contract', ${contract}, 'title', n.title, 'openedOn', n.opened_on,
        'closedOn', n.closed_on, 'outcome', n.outcome, 'version', n.version)`,
    limit,
  });
}

export const wordingsOf = `
  select count(*)::int as count from contracts.item_wording w where w.tenant_id = :tenant and w.item_id = :itemId`;

/** The half of whoever asks. */
export const halfOf = `
  select h.id from contracts.private_half h where h.tenant_id = :tenant and h.item_id = :itemId limit 1`;

export const ownMandate = `
  select m.id from contracts.mandate m where m.tenant_id = :tenant and m.opportunity_id = :opportunityId limit 1`;

/** Two at two tables cannot name one penalty; the lock goes with the transaction. */
export const onlyOneNames = `
  select pg_advisory_xact_lock(hashtextextended('waiver ' || :tenant::text || :contractId::text, 0))`;

/** What gives that penalty up already: at a table that is open, or at one that both sides left agreed. */
export const standingItemOf = `
  select i.id from contracts.negotiation_item i
  join contracts.negotiation n on n.tenant_id = i.tenant_id and n.id = i.negotiation_id
  where i.tenant_id = :tenant and i.contract_id = :contractId and i.credit_id = :creditId
    and (i.state = 'ACCEPTED' and n.outcome is distinct from 'BROKEN_OFF' or i.state <> 'REFUSED' and n.outcome is null)
  limit 1`;

/** The penalty when it is past giving up; the one that nobody told the supplier of is out of its sight, and there. */
export const creditLost = `
  select c.id from contracts.credit c where c.tenant_id = :tenant and c.id = :creditId
    and c.state in ('NIL', 'INVOICED', 'OFFSET', 'RECOVERED', 'CANCELLED')`;

/** How much of what was accepted each side gets. */
export const acceptedGets = `
  select count(*) filter (where i.giver = 'supplier')::int as customer,
    count(*) filter (where i.giver = 'customer')::int as supplier
  from contracts.negotiation_item i
  where i.tenant_id = :tenant and i.negotiation_id = :negotiationId and i.state = 'ACCEPTED'`;
