-- What a contract says, clause by clause, and what it said before.

-- One row is one wording of a clause while it held. The clause itself is what its wordings share: `lineage_id`, the id
-- of the first of them. A wording is only ever closed, never rewritten; one that was mistyped is closed on the day it
-- began, and so was never in force.
create table contracts.clause (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  lineage_id uuid not null,
  number text not null check (length(number) between 1 and 40),
  -- Orders 1.2 before 1.10 and articles before annexes, byte by byte.
  sort_key text not null,
  level int not null check (level between 1 and 9),
  title text not null check (length(title) <= 300),
  body text not null check (length(body) <= 60000),
  kind text not null check (kind in ('SCOPE', 'PRICE', 'SLA', 'PENALTY', 'REVIEW', 'INNOVATION', 'BENCHMARK',
    'REVERSIBILITY', 'KEY_PERSONNEL', 'GOVERNANCE', 'AUDIT', 'DATA', 'SUBCONTRACTING', 'DUTY_OF_ADVICE', 'TERMINATION',
    'HARDSHIP', 'OTHER')),
  language text not null check (language in ('fr', 'en')),
  effective_from date not null,
  effective_to date,
  -- Null: the original contract.
  introduced_by_amendment_id uuid,
  introduced_by_number int,
  ended_by_amendment_id uuid,
  ended_by_number int,
  replaced_by_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (effective_to >= effective_from),
  check (effective_to is not null or (replaced_by_id is null and ended_by_amendment_id is null)),
  constraint clause_in_one_wording exclude using gist
    (tenant_id with =, lineage_id with =, daterange(effective_from, effective_to) with &&),
  constraint clause_number_once exclude using gist
    (tenant_id with =, contract_id with =, (lower(number)) with =, daterange(effective_from, effective_to) with &&)
);
create index clause_in_order on contracts.clause (tenant_id, contract_id, sort_key collate "C", id);
create index clause_of_lineage on contracts.clause (tenant_id, lineage_id, effective_from);

create function contracts.keep_clause() returns trigger language plpgsql as $$
declare
  closing constant text[] := array['version', 'effective_to', 'ended_by_amendment_id', 'ended_by_number',
                                   'replaced_by_id', 'updated_at', 'updated_by'];
begin
  if to_jsonb(new) - closing is distinct from to_jsonb(old) - closing then
    raise exception 'a wording that was in force is never rewritten' using errcode = 'restrict_violation';
  end if;
  if old.effective_to is not null and new.effective_to is distinct from old.effective_to then
    raise exception 'a wording that was closed stays closed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger kept before update on contracts.clause for each row execute function contracts.keep_clause();
select platform.govern('contracts.clause', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What the plain-language reading finds in a wording: advice among the customer's own people, so it stands apart.
create table contracts.clause_advice (
  tenant_id uuid not null,
  -- The wording's.
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- [{rule, start, end, params, instead}]: places in the text, in UTF-16 units; `instead` speaks the clause's language.
  findings jsonb not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contracts.clause (tenant_id, id) on delete cascade
);
create index clause_advice_by_contract on contracts.clause_advice (tenant_id, contract_id);
select platform.govern('contracts.clause_advice', audited => false);

-- The words that the house has agreed on: what a term means, and which jargon is accepted.
create table contracts.glossary_term (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  term text not null check (length(term) between 1 and 120),
  language text not null check (language in ('fr', 'en')),
  definition text not null check (length(definition) <= 2000),
  accepted_jargon boolean not null default false,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id)
);
create unique index glossary_term_once on contracts.glossary_term (tenant_id, language, lower(term));
create index glossary_in_order on contracts.glossary_term (tenant_id, term collate "und-x-icu", id);
select platform.govern('contracts.glossary_term');
