/** Every SELECT about review clauses. JSON ones are responses as they leave. */

const instance = `json_build_object('id', v.id, 'reviewClauseId', v.review_clause_id, 'number', v.number,
    'namedOn', v.named_on, 'dueOn', v.due_on, 'why', v.why, 'lapseOn', v.lapse_on, 'state', v.state,
    'trigger', case when v.trigger_kind is not null then json_build_object('kind', v.trigger_kind,
      'figure', trim_scale(v.trigger_figure)::float, 'text', v.trigger_text) end,
    'lapsedOn', v.lapsed_on, 'outcome', v.outcome, 'record', v.record, 'heldOn', v.held_on, 'heldBy', v.held_by_name,
    'version', v.version)`;

const clause = `json_build_object('id', r.id, 'contractId', r.contract_id, 'clauseId', r.clause_id, 'title', r.title,
    'recurrence', r.recurrence, 'firstOn', r.first_on, 'triggers', r.triggers, 'participants', r.participants,
    'endedOn', r.ended_on,
    'reviews', coalesce((select json_agg(${instance} order by v.due_on desc, v.id desc)
      from contracts.review_instance v where v.tenant_id = r.tenant_id and v.review_clause_id = r.id), '[]'),
    'version', r.version)`;

export const reviewClauseCard = `
  select ${clause}::text from contracts.review_clause r where r.tenant_id = :tenant and r.id = :id`;

export const reviewClausesOfContract = `
  select json_build_object('items', coalesce(json_agg(${clause} order by r.ended_on is not null, r.first_on, r.id), '[]'))::text
  from contracts.review_clause r where r.tenant_id = :tenant and r.contract_id = :contractId`;

export const reviewCard = `
  select ${instance}::text from contracts.review_instance v where v.tenant_id = :tenant and v.id = :id`;

export const clauseOfReview = `
  select v.review_clause_id as id from contracts.review_instance v where v.tenant_id = :tenant and v.id = :id`;

/** How far the calendar of a clause reaches: the last number, and whether one is still to come. */
export const reachOfClause = `
  select coalesce(max(v.number), 0)::int as last,
    coalesce(bool_or(v.number is not null and v.state = 'SCHEDULED' and v.due_on > :today::date), false) as "hasNext"
  from contracts.review_instance v where v.tenant_id = :tenant and v.review_clause_id = :reviewClauseId`;

export const livingClauses = `
  select r.id from contracts.review_clause r
  where r.tenant_id = :tenant and r.contract_id = :contractId and r.ended_on is null order by r.id`;

/** What has not fallen due yet and is counted with the holidays of that country, or with the house's own. */
export const scheduledIn = `
  select v.id from contracts.review_instance v
  join contracts.review_clause r on r.tenant_id = v.tenant_id and r.id = v.review_clause_id
  where v.tenant_id = :tenant and v.state = 'SCHEDULED' and (r.supplier_country = :country or :isOurs::boolean)
  order by v.id`;

/** The open reviews of the contracts that a relationship leads. */
export const openReviewsOf = `
  select v.id, v.due_on::text as "dueOn", v.lapse_on::text as "lapseOn", c.reference
  from contracts.party p
  join contracts.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
  join contracts.review_clause r on r.tenant_id = c.tenant_id and r.contract_id = c.id
  join contracts.review_instance v on v.tenant_id = r.tenant_id and v.review_clause_id = r.id
  where p.tenant_id = :tenant and p.relationship_id = :relationshipId and p.role = 'LEAD'
    and v.state in ('SCHEDULED', 'DUE')
  order by v.due_on, v.id`;
