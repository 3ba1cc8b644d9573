-- What the internal clients of a service say of it, without anybody knowing who said what.

create table contracts.feedback_campaign (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  -- The contract whose owner runs it; feedback_about names every contract that it is about.
  contract_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  service text not null check (length(service) between 1 and 200),
  unit_id uuid,
  unit_name text,
  scales text[] not null check (cardinality(scales) > 0 and scales <@ array['NPS', 'CSAT', 'EFFORT']),
  themes text[] not null default '{}',
  -- Groups among which whoever answers chooses their own: sites, trades.
  teams text[] not null default '{}',
  asks_comment boolean not null default true,
  -- LINK: one address for all. INVITATION: an address each, which works once.
  access text not null check (access in ('LINK', 'INVITATION')),
  state text not null default 'DRAFT' check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  opens_on date not null,
  -- The last day on which it takes answers.
  closes_on date not null,
  opened_on date,
  closed_on date,
  -- How many were asked; null where nobody knows.
  invited int check (invited >= 0),
  -- Opens nothing but the questions, and is shown to whoever passes the link on: no secret, so it is not hashed.
  link_code text not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  check (closes_on >= opens_on),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create unique index feedback_campaign_link on contracts.feedback_campaign (tenant_id, link_code);
create index feedback_campaign_of_contract on contracts.feedback_campaign (tenant_id, contract_id);
create index feedback_campaign_of_unit on contracts.feedback_campaign (tenant_id, unit_id) where unit_id is not null;
select platform.govern('contracts.feedback_campaign');

create table contracts.feedback_about (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  campaign_id uuid not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, campaign_id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
create index feedback_about_campaign on contracts.feedback_about (tenant_id, campaign_id);
select platform.govern('contracts.feedback_about');

-- The outside of the urn: how many answers are in it, and whether it still takes one. Not audited, because an entry
-- per answer would be a list of the moments at which people answered.
create table contracts.feedback_urn (
  tenant_id uuid not null,
  -- The campaign.
  id uuid not null,
  contract_id uuid not null,
  answered int not null default 0,
  is_sealed boolean not null default false,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
select platform.govern('contracts.feedback_urn', audited => false);

-- The inside. No person, no moment, no audit, and an id at random, because the others grow with time and tell the
-- order. Neither side reads it: the product counts it once, keeps the counts, and empties it.
create table contracts.feedback_answer (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  contract_id uuid not null,
  campaign_id uuid not null,
  nps int check (nps between 0 and 10),
  csat int check (csat between 1 and 5),
  effort int check (effort between 1 and 7),
  themes text[] not null default '{}',
  team text,
  comment text check (length(comment) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
create index feedback_answer_of_campaign on contracts.feedback_answer (tenant_id, campaign_id);
select platform.govern('contracts.feedback_answer', audited => false);
drop policy governed on contracts.feedback_answer;
create policy governed on contracts.feedback_answer
  using (tenant_id = platform.current_tenant() and platform.current_side() = 'system')
  with check (tenant_id = platform.current_tenant() and platform.current_side() = 'system');

-- A browser that has answered says so with a number it drew itself; what is kept is its hash, beside no answer.
create table contracts.feedback_mark (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  contract_id uuid not null,
  campaign_id uuid not null,
  mark text not null,
  primary key (tenant_id, id),
  unique (tenant_id, campaign_id, mark),
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
select platform.govern('contracts.feedback_mark', audited => false);
drop policy governed on contracts.feedback_mark;
create policy governed on contracts.feedback_mark
  using (tenant_id = platform.current_tenant() and platform.current_side() = 'system')
  with check (tenant_id = platform.current_tenant() and platform.current_side() = 'system');

-- An invitation that has not been used: the hash of its secret and no name. Using it tears it up.
create table contracts.feedback_invitation (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  contract_id uuid not null,
  campaign_id uuid not null,
  token_hash text not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
create index feedback_invitation_of_campaign on contracts.feedback_invitation (tenant_id, campaign_id);
select platform.govern('contracts.feedback_invitation', audited => false);
drop policy governed on contracts.feedback_invitation;
create policy governed on contracts.feedback_invitation
  using (tenant_id = platform.current_tenant() and platform.current_side() = 'system')
  with check (tenant_id = platform.current_tenant() and platform.current_side() = 'system');

-- What was counted, for each contract it is about: the customer's own until its owner shows it to the supplier.
create table contracts.feedback_result (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  campaign_id uuid not null,
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  title text not null,
  service text not null,
  opened_on date not null,
  closed_on date not null,
  answered int not null,
  invited int,
  -- Null under five answers: there is nothing then that may be said.
  figures jsonb,
  shared_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, campaign_id),
  check (answered >= 5 or figures is null),
  check (audience = 'customer' or figures is not null),
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
create index feedback_result_of_contract on contracts.feedback_result (tenant_id, contract_id, closed_on desc, id);
create index feedback_result_of_campaign on contracts.feedback_result (tenant_id, campaign_id);
select platform.govern('contracts.feedback_result',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What people wrote, from five texts on: the customer's own, shuffled, beside no figure. A text may name somebody and
-- be taken away one day, so the audit does not keep it.
create table contracts.feedback_verbatim (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  contract_id uuid not null,
  campaign_id uuid not null,
  text text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, campaign_id) references contracts.feedback_campaign (tenant_id, id) on delete cascade
);
create index feedback_verbatim_of_campaign on contracts.feedback_verbatim (tenant_id, campaign_id, id);
select platform.govern('contracts.feedback_verbatim', redact => array['text']);
