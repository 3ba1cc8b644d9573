import type { ContractState } from './contract-state.js';

/** Every SELECT of the register. JSON ones are responses as they leave. */

const money = (column: string) =>
  `case when c.${column} is not null then json_build_object('amount', c.${column}::text, 'currency', c.currency) end`;

/**
 * A year's worth of a contract: as registered, else the total spread over its duration, of which less than a year counts
 * as one. What the register shows and what the call of the day weighs are this same figure.
 */
const yearly = `coalesce(c.annual_value,
    round(c.total_value / greatest(1, coalesce((c.end_on - c.start_on + 1) / 365.25, 1)), 2))`;

/** Whole months of an ISO period that is counted in months and years; null for weeks and days. */
const months = (column: string) =>
  `case when c.${column} ~ '^P[0-9YM]+$' then (extract(year from c.${column}::interval) * 12 + extract(month from c.${column}::interval))::int end`;

const row = `'id', c.id, 'reference', c.reference, 'title', c.title, 'type', c.type,
    'supplier', (select json_build_object('id', p.supplier_id, 'relationshipId', p.relationship_id, 'name', p.supplier_name)
                 from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.role = 'LEAD'),
    'coSuppliers', coalesce((select json_agg(json_build_object('id', p.supplier_id, 'relationshipId', p.relationship_id,
                 'name', p.supplier_name) order by p.supplier_name collate "und-x-icu", p.id)
                 from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.role = 'CO'), '[]'),
    'owner', case when c.owner_person_id is not null then json_build_object('id', c.owner_person_id, 'name', c.owner_name) end,
    'annualValue', ${money('annual_value')}, 'annualWorth', case when ${yearly} is not null then
      json_build_object('amount', ${yearly}::text, 'currency', c.currency) end, 'totalValue', ${money('total_value')}, 'currency', c.currency,
    'startOn', c.start_on, 'endOn', c.end_on, 'endIsEstimated', c.end_is_estimated,
    'renewalMode', c.renewal_mode, 'notice', c.notice, 'noticeMonths', ${months('notice')},
    'lastNoticeDate', c.last_notice_on, 'lastNoticeSafeDate', c.safe_notice_on,
    'completeness', case when platform.current_side() = 'supplier' then '{}' else c.missing end,
    'criticalFunction', case when platform.current_side() <> 'supplier' then c.critical_function end,
    'personalData', case when platform.current_side() <> 'supplier' then c.personal_data end,
    'state', c.state, 'endingOn', c.ending_on, 'suspendedUntil', c.suspended_until`;

