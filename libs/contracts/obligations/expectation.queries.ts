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

/** A review is recorded by the customer. */
const toReview = `
  select v.contract_id, 'REVIEW_CLAUSE', v.id, r.title, v.due_on, v.state, false, true
  from contracts.review_instance v
  join contracts.review_clause r on r.tenant_id = v.tenant_id and r.id = v.review_clause_id
  where v.tenant_id = :tenant and v.state in ('SCHEDULED', 'DUE') and v.due_on <= :horizon::date`;
const toPay = `
  select p.contract_id, 'CREDIT', p.id, p.title, coalesce(p.answered_on, p.notified_on), p.state,
    p.state = 'NOTIFIED', p.state = 'CONTESTED'
  from contracts.credit p where p.tenant_id = :tenant and p.state in ('NOTIFIED', 'CONTESTED')`;
const toDecide = `
  select d.contract_id, 'DECISION', d.id, left(d.motive, 120), d.proposed_on, d.kind, false, true
  from contracts.decision d where d.tenant_id = :tenant and d.state = 'PROPOSED'`;
/** A definition waits for each seat that has not agreed to it yet; the supplier's where the KPI binds it. */
const toApprove = `
  select k.contract_id, 'KPI_APPROVAL', k.id, k.name, null, k.state,
    k.is_contractual and v.supplier_approved_on is null, v.it_approved_on is null or v.business_approved_on is null
  from contracts.kpi k
  join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = k.newest
  where k.tenant_id = :tenant and k.state = 'CO_CONSTRUCTION'`;
const toResolve = `
  select m.contract_id, 'MEASURE_DISPUTED', m.id, k.name, m.disputed_on, m.state, false, true
  from contracts.measure m join contracts.kpi k on k.tenant_id = m.tenant_id and k.id = m.kpi_id
  where m.tenant_id = :tenant and m.state = 'DISPUTED'`;
/** The side whose words do not stand answers those that do. */
const toAnswer = `
  select i.contract_id, 'NEGOTIATION_ITEM', i.id, i.title, null, i.state, i.worded_by = 'customer', i.worded_by = 'supplier'
  from contracts.negotiation_item i
  join contracts.negotiation n on n.tenant_id = i.tenant_id and n.id = i.negotiation_id and n.closed_on is null
  where i.tenant_id = :tenant and i.state in ('PROPOSED', 'COUNTERED')`;
const toSign = `
  select a.contract_id, 'AMENDMENT_SIGNATURE', a.id, a.title, a.effective_on, a.state,
    not a.signatures ? 'supplier', not a.signatures ? 'customer'
  from contracts.amendment a where a.tenant_id = :tenant and a.state = 'AGREED'`;
const toSayAnOpinion = `
  select t.contract_id, 'OPINION', t.id, t.person_name, t.involved_on, t.role, false, true
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
  toAnswer,
  toSign,
  toSayAnOpinion,
];

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
