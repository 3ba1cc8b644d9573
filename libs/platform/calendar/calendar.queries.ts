/** Region first, so that a change of the country is overruled by one of the region. */
export const changesOf = `
  select country::text, region, day, kind, name
  from platform.calendar_exception where tenant_id = :tenant
  order by region nulls first, day`;

export const exceptionAt = `
  select id from platform.calendar_exception
  where tenant_id = :tenant and country = :country and region is not distinct from :region and day = :day::date`;

export const exceptionList = `
  select json_build_object('items', coalesce(json_agg(json_build_object(
      'id', e.id, 'country', e.country, 'region', e.region, 'day', e.day, 'kind', e.kind, 'name', e.name,
      'version', e.version) order by e.day desc, e.id), '[]'), 'nextCursor', null)::text
  from platform.calendar_exception e where e.tenant_id = :tenant`;
