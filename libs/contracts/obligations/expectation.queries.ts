/** What is expected, gathered over the rooms of the contracts. One statement, whoever asks. */

/** The open instances that fall due by the horizon, and what was handed over and awaits its answer. */
const owed = `
  select i.contract_id, 'OBLIGATION' as kind, i.id, o.title, i.due_on as on_day, i.state,
    i.obligor in ('JOINT', 'SUPPLIER') as by_supplier, i.obligor in ('JOINT', 'CUSTOMER') as by_customer
  from contracts.obligation_instance i
  join contracts.obligation o on o.tenant_id = i.tenant_id and o.id = i.obligation_id
  where i.tenant_id = :tenant and i.state in ('UPCOMING', 'DUE', 'LATE', 'BREACHED') and i.due_on <= :horizon::date`;
const toAccept = `
  select i.contract_id, 'OBLIGATION_ANSWER', i.id, o.title, i.fulfilled_on, 'AWAITED',
    i.fulfilled_side = 'customer', i.fulfilled_side = 'supplier'
  from contracts.obligation_instance i
  join contracts.obligation o on o.tenant_id = i.tenant_id and o.id = i.obligation_id
  where i.tenant_id = :tenant and i.acceptance = 'AWAITED'`;
const toRead = `
  select a.contract_id, 'ADVICE', a.id, left(a.text, 120), a.given_on, a.kind, a.given_side = 'customer', a.given_side = 'supplier'
  from contracts.advice a where a.tenant_id = :tenant and a.acknowledged_on is null`;

const SOURCES = [owed, toAccept, toRead];

/** By the first day: what is expected of the side that asks, and what it may expect of the other. */
export const expectations = `
  with expected as (${SOURCES.join('\n  union all')}),
  shown as (
    select e.kind, e.id, e.title, e.on_day, e.state, c.id as contract_id, c.reference, c.title as contract_title,
      case when platform.current_side() = 'supplier' then e.by_supplier else e.by_customer end as by_us,
      case when platform.current_side() = 'supplier' then e.by_customer else e.by_supplier end as by_them
    from expected e join contracts.contract c on c.tenant_id = :tenant and c.id = e.contract_id
    where not :mine::boolean or c.owner_person_id = platform.current_person()
  ),
  lines as (
    select s.*, json_build_object('kind', s.kind, 'id', s.id, 'title', s.title, 'on', s.on_day, 'state', s.state,
      'contract', json_build_object('id', s.contract_id, 'reference', s.reference, 'title', s.contract_title)) as line,
      row_number() over (partition by s.by_us order by s.on_day, s.id) as our_place,
      row_number() over (partition by s.by_them order by s.on_day, s.id) as their_place
    from shown s
  )
  select json_build_object(
    'ofUs', coalesce((select json_agg(line order by on_day, id) from lines where by_us and our_place <= 50), '[]'),
    'ofThem', coalesce((select json_agg(line order by on_day, id) from lines where by_them and their_place <= 50), '[]'),
    'ofUsCount', (select count(*) from lines where by_us), 'ofThemCount', (select count(*) from lines where by_them)
  )::text`;
