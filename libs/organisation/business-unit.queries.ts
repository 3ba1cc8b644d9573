/** The units by name, with their leads: a house has a few dozen, so the list is whole. */
export const businessUnitList = `
  select json_build_object('items', coalesce(json_agg(json_build_object(
      'id', u.id, 'name', u.name, 'code', u.code, 'active', u.active,
      'lead', case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end,
      'version', u.version) order by u.name collate "und-x-icu", u.id), '[]'), 'nextCursor', null)::text
  from organisation.business_unit u
  left join organisation.person p on p.tenant_id = u.tenant_id and p.id = u.lead_person_id
  where u.tenant_id = :tenant`;

export const unitCards = `
  select u.id, u.name, u.code, u.lead_person_id as "leadPersonId", u.active
  from organisation.business_unit u where u.tenant_id = :tenant and u.id = any (:ids::uuid[])`;

export const unitsLedBy = `
  select u.id, u.name, u.code, u.lead_person_id as "leadPersonId", u.active
  from organisation.business_unit u
  where u.tenant_id = :tenant and u.lead_person_id = :personId and u.active order by u.name collate "und-x-icu"`;

export const codeTaken = `
  select u.id from organisation.business_unit u
  where u.tenant_id = :tenant and lower(u.code) = lower(:code) and u.id <> :id`;
