/** What is expected, gathered over the rooms of the contracts. One statement, whoever asks. */

/**
 * Every source ends with whom it asks, where it asks somebody in particular: a person, whoever holds one of some roles,
 * the lead of a unit.
 */
const nobody = 'null::uuid, null::text[], null::uuid';

/** The open instances that fall due by the horizon, and what was handed over and awaits its answer. */
const owed = `
  select i.contract_id, 'OBLIGATION' as kind, i.id, o.title, i.due_on as on_day, i.state,
    i.obligor in ('JOINT', 'SUPPLIER') as by_supplier, i.obligor in ('JOINT', 'CUSTOMER') as by_customer,
    o.customer_person_id as person, null::text[] as roles, null::uuid as unit
  from contracts.obligation_instance i
  join contracts.obligation o on o.tenant_id = i.tenant_id and o.id = i.obligation_id
  where i.tenant_id = :tenant and i.state in ('UPCOMING', 'DUE', 'LATE', 'BREACHED') and i.due_on <= :horizon::date`;
const toAccept = `
  select i.contract_id, 'OBLIGATION_ANSWER', i.id, o.title, i.fulfilled_on, 'AWAITED',
    i.fulfilled_side = 'customer', i.fulfilled_side = 'supplier', o.customer_person_id, null::text[], null::uuid
  from contracts.obligation_instance i
  join contracts.obligation o on o.tenant_id = i.tenant_id and o.id = i.obligation_id
  where i.tenant_id = :tenant and i.acceptance = 'AWAITED'`;
const toRead = `
  select a.contract_id, 'ADVICE', a.id, left(a.text, 120), a.given_on, a.kind, a.given_side = 'customer', a.given_side = 'supplier',
    ${nobody}
  from contracts.advice a where a.tenant_id = :tenant and a.acknowledged_on is null`;

/** A review is recorded by the customer. */
const toReview = `
  select v.contract_id, 'REVIEW_CLAUSE', v.id, r.title, v.due_on, v.state, false, true, ${nobody}
  from contracts.review_instance v
  join contracts.review_clause r on r.tenant_id = v.tenant_id and r.id = v.review_clause_id
  where v.tenant_id = :tenant and v.state in ('SCHEDULED', 'DUE') and v.due_on <= :horizon::date`;
const toPay = `
  select p.contract_id, 'CREDIT', p.id, p.title, coalesce(p.answered_on, p.notified_on), p.state,
    p.state = 'NOTIFIED', p.state = 'CONTESTED', ${nobody}
  from contracts.credit p where p.tenant_id = :tenant and p.state in ('NOTIFIED', 'CONTESTED')`;
const toDecide = `
  select d.contract_id, 'DECISION', d.id, left(d.motive, 120), d.proposed_on, d.kind, false, true, null::uuid,
    case when not d.approvals @> '[{"as": "LEGAL"}]' then array['LEGAL'] end, null::uuid
  from contracts.decision d where d.tenant_id = :tenant and d.state = 'PROPOSED'`;
/** A definition waits for each seat that has not agreed to it yet; the supplier's where the KPI binds it. */
const toApprove = `
  select k.contract_id, 'KPI_APPROVAL', k.id, k.name, null, k.state,
    k.is_contractual and v.supplier_approved_on is null, v.it_approved_on is null or v.business_approved_on is null,
    null::uuid, null::text[], case when v.business_approved_on is null then j.beneficiary_unit_id end
  from contracts.kpi k
  join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = k.newest
  join contracts.objective j on j.tenant_id = k.tenant_id and j.id = k.objective_id
  where k.tenant_id = :tenant and k.state = 'CO_CONSTRUCTION'`;
const toResolve = `
  select m.contract_id, 'MEASURE_DISPUTED', m.id, k.name, m.disputed_on, m.state, false, true, ${nobody}
  from contracts.measure m join contracts.kpi k on k.tenant_id = m.tenant_id and k.id = m.kpi_id
  where m.tenant_id = :tenant and m.state = 'DISPUTED'`;
/** The last period of a KPI that somebody was asked for, while nobody has measured it. The customer's side alone knows. */
const toMeasure = `
  select distinct on (x.kpi_id) x.contract_id, 'MEASURE', x.kpi_id, k.name, x.last_day, 'DUE',
    not a.is_ours, a.is_ours, a.person, null::text[], null::uuid
  from contracts.missing_measure x
  join contracts.kpi k on k.tenant_id = x.tenant_id and k.id = x.kpi_id and k.state = 'ACTIVE'
  left join contracts.measurer r on r.tenant_id = x.tenant_id and r.id = x.kpi_id
  cross join lateral (select coalesce(r.person_id, k.accountable_person_id) as person,
    coalesce(coalesce(r.person_id, k.accountable_person_id) <> all (:theirs::uuid[]), true) as is_ours) a
  where x.tenant_id = :tenant and not exists (select from contracts.measure m
    where m.tenant_id = x.tenant_id and m.kpi_id = x.kpi_id and m.last_day = x.last_day and m.first_day = x.first_day)
  order by x.kpi_id, x.last_day desc`;
