const contract = (
  of: string,
) => `(select json_build_object('id', c.id, 'reference', c.reference, 'title', c.title,
      'supplier', (select p.supplier_name from contracts.party p
        where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.role = 'LEAD'))
    from contracts.contract c where c.tenant_id = ${of}.tenant_id and c.id = ${of}.contract_id)`;

/** How a KPI stands: the newest figure that was judged, what it was aimed at, and who answers for it. */
const kpi = `json_build_object('id', k.id, 'name', k.name, 'state', k.state, 'unit', v.unit,
      'accountable', k.accountable_name,
      'target', (select json_build_object('comparator', t.comparator, 'value', t.value::text, 'upper', t.upper::text)
        from contracts.kpi_target t where t.tenant_id = k.tenant_id and t.kpi_id = k.id
        order by t.effective_from desc limit 1),
      'last', (select json_build_object('value', x.value::text, 'lastDay', x.last_day, 'isMet', x.told_met)
        from contracts.measure x where x.tenant_id = k.tenant_id and x.kpi_id = k.id
        order by x.last_day desc limit 1))`;

/** One screen, one statement: what these units get, miss and say. */
export const unitScreen = `
  select json_build_object('units', :units::json,
    'outcomes', (select coalesce(json_agg(json_build_object('id', o.id, 'statement', o.statement, 'state', o.state,
        'beneficiary', o.beneficiary_name, 'contract', ${contract('o')},
        'kpis', (select coalesce(json_agg(${kpi} order by k.name, k.id), '[]') from contracts.kpi k
          left join contracts.kpi_version v
            on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = coalesce(k.in_force, k.newest)
          where k.tenant_id = o.tenant_id and k.objective_id = o.id and k.state <> 'RETIRED'))
        order by o.id desc), '[]')
      from contracts.objective o
      where o.tenant_id = :tenant and o.beneficiary_unit_id = any (:unitIds::uuid[])
        and o.state in ('PROPOSED', 'AGREED', 'ACTIVE')),
    'needs', (select coalesce(json_agg(json_build_object('id', n.id, 'statement', n.statement, 'state', n.state,
        'coverage', n.coverage, 'raisedOn', n.raised_on, 'contract', ${contract('n')}) order by n.id desc), '[]')
      from (select * from contracts.need where tenant_id = :tenant and lower(business_unit) = any (:names::text[])
            order by id desc limit 100) n),
    'campaigns', (select coalesce(json_agg(json_build_object('id', f.id, 'title', f.title, 'service', f.service,
        'state', f.state, 'opensOn', f.opens_on, 'closesOn', f.closes_on, 'answered', coalesce(u.answered, 0),
        'invited', f.invited, 'missing', greatest(0, 5 - coalesce(u.answered, 0)),
        'contract', ${contract('f')}, 'figures', r.figures) order by f.opens_on desc, f.id desc), '[]')
      from contracts.feedback_campaign f
      left join contracts.feedback_urn u on u.tenant_id = f.tenant_id and u.id = f.id
      left join contracts.feedback_result r
        on r.tenant_id = f.tenant_id and r.contract_id = f.contract_id and r.campaign_id = f.id
      where f.tenant_id = :tenant and f.unit_id = any (:unitIds::uuid[]) and f.state <> 'DRAFT'))::text`;
