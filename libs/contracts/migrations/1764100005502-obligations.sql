-- What each side owes the other, every time it falls due, and what was handed over for it.

create table contracts.obligation (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- The clause it comes from, when it is known.
  clause_id uuid,
  title text not null check (length(title) between 1 and 300),
  kind text not null check (kind in ('REPORT', 'DUTY_OF_ADVICE', 'AUDIT', 'REVERSIBILITY_TEST', 'INSURANCE', 'SECURITY',
                                     'STAFFING', 'PAYMENT', 'ACCESS', 'BENCHMARK', 'OTHER')),
  obligor text not null check (obligor in ('SUPPLIER', 'CUSTOMER', 'JOINT')),
  recurrence text not null check (recurrence in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  first_due_on date not null,
  evidence_required boolean not null default true,
  -- Business days before the due day on which the person who answers for it is reminded.
  reminder_days int[] not null default '{5}',
  -- Names again, because a list is one statement and names live in another module; kept in step by a reaction.
  customer_person_id uuid,
  customer_person_name text,
  supplier_person_id uuid,
  supplier_person_name text,
  -- Whose holidays move the supplier's days.
  supplier_country text not null,
  ended_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create index obligation_of_contract on contracts.obligation (tenant_id, contract_id, id);
create index obligation_of_customer_person on contracts.obligation (tenant_id, customer_person_id)
  where customer_person_id is not null;
create index obligation_of_supplier_person on contracts.obligation (tenant_id, supplier_person_id)
  where supplier_person_id is not null;
select platform.govern('contracts.obligation', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.obligation_instance (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  obligation_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  -- The same for the obligation's whole life: who owes is asked of every row by the lists of what is expected.
  obligor text not null check (obligor in ('SUPPLIER', 'CUSTOMER', 'JOINT')),
  number int not null check (number > 0),
  -- The day the recurrence names, and the business day it becomes.
  named_on date not null,
  due_on date not null,
  why jsonb not null default '[]',
  -- From here on it counts as breached.
  breach_on date not null,
  state text not null check (state in ('UPCOMING', 'DUE', 'LATE', 'BREACHED', 'FULFILLED', 'WAIVED', 'NOT_APPLICABLE')),
  breached_on date,
  evidence text,
  evidence_link text,
  document_id uuid,
  fulfilled_on date,
  fulfilled_side text check (fulfilled_side in ('customer', 'supplier')),
  fulfilled_by_name text,
  acceptance text not null default 'NONE' check (acceptance in ('NONE', 'AWAITED', 'ACCEPTED', 'RETURNED')),
  answered_on date,
  answered_by_name text,
  return_reason text,
  closed_reason text,
  decision_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, obligation_id, number),
  foreign key (tenant_id, obligation_id) references contracts.obligation (tenant_id, id) on delete cascade,
  check ((state = 'FULFILLED') = (fulfilled_on is not null)),
  check (due_on >= named_on and breach_on > due_on)
);
create index obligation_instance_of_contract on contracts.obligation_instance (tenant_id, contract_id, due_on, id);
create index obligation_instance_open on contracts.obligation_instance (tenant_id, due_on, id)
  where state in ('UPCOMING', 'DUE', 'LATE', 'BREACHED') or acceptance = 'AWAITED';
select platform.govern('contracts.obligation_instance',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What the party bound to advise has said, and that the other has read it: the proof of the duty of advice.
create table contracts.advice (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  obligation_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  kind text not null check (kind in ('ADVICE', 'WARNING')),
  text text not null check (length(text) between 1 and 4000),
  given_side text not null check (given_side in ('customer', 'supplier')),
  given_by_name text,
  given_on date not null,
  acknowledged_on date,
  acknowledged_by_name text,
  answer text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, obligation_id) references contracts.obligation (tenant_id, id) on delete cascade
);
create index advice_of_obligation on contracts.advice (tenant_id, obligation_id, given_on, id);
select platform.govern('contracts.advice', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
