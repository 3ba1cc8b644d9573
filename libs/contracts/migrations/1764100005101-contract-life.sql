-- The life of a contract: its states, its terms over time, who was asked before it was signed, and how it ends.

alter table contracts.contract
  add column state text not null default 'IN_FORCE'
    check (state in ('DRAFT', 'STAKEHOLDER_REVIEW', 'NEGOTIATION', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'NOTICE_GIVEN',
                     'ENDED', 'EXPIRED', 'ABANDONED')),
  -- Prepared here and not taken over from a register: its beginning then asks for a signed document.
  add column was_drafted boolean not null default false,
  -- The supplier's own notice period, where it is not the customer's.
  add column supplier_notice text,
  add column personal_data boolean,
  -- The last day of a suspension; null while nobody knows.
  add column suspended_until date,
  -- The last day in force, once notice has been given.
  add column ending_on date,
  -- Since when the dates of the end are known here: what lay in the past by then was nobody's miss.
  add column dates_known_on date;
create index contract_by_state on contracts.contract (tenant_id, state, reference collate "und-x-icu", id);

-- Each agreement on dates and value, with the days on which it holds: half-open, without gap or overlap. A contract
-- whose terms were never changed has none here: its own row says them.
create table contracts.term (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  origin text not null check (origin in ('SIGNED', 'AMENDED', 'RENEWED')),
  effective_from date not null,
  effective_to date,
  start_on date,
  end_on date,
  renewal_mode text check (renewal_mode in ('NONE', 'TACIT', 'EXPRESS', 'EVERGREEN')),
  renewal_term text,
  notice text,
  supplier_notice text,
  annual_value numeric(18, 2) check (annual_value >= 0),
  total_value numeric(18, 2) check (total_value >= 0),
  introduced_by_amendment_id uuid,
  introduced_by_number int,
  ended_by_amendment_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (effective_to >= effective_from),
  exclude using gist (tenant_id with =, contract_id with =, daterange(effective_from, effective_to) with &&)
);
create unique index term_open on contracts.term (tenant_id, contract_id) where effective_to is null;
create index term_of_contract on contracts.term (tenant_id, contract_id, effective_from);
select platform.govern('contracts.term', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Every change of state, never changed itself.
create table contracts.state_change (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  from_state text,
  to_state text not null,
  -- The house's day.
  on_day date not null,
  at timestamptz not null,
  side text not null check (side in ('customer', 'supplier', 'system')),
  person_id uuid,
  reason text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create index state_change_of_contract on contracts.state_change (tenant_id, contract_id, at, id);
select platform.govern('contracts.state_change',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
revoke update, delete on contracts.state_change from rekindle_app;

create table contracts.notice (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  side text not null check (side in ('customer', 'supplier')),
  given_on date not null,
  -- The last day in force that it asks for.
  effective_on date not null,
  -- The earliest last day that the notice period allows; null when no period is known.
  earliest_on date,
  reason text,
  withdrawn_on date,
  withdrawal_reason text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create unique index notice_standing on contracts.notice (tenant_id, contract_id) where withdrawn_on is null;
create index notice_of_contract on contracts.notice (tenant_id, contract_id);
select platform.govern('contracts.notice',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Which alerts of a last notice date were told, and as which: those that a late worker missed are told as one.
create table contracts.notice_alert (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  last_notice_on date not null,
  step text not null check (step in ('MONTHS_12', 'MONTHS_6', 'MONTHS_3', 'DAYS_30', 'DAYS_10', 'MISSED')),
  told_as text not null,
  told_on date not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, last_notice_on, step),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
select platform.govern('contracts.notice_alert');

-- Whom the contract concerns, on either side: what they expect of it, need, and cannot change.
create table contracts.stakeholder (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  side text not null check (side in ('customer', 'supplier')),
  role text not null check (role in ('IT', 'BUSINESS', 'LEGAL', 'GM', 'SUPPLIER', 'OTHER')),
  person_id uuid not null,
  person_name text not null,
  involved_on date not null,
  expectations text,
  needs text,
  constraints text,
  acknowledged_by_customer_on date,
  acknowledged_by_supplier_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create unique index stakeholder_once on contracts.stakeholder (tenant_id, contract_id, person_id, role);
select platform.govern('contracts.stakeholder',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What the customer's own people think of it, or why a role was not asked: the customer's alone.
create table contracts.stakeholder_opinion (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  stakeholder_id uuid,
  role text not null check (role in ('IT', 'BUSINESS', 'LEGAL', 'GM', 'SUPPLIER', 'OTHER')),
  verdict text check (verdict in ('FAVOURABLE', 'RESERVED', 'OPPOSED')),
  opinion text,
  waiver text,
  given_on date not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  foreign key (tenant_id, stakeholder_id) references contracts.stakeholder (tenant_id, id) on delete cascade,
  check (case when stakeholder_id is null then waiver is not null else verdict is not null end)
);
create unique index opinion_of_stakeholder on contracts.stakeholder_opinion (tenant_id, stakeholder_id)
  where stakeholder_id is not null;
create unique index waiver_of_role on contracts.stakeholder_opinion (tenant_id, contract_id, role)
  where stakeholder_id is null;
create index opinion_of_contract on contracts.stakeholder_opinion (tenant_id, contract_id);
select platform.govern('contracts.stakeholder_opinion');

-- What must be done when a contract ends that supports a critical function or holds personal data.
create table contracts.exit_item (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- What it is about, in the words of the catalogue; null for one that somebody wrote.
  code text,
  title text,
  owner_person_id uuid,
  owner_name text,
  due_on date not null,
  done_on date,
  evidence text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (code is not null or title is not null),
  check (done_on is null or evidence is not null)
);
create unique index exit_item_once on contracts.exit_item (tenant_id, contract_id, code) where code is not null;
create index exit_item_of_contract on contracts.exit_item (tenant_id, contract_id, due_on);
select platform.govern('contracts.exit_item');

-- Contracts that are there already get their state from their dates, house by house: row security blinds the owner too.
-- A day's width is left to the houses' zones: their next look is due at once, and the worker knows what day it is there.
do $$
declare house record;
begin
  alter table platform.due no force row level security;
  for house in select t.id from platform.tenant t loop
    perform platform.set_context(house.id, 'system:migration', null, null, 'system', null, '{}', 'contract-life');
    update contracts.contract c set
      dates_known_on = (clock_timestamp() at time zone 'UTC')::date,
      state = case when c.start_on > (clock_timestamp() at time zone 'UTC')::date + 1 then 'SIGNED'
                   when c.end_on < (clock_timestamp() at time zone 'UTC')::date - 1
                     and coalesce(c.renewal_mode, 'NONE') not in ('TACIT', 'EVERGREEN') then 'EXPIRED'
                   else 'IN_FORCE' end
    where c.tenant_id = house.id;
    insert into platform.due (tenant_id, kind, id, due_at)
    select c.tenant_id, 'contract-life', c.id, clock_timestamp() from contracts.contract c where c.tenant_id = house.id;
  end loop;
  perform platform.set_context(null, null, null, null, '', null, '{}', '');
  delete from platform.due where kind = 'contract-end';
  alter table platform.due force row level security;
end $$;
