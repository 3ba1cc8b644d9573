/** Every SELECT of the reviews. JSON ones are responses as they leave. */

/** An objective that is still wanted. */
const living = (o: string) => `${o}.state in ('PROPOSED', 'AGREED', 'ACTIVE')`;

/** Why an objective has gone stale (OBJ-01): it serves no strategy, or nobody has looked at it for a year. */
const staleness = `case when not o.is_strategic then 'NO_STRATEGY'
    when coalesce(o.last_reviewed_on, o.active_from, o.proposed_on) + interval '12 months' < :today::date
    then 'NOT_REVIEWED' end`;

/** How the KPIs of an objective have fared since a day: N/A counts as neither (R-KPI-2). */
const kpis = (objective: string, since: string) => `(
    select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name, 'met', m.met, 'missed', m.missed,
        'notAvailable', m.na, 'disputed', m.disputed, 'lastDay', m.last_day) order by k.name, k.id), '[]')
    from contracts.kpi k
    cross join lateral (
      select count(*) filter (where x.told_met) as met, count(*) filter (where not x.told_met) as missed,
        count(*) filter (where x.value is null) as na, count(*) filter (where x.state = 'DISPUTED') as disputed,
        max(x.last_day) as last_day
      from contracts.measure x
      where x.tenant_id = k.tenant_id and x.kpi_id = k.id and x.last_day > ${since}
    ) m
    where k.tenant_id = ${objective}.tenant_id and k.objective_id = ${objective}.id and k.state = 'ACTIVE')`;

const LONG_AGO = `'-infinity'::date`;

/**
 * What lies on the table of a review `r`: what has changed of the strategy since the one before (every strategic
 * objective is new to a first review), what the internal clients have said since, and how the KPIs have fared.
 */
const inputs = `json_build_object(
    'strategy', (select coalesce(json_agg(json_build_object('id', s.id, 'statement', s.statement, 'before', s.before,
        'theme', s.theme, 'change', s.change) order by s.change, s.statement), '[]')
      from (
        select coalesce(n.id, w.id) as id, coalesce(n.statement, w.statement) as statement,
          case when n.statement <> w.statement then w.statement end as before, coalesce(n.theme, w.theme) as theme,
          case when w.id is null and n.active then 'NEW'
               when w.active and not coalesce(n.active, false) then 'ENDED'
               when n.active and not w.active then 'NEW'
               when n.active and (n.statement, n.theme, n.horizon) is distinct from (w.statement, w.theme, w.horizon)
               then 'CHANGED' end as change
        from (select x.* from contracts.strategic_objective x where x.tenant_id = r.tenant_id) n
        full join (
          select x.* from (
            select b.strategy from contracts.objective_review b
            where b.tenant_id = r.tenant_id and b.contract_id = r.contract_id and b.state = 'HELD'
            order by b.held_on desc, b.id desc limit 1
          ) b
          cross join lateral jsonb_to_recordset(b.strategy) as x(id uuid, statement text, theme text, horizon date, active boolean)
        ) w on w.id = n.id
      ) s where s.change is not null),
    'feedback', (select coalesce(json_agg(json_build_object('campaignId', f.campaign_id, 'title', f.title,
        'service', f.service, 'closedOn', f.closed_on, 'answered', f.answered, 'invited', f.invited,
        'missing', greatest(0, 5 - f.answered), 'figures', f.figures) order by f.closed_on desc, f.id desc), '[]')
      from contracts.feedback_result f
      where f.tenant_id = r.tenant_id and f.contract_id = r.contract_id
        and f.closed_on > coalesce(r.since, ${LONG_AGO})),
    'objectives', (select coalesce(json_agg(json_build_object('id', o.id, 'statement', o.statement,
        'state', o.state, 'beneficiary', o.beneficiary_name, 'stale', ${staleness},
        'kpis', ${kpis('o', `coalesce(r.since, ${LONG_AGO})`)}) order by o.id), '[]')
      from contracts.objective o
      where o.tenant_id = r.tenant_id and o.contract_id = r.contract_id and ${living('o')}))`;

export const reviewCard = `
  select json_build_object('id', r.id, 'contractId', r.contract_id, 'state', r.state, 'plannedOn', r.planned_on,
    'heldOn', r.held_on, 'since', r.since, 'participants', r.participants, 'strategyNote', r.strategy_note,
    'feedbackNote', r.feedback_note, 'changed', r.changed,
    'inputs', case when r.inputs is not null then r.inputs::json else ${inputs} end,
    'verdicts', (select coalesce(json_agg(json_build_object('objectiveId', v.objective_id, 'verdict', v.verdict,
        'motive', v.motive) order by v.objective_id), '[]')
      from contracts.objective_verdict v where v.tenant_id = r.tenant_id and v.review_id = r.id),
    'version', r.version)::text
  from contracts.objective_review r where r.tenant_id = :tenant and r.id = :id`;

