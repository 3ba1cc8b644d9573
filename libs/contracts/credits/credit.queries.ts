/** Every SELECT about service credits and penalties. JSON ones are responses as they leave. */

const money = (column: string) => `json_build_object('amount', ${column}::text, 'currency', c.currency)`;

const card = `json_build_object('id', c.id, 'contractId', c.contract_id, 'source', c.source, 'title', c.title,
    'kpiId', c.kpi_id, 'period', c.period, 'breachFrom', c.breach_from, 'breachTo', c.breach_to,
    'rawAmount', ${money('c.raw_amount')}, 'amount', ${money('c.amount')}, 'why', c.why, 'state', c.state,
    'computedOn', c.computed_on, 'notifiedOn', c.notified_on, 'answeredOn', c.answered_on,
    'contestReason', c.contest_reason, 'contestAnswer', c.contest_answer, 'settledOn', c.settled_on,
    'settlementReference', c.settlement_reference, 'recoveredOn', c.recovered_on, 'closedOn', c.closed_on,
    'closedReason', c.closed_reason,
    'decisionId', case when platform.current_side() <> 'supplier' then c.decision_id end, 'version', c.version)`;

const rule = `json_build_object('id', r.id, 'contractId', r.contract_id, 'kpiId', r.kpi_id, 'kpiName', r.kpi_name,
    'method', r.method, 'basis', r.basis,
    'percents', array(select trim_scale(p)::text from unnest(r.percents) with ordinality u(p, n) order by n),
    'amount', r.amount::text, 'graceMisses', r.grace_misses, 'effectiveFrom', r.effective_from,
    'effectiveTo', r.effective_to, 'version', r.version)`;

export const creditCard = `
  select ${card}::text from contracts.credit c where c.tenant_id = :tenant and c.id = :id`;

export const ruleCard = `
  select ${rule}::text from contracts.credit_rule r where r.tenant_id = :tenant and r.id = :id`;

/** The ledger of a contract: terms, rules, what counts against the caps this year, and every amount, newest breach first. */
export const creditsOfContract = `
  select json_build_object(
    'currency', k.currency,
    'terms', (select json_build_object('monthCapPercent', trim_scale(t.month_cap_percent)::text,
        'yearCapPercent', trim_scale(t.year_cap_percent)::text, 'isLiberating', t.is_liberating, 'version', t.version)
      from contracts.credit_terms t where t.tenant_id = k.tenant_id and t.contract_id = k.id),
    'year', json_build_object('from', :from::date, 'to', :to::date, 'limit', :limit::text,
      'used', (select coalesce(sum(c.amount), 0)::numeric(18, 2)::text from contracts.credit c
        where c.tenant_id = k.tenant_id and c.contract_id = k.id and c.state not in ('NIL', 'CANCELLED')
          and c.breach_to between :from::date and :to::date)),
    'rules', coalesce((select json_agg(${rule} order by r.kpi_name collate "und-x-icu", r.effective_from desc, r.id)
      from contracts.credit_rule r where r.tenant_id = k.tenant_id and r.contract_id = k.id), '[]'),
    'items', coalesce((select json_agg(${card} order by c.breach_to desc, c.id desc)
      from contracts.credit c where c.tenant_id = k.tenant_id and c.contract_id = k.id), '[]'))::text
  from contracts.contract k where k.tenant_id = :tenant and k.id = :contractId`;

/** What the amounts are reckoned from. */
export const contractValue = `
  select k.annual_value::text as "annualValue", k.start_on::text as "startOn"
  from contracts.contract k where k.tenant_id = :tenant and k.id = :contractId`;

/** The same, the row held: two breaches cannot both use the last of a cap. */
export const heldContractValue = `${contractValue} for update`;

/** What counts against the caps: a cancelled amount gives its share back, one that was let go does not. */
export const usedOfCaps = `
  select
    coalesce(sum(c.amount) filter (where c.breach_to between :yearFrom::date and :yearTo::date), 0)::numeric(18, 2)::text as year,
    coalesce(sum(c.amount) filter (where c.breach_to between :monthFrom::date and :monthTo::date), 0)::numeric(18, 2)::text as month,
    (count(*) filter (where c.kpi_id = :kpiId::uuid and c.breach_to between :yearFrom::date and :yearTo::date))::int as misses
  from contracts.credit c
  where c.tenant_id = :tenant and c.contract_id = :contractId and c.state <> 'CANCELLED'`;

export const termsOfContract = `
  select t.id, trim_scale(t.month_cap_percent)::text as "monthCapPercent", trim_scale(t.year_cap_percent)::text as "yearCapPercent"
  from contracts.credit_terms t where t.tenant_id = :tenant and t.contract_id = :contractId`;

/** The rule that prices a miss of this KPI on that day, while the KPI costs something at all. */
export const ruleInForce = `
  select r.id from contracts.credit_rule r
  join contracts.kpi i on i.tenant_id = r.tenant_id and i.id = r.kpi_id and i.is_creditable
  where r.tenant_id = :tenant and r.kpi_id = :kpiId
    and r.effective_from <= :day::date and (r.effective_to is null or r.effective_to > :day::date)`;

export const creditableKpi = `
  select i.name, i.is_creditable as "isCreditable" from contracts.kpi i
  where i.tenant_id = :tenant and i.id = :kpiId and i.contract_id = :contractId`;

export const overlappingRule = `
  select r.id from contracts.credit_rule r
  where r.tenant_id = :tenant and r.kpi_id = :kpiId
    and daterange(r.effective_from, r.effective_to) && daterange(:day::date, null)`;

export const creditOfMiss = `
  select c.id from contracts.credit c
  where c.tenant_id = :tenant and c.kpi_id = :kpiId and c.period = :period and c.state <> 'CANCELLED'`;

/** What a cap has cut and the supplier has not been told yet, the oldest breach first. */
export const cutCredits = `
  select c.id from contracts.credit c
  where c.tenant_id = :tenant and c.contract_id = :contractId and c.state in ('NIL', 'COMPUTED')
    and c.raw_amount > c.amount
  order by c.breach_to, c.id`;

/** What an amendment may give up, the oldest breach first. */
export const waivableCredits = `
  select c.id, c.title, c.amount::text as amount, c.currency::text as currency, c.state
  from contracts.credit c
  where c.tenant_id = :tenant and c.contract_id = :contractId
    and c.state in ('COMPUTED', 'NOTIFIED', 'ACCEPTED', 'CONTESTED')
  order by c.breach_to, c.id`;
