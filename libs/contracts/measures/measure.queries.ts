/** Every SELECT of the measures. JSON ones are responses as they leave; who judges is contracts.judged_periods. */

/** A KPI with the definitions and targets by which its measures are read. */
export const measuredKpi = `
  select k.id, k.contract_id as "contractId", k.name, k.audience, k.active_from::text as "activeFrom",
    k.retired_from::text as "retiredFrom", k.judged_until::text as "judgedUntil",
    k.accountable_person_id as "accountablePersonId",
    (select m.person_id from contracts.measurer m where m.tenant_id = k.tenant_id and m.id = k.id) as "measurerPersonId",
    coalesce((select json_agg(json_build_object('id', v.id, 'frequency', coalesce(v.frequency,
        (select part.frequency from contracts.kpi_version part where part.tenant_id = v.tenant_id
           and part.kpi_id = v.parts[1] and part.effective_from is not null order by part.n desc limit 1)),
        'isComposite', cardinality(v.parts) > 0, 'from', v.effective_from, 'to', v.effective_to) order by v.effective_from)
      from contracts.kpi_version v
      where v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.effective_from is not null), '[]') as definitions,
    coalesce((select json_agg(json_build_object('comparator', t.comparator, 'value', t.value::text, 'upper', t.upper::text,
        'from', t.effective_from, 'to', t.effective_to) order by t.effective_from)
      from contracts.kpi_target t where t.tenant_id = k.tenant_id and t.kpi_id = k.id), '[]') as targets
  from contracts.kpi k where k.tenant_id = :tenant`;

export const measuredKpiById = `${measuredKpi} and k.id = :id`;

export const measuredKpisOfContract = `${measuredKpi} and k.contract_id = :contractId order by k.id`;

export const measureOfPeriod = `
  select m.id from contracts.measure m
  where m.tenant_id = :tenant and m.kpi_id = :kpiId and m.last_day = :lastDay and m.first_day = :firstDay`;

/** What stands in a contract already, to compare a file with. */
export const measuresOfContract = `
  select m.id, m.kpi_id as "kpiId", m.first_day::text as "firstDay", m.last_day::text as "lastDay", m.value::text as value,
    m.na_code as "naCode", m.na_text as "naText", m.evidence, m.side, m.state
  from contracts.measure m
  where m.tenant_id = :tenant and m.contract_id = :contractId and m.last_day between :since and :until`;

const period = (of: string) => `contracts.period_key(${of}.frequency, ${of}.first_day)`;

const target = (of: string) =>
  `json_build_object('comparator', ${of}.comparator, 'value', ${of}.value::text, 'upper', ${of}.upper::text,
     'amber', ${of}.amber::text, 'red', ${of}.red::text, 'from', ${of}.effective_from, 'to', ${of}.effective_to)`;

const dispute = `case when m.disputed_by is not null then json_build_object('by', m.disputed_by, 'on', m.disputed_on,
    'reason', m.dispute_reason, 'resolution', m.resolution, 'motive', m.resolution_motive,
    'resolvedOn', case when m.resolution is not null then m.settled_on end) end`;

const measured = `'id', m.id, 'value', m.value::text,
    'notApplicable', case when m.na_code is not null then json_build_object('code', m.na_code, 'text', m.na_text) end,
    'evidence', m.evidence, 'side', m.side, 'channel', m.channel, 'submittedOn', m.submitted_on, 'state', m.state,
    'revision', m.revision, 'dispute', ${dispute},
    'cause', case when m.cause_category is not null then json_build_object('category', m.cause_category, 'text', m.cause_text) end,
    'version', m.version`;

const tally = `'expected', count(*), 'judged', count(*) filter (where j.standing = 'JUDGED'),
    'met', count(*) filter (where j.met), 'missed', count(*) filter (where not j.met),
    'notApplicable', count(*) filter (where j.standing = 'NOT_APPLICABLE'),
    'disputed', count(*) filter (where j.standing = 'DISPUTED'),
    'noTarget', count(*) filter (where j.standing = 'NO_TARGET'),
    'missing', count(*) filter (where j.standing = 'MISSING'),
    'coverage', case when count(*) > 0 then round(count(*) filter (where j.standing = 'JUDGED')::numeric / count(*), 4)::float8 end,
    'attainment', case when count(*) filter (where j.standing = 'JUDGED') > 0 then
      round(count(*) filter (where j.met)::numeric / count(*) filter (where j.standing = 'JUDGED'), 4)::float8 end`;

