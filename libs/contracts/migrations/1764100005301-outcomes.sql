-- What a contract is for: the house's strategic objectives, the contract's objectives, and the KPIs that say whether
-- they are reached. Both sides read the same definitions, targets and figures.

create table contracts.strategic_objective (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  statement text not null check (length(statement) between 1 and 500),
  theme text,
  -- Until when the strategy wants it.
  horizon date,
  active boolean not null default true,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id)
);
select platform.govern('contracts.strategic_objective');

create table contracts.objective (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  statement text not null check (length(statement) between 1 and 1000),
  beneficiary_unit_id uuid,
  -- Names again, because a list is one statement and names live in another module; kept in step by reactions.
  beneficiary_name text,
  it_contribution text,
  supplier_contribution text,
  baseline text,
  owner_customer_id uuid,
  owner_customer_name text,
  owner_supplier_id uuid,
  owner_supplier_name text,
  -- Whether it serves a strategic objective: the supplier may know that it does, not which strategy.
  is_strategic boolean not null default false,
  state text not null default 'PROPOSED'
    check (state in ('PROPOSED', 'AGREED', 'ACTIVE', 'ACHIEVED', 'MISSED', 'DROPPED')),
  proposed_on date not null,
  -- Each side takes its part of it; both make it agreed.
  customer_agreed_on date,
  supplier_agreed_on date,
  active_from date,
  ended_on date,
  ended_reason text,
  last_reviewed_on date,
  introduced_by_amendment_id uuid,
  ended_by_amendment_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create index objective_of_contract on contracts.objective (tenant_id, contract_id, id);
create index objective_of_unit on contracts.objective (tenant_id, beneficiary_unit_id)
  where beneficiary_unit_id is not null;
select platform.govern('contracts.objective', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Which strategy an objective serves is the customer's own.
create table contracts.objective_link (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  objective_id uuid not null,
  strategic_objective_id uuid not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, objective_id, strategic_objective_id),
  foreign key (tenant_id, objective_id) references contracts.objective (tenant_id, id) on delete cascade,
  foreign key (tenant_id, strategic_objective_id) references contracts.strategic_objective (tenant_id, id)
);
create index objective_link_of_strategy on contracts.objective_link (tenant_id, strategic_objective_id);
select platform.govern('contracts.objective_link');

create table contracts.kpi (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  objective_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- The name of the newest definition.
  name text not null,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'CO_CONSTRUCTION', 'APPROVED', 'ACTIVE', 'RETIRED')),
  weight numeric(6, 2) not null default 1 check (weight >= 0),
  is_creditable boolean not null default false,
  -- A contractual KPI binds the supplier, who must then approve it.
  is_contractual boolean not null default true,
  in_steering_report boolean not null default false,
  accountable_person_id uuid,
  accountable_name text,
  -- The newest definition, and the one in force; they differ while a change is being agreed.
  newest int not null default 1,
  in_force int,
  active_from date,
  retired_from date,
  retired_reason text,
  -- The first day that no measure has judged yet: no target may begin before it (R-KPI-1).
  judged_until date,
  -- The last day somebody used it: a decision, a review, an amendment, a credit, a dispute (OUT-11).
  last_used_on date,
  -- The newest definition's quality, with every component, its formula and its inputs.
  quality jsonb,
  quality_score numeric(5, 2),
  introduced_by_amendment_id uuid,
  ended_by_amendment_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, objective_id) references contracts.objective (tenant_id, id) on delete cascade
);
create index kpi_of_contract on contracts.kpi (tenant_id, contract_id, id);
create index kpi_of_objective on contracts.kpi (tenant_id, objective_id);
create index kpi_of_accountable on contracts.kpi (tenant_id, accountable_person_id)
  where accountable_person_id is not null;
