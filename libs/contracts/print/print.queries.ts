/** What a printed contract says of a day, besides its clauses: what row security lets the reader see, and nothing else. */

const term = (t: string) => `'startOn', ${t}.start_on, 'endOn', ${t}.end_on, 'renewalMode', ${t}.renewal_mode,
        'notice', ${t}.notice, 'annualValue', ${t}.annual_value::text, 'totalValue', ${t}.total_value::text`;

export const contractOnPaper = `
  select json_build_object('reference', c.reference, 'title', c.title, 'currency', c.currency, 'signedOn', c.signed_on,
    'parties', coalesce((select json_agg(p.supplier_name order by p.role desc, p.supplier_name collate "und-x-icu")
      from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id), '[]'),
    -- Terms that were never changed stand on the contract alone.
    'term', case when exists (select 1 from contracts.term o where o.tenant_id = c.tenant_id and o.contract_id = c.id)
      then (select json_build_object(${term('t')}, 'amendment', t.introduced_by_number) from contracts.term t
            where t.tenant_id = c.tenant_id and t.contract_id = c.id and t.effective_from <= :day::date
              and (t.effective_to is null or t.effective_to > :day::date))
      else json_build_object(${term('c')}, 'amendment', null) end,
    'outcomes', coalesce((select json_agg(json_build_object('statement', o.statement, 'kpis', (
          select json_agg(json_build_object('name', v.name, 'unit', v.unit, 'frequency', v.frequency,
            'comparator', t.comparator, 'value', t.value::text, 'upper', t.upper::text) order by k.id)
          from contracts.kpi k
          join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id
            and v.effective_from <= :day::date and (v.effective_to is null or v.effective_to > :day::date)
          left join contracts.kpi_target t on t.tenant_id = k.tenant_id and t.kpi_id = k.id
            and t.effective_from <= :day::date and (t.effective_to is null or t.effective_to > :day::date)
          where k.tenant_id = o.tenant_id and k.objective_id = o.id and k.is_contractual)) order by o.id)
      from contracts.objective o where o.tenant_id = c.tenant_id and o.contract_id = c.id
        and o.active_from <= :day::date and (o.ended_on is null or o.ended_on > :day::date)), '[]'))::text as paper
  from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;
