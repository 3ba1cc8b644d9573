/** Every SELECT of the module. JSON ones are responses as they leave. */

export const organisationCard = `
  select json_build_object('slug', t.slug, 'name', o.name, 'country', o.country, 'region', o.region,
    'locale', o.locale, 'timeZone', o.time_zone, 'currency', o.currency, 'version', o.version)::text
  from organisation.organisation o join platform.tenant t on t.id = o.tenant_id
  where o.tenant_id = :tenant and o.id = :tenant`;

const person = `json_build_object('id', p.id, 'side', p.side, 'supplierId', p.supplier_id, 'name', p.name, 'title', p.title,
    'email', p.email, 'phone', p.phone, 'level', p.level, 'locale', p.locale, 'timeZone', p.time_zone,
    'country', p.country, 'region', p.region, 'assistantPersonId', p.assistant_person_id,
    'preferredChannel', p.preferred_channel, 'activeUntil', p.active_until, 'version', p.version)`;

export const personCard = `select ${person}::text from organisation.person p where p.tenant_id = :tenant and p.id = :id`;

/** By name; the cursor is the name and id of the last one shown. */
export const personList = `
  with page as (
    select p.* from organisation.person p
    where p.tenant_id = :tenant
      and (:side::text is null or p.side = :side)
      and (:supplierId::uuid is null or p.supplier_id = :supplierId)
      and (:all::boolean or p.active_until is null)
      and (:found::uuid[] is null or p.id = any (:found))
      and (:afterName::text is null or (p.name collate "und-x-icu", p.id) > (:afterName collate "und-x-icu", :afterId::uuid))
    order by p.name collate "und-x-icu", p.id limit :limit::int + 1
  ), shown as (select * from page limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(${person} order by p.name collate "und-x-icu", p.id) from shown p), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor(name, id::text) from shown order by name collate "und-x-icu" desc, id desc limit 1) end)::text`;

/** By the name of the person, who may be a member twice; the cursor is the name, the person and the membership. */
export const memberList = `
  with page as (
    select m.id, m.email, m.side, m.supplier_id, m.roles, m.state, m.version, p.id as person_id, p.name, p.title, p.level
    from organisation.person p
    join organisation.membership m on m.tenant_id = p.tenant_id and m.person_id = p.id
    where p.tenant_id = :tenant
      and (:afterName::text is null or (
        (p.name collate "und-x-icu", p.id) >= (:afterName collate "und-x-icu", :afterPerson::uuid)
        and (p.name collate "und-x-icu", p.id, m.id) > (:afterName collate "und-x-icu", :afterPerson::uuid, :afterId::uuid)))
    order by p.name collate "und-x-icu", p.id, m.id limit :limit::int + 1
  ), shown as (select * from page limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object(
        'id', s.id, 'email', s.email, 'side', s.side, 'supplierId', s.supplier_id, 'roles', s.roles, 'state', s.state,
        'person', json_build_object('id', s.person_id, 'name', s.name, 'title', s.title, 'level', s.level),
        'version', s.version) order by s.name collate "und-x-icu", s.person_id, s.id) from shown s), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor(name, person_id::text, id::text) from shown
       order by name collate "und-x-icu" desc, person_id desc, id desc limit 1) end)::text`;

/** Newest first; those accepted, which are members by now, only when asked for. */
export const invitationList = `
  with page as (
    select i.* from organisation.invitation i
    where i.tenant_id = :tenant and (:all::boolean or i.state <> 'ACCEPTED')
      and (:afterId::uuid is null or i.id < :afterId::uuid)
    order by i.id desc limit :limit::int + 1
  ), shown as (select * from page limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(json_build_object(
        'id', s.id, 'email', s.email, 'side', s.side, 'supplierId', s.supplier_id, 'roles', s.roles,
        'expiresAt', s.expires_at,
        'state', case when s.state = 'OPEN' and s.expires_at < :at::timestamptz then 'EXPIRED' else s.state end,
        'version', s.version) order by s.id desc) from shown s), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor(id::text) from shown order by id limit 1) end)::text`;

export const administrators = `
  select count(*)::int as many from organisation.membership m
  where m.tenant_id = :tenant and m.state = 'ACTIVE' and 'ORGANISATION_ADMIN' = any (m.roles) and m.id <> :except`;

/** People as mail and calendars need them. `memberState` is null without an account. */
export const peopleCards = `
  select p.id, p.side, p.supplier_id as "supplierId", p.name, p.title, p.email, p.phone, p.level, p.locale,
    p.time_zone as "timeZone", p.country, p.region, p.assistant_person_id as "assistantPersonId",
    p.preferred_channel as "preferredChannel", p.active_until::text as "activeUntil",
    m.id as "membershipId", m.roles, m.state as "memberState"
  from organisation.person p
  left join lateral (
    select x.id, x.roles, x.state from organisation.membership x
    where x.tenant_id = p.tenant_id and x.person_id = p.id order by x.state, x.id limit 1) m on true
  where p.tenant_id = :tenant and p.id = any (:ids::uuid[])`;

/** Which of these suppliers have people here, those who left included. */
export const suppliersWithPeople = `
  select distinct p.supplier_id as id from organisation.person p
  where p.tenant_id = :tenant and p.supplier_id = any (:supplierIds::uuid[])`;

export const peopleWithRole = `
  select distinct m.person_id as id from organisation.membership m
  where m.tenant_id = :tenant and m.state = 'ACTIVE' and m.supplier_id is not distinct from :supplierId::uuid
    and :role = any (m.roles)`;

export const house = `
  select o.name, o.country, o.region, o.locale, o.time_zone as "timeZone", o.currency, t.slug
  from organisation.organisation o join platform.tenant t on t.id = o.tenant_id
  where o.tenant_id = :tenant and o.id = :tenant`;

/** What was done, newest first, with the names of who did it; the audit itself belongs to the ground. */
export const deedList = `
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

/** The person behind each user, whichever of their memberships came first. */
export const namesOfUsers = `
  select distinct on (m.user_id) m.user_id as "userId", p.name
  from organisation.membership m
  join organisation.person p on p.tenant_id = m.tenant_id and p.id = m.person_id
  where m.tenant_id = :tenant and m.user_id = any (:userIds::text[])
  order by m.user_id, m.id`;