select platform.govern('contracts.kpi', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- A definition as it was agreed; a change is another row (R-KPI-3).
create table contracts.kpi_version (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  n int not null check (n > 0),
  name text not null check (length(name) between 1 and 200),
  definition text not null default '',
  nature text not null check (nature in ('OUTCOME', 'EXPERIENCE', 'OUTPUT', 'ACTIVITY')),
  -- The answers to the three questions from which the nature follows.
  answers jsonb not null,
  beneficiary text,
  object text,
  perimeter text,
  formula text,
  unit text,
  direction text not null default 'UP' check (direction in ('UP', 'DOWN')),
  source text,
  method text,
  frequency text check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  baseline numeric,
  -- Why a target further than its baseline again is within reach.
  ambition text,
  -- The need of the unit or the theme of its feedback that it answers.
  need text,
  target_on date,
  review_on date,
  burden_minutes numeric(8, 2) not null default 0 check (burden_minutes >= 0),
  -- The KPIs that a composite one is the AND of (OUT-09).
  parts uuid[] not null default '{}',
  -- The target that comes with this definition; in force it is a row of kpi_target.
  target jsonb,
  it_approved_on date,
  it_approved_by uuid,
  business_approved_on date,
  business_approved_by uuid,
  supplier_approved_on date,
  supplier_approved_by uuid,
  -- Null while it is being agreed.
  effective_from date,
  effective_to date,
  introduced_by_amendment_id uuid,
  ended_by_amendment_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, kpi_id, n),
  check (effective_to >= effective_from),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade,
  constraint kpi_version_one_at_a_time exclude using gist (
    tenant_id with =, kpi_id with =, daterange(effective_from, effective_to) with &&
  ) where (effective_from is not null)
);
create index kpi_version_of_contract on contracts.kpi_version (tenant_id, contract_id);
select platform.govern('contracts.kpi_version', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.kpi_target (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- ALL for a composite: true when every part meets its own.
  comparator text not null check (comparator in ('GE', 'LE', 'EQ', 'BETWEEN', 'ALL')),
  value numeric,
  upper numeric,
  -- From which value the figure turns amber, and red, before or beyond the target.
  amber numeric,
  red numeric,
  effective_from date not null,
  effective_to date,
  -- When the need for it was felt: from there to its first day is the lead time of an adjustment (OUT-07).
  wanted_on date,
  introduced_by_amendment_id uuid,
  ended_by_amendment_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  check ((comparator = 'ALL') = (value is null)),
  check ((comparator = 'BETWEEN') = (upper is not null)),
  check (effective_to >= effective_from),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade,
  constraint kpi_target_one_at_a_time exclude using gist (
    tenant_id with =, kpi_id with =, daterange(effective_from, effective_to) with &&
  )
);
create index kpi_target_of_kpi on contracts.kpi_target (tenant_id, kpi_id, effective_from);
create index kpi_target_of_contract on contracts.kpi_target (tenant_id, contract_id);
select platform.govern('contracts.kpi_target', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- The light way to another target: the customer's owner proposes, a bound supplier agrees (OUT-07).
create table contracts.target_change (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  comparator text not null check (comparator in ('GE', 'LE', 'EQ', 'BETWEEN')),
  value numeric not null,
  upper numeric,
  amber numeric,
  red numeric,
  effective_from date not null,
  reason text not null,
  wanted_on date not null,
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  answer text,
  answered_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index target_change_of_kpi on contracts.target_change (tenant_id, kpi_id, id);
create unique index target_change_open on contracts.target_change (tenant_id, kpi_id) where state = 'PROPOSED';
create index target_change_of_contract on contracts.target_change (tenant_id, contract_id);
select platform.govern('contracts.target_change', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What the three seats say to each other while a definition is made.
create table contracts.kpi_remark (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- The definition that is spoken of.
  n int not null,
  seat text not null check (seat in ('IT', 'BUSINESS', 'SUPPLIER')),
  kind text not null check (kind in ('COMMENT', 'COUNTER_PROPOSAL')),
  text text not null check (length(text) between 1 and 2000),
  person_id uuid,
  said_on date not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index kpi_remark_of_kpi on contracts.kpi_remark (tenant_id, kpi_id, id);
create index kpi_remark_of_contract on contracts.kpi_remark (tenant_id, contract_id);
select platform.govern('contracts.kpi_remark', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
