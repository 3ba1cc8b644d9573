/** The two screens that cross every module: what one may find, and what was done. */

export const found = 'select kind, id, title, path from platform.search(:q, :kinds::text[], :limit::int)';

export const foundJson = `
  select json_build_object('items', coalesce(json_agg(json_build_object(
    'kind', kind, 'id', id, 'title', title, 'path', path)), '[]'))::text
  from platform.search(:q, null, 20)`;

export const auditList = `
  with page as (
    select a.*, s.entry_id is not null as sealed from platform.audit_entry a
    left join platform.audit_seal s on s.tenant_id = a.tenant_id and s.entry_id = a.id
    where a.tenant_id = :tenant
      and (:object::text is null or a.object = :object)
      and (:objectId::text is null or a.object_id = :objectId)
      and (:afterAt::timestamptz is null or (a.at, a.id) < (:afterAt::timestamptz, :afterId::uuid))
    order by a.at desc, a.id desc limit :limit::int + 1
  ), shown as (select * from page order by at desc, id desc limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object(
        'id', e.id, 'at', e.at, 'actor', e.actor, 'actorName', p.name, 'requestId', e.request_id, 'object', e.object,
        'objectId', e.object_id, 'act', e.act, 'before', e.before, 'after', e.after, 'sealed', e.sealed)
        order by e.at desc, e.id desc)
      from shown e
      left join organisation.membership m on m.tenant_id = e.tenant_id and m.id = e.membership_id
      left join organisation.person p on p.tenant_id = m.tenant_id and p.id = m.person_id), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor(at::text, id::text) from shown order by at, id limit 1) end)::text`;
