/** Every statement of the seats. */

/** A seat as other modules need it; both sides see it. */
export const seatCards = `
  select t.id, t.relationship_id as "relationshipId", t.supplier_id as "supplierId", t.side,
    t.role_code as "roleCode", t.title, t.required_level as "requiredLevel",
    t.is_key_personnel as "isKeyPersonnel", t.version
  from suppliers.seat t where t.tenant_id = :tenant and t.id = any (:ids::uuid[])`;

export const seatsOfRelationship = `
  select id from suppliers.seat where tenant_id = :tenant and relationship_id = :relationshipId order by id`;

/** Who sits where on a day. */
export const holders = `
  select n.seat_id as "seatId", n.person_id as "personId", n.starts_on::text as since
  from suppliers.tenure n
  where n.tenant_id = :tenant and n.seat_id = any (:ids::uuid[]) and n.starts_on <= :on::date
    and (n.ends_on is null or n.ends_on > :on::date)`;

/** The seats somebody holds on a day. */
export const seatsHeldBy = `
  select n.seat_id as "seatId" from suppliers.tenure n
  where n.tenant_id = :tenant and n.person_id = :personId and n.starts_on <= :on::date
    and (n.ends_on is null or n.ends_on > :on::date)
  order by n.seat_id`;

/** The seats somebody holds or is to hold after a day. */
export const seatsHeldPast = `
  select distinct n.seat_id as "seatId" from suppliers.tenure n
  where n.tenant_id = :tenant and n.person_id = :personId and (n.ends_on is null or n.ends_on > :on::date)
  order by n.seat_id`;

export const renameHolder = `
  update suppliers.tenure set person_name = :name, version = version + 1
  where tenant_id = :tenant and person_id = :personId and person_name <> :name`;

/** Keeps whether a relationship has a vacant seat on a day, and says on which later day that may change. */
export const settleVacancy = `
  with kept as (
    update suppliers.relationship r set has_vacancy = exists (
      select 1 from suppliers.seat t where t.tenant_id = r.tenant_id and t.relationship_id = r.id
        and not exists (select 1 from suppliers.tenure n where n.tenant_id = t.tenant_id and n.seat_id = t.id
          and n.starts_on <= :today::date and (n.ends_on is null or n.ends_on > :today::date)))
    where r.tenant_id = :tenant and r.id = :relationshipId
  )
  select min(turn.on_day)::text as "turnsOn"
  from suppliers.seat t
  join suppliers.tenure n on n.tenant_id = t.tenant_id and n.seat_id = t.id
  cross join lateral (values (n.starts_on), (n.ends_on)) turn(on_day)
  where t.tenant_id = :tenant and t.relationship_id = :relationshipId and turn.on_day > :today::date`;
