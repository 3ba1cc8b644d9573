/** Every SELECT of the room. JSON ones are responses as they leave. */

export const partsAmong = `
  select k.id from contracts.kpi k
  join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = k.newest
  where k.tenant_id = :tenant and k.contract_id = :contractId and k.id = any (:ids::uuid[])
    and k.state <> 'RETIRED' and v.parts = '{}'`;

export const activeCounts = `
  select count(*)::int as active, (count(*) filter (where k.in_steering_report))::int as reported
  from contracts.kpi k where k.tenant_id = :tenant and k.contract_id = :contractId and k.state = 'ACTIVE'`;

const aim = (t: string) => `'comparator', ${t}.comparator, 'value', ${t}.value, 'upper', ${t}.upper,
      'amber', ${t}.amber, 'red', ${t}.red`;

const target = (t: string) =>
  `json_build_object(${aim(t)}, 'from', ${t}.effective_from, 'to', ${t}.effective_to)`;

/** A definition with the days it held and who has approved it when. */
const definition = (
  v: string,
) => `json_build_object('n', ${v}.n, 'name', ${v}.name, 'definition', ${v}.definition,
      'nature', ${v}.nature, 'answers', ${v}.answers, 'beneficiary', ${v}.beneficiary, 'object', ${v}.object,
      'perimeter', ${v}.perimeter, 'formula', ${v}.formula, 'unit', ${v}.unit, 'direction', ${v}.direction,
      'source', ${v}.source, 'method', ${v}.method, 'frequency', ${v}.frequency, 'baseline', ${v}.baseline,
      'ambition', ${v}.ambition, 'need', ${v}.need, 'targetOn', ${v}.target_on, 'reviewOn', ${v}.review_on,
      'burdenMinutes', ${v}.burden_minutes, 'parts', ${v}.parts, 'target', ${v}.target,
      'approvals', json_build_object('IT', ${v}.it_approved_on, 'BUSINESS', ${v}.business_approved_on,
        'SUPPLIER', ${v}.supplier_approved_on),
      'from', ${v}.effective_from, 'to', ${v}.effective_to)`;

const accountable = `case when k.accountable_person_id is null then null else
      json_build_object('id', k.accountable_person_id, 'name', k.accountable_name) end`;

/** A KPI as a list shows it: the definition in force, or the newest while none is. */
const kpiFields = `'id', k.id, 'objectiveId', k.objective_id, 'name', k.name, 'state', k.state,
    'nature', v.nature, 'unit', v.unit, 'direction', v.direction, 'frequency', v.frequency,
    'baseline', v.baseline, 'parts', v.parts, 'burdenMinutes', v.burden_minutes, 'weight', k.weight,
    'isCreditable', k.is_creditable, 'isContractual', k.is_contractual, 'inSteeringReport', k.in_steering_report,
    'accountable', ${accountable}, 'qualityScore', k.quality_score, 'newest', k.newest, 'inForce', k.in_force,
    'activeFrom', k.active_from, 'retiredFrom', k.retired_from, 'retiredReason', k.retired_reason,
    'lastUsedOn', k.last_used_on, 'judgedUntil', k.judged_until,
    'target', (select ${target('t')} from contracts.kpi_target t
      where t.tenant_id = k.tenant_id and t.kpi_id = k.id and t.effective_from <= :today::date
        and (t.effective_to is null or t.effective_to > :today::date)),
    'approvals', json_build_object('IT', d.it_approved_on, 'BUSINESS', d.business_approved_on,
      'SUPPLIER', d.supplier_approved_on)`;

const kpiRows = `contracts.kpi k
    join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = coalesce(k.in_force, k.newest)
    join contracts.kpi_version d on d.tenant_id = k.tenant_id and d.kpi_id = k.id and d.n = k.newest`;

const person = (id: string, name: string) => `case when ${id} is null then null else
      json_build_object('id', ${id}, 'name', ${name}) end`;

const objectiveFields = `'id', o.id, 'contractId', o.contract_id, 'statement', o.statement, 'state', o.state,
    'beneficiary', ${person('o.beneficiary_unit_id', 'o.beneficiary_name')},
    'itContribution', o.it_contribution, 'supplierContribution', o.supplier_contribution, 'baseline', o.baseline,
    'ownerCustomer', ${person('o.owner_customer_id', 'o.owner_customer_name')},
    'ownerSupplier', ${person('o.owner_supplier_id', 'o.owner_supplier_name')},
    'isStrategic', o.is_strategic,
    'strategicObjectives', coalesce((select json_agg(json_build_object('id', s.id, 'statement', s.statement) order by s.id)
      from contracts.objective_link l join contracts.strategic_objective s
        on s.tenant_id = l.tenant_id and s.id = l.strategic_objective_id
      where l.tenant_id = o.tenant_id and l.objective_id = o.id), '[]'),
    'proposedOn', o.proposed_on, 'customerAgreedOn', o.customer_agreed_on, 'supplierAgreedOn', o.supplier_agreed_on,
    'activeFrom', o.active_from, 'endedOn', o.ended_on, 'endedReason', o.ended_reason,
    'lastReviewedOn', o.last_reviewed_on`;