/** A KPI's series: each period with its verdict, the targets as steps, and what the years say. One statement. */
export const kpiSeries = `
  with j as materialized (
    select * from contracts.judged_periods(array[:id::uuid], :since::date, :until::date)
  )
  select json_build_object(
    'kpi', json_build_object('id', k.id, 'contractId', k.contract_id, 'name', k.name, 'state', k.state,
      'unit', v.unit, 'direction', v.direction, 'frequency', coalesce(v.frequency, (select max(j.frequency) from j)),
      'source', v.source, 'formula', v.formula, 'definition', v.definition, 'baseline', v.baseline::text,
      'isComposite', coalesce(cardinality(v.parts), 0) > 0, 'activeFrom', k.active_from,
      'parts', coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name) order by array_position(v.parts, p.id))
                from contracts.kpi p where p.tenant_id = k.tenant_id and p.id = any (v.parts)), '[]'),
      'askedPersonId', case when platform.current_side() <> 'supplier' then
        (select a.person_id from contracts.measurer a where a.tenant_id = k.tenant_id and a.id = k.id) end),
    'periods', coalesce((select json_agg(json_build_object('period', ${period('j')}, 'firstDay', j.first_day,
        'lastDay', j.last_day, 'standing', j.standing, 'met', j.met,
        'target', case when t.id is not null then ${target('t')} end,
        'measure', case when m.id is not null then json_build_object(${measured}) end,
        'parts', case when j.is_composite then coalesce((
            select json_agg(json_build_object('kpiId', part, 'met', contracts.verdict(part, j.first_day, j.last_day))
                            order by n)
            from unnest(v.parts) with ordinality part(part, n)), '[]') end) order by j.last_day)
      from j left join contracts.measure m on m.tenant_id = :tenant and m.id = j.measure_id
      left join contracts.kpi_target t on t.tenant_id = :tenant and t.id = j.target_id), '[]'),
    'targets', coalesce((select json_agg(${target('t')} order by t.effective_from)
      from contracts.kpi_target t where t.tenant_id = :tenant and t.kpi_id = k.id), '[]'),
    'years', coalesce((select json_agg(y.tally order by y.year desc) from (
        select left(${period('j')}, 4) as year, jsonb_build_object('year', left(${period('j')}, 4)::int, ${tally}) as tally
        from j group by 1) y), '[]'))::text
  from contracts.kpi k
  left join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = coalesce(k.in_force, k.newest)
  where k.tenant_id = :tenant and k.id = :id`;

/** One measure with every figure that was ever given for it. */
export const measureCard = `
  select json_build_object('kpiId', m.kpi_id, 'contractId', m.contract_id, 'firstDay', m.first_day, 'lastDay', m.last_day,
    'revisions', coalesce((select json_agg(json_build_object('n', r.n, 'value', r.value::text,
        'notApplicable', case when r.na_code is not null then json_build_object('code', r.na_code, 'text', r.na_text) end,
        'evidence', r.evidence, 'side', r.side, 'channel', r.channel, 'givenOn', r.given_on, 'motive', r.motive) order by r.n)
      from contracts.measure_revision r where r.tenant_id = m.tenant_id and r.measure_id = m.id), '[]'),
    ${measured})::text
  from contracts.measure m where m.tenant_id = :tenant and m.id = :id`;

/** The last periods of every plain KPI of a contract, for entering them together. */
export const expectedMeasures = `
  with kpis as (
    select array_agg(k.id) as ids from contracts.kpi k
    where k.tenant_id = :tenant and k.contract_id = :contractId and k.active_from <= :today::date and k.state = 'ACTIVE'
  )
  select json_build_object('items', coalesce(json_agg(json_build_object(
      'kpi', json_build_object('id', k.id, 'name', k.name, 'unit', v.unit, 'source', v.source),
      'period', ${period('j')}, 'lastDay', j.last_day, 'standing', j.standing, 'met', j.met,
      'target', case when t.id is not null then ${target('t')} end,
      'measure', case when m.id is not null then json_build_object(${measured}) end)
    order by j.last_day desc, k.name collate "und-x-icu", k.id), '[]'))::text
  from kpis cross join lateral contracts.judged_periods(kpis.ids, '0001-01-01', :today::date, 3) j
  join contracts.kpi k on k.tenant_id = :tenant and k.id = j.kpi_id
  left join contracts.kpi_version v on v.tenant_id = :tenant and v.id = j.kpi_version_id
  left join contracts.measure m on m.tenant_id = :tenant and m.id = j.measure_id
  left join contracts.kpi_target t on t.tenant_id = :tenant and t.id = j.target_id
  where not j.is_composite`;

