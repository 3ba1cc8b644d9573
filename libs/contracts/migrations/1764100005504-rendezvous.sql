-- The occasions on which both sides agreed to look at the contract again, and what came of each.

create table contracts.review_clause (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  clause_id uuid,
  title text not null check (length(title) between 1 and 300),
  recurrence text not null check (recurrence in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  first_on date not null,
  -- [{kind, threshold}]: the threshold in percent for an index or a volume, null for the others.
  triggers jsonb not null default '[]',
  -- [{personId, name, side}]
  participants jsonb not null default '[]',
  supplier_country text not null,
  ended_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create index review_clause_of_contract on contracts.review_clause (tenant_id, contract_id, id);
select platform.govern('contracts.review_clause', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.review_instance (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  review_clause_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- The number of the recurrence; null when a trigger called for it.
  number int check (number > 0),
  named_on date not null,
  due_on date not null,
  why jsonb not null default '[]',
  lapse_on date not null,
  state text not null check (state in ('SCHEDULED', 'DUE', 'HELD', 'LAPSED')),
  trigger_kind text check (trigger_kind in ('INDEX', 'VOLUME', 'STRATEGY', 'REGULATION')),
  -- In percent, signed.
  trigger_figure numeric(9, 4),
  trigger_text text,
  lapsed_on date,
  outcome text check (outcome in ('KEEP', 'AMEND', 'RENEGOTIATE')),
  record text,
  held_on date,
  held_by_name text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, review_clause_id, number),
  foreign key (tenant_id, review_clause_id) references contracts.review_clause (tenant_id, id) on delete cascade,
  check ((number is null) = (trigger_kind is not null)),
  check ((state = 'HELD') = (outcome is not null and record is not null and held_on is not null)),
  check (due_on >= named_on and lapse_on > due_on)
);
create index review_instance_of_contract on contracts.review_instance (tenant_id, contract_id, due_on, id);
create index review_instance_open on contracts.review_instance (tenant_id, due_on, id) where state in ('SCHEDULED', 'DUE');
select platform.govern('contracts.review_instance',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