/** `why` names the holidays that were stepped over; `reckoning` is the whole way from the end to the two dates. */
export const contractCard = `
  select json_build_object(${row}, 'signedOn', c.signed_on,
    'renewalTerm', c.renewal_term, 'renewalTermMonths', ${months('renewal_term')},
    'supplierNotice', c.supplier_notice, 'supplierNoticeMonths', ${months('supplier_notice')},
    'why', coalesce((select json_agg(json_build_object('date', w -> 'params' ->> 'date', 'name', w -> 'params' ->> 'name',
             'nameEn', w -> 'params' ->> 'nameEn') order by w -> 'params' ->> 'date')
           from jsonb_array_elements(c.notice_why) w where w -> 'params' ? 'name'), '[]'),
    'reckoning', c.notice_why,
    'source', case when c.credit is not null then json_build_object('name', c.credit ->> 'publisher',
                'publishedOn', c.credit ->> 'publishedOn', 'licence', c.credit ->> 'licence') end,
    'amendments', coalesce((select json_agg(json_build_object('number', a.number, 'signedOn', a.notified_on,
             'publishedOn', a.published_on, 'summary', a.subject, 'amount', a.amount::text,
             'durationMonths', a.duration_months, 'suppliers', a.suppliers) order by a.number)
           from contracts.registered_amendment a where a.tenant_id = c.tenant_id and a.contract_id = c.id), '[]'),
    'version', c.version)::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;

export const CONTRACT_SORTS = ['reference', 'endOn', 'lastNoticeDate'] as const;
export type ContractSort = (typeof CONTRACT_SORTS)[number];

/** What to list; every absent filter lets everything through. */
export interface ContractFilter {
  supplierId?: string | undefined;
  relationshipId?: string | undefined;
  ownerPersonId?: string | undefined;
  /** Owned by the person who asks. */
  mine?: boolean | undefined;
  /** 'YYYY-MM-DD', the day itself excluded. */
  endingBefore?: string | undefined;
  noticeBefore?: string | undefined;
  state?: ContractState | undefined;
  /** Lacking something. */
  incomplete?: boolean | undefined;
  /** Words to search for. */
  q?: string | undefined;
  sort?: ContractSort | undefined;
  /** The sort key and the id of the last one shown. */
  after?: string[] | undefined;
  limit: number;
  total?: boolean | undefined;
}

// A contract without a date comes last; the indexes are on the same expressions.
const END = "coalesce(c.end_on, 'infinity')";
const NOTICE = "coalesce(c.last_notice_on, 'infinity')";
const keys: Record<ContractSort, { column: string; parameter: string }> = {
  reference: { column: 'c.reference collate "und-x-icu"', parameter: ':afterKey::text collate "und-x-icu"' },
  endOn: { column: END, parameter: ':afterKey::date' },
  lastNoticeDate: { column: NOTICE, parameter: ':afterKey::date' },
};

/** The contracts that name somebody, gathered first so that their keys are looked up. */
const namedBy = (column: string, parameter: string) =>
  `c.id = any (array(select p.contract_id from contracts.party p
           where p.tenant_id = :tenant and p.${column} = ${parameter}::uuid))`;

/**
 * The list. The statement is written for the filters that are asked and carries its limit as a number, so that the
 * planner sees which index it may walk: an optional filter in the text would hide it.
 */
export function contractList(filter: ContractFilter): string {
  const { column, parameter } = keys[filter.sort ?? 'reference'];
  const limit = Math.trunc(filter.limit);
  const wanted = [
    'c.tenant_id = :tenant',
    filter.supplierId !== undefined && namedBy('supplier_id', ':supplierId'),
    filter.relationshipId !== undefined && namedBy('relationship_id', ':relationshipId'),
    filter.ownerPersonId !== undefined && 'c.owner_person_id = :ownerPersonId::uuid',
    filter.mine === true && 'c.owner_person_id = platform.current_person()',
    filter.endingBefore !== undefined && `${END} < :endingBefore::date`,
    // Only where somebody can still say no.
    filter.noticeBefore !== undefined &&
      `${NOTICE} < :noticeBefore::date and c.state in ('SIGNED', 'IN_FORCE', 'SUSPENDED')`,
    filter.state !== undefined && 'c.state = :state',
    filter.incomplete === true && `c.missing <> '{}'`,
    filter.q !== undefined &&
      `c.id = any (array(select s.id from platform.search(:q, array['contract'], 200) s))`,
  ]
    .filter(Boolean)
    .join(' and ');
  const onwards = filter.after ? `and (${column}, c.id) > (${parameter}, :afterId::uuid)` : '';
  const total = filter.total ? `, 'total', (select count(*) from contracts.contract c where ${wanted})` : '';
  return `
  with page as (
    select c.* from contracts.contract c
    where ${wanted} ${onwards}
    order by ${column}, c.id limit ${limit + 1}
  ), shown as (select * from page c order by ${column}, c.id limit ${limit})
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object(${row}, 'version', c.version) order by ${column}, c.id)
                       from shown c), '[]'),
    'nextCursor', case when (select count(*) from page) > ${limit} then
      (select platform.cursor((${column})::text, c.id::text) from shown c order by ${column} desc, c.id desc limit 1) end
    ${total})::text`;
}

/** The contracts of one relationship, for the screens that are composed of several modules. */
export const contractsOfRelationship = `
  select coalesce(json_agg(json_build_object(${row}, 'version', c.version) order by coalesce(c.end_on, 'infinity'), c.id), '[]')::text
  from contracts.contract c
  where c.tenant_id = :tenant and ${namedBy('relationship_id', ':relationshipId')}`;

export const contractCounts = `
  select p.supplier_id as "supplierId", count(*)::int as count from contracts.party p
  where p.tenant_id = :tenant and p.supplier_id = any (:supplierIds::uuid[]) group by p.supplier_id`;

export const contractsOwnedBy = `
  select c.id from contracts.contract c where c.tenant_id = :tenant and c.owner_person_id = :personId order by c.id`;

export const contractsWithNotice = `
  select c.id from contracts.contract c where c.tenant_id = :tenant and c.last_notice_on is not null order by c.id`;

/** What a file may mean by a contract: the same identity at the source, else the same reference. */
export const contractsNamed = `
  select c.id, c.reference, c.source_key as "sourceKey" from contracts.contract c
  where c.tenant_id = :tenant
    and (lower(c.reference) = any (:references::text[]) or c.source_key = any (:sourceKeys::text[]))`;

export const renameParties = `
  update contracts.party set supplier_name = :name, version = version + 1
  where tenant_id = :tenant and supplier_id = :supplierId and supplier_name <> :name
  returning contract_id as id`;

/** What the contracts that these relationships lead weigh, as plain text. */
export const contractWeights = `
  select c.id, c.reference, p.relationship_id as "relationshipId", ${yearly}::text as "annualWorth",
    c.currency::text as currency, c.start_on::text as "startOn", c.end_on::text as "endOn", c.renewal_mode as "renewalMode", c.critical_function as "criticalFunction",
    c.last_notice_on::text as "lastNoticeOn", c.state
  from contracts.party p join contracts.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
  where p.tenant_id = :tenant and p.role = 'LEAD' and p.relationship_id = any (:relationshipIds::uuid[])
  order by c.id`;

/** A contract as the rooms around it need it; a co-contractor does not see the lead's row, so their own stands in. */
export const contractReached = `
  select c.id, c.reference, c.title, c.currency::text as currency, c.owner_person_id as "ownerPersonId",
    (select json_build_object('supplierId', p.supplier_id, 'relationshipId', p.relationship_id, 'name', p.supplier_name)
     from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id
     order by p.role desc, p.id limit 1) as lead
  from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;

export const contractEnd = `
  select c.end_on::text as "endOn" from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;

/** Parties are seen as their contract is. */
export const showParties = `
  update contracts.party set audience = :audience, version = version + 1
  where tenant_id = :tenant and contract_id = :id and audience <> :audience`;

/** The register was wrong about the terms of today: they are put right, and those of the past stay. */
export const correctTerm = `
  update contracts.term t set start_on = c.start_on, end_on = c.end_on, renewal_mode = c.renewal_mode,
    renewal_term = c.renewal_term, notice = c.notice, supplier_notice = c.supplier_notice,
    annual_value = c.annual_value, total_value = c.total_value, version = t.version + 1
  from contracts.contract c
  where t.tenant_id = :tenant and t.contract_id = :id and c.tenant_id = :tenant and c.id = :id
    and t.effective_from <= :today::date and (t.effective_to is null or t.effective_to > :today::date)
    and (t.start_on, t.end_on, t.renewal_mode, t.renewal_term, t.notice, t.supplier_notice, t.annual_value, t.total_value)
      is distinct from (c.start_on, c.end_on, c.renewal_mode, c.renewal_term, c.notice, c.supplier_notice, c.annual_value,
        c.total_value)`;