/** The missing periods of a KPI that nobody has been told of, the oldest first. */
export const missingPeriods = `
  select j.first_day::text as "firstDay", j.last_day::text as "lastDay"
  from contracts.judged_periods(array[:id::uuid], :since::date, :until::date) j
  where j.standing = 'MISSING' and not j.is_composite and not exists (
    select from contracts.missing_measure told where told.tenant_id = :tenant and told.kpi_id = :id::uuid
      and told.last_day = j.last_day and told.first_day = j.first_day)
  order by j.last_day`;

export const tokensOfContract = `
  select json_build_object('items', coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'side', t.side,
      'prefix', t.prefix, 'expiresAt', t.expires_at, 'revokedAt', t.revoked_at, 'madeAt', t.created_at,
      'lastUsedAt', u.used_at,
      'state', case when t.revoked_at is not null then 'REVOKED' when t.expires_at <= :at then 'EXPIRED' else 'LIVING' end,
      'version', t.version) order by t.id desc), '[]'))::text
  from contracts.measure_token t
  left join contracts.measure_token_use u on u.tenant_id = t.tenant_id and u.id = t.id
  where t.tenant_id = :tenant and t.contract_id = :contractId`;

/** The living token of a secret, with the contract's supplier. */
export const tokenOf = `
  select t.id, t.contract_id as "contractId", t.side,
    (select p.supplier_id from contracts.party p where p.tenant_id = t.tenant_id and p.contract_id = t.contract_id
       and p.role = 'LEAD') as "supplierId"
  from contracts.measure_token t
  where t.tenant_id = :tenant and t.secret_hash = :hash and t.revoked_at is null and t.expires_at > :at`;

/** Once a minute is often enough to know that a key is in use. */
export const noteTokenUse = `
  insert into contracts.measure_token_use (tenant_id, id, contract_id, used_at) values (:tenant, :id, :contractId, :now)
  on conflict (tenant_id, id) do update set used_at = excluded.used_at
  where contracts.measure_token_use.used_at < excluded.used_at - interval '1 minute'`;

export const linkOf = `
  select l.id, l.kpi_id as "kpiId", l.first_day::text as "firstDay",
    l.last_day::text as "lastDay"
  from contracts.measure_link l
  where l.tenant_id = :tenant and l.token_hash = :hash and l.used_at is null and l.expires_at > :at`;

export const linkedKpi = `
  select k.name, c.title as contract, c.reference, v.unit, v.definition, v.formula,
    (select p.supplier_name from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.role = 'LEAD') as supplier,
    (select ${target('t')} from contracts.kpi_target t where t.tenant_id = k.tenant_id and t.kpi_id = k.id
       and t.comparator <> 'ALL' and t.effective_from <= :lastDay::date and (t.effective_to is null or t.effective_to > :lastDay::date)) as target
  from contracts.kpi k join contracts.contract c on c.tenant_id = k.tenant_id and c.id = k.contract_id
  left join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.n = coalesce(k.in_force, k.newest)
  where k.tenant_id = :tenant and k.id = :kpiId`;

/** In a statement of its own: one that waited for its turn would still read what was there before it. */
export const oneJudgeAtATime = `
  select pg_advisory_xact_lock(hashtextextended('composites ' || k.tenant_id::text || ' ' || k.contract_id::text, 0))
  from contracts.kpi k where k.tenant_id = :tenant and k.id = :kpiId`;

/** The composites of which that KPI was a part on that day, each with its verdict on the period, where there is one. */
export const compositesOfPart = `
  select j.kpi_id as "kpiId", :period::text as period, j.first_day::text as "firstDay", j.last_day::text as "lastDay", j.met
  from contracts.kpi part
  join contracts.kpi k on k.tenant_id = part.tenant_id and k.contract_id = part.contract_id
  join contracts.kpi_version v on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.parts @> array[part.id]
    and v.effective_from <= :lastDay::date and (v.effective_to is null or v.effective_to > :lastDay::date)
  cross join lateral contracts.judged_periods(array[k.id], :lastDay::date, :lastDay::date) j
  where part.tenant_id = :tenant and part.id = :kpiId and j.standing = 'JUDGED'
    and contracts.period_key(j.frequency, j.first_day) = :period
  order by j.kpi_id`;

export const compositeVerdictOf = `
  select c.id from contracts.composite_verdict c
  where c.tenant_id = :tenant and c.kpi_id = :kpiId and c.first_day = :firstDay::date and c.last_day = :lastDay::date`;
