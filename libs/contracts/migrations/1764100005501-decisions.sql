-- What was settled about a contract outside its text: who wanted it, why, and who agreed.

create table contracts.decision (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- Counted per contract and year, by which people quote it.
  year int not null,
  number int not null check (number > 0),
  kind text not null check (kind in ('PENALTY_WAIVER', 'OBLIGATION_WAIVER', 'ONE_SIDED_AMENDMENT', 'RETROACTIVE_EFFECT')),
  subject_type text not null,
  subject_id uuid not null,
  motive text not null check (length(motive) between 20 and 4000),
  -- Who may take it. A committee's decision will name the committee here and need no approvals of its own.
  source text not null default 'OWNER_AND_LEGAL' check (source in ('OWNER_AND_LEGAL')),
  state text not null check (state in ('PROPOSED', 'TAKEN', 'REFUSED', 'WITHDRAWN')),
  proposed_by uuid,
  proposed_by_name text,
  proposed_on date not null,
  -- [{as, personId, name, on}]: in which capacity each person agreed.
  approvals jsonb not null default '[]',
  closed_by uuid,
  closed_by_name text,
  closed_on date,
  refusal_reason text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check ((state = 'PROPOSED') = (closed_on is null)),
  check ((state = 'REFUSED') = (refusal_reason is not null))
);
create unique index decision_number on contracts.decision (tenant_id, contract_id, year, number);
-- One thing is asked once: while it is open or taken, nobody asks it again.
create unique index decision_standing on contracts.decision (tenant_id, subject_id, kind)
  where state in ('PROPOSED', 'TAKEN');
select platform.govern('contracts.decision');
