-- Whether what a contract is for is still what the house wants: its objectives looked at one by one. The customer's own.

create table contracts.objective_review (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  state text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  planned_on date not null,
  held_on date,
  -- The day of the review before: what has come since is looked at. Null for the first.
  since date,
  -- [{id, name}]: names as they were that day.
  participants jsonb not null default '[]',
  strategy_note text check (length(strategy_note) <= 4000),
  feedback_note text check (length(feedback_note) <= 4000),
  -- What lay on the table, frozen when the review was held.
  inputs jsonb,
  -- The house's strategic objectives as they stood that day: the next review compares with them.
  strategy jsonb,
  -- Whether anything is to change.
  changed boolean,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  check ((state = 'HELD') = (held_on is not null)),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create unique index objective_review_planned on contracts.objective_review (tenant_id, contract_id)
  where state = 'PLANNED';
create index objective_review_of_contract on contracts.objective_review (tenant_id, contract_id, planned_on desc, id);
select platform.govern('contracts.objective_review');

create table contracts.objective_verdict (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  review_id uuid not null,
  objective_id uuid not null,
  verdict text not null check (verdict in ('KEEP', 'CHANGE', 'DROP')),
  motive text check (length(motive) <= 2000),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, review_id, objective_id),
  foreign key (tenant_id, review_id) references contracts.objective_review (tenant_id, id) on delete cascade,
  foreign key (tenant_id, objective_id) references contracts.objective (tenant_id, id) on delete cascade
);
create index objective_verdict_of_objective on contracts.objective_verdict (tenant_id, objective_id);
select platform.govern('contracts.objective_verdict');