/** The side whose words do not stand answers those that do. */
const toAnswer = `
  select i.contract_id, 'NEGOTIATION_ITEM', i.id, i.title, null, i.state, i.worded_by = 'customer', i.worded_by = 'supplier',
    ${nobody}
  from contracts.negotiation_item i
  join contracts.negotiation n on n.tenant_id = i.tenant_id and n.id = i.negotiation_id and n.closed_on is null
  where i.tenant_id = :tenant and i.state in ('PROPOSED', 'COUNTERED')`;
/** What the customer allows itself waits for legal and for an executive, whoever has not given it yet. */
const toMandate = `
  select o.contract_id, 'MANDATE', o.id, o.title, o.opened_on, o.state, false, true, null::uuid,
    array(select needed from unnest(array['LEGAL', 'EXECUTIVE']) needed
          where not m.given_by @> jsonb_build_array(jsonb_build_object('as', needed))), null::uuid
  from contracts.mandate m
  join contracts.opportunity o on o.tenant_id = m.tenant_id and o.id = m.opportunity_id
    and o.state not in ('CONVERTED', 'LOST')
  where m.tenant_id = :tenant and m.audience = 'customer' and jsonb_array_length(m.given_by) < 2`;
/** A text that is not agreed is legal's to read. */
const toAgree = `
  select a.contract_id, 'AMENDMENT', a.id, a.title, a.effective_on, a.state, false, true, null::uuid, array['LEGAL'], null::uuid
  from contracts.amendment a where a.tenant_id = :tenant and a.state in ('DRAFT', 'NEGOTIATION')`;
const toSign = `
  select a.contract_id, 'AMENDMENT_SIGNATURE', a.id, a.title, a.effective_on, a.state,
    not a.signatures ? 'supplier', not a.signatures ? 'customer', null::uuid,
    case when not a.signatures ? 'customer' then array['EXECUTIVE'] end, null::uuid
  from contracts.amendment a where a.tenant_id = :tenant and a.state = 'AGREED'`;
const toSayAnOpinion = `
  select t.contract_id, 'OPINION', t.id, t.person_name, t.involved_on, t.role, false, true, t.person_id, null::text[], null::uuid
  from contracts.stakeholder t
  join contracts.contract c on c.tenant_id = t.tenant_id and c.id = t.contract_id and c.state = 'STAKEHOLDER_REVIEW'
  where t.tenant_id = :tenant and t.side = 'customer'
    and not exists (select 1 from contracts.stakeholder_opinion o
                    where o.tenant_id = t.tenant_id and o.stakeholder_id = t.id)`;

const SOURCES = [
  owed,
  toAccept,
  toRead,
  toReview,
  toPay,
  toDecide,
  toApprove,
  toResolve,
  `(${toMeasure})`,
  toAnswer,
  toMandate,
  toAgree,
  toSign,
  toSayAnOpinion,
];

/** Who was asked for a figure that is not there yet. */
export const askedForFigures = `
  select distinct coalesce(r.person_id, k.accountable_person_id) as id
  from contracts.missing_measure x
  join contracts.kpi k on k.tenant_id = x.tenant_id and k.id = x.kpi_id and k.state = 'ACTIVE'
  left join contracts.measurer r on r.tenant_id = x.tenant_id and r.id = x.kpi_id
  where x.tenant_id = :tenant and coalesce(r.person_id, k.accountable_person_id) is not null`;

/** By the first day: what is expected of the side that asks, and what it may expect of the other. */
export const expectations = `
  with expected as (${SOURCES.join('\n  union all')}),
  shown as (
    select e.kind, e.id, e.title, e.on_day, e.state, c.id as contract_id, c.reference, c.title as contract_title,
      case when platform.current_side() = 'supplier' then e.by_supplier else e.by_customer end as by_us,
      case when platform.current_side() = 'supplier' then e.by_customer else e.by_supplier end as by_them
    from expected e join contracts.contract c on c.tenant_id = :tenant and c.id = e.contract_id
    where not :mine::boolean or c.owner_person_id = platform.current_person()
      or e.person = platform.current_person() or platform.has_any_role(e.roles) or e.unit = any (:unitIds::uuid[])
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
