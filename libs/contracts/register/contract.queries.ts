/** Every SELECT of the register. JSON ones are responses as they leave. */

const money = (column: string) =>
  `case when c.${column} is not null then json_build_object('amount', c.${column}::text, 'currency', c.currency) end`;

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
    'annualValue', ${money('annual_value')}, 'totalValue', ${money('total_value')}, 'currency', c.currency,
    'startOn', c.start_on, 'endOn', c.end_on, 'endIsEstimated', c.end_is_estimated,
    'renewalMode', c.renewal_mode, 'notice', c.notice, 'noticeMonths', ${months('notice')},
    'lastNoticeDate', c.last_notice_on, 'lastNoticeSafeDate', c.safe_notice_on,
    'completeness', c.missing, 'criticalFunction', c.critical_function`;

/** `why` names the holidays that were stepped over; `reckoning` is the whole way from the end to the two dates. */
export const contractCard = `
  select json_build_object(${row}, 'signedOn', c.signed_on,
    'renewalTerm', c.renewal_term, 'renewalTermMonths', ${months('renewal_term')},
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

const keys: Record<ContractSort, { column: string; type: string }> = {
  reference: { column: 'c.reference collate "und-x-icu"', type: 'text' },
  endOn: { column: "coalesce(c.end_on, 'infinity')", type: 'date' },
  lastNoticeDate: { column: "coalesce(c.last_notice_on, 'infinity')", type: 'date' },
};

const filtered = `c.tenant_id = :tenant
      and (:supplierId::uuid is null or exists (select 1 from contracts.party p
           where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.supplier_id = :supplierId))
      and (:relationshipId::uuid is null or exists (select 1 from contracts.party p
           where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.relationship_id = :relationshipId))
      and (:ownerPersonId::uuid is null or c.owner_person_id = :ownerPersonId)
      and (not :mine::boolean or c.owner_person_id = platform.current_person())
      and (:endingBefore::date is null or c.end_on < :endingBefore)
      and (:noticeBefore::date is null or c.last_notice_on < :noticeBefore)
      and (not :incomplete::boolean or c.missing <> '{}')
      and (:found::text is null or c.id in (select s.id from platform.search(:found, array['contract'], 200) s))`;

/** One statement per order, so that each is planned with its own index. */
export function contractList(sort: ContractSort): string {
  const { column, type } = keys[sort];
  return `
  with page as (
    select c.* from contracts.contract c
    where ${filtered}
      and (:afterKey::text is null or (${column}, c.id) > (:afterKey::${type}, :afterId::uuid))
    order by ${column}, c.id limit :limit::int + 1
  ), shown as (select * from page c order by ${column}, c.id limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object(${row}, 'version', c.version) order by ${column}, c.id)
                       from shown c), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor((${column})::text, c.id::text) from shown c order by ${column} desc, c.id desc limit 1) end,
    'total', case when :total::boolean then (select count(*) from contracts.contract c where ${filtered}) end)::text`;
}

/** The contracts of one relationship, for the screens that are composed of several modules. */
export const contractsOfRelationship = `
  select coalesce(json_agg(json_build_object(${row}, 'version', c.version) order by coalesce(c.end_on, 'infinity'), c.id), '[]')::text
  from contracts.contract c
  where c.tenant_id = :tenant and exists (select 1 from contracts.party p
    where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.relationship_id = :relationshipId)`;

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

export const contractsOfSuppliers = `
  select p.supplier_id as "supplierId", c.id, c.reference, c.title
  from contracts.party p join contracts.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
  where p.tenant_id = :tenant and p.supplier_id = any (:supplierIds::uuid[])`;

export const renameParties = `
  update contracts.party set supplier_name = :name, version = version + 1
  where tenant_id = :tenant and supplier_id = :supplierId and supplier_name <> :name`;

/** What the contracts that these relationships lead weigh, as plain text. */
export const contractWeights = `
  select c.id, c.reference, p.relationship_id as "relationshipId", c.annual_value::text as "annualValue",
    c.total_value::text as "totalValue", c.currency::text as currency, c.start_on::text as "startOn",
    c.end_on::text as "endOn", c.renewal_mode as "renewalMode", c.critical_function as "criticalFunction",
    c.last_notice_on::text as "lastNoticeOn"
  from contracts.party p join contracts.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
  where p.tenant_id = :tenant and p.role = 'LEAD' and p.relationship_id = any (:relationshipIds::uuid[])
  order by c.id`;

export const relationshipsLedIn = `
  select distinct p.relationship_id as "relationshipId" from contracts.party p
  where p.tenant_id = :tenant and p.role = 'LEAD' and p.contract_id = any (:contractIds::uuid[])`;