/** What a review that is being held freezes: its inputs, and the strategy as it stands. */
export const frozenInputs = `
  select ${inputs} as inputs,
    (select coalesce(json_agg(json_build_object('id', s.id, 'statement', s.statement, 'theme', s.theme,
        'horizon', s.horizon, 'active', s.active)), '[]')
     from contracts.strategic_objective s where s.tenant_id = r.tenant_id) as strategy
  from contracts.objective_review r where r.tenant_id = :tenant and r.id = :id`;

/** The reviews of a contract, newest first, and what of its objectives has gone stale. */
export const reviewsOfContract = `
  select json_build_object(
    'items', (select coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'plannedOn', r.planned_on,
        'heldOn', r.held_on, 'participants', r.participants, 'changed', r.changed,
        'keep', v.keep, 'change', v.change, 'drop', v.drop, 'version', r.version)
        order by coalesce(r.held_on, r.planned_on) desc, r.id desc), '[]')
      from contracts.objective_review r
      cross join lateral (
        select count(*) filter (where v.verdict = 'KEEP') as keep, count(*) filter (where v.verdict = 'CHANGE') as change,
          count(*) filter (where v.verdict = 'DROP') as drop
        from contracts.objective_verdict v where v.tenant_id = r.tenant_id and v.review_id = r.id
      ) v
      where r.tenant_id = c.tenant_id and r.contract_id = c.id and r.state <> 'CANCELLED'),
    'lastHeldOn', h.held_on, 'dueOn', (h.held_on + interval '12 months')::date,
    'stale', (select coalesce(json_agg(json_build_object('objectiveId', o.id, 'statement', o.statement,
        'because', ${staleness}, 'lastReviewedOn', o.last_reviewed_on) order by o.id), '[]')
      from contracts.objective o
      where o.tenant_id = c.tenant_id and o.contract_id = c.id and ${living('o')} and ${staleness} is not null),
    'objectives', (select count(*) from contracts.objective o
      where o.tenant_id = c.tenant_id and o.contract_id = c.id and ${living('o')}))::text
  from contracts.contract c
  left join lateral (
    select max(b.held_on) as held_on from contracts.objective_review b
    where b.tenant_id = c.tenant_id and b.contract_id = c.id and b.state = 'HELD'
  ) h on true
  where c.tenant_id = :tenant and c.id = :contractId`;

export const lastHeld = `
  select max(r.held_on)::text as "on" from contracts.objective_review r
  where r.tenant_id = :tenant and r.contract_id = :contractId and r.state = 'HELD'`;

/** What a review has to say something about. */
export const underReview = `
  select o.id, o.statement from contracts.objective o
  where o.tenant_id = :tenant and o.contract_id = :contractId and ${living('o')} order by o.id`;

/** From which day the year is counted in which a contract's objectives are looked at again; null without objectives. */
export const lookedAt = `
  select c.id as "contractId", c.reference, c.owner_person_id as "ownerPersonId",
    greatest(
      (select min(coalesce(o.active_from, o.proposed_on)) from contracts.objective o
       where o.tenant_id = c.tenant_id and o.contract_id = c.id and ${living('o')}),
      (select max(r.held_on) from contracts.objective_review r
       where r.tenant_id = c.tenant_id and r.contract_id = c.id and r.state = 'HELD'))::text as "on",
    exists (select 1 from contracts.objective o
      where o.tenant_id = c.tenant_id and o.contract_id = c.id and ${living('o')}) as "hasObjectives"
  from contracts.contract c
  where c.tenant_id = :tenant and c.id = :contractId and c.state not in ('ENDED', 'EXPIRED', 'ABANDONED')`;

/** The KPIs that a review of these objectives has looked at. */
export const kpisReviewed = `
  select k.id from contracts.kpi k
  where k.tenant_id = :tenant and k.objective_id = any (:objectiveIds::uuid[]) and k.state = 'ACTIVE'`;

/**
 * What a committee has to know of a contract's outcomes (OUT-16): how each KPI has fared since a day, and what was said
 * of its misses.
 */
export const progress = `
  select json_build_object('objectives', coalesce(json_agg(json_build_object('id', o.id, 'statement', o.statement,
      'beneficiary', o.beneficiary_name, 'state', o.state, 'kpis', ${kpis('o', ':since::date')},
      'misses', (select coalesce(json_agg(json_build_object('kpi', k.name, 'firstDay', x.first_day,
          'lastDay', x.last_day, 'value', x.value::text, 'cause', x.cause_category, 'causeText', x.cause_text,
          'state', x.state) order by x.last_day desc, k.name), '[]')
        from contracts.measure x join contracts.kpi k on k.tenant_id = x.tenant_id and k.id = x.kpi_id
        where x.tenant_id = o.tenant_id and k.objective_id = o.id and x.last_day > :since::date
          and (not x.told_met or x.state = 'DISPUTED')))
      order by o.id), '[]'))::text
  from contracts.objective o
  where o.tenant_id = :tenant and o.contract_id = :contractId and ${living('o')}`;
