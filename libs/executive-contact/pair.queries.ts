/** The day from which the state is read: the day something began to hold the ladder, as long as it does. */
const asOf = `case when p.still_from is not null and (p.still_until is null or :today::date < p.still_until)
  then least(p.still_from, :today::date) else :today::date end`;

/** What the ladder says of a day, from the dates that the pair keeps; the same words as \`Ladder.freshness\`. */
const freshness = `case
  when p.due_on is null or p.state in ('PROPOSED', 'CLOSED') then null
  when ${asOf} < p.brief_on then 'FRESH'
  when ${asOf} < p.due_on then 'DUE_SOON'
  when ${asOf} = p.due_on then 'DUE'
  when ${asOf} >= p.dormant_on then 'DORMANT'
  when ${asOf} >= p.escalated_3_on then 'ESCALATED_3'
  when ${asOf} >= p.escalated_2_on then 'ESCALATED_2'
  when ${asOf} >= p.escalated_1_on then 'ESCALATED_1'
  when ${asOf} >= p.lapsed_on then 'LAPSED'
  else 'GRACE' end`;

const isStill = `(p.still_from is not null and :today::date >= p.still_from
  and (p.still_until is null or :today::date < p.still_until))`;

const columns = `p.id, p.relationship_id as "relationshipId", p.supplier_id as "supplierId",
  p.customer_seat_id as "customerSeatId", p.supplier_seat_id as "supplierSeatId",
  p.required_level_customer as "requiredLevelCustomer", p.required_level_supplier as "requiredLevelSupplier",
  p.purpose, p.state, p.state_reason as "stateReason", p.segment,
  p.customer_person_id as "customerPersonId", p.supplier_person_id as "supplierPersonId",
  ${freshness} as freshness, case when ${isStill} then p.still_because end as "stillBecause",
  case when ${isStill} then p.still_until end::text as "resumesOn",
  p.last_touch_on::text as "lastTouchOn", (:today::date - p.since_on) as "silenceDays",
  p.due_on::text as "dueOn", p.raw_due_on::text as "rawDueOn", p.due_reason as "dueReason",
  p.lapsed_on::text as "lapsedOn", greatest(0, :today::date - p.due_on) as "daysLate",
  round((:today::date - p.since_on)::numeric / nullif(p.raw_due_on - p.since_on, 0), 2)::float as ratio,
  (select json_build_object('id', r.id, 'state', r.state, 'dueOn', r.due_on, 'firstCallOn', r.first_call_on)
    from executive_contact.reactivation_plan r
    where r.tenant_id = p.tenant_id and r.pair_id = p.id and r.state <> 'CALLED_OFF'
    order by r.id desc limit 1) as "reactivationPlan",
  p.version`;

export interface PairRow {
  id: string;
  relationshipId: string;
  supplierId: string;
  customerSeatId: string;
  supplierSeatId: string;
  requiredLevelCustomer: string;
  requiredLevelSupplier: string;
  purpose: string | null;
  state: string;
  stateReason: string | null;
  segment: string | null;
  customerPersonId: string | null;
  supplierPersonId: string | null;
  freshness: string | null;
  stillBecause: string | null;
  resumesOn: string | null;
  lastTouchOn: string | null;
  /** Days since the last touch, or since the activation of a pair that never spoke. */
  silenceDays: number | null;
  dueOn: string | null;
  rawDueOn: string | null;
  dueReason: string | null;
  lapsedOn: string | null;
  daysLate: number | null;
  ratio: number | null;
  /** The newest plan to speak again that was not called off. */
  reactivationPlan: {
    id: string;
    state: string;
    dueOn: string;
    firstCallOn: string | null;
  } | null;
  version: number;
}

/** The pairs that are not closed, longest overdue first; the cursor is the due date and id of the last one shown. */
export const pairList = `
  select ${columns} from executive_contact.pair p
  where p.tenant_id = :tenant
    and p.state <> 'CLOSED'
    and (:relationshipIds::uuid[] is null or p.relationship_id = any (:relationshipIds))
    and (:executiveId::uuid is null or p.customer_person_id = :executiveId)
    and (:afterId::uuid is null
      or (coalesce(p.due_on, date 'infinity'), p.id) > (coalesce(:afterDue::date, date 'infinity'), :afterId::uuid))
  order by coalesce(p.due_on, date 'infinity'), p.id
  limit :limit::int + 1`;

export const pairCard = `
  select ${columns} from executive_contact.pair p where p.tenant_id = :tenant and p.id = :id`;

export const openEpisode = `
  select e.due_on::text as "dueOn", e.lapsed_on::text as "lapsedOn", e.steps, e.closed_on::text as "closedOn",
    e.days_late as "daysLate"
  from executive_contact.lapse_episode e where e.tenant_id = :tenant and e.pair_id = :pairId
  order by e.lapsed_on desc, e.id desc limit 1`;

export const stepsTold = `
  select step, told_as as "toldAs", told_on::text as "toldOn" from executive_contact.told_step
  where tenant_id = :tenant and pair_id = :pairId and due_on = :dueOn::date`;

/** EXE-03: the suppliers with whom somebody must say how a dormant pair will speak again. */
export const suppliersOwedAPlan = `
  select distinct p.supplier_id as id
  from executive_contact.reactivation_plan r
  join executive_contact.pair p on p.tenant_id = r.tenant_id and p.id = r.pair_id
  where r.tenant_id = :tenant and r.ended_on is null and r.state = 'DUE'`;
