-- What was measured, period by period: one figure for both sides, its revisions, who disputed it and how that ended.

create table contracts.measure (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  -- The definition that was in force on the last day of the period.
  kpi_version_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  first_day date not null,
  last_day date not null,
  -- Null is N/A, which has a reason.
  value numeric,
  na_code text check (na_code in ('TOOL_OUTAGE', 'NO_ACTIVITY', 'TOO_FEW_ANSWERS', 'SOURCE_CHANGED', 'OTHER')),
  na_text text check (length(na_text) <= 500),
  evidence text check (length(evidence) <= 2000),
  side text not null check (side in ('customer', 'supplier')),
  channel text not null check (channel in ('FORM', 'CSV', 'API', 'LINK')),
  submitted_on date not null,
  revision int not null default 1,
  state text not null check (state in ('SUBMITTED', 'ACCEPTED', 'DISPUTED', 'RESOLVED')),
  disputed_by text check (disputed_by in ('customer', 'supplier')),
  disputed_on date,
  dispute_reason text check (length(dispute_reason) <= 2000),
  resolution text check (resolution in ('KEPT', 'CORRECTED')),
  resolution_motive text check (length(resolution_motive) <= 2000),
  settled_on date,
  cause_category text check (cause_category in
    ('STAFFING', 'PROCESS', 'TOOL', 'DEMAND', 'CUSTOMER', 'THIRD_PARTY', 'OTHER')),
  cause_text text check (length(cause_text) <= 2000),
  -- The verdict that was told last, so that only a change of it is news.
  told_met boolean,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, kpi_id, last_day, first_day),
  check (first_day <= last_day),
  check ((value is null) = (na_code is not null)),
  check (state <> 'DISPUTED' or (disputed_by is not null and dispute_reason is not null)),
  check (state <> 'RESOLVED' or (resolution is not null and resolution_motive is not null)),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade,
  foreign key (tenant_id, kpi_version_id) references contracts.kpi_version (tenant_id, id)
);
create index measure_of_contract on contracts.measure (tenant_id, contract_id, kpi_id);
create index measure_of_kpi_version on contracts.measure (tenant_id, kpi_version_id);
select platform.govern('contracts.measure', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Every figure that was ever given for a period, the present one included: a correction adds, and rewrites nothing.
create table contracts.measure_revision (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  measure_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  n int not null check (n > 0),
  value numeric,
  na_code text,
  na_text text,
  evidence text,
  side text not null check (side in ('customer', 'supplier')),
  channel text not null check (channel in ('FORM', 'CSV', 'API', 'LINK')),
  given_on date not null,
  -- Why it is not the one before.
  motive text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, measure_id, n),
  foreign key (tenant_id, measure_id) references contracts.measure (tenant_id, id) on delete cascade
);
create index measure_revision_of_contract on contracts.measure_revision (tenant_id, contract_id);
select platform.govern('contracts.measure_revision', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Which missing periods have been spoken of: each is news once.
create table contracts.missing_measure (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  first_day date not null,
  last_day date not null,
  told_on date not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, kpi_id, last_day, first_day),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index missing_measure_of_contract on contracts.missing_measure (tenant_id, contract_id);
select platform.govern('contracts.missing_measure');

-- Who is asked for the figure when a period is over, where that is not the accountable person. Same id as its KPI.
create table contracts.measurer (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  person_id uuid not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index measurer_of_contract on contracts.measurer (tenant_id, contract_id);
create index measurer_by_person on contracts.measurer (tenant_id, person_id);
select platform.govern('contracts.measurer');

-- A tool's key to the measures of one contract: the secret is shown once, the row keeps its hash.
create table contracts.measure_token (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  name text not null check (length(name) between 1 and 100),
  -- For whom the tool speaks.
  side text not null check (side in ('customer', 'supplier')),
  prefix text not null,
  secret_hash text not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create index measure_token_of_contract on contracts.measure_token (tenant_id, contract_id, id);
select platform.govern('contracts.measure_token', redact => array['secret_hash']);

-- When a token was last used; apart, because using a key is no change of it. Same id as its token.
create table contracts.measure_token_use (
  tenant_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  used_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contracts.measure_token (tenant_id, id) on delete cascade
);
create index measure_token_use_of_contract on contracts.measure_token_use (tenant_id, contract_id);
select platform.govern('contracts.measure_token_use', audited => false);

-- The one measure that one letter asks for, without an account; the secret itself is only in the letter.
create table contracts.measure_link (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  first_day date not null,
  last_day date not null,
  person_id uuid not null,
  token_hash text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index measure_link_of_kpi on contracts.measure_link (tenant_id, kpi_id);
create index measure_link_of_contract on contracts.measure_link (tenant_id, contract_id);
select platform.govern('contracts.measure_link', redact => array['token_hash']);

-- The periods of a frequency whose last day lies between two days, both included.
create function contracts.periods(frequency text, from_day date, to_day date)
returns table (first_day date, last_day date) language sql immutable parallel safe as $$
  with step as (
    select case frequency when 'WEEKLY' then interval '7 days' when 'MONTHLY' then interval '1 month'
             when 'QUARTERLY' then interval '3 months' when 'HALF_YEARLY' then interval '6 months'
             when 'YEARLY' then interval '1 year' end as length,
           case frequency when 'WEEKLY' then date_trunc('week', from_day)
             when 'HALF_YEARLY' then date_trunc('year', from_day)
               + case when extract(month from from_day) > 6 then interval '6 months' else interval '0' end
             when 'MONTHLY' then date_trunc('month', from_day)
             when 'QUARTERLY' then date_trunc('quarter', from_day) else date_trunc('year', from_day) end::timestamp as start
  )
  select s::date, (s + step.length - interval '1 day')::date
  from step cross join lateral generate_series(step.start, to_day::timestamp, step.length) s
  where step.length is not null and (s + step.length - interval '1 day')::date between from_day and to_day
$$;

create function contracts.period_key(frequency text, first_day date) returns text language sql immutable parallel safe as $$
  select case frequency when 'WEEKLY' then to_char(first_day, 'IYYY-"W"IW') when 'MONTHLY' then to_char(first_day, 'YYYY-MM')
    when 'QUARTERLY' then to_char(first_day, 'YYYY-"Q"Q')
    when 'HALF_YEARLY' then to_char(first_day, 'YYYY') || '-H' || case when extract(month from first_day) <= 6 then 1 else 2 end
    else to_char(first_day, 'YYYY') end
$$;

create function contracts.is_met(value numeric, comparator text, target numeric, upper numeric)
returns boolean language sql immutable parallel safe as $$
  select case comparator when 'GE' then value >= target when 'LE' then value <= target when 'EQ' then value = target
    when 'BETWEEN' then value between target and upper end
$$;

-- The verdict of one period of a plain KPI; null when nothing may be said.
create function contracts.verdict(kpi uuid, first_on date, last_on date) returns boolean language sql stable parallel safe as $$
  select contracts.is_met(m.value, t.comparator, t.value, t.upper)
  from contracts.measure m join contracts.kpi_target t on t.tenant_id = m.tenant_id and t.kpi_id = m.kpi_id
    and t.effective_from <= m.last_day and (t.effective_to is null or t.effective_to > m.last_day)
  where m.tenant_id = platform.current_tenant() and m.kpi_id = kpi and m.last_day = last_on and m.first_day = first_on
    and m.state <> 'DISPUTED'
$$;

-- Every period of these KPIs that is expected or measured and ends between two days, judged with the target of its
-- last day (R-KPI-1). What is not known is named and is neither met nor missed (R-KPI-2).
--   at_most  as many periods of each frequency as end between; null for all
create function contracts.judged_periods(kpis uuid[], since date, until_day date, at_most int default null)
returns table (kpi_id uuid, kpi_version_id uuid, frequency text, first_day date, last_day date, measure_id uuid,
               value numeric, standing text, met boolean, target_id uuid, is_composite boolean)
language sql stable parallel safe as $$
  with defined as (
    select k.id, k.active_from, k.retired_from, v.id as version_id, v.parts, v.effective_from, v.effective_to,
      coalesce(v.frequency, (select part.frequency from contracts.kpi_version part
        where part.tenant_id = v.tenant_id and part.kpi_id = v.parts[1] and part.effective_from is not null
        order by part.n desc limit 1)) as frequency
    from contracts.kpi k join contracts.kpi_version v
      on v.tenant_id = k.tenant_id and v.kpi_id = k.id and v.effective_from is not null
    where k.tenant_id = platform.current_tenant() and k.id = any (kpis)
  ), wanted as (
    select d.*, case when at_most is null then since else greatest(since, (until_day + 1 - at_most * case d.frequency
        when 'WEEKLY' then interval '7 days' when 'MONTHLY' then interval '1 month'
        when 'QUARTERLY' then interval '3 months' when 'HALF_YEARLY' then interval '6 months'
        else interval '1 year' end)::date) end as from_day
    from defined d
  ), period as (
    select distinct on (p.id, p.last_day, p.first_day) p.* from (
      select w.id, w.version_id, w.parts, w.frequency, e.first_day, e.last_day
      from wanted w cross join lateral contracts.periods(w.frequency, greatest(w.effective_from, w.from_day),
        least(until_day, w.effective_to - 1, w.retired_from - 1)) e
      where e.first_day >= w.active_from
      union all
      select w.id, w.version_id, w.parts, w.frequency, m.first_day, m.last_day
      from wanted w join contracts.measure m on m.tenant_id = platform.current_tenant() and m.kpi_id = w.id
        and m.kpi_version_id = w.version_id and m.last_day between w.from_day and until_day
    ) p order by p.id, p.last_day, p.first_day
  )
  select p.id, p.version_id, p.frequency, p.first_day, p.last_day, m.id, m.value, s.standing,
    case when s.standing = 'JUDGED' then coalesce(c.met, contracts.is_met(m.value, t.comparator, t.value, t.upper)) end,
    t.id, cardinality(p.parts) > 0
  from period p
  left join contracts.measure m on m.tenant_id = platform.current_tenant() and m.kpi_id = p.id
    and m.last_day = p.last_day and m.first_day = p.first_day
  left join contracts.kpi_target t on t.tenant_id = platform.current_tenant() and t.kpi_id = p.id
    and t.effective_from <= p.last_day and (t.effective_to is null or t.effective_to > p.last_day)
  -- OUT-09: one part missed misses it; else one part unknown leaves it unknown.
  left join lateral (
    select case when bool_or(not part.met) then false when bool_and(part.met is not null) then true end as met
    from (select contracts.verdict(one, p.first_day, p.last_day) as met from unnest(p.parts) one) part
    where cardinality(p.parts) > 0
  ) c on true
  cross join lateral (select case
    when cardinality(p.parts) > 0 then case when c.met is null then 'NOT_APPLICABLE' else 'JUDGED' end
    when m.id is null then 'MISSING' when m.state = 'DISPUTED' then 'DISPUTED'
    when m.value is null then 'NOT_APPLICABLE' when t.id is null then 'NO_TARGET' else 'JUDGED' end as standing) s
$$;

-- The figures of a contract's KPIs over their last twelve periods, for the screens that list them: one row a KPI that
-- has been in force.
create function contracts.kpi_figures(contract uuid, today date)
returns table (kpi_id uuid, frequency text, last_period text, last_standing text, last_value numeric, last_met boolean,
               expected int, judged int, met int, points jsonb)
language sql stable parallel safe as $$
  with kpis as (
    select array_agg(k.id) as ids from contracts.kpi k
    where k.tenant_id = platform.current_tenant() and k.contract_id = contract and k.active_from is not null
  ), newest as (
    select j.*, row_number() over (partition by j.kpi_id order by j.last_day desc) as at
    from kpis cross join lateral contracts.judged_periods(kpis.ids, '0001-01-01', today, 12) j
  )
  select n.kpi_id, max(n.frequency),
    max(contracts.period_key(n.frequency, n.first_day)) filter (where n.at = 1),
    max(n.standing) filter (where n.at = 1),
    (array_agg(n.value order by n.last_day desc) filter (where n.standing = 'JUDGED' or n.is_composite))[1],
    (array_agg(n.met order by n.last_day desc) filter (where n.standing = 'JUDGED'))[1],
    count(*)::int, (count(*) filter (where n.standing = 'JUDGED'))::int, (count(*) filter (where n.met))::int,
    jsonb_agg(jsonb_build_object('period', contracts.period_key(n.frequency, n.first_day), 'value', n.value::text,
      'met', n.met, 'standing', n.standing) order by n.last_day)
  from newest n group by n.kpi_id
$$;

grant execute on function contracts.periods(text, date, date), contracts.period_key(text, date),
  contracts.is_met(numeric, text, numeric, numeric), contracts.verdict(uuid, date, date),
  contracts.judged_periods(uuid[], date, date, int), contracts.kpi_figures(uuid, date) to rekindle_app;
