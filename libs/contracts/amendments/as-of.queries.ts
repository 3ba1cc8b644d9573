/** The contract as it was on a day: what is in force is half-open, its last day excluded. */

const held = (alias: string, day: string) =>
  `${alias}.effective_from <= ${day} and (${alias}.effective_to is null or ${alias}.effective_to > ${day})`;

const term = (row: string) => `json_build_object('startOn', ${row}.start_on, 'endOn', ${row}.end_on,
    'renewalMode', ${row}.renewal_mode, 'renewalTerm', ${row}.renewal_term, 'notice', ${row}.notice,
    'annualValue', ${row}.annual_value::text, 'totalValue', ${row}.total_value::text)`;

/** The term of contract `c` that held on a day; a contract that was never changed holds what its row says. */
export const termOn = (day: string) => `coalesce(
    (select ${term('t')} from contracts.term t
      where t.tenant_id = c.tenant_id and t.contract_id = c.id and ${held('t', day)} limit 1), ${term('c')})`;

const target = (day: string) => `(select json_build_object('comparator', g.comparator, 'value', g.value,
      'upper', g.upper, 'from', g.effective_from)
    from contracts.kpi_target g where g.tenant_id = v.tenant_id and g.kpi_id = v.kpi_id and ${held('g', day)} limit 1)`;

/** Term, clauses, objectives and KPIs with their targets, in one statement; and the days on which something changed. */
export const contractAsOf = `
  select json_build_object('day', :day::date, 'term', ${termOn(':day::date')},
    'clauses', coalesce((select json_agg(json_build_object('id', x.id, 'number', x.number, 'title', x.title,
        'text', x.body, 'kind', x.kind, 'from', x.effective_from, 'amendment', x.introduced_by_number)
        order by x.sort_key collate "C", x.id)
      from contracts.clause x where x.tenant_id = c.tenant_id and x.contract_id = c.id and ${held('x', ':day::date')}), '[]'),
    'objectives', coalesce((select json_agg(json_build_object('id', o.id, 'statement', o.statement,
        'from', o.active_from) order by o.active_from, o.id)
      from contracts.objective o where o.tenant_id = c.tenant_id and o.contract_id = c.id
        and o.active_from <= :day::date and (o.ended_on is null or o.ended_on > :day::date)), '[]'),
    'kpis', coalesce((select json_agg(json_build_object('id', v.kpi_id, 'n', v.n, 'name', v.name, 'unit', v.unit,
        'from', v.effective_from, 'target', ${target(':day::date')}) order by v.effective_from, v.kpi_id)
      from contracts.kpi_version v where v.tenant_id = c.tenant_id and v.contract_id = c.id
        and ${held('v', ':day::date')}), '[]'),
    'changedOn', coalesce((select json_agg(distinct d.day order by d.day) from (
        select a.effective_on as day from contracts.amendment a
        where a.tenant_id = c.tenant_id and a.contract_id = c.id and a.state in ('SIGNED', 'EFFECTIVE')
        union select t.effective_from from contracts.term t
        where t.tenant_id = c.tenant_id and t.contract_id = c.id and t.effective_from > date '0001-01-01') d), '[]'),
    'amendments', coalesce((select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title,
        'effectiveOn', a.effective_on) order by a.effective_on, a.number)
      from contracts.amendment a where a.tenant_id = c.tenant_id and a.contract_id = c.id
        and a.state in ('SIGNED', 'EFFECTIVE') and a.effective_on <= :day::date), '[]'))::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;

/** What a change is about, by its name, and what stood there the day before: for a before and an after. */
export const subjectOf = (change: string, dayBefore: string) => `case
    when ${change} ->> 'kind' like 'CLAUSE%' then (select json_build_object('name', x.number || ' ' || x.title, 'text', x.body)
      from contracts.clause x where x.tenant_id = :tenant and x.id = (${change} ->> 'subjectId')::uuid)
    when ${change} ->> 'kind' like 'OBJECTIVE%' then (select json_build_object('name', o.statement, 'text', null)
      from contracts.objective o where o.tenant_id = :tenant and o.id = (${change} ->> 'subjectId')::uuid)
    when ${change} ->> 'kind' like 'KPI%' then (select json_build_object('name', k.name,
        'text', (select g.comparator || ' ' || g.value || coalesce(' – ' || g.upper, '') from contracts.kpi_target g
          where g.tenant_id = k.tenant_id and g.kpi_id = k.id and ${held('g', dayBefore)} limit 1))
      from contracts.kpi k where k.tenant_id = :tenant and k.id = (${change} ->> 'subjectId')::uuid)
    when ${change} ->> 'kind' = 'NEED_COVER' then (select json_build_object('name', n.statement, 'text', null)
      from contracts.need n where n.tenant_id = :tenant and n.id = (${change} ->> 'subjectId')::uuid) end`;