/** What a KPI's last twelve periods say; null for one that was never in force. */
const figures = `(select json_build_object('frequency', f.frequency, 'period', f.last_period, 'standing', f.last_standing,
      'value', f.last_value::text, 'met', f.last_met, 'expected', f.expected, 'judged', f.judged, 'timesMet', f.met,
      'points', f.points) from figures f where f.kpi_id = k.id)`;

/** Everything a contract is for, in one statement: its objectives, oldest first, each with its KPIs and their figures. */
export const outcomesOf = `
  with figures as materialized (select * from contracts.kpi_figures(:contractId::uuid, :today::date))
  select json_build_object('objectives', coalesce(json_agg(json_build_object(${objectiveFields},
      'kpis', coalesce((select json_agg(json_build_object(${kpiFields}, 'figures', ${figures}, 'version', k.version) order by k.id)
        from ${kpiRows} where k.tenant_id = o.tenant_id and k.objective_id = o.id), '[]'),
      'version', o.version) order by o.id), '[]'))::text
  from contracts.objective o where o.tenant_id = :tenant and o.contract_id = :contractId`;

export const objectiveCard = `
  select json_build_object(${objectiveFields}, 'version', o.version)::text
  from contracts.objective o where o.tenant_id = :tenant and o.id = :id`;

/** One KPI with every definition it had, every target, and what was said of it. */
export const kpiCard = `
  select json_build_object(${kpiFields}, 'contractId', k.contract_id, 'quality', k.quality,
    'definition', ${definition('d')},
    'versions', (select json_agg(${definition('x')} order by x.n) from contracts.kpi_version x
      where x.tenant_id = k.tenant_id and x.kpi_id = k.id),
    'targets', coalesce((select json_agg(${target('t')} order by t.effective_from) from contracts.kpi_target t
      where t.tenant_id = k.tenant_id and t.kpi_id = k.id), '[]'),
    'targetChanges', coalesce((select json_agg(json_build_object('id', c.id, ${aim('c')}, 'from', c.effective_from,
        'reason', c.reason, 'wantedOn', c.wanted_on, 'leadDays', c.effective_from - c.wanted_on, 'state', c.state,
        'answer', c.answer, 'answeredOn', c.answered_on) order by c.id)
      from contracts.target_change c where c.tenant_id = k.tenant_id and c.kpi_id = k.id), '[]'),
    'remarks', coalesce((select json_agg(json_build_object('id', r.id, 'n', r.n, 'seat', r.seat, 'kind', r.kind,
        'text', r.text, 'personId', r.person_id, 'on', r.said_on) order by r.id)
      from contracts.kpi_remark r where r.tenant_id = k.tenant_id and r.kpi_id = k.id), '[]'),
    'version', k.version)::text
  from ${kpiRows} where k.tenant_id = :tenant and k.id = :id`;

export const strategyList = `
  select json_build_object('items', coalesce(json_agg(json_build_object(
      'id', s.id, 'statement', s.statement, 'theme', s.theme, 'horizon', s.horizon, 'active', s.active,
      'objectives', (select count(*) from contracts.objective_link l
        where l.tenant_id = s.tenant_id and l.strategic_objective_id = s.id),
      'version', s.version) order by s.id), '[]'), 'nextCursor', null)::text
  from contracts.strategic_objective s where s.tenant_id = :tenant`;

export const strategiesAmong = `
  select s.id from contracts.strategic_objective s
  where s.tenant_id = :tenant and s.id = any (:ids::uuid[])`;

export const dropLinks = `
  delete from contracts.objective_link where tenant_id = :tenant and objective_id = :id`;

export const kpisOfObjective = `
  select k.id from contracts.kpi k
  where k.tenant_id = :tenant and k.objective_id = :objectiveId and k.state <> 'RETIRED' order by k.id`;

export const namePerson = `
  with objectives as (
    update contracts.objective set
      owner_customer_name = case when owner_customer_id = :id then :name else owner_customer_name end,
      owner_supplier_name = case when owner_supplier_id = :id then :name else owner_supplier_name end,
      version = version + 1
    where tenant_id = :tenant and :id in (owner_customer_id, owner_supplier_id))
  update contracts.kpi set accountable_name = :name, version = version + 1
  where tenant_id = :tenant and accountable_person_id = :id`;

export const nameUnit = `
  update contracts.objective set beneficiary_name = :name, version = version + 1
  where tenant_id = :tenant and beneficiary_unit_id = :id and beneficiary_name is distinct from :name`;

/** Noticed beside a person's work: their next edit is not stale for it, so the version stays. */
export const noteUse = `
  update contracts.kpi set last_used_on = greatest(last_used_on, :day::date)
  where tenant_id = :tenant and id = any (:ids::uuid[])`;

export const noteJudged = `
  update contracts.kpi set judged_until = greatest(judged_until, :until::date)
  where tenant_id = :tenant and id = :id`;
