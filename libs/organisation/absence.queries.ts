const absence = `json_build_object('id', a.id, 'person', json_build_object('id', p.id, 'name', p.name, 'side', p.side,
      'supplierId', p.supplier_id),
    'from', a.from_day, 'to', a.to_day, 'state', a.state,
    'standIn', case when s.id is null then null else json_build_object('id', s.id, 'name', s.name) end,
    'version', a.version)`;

const named = `
  join organisation.person p on p.tenant_id = a.tenant_id and p.id = a.person_id
  left join organisation.person s on s.tenant_id = a.tenant_id and s.id = a.stand_in_person_id`;

export const absenceCard = `
  select ${absence}::text from organisation.absence a ${named} where a.tenant_id = :tenant and a.id = :id`;

export const personOfAbsence = `
  select person_id as "personId" from organisation.absence where tenant_id = :tenant and id = :id`;

/** Whoever comes back first stands first; the cursor is the day and the id of the last one shown. */
export const absenceList = `
  with page as (
    select a.* from organisation.absence a
    where a.tenant_id = :tenant
      and (:since::date is null or a.to_day > :since::date)
      and (:on::date is null or a.from_day <= :on::date)
      and (:personId::uuid is null or a.person_id = :personId)
      and (:all::boolean or a.state = 'STANDS')
      and (:afterId::uuid is null or (a.to_day, a.id) > (:afterDay::date, :afterId::uuid))
    order by a.to_day, a.id limit :limit::int + 1
  ), shown as (select * from page order by to_day, id limit :limit::int)
  select json_build_object(
    'items', coalesce((select json_agg(${absence} order by a.to_day, a.id) from shown a ${named}), '[]'),
    'nextCursor', case when (select count(*) from page) > :limit::int then
      (select platform.cursor(to_day::text, id::text) from shown order by to_day desc, id desc limit 1) end)::text`;

/** Of these people, what stands and is not over on that day; as the post and the calendars need it. */
export const stretchesOf = `
  select a.person_id as "personId", a.from_day::text as "from", a.to_day::text as "to",
    a.stand_in_person_id as "standInPersonId"
  from organisation.absence a
  where a.tenant_id = :tenant and a.person_id = any (:personIds::uuid[]) and a.to_day > :since::date
    and a.state = 'STANDS'
  order by a.person_id, a.from_day`;
