/** Every SELECT of the register. JSON ones are responses as they leave. */

/** A supplier as other modules need it. */
export const supplierCards = `
  select s.id, s.relationship_id as "relationshipId", s.legal_name as "legalName", s.country::text as country
  from suppliers.supplier s where s.tenant_id = :tenant and s.id = any (:ids::uuid[])`;

/** Who answers to these keys, the record that was there first before its twins. */
export const suppliersByKey = `
  select a.key, s.id, s.relationship_id as "relationshipId", s.legal_name as "legalName", s.country::text as country
  from suppliers.alias a
  join suppliers.supplier s on s.tenant_id = a.tenant_id and s.id = a.supplier_id
  where a.tenant_id = :tenant and a.key = any (:keys::text[])
  order by s.id`;

export const forgetOwnKeys = `
  delete from suppliers.alias where tenant_id = :tenant and supplier_id = any (:ids::uuid[]) and origin = 'OWN'`;

/** Keys met elsewhere stay what they were: a spelling may be the supplier's own as well. */
export const rememberKeys = `
  insert into suppliers.alias (tenant_id, supplier_id, key, origin)
  select :tenant, a.id, a.key, :origin from jsonb_to_recordset(:keys::jsonb) as a(id uuid, key text)
  on conflict (tenant_id, supplier_id, key) do nothing`;

/** What has been built on suppliers since they were entered, by kind; a supplier nothing was built on is absent. */
export const builtOn = `
  select s.id, s.legal_name as "legalName",
    array_remove(array[
      case when s.version > 1 then 'CORRECTED' end,
      case when r.version > 1 then 'NOTED' end,
      case when exists (select 1 from suppliers.segmentation_assessment a
        where a.tenant_id = :tenant and a.relationship_id = r.id) then 'ASSESSED' end,
      case when exists (select 1 from suppliers.seat t
        where t.tenant_id = :tenant and t.relationship_id = r.id) then 'SEATS' end,
      case when exists (select 1 from suppliers.relationship c
        where c.tenant_id = :tenant and c.parent_supplier_id = s.id) then 'PARENT' end], null) as by
  from suppliers.supplier s
  join suppliers.relationship r on r.tenant_id = s.tenant_id and r.supplier_id = s.id
  where s.tenant_id = :tenant and s.id = any (:ids::uuid[])`;

const amount = (value: string, currency: string) =>
  `case when ${value} is not null then json_build_object('amount', ${value}::text, 'currency', ${currency}) end`;

/** One supplier. Its own people read the same without the customer's half, which row security leaves null. */
export const supplierDetail = `
  select json_build_object('id', s.id, 'relationshipId', s.relationship_id, 'legalName', s.legal_name,
    'tradeName', s.trade_name, 'country', s.country, 'hqAddress', s.hq_address, 'personType', s.person_type,
    'identifiers', s.identifiers, 'state', r.state, 'segment', r.segment, 'tags', coalesce(r.tags, '{}'),
    'annualSpend', ${amount('r.annual_spend', 'r.spend_currency')},
    'isIctProvider', r.is_ict_provider, 'isDataProcessor', r.is_data_processor,
    'securityContact', r.security_contact, 'parentSupplierId', r.parent_supplier_id,
    'lookalikes', (
      select coalesce(json_agg(json_build_object('id', x.id, 'legalName', x.legal_name, 'keys', x.keys)
        order by x.id), '[]')
      from (
        select o.id, o.legal_name, array_agg(theirs.key order by theirs.key) as keys
        from suppliers.alias ours
        join suppliers.alias theirs on theirs.tenant_id = ours.tenant_id and theirs.key = ours.key
          and theirs.supplier_id <> ours.supplier_id
        join suppliers.supplier o on o.tenant_id = theirs.tenant_id and o.id = theirs.supplier_id
        where ours.tenant_id = :tenant and ours.supplier_id = s.id
        group by o.id, o.legal_name) x),
    'version', s.version)::text
  from suppliers.supplier s
  left join suppliers.relationship r on r.tenant_id = s.tenant_id and r.supplier_id = s.id
  where s.tenant_id = :tenant and s.id = :id`;

export interface SupplierFilter {
  segment?: string | undefined;
  state?: string | undefined;
  /** Ids that search has found. */
  found?: string[] | undefined;
  sort?: 'name' | '-name' | undefined;
  /** Name and id of the last one shown. */
  after?: [string, string] | undefined;
  limit: number;
  total?: boolean | undefined;
}

/**
 * The list by name. The statement is written for the filters that are asked and carries its limit as a number, so
 * that the planner sees what it may walk in order: an optional filter in the text would hide the index from it.
 * A filter on the customer's half walks that half's own index, which repeats the name.
 */
export function supplierList(filter: SupplierFilter): string {
  const isFiltered = filter.segment !== undefined || filter.state !== undefined;
  const name = isFiltered ? 'r.supplier_name' : 's.legal_name';
  const id = isFiltered ? 'r.supplier_id' : 's.id';
  const tables = isFiltered
    ? `suppliers.relationship r
       join suppliers.supplier s on s.tenant_id = r.tenant_id and s.id = r.supplier_id`
    : `suppliers.supplier s
       left join suppliers.relationship r on r.tenant_id = s.tenant_id and r.supplier_id = s.id`;
  const wanted = [
    `${isFiltered ? 'r' : 's'}.tenant_id = :tenant`,
    filter.segment !== undefined && 'r.segment = :segment',
    filter.state !== undefined && 'r.state = :state',
    filter.found !== undefined && `${id} = any (:found::uuid[])`,
  ].filter(Boolean);
  const isDescending = filter.sort === '-name';
  const direction = isDescending ? ' desc' : '';
  const order = `${name} collate "und-x-icu"${direction}, ${id}${direction}`;
  const onwards = filter.after
    ? `and (${name} collate "und-x-icu", ${id}) ${isDescending ? '<' : '>'} (:afterName collate "und-x-icu", :afterId::uuid)`
    : '';
  const limit = Math.trunc(filter.limit);
  const total = filter.total
    ? `, 'total', (select count(*) from ${tables} where ${wanted.join(' and ')})`
    : '';
  return `
  with page as (
    select s.id, s.relationship_id, s.legal_name, s.trade_name, s.country, r.state, r.segment, s.identifiers, s.version,
           row_number() over (order by ${order}) as place
    from ${tables}
    where ${wanted.join(' and ')} ${onwards}
    order by ${order} limit ${limit + 1}
  )
  select json_build_object(
    'items', coalesce(json_agg(json_build_object('id', p.id, 'relationshipId', p.relationship_id,
      'legalName', p.legal_name, 'tradeName', p.trade_name, 'country', p.country, 'state', p.state,
      'segment', p.segment, 'identifiers', p.identifiers, 'version', p.version) order by p.place)
      filter (where p.place <= ${limit}), '[]'),
    'nextCursor', (select platform.cursor(l.legal_name, l.id::text) from page l
      where l.place = ${limit} and exists (select 1 from page m where m.place > ${limit}))
    ${total})::text
  from page p`;
}
