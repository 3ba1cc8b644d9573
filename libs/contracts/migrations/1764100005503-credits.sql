-- What a breach costs: the rules agreed, and each amount from its breach to the money, or to a decision to let it go.

-- How far it may go on one contract. One row per contract.
create table contracts.credit_terms (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- In percent of the annual value; null says that nothing limits it.
  month_cap_percent numeric(7, 4) check (month_cap_percent > 0 and month_cap_percent <= 100),
  year_cap_percent numeric(7, 4) check (year_cap_percent > 0 and year_cap_percent <= 100),
  -- Whether paying it settles the damage, so that nothing more can be claimed.
  is_liberating boolean not null default false,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
select platform.govern('contracts.credit_terms', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.credit_rule (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  kpi_name text not null,
  method text not null check (method in ('RATE', 'STEPS', 'FIXED')),
  -- What the percentages are of: the fee of the period that was missed, or of the year.
  basis text not null default 'PERIOD_FEE' check (basis in ('PERIOD_FEE', 'ANNUAL_VALUE')),
  -- One for a rate; for steps the first, second, third … miss of a contract year, the last for all that follow.
  percents numeric(7, 4)[] not null default '{}',
  amount numeric(18, 2) check (amount > 0),
  -- The misses of a contract year that cost nothing.
  grace_misses int not null default 0 check (grace_misses between 0 and 12),
  effective_from date not null,
  effective_to date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (effective_to > effective_from),
  check ((method = 'FIXED') = (amount is not null)),
  exclude using gist (tenant_id with =, kpi_id with =, daterange(effective_from, effective_to) with &&)
);
create index credit_rule_of_contract on contracts.credit_rule (tenant_id, contract_id, id);
select platform.govern('contracts.credit_rule', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.credit (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- The customer's own until it is notified.
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  source text not null check (source in ('KPI', 'INCIDENT')),
  rule_id uuid,
  kpi_id uuid,
  title text not null check (length(title) between 1 and 300),
  -- '2026-06', '2026-Q2'; null for an incident.
  period text,
  breach_from date not null,
  breach_to date not null,
  -- What the rule says, and what the caps leave of it.
  raw_amount numeric(18, 2) not null check (raw_amount >= 0),
  amount numeric(18, 2) not null check (amount >= 0),
  currency char(3) not null,
  -- How the amount came about, step by step.
  why jsonb not null default '[]',
  state text not null check (state in ('NIL', 'COMPUTED', 'NOTIFIED', 'ACCEPTED', 'CONTESTED', 'INVOICED', 'OFFSET',
                                       'RECOVERED', 'WAIVED', 'CANCELLED')),
  computed_on date not null,
  notified_on date,
  answered_on date,
  contest_reason text,
  contest_answer text,
  settled_on date,
  settlement_reference text,
  recovered_on date,
  closed_on date,
  closed_reason text,
  decision_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (amount <= raw_amount and breach_to >= breach_from),
  -- R-PEN-1
  check ((state = 'WAIVED') = (decision_id is not null))
);
create index credit_of_contract on contracts.credit (tenant_id, contract_id, breach_to, id);
-- One miss is counted once, however often its figure is told.
create unique index credit_of_miss on contracts.credit (tenant_id, kpi_id, period) where state <> 'CANCELLED';
select platform.govern('contracts.credit', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
