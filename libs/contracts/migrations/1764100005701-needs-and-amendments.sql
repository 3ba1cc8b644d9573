-- From "it is not in the contract" to a numbered amendment.

-- What a business unit needs of a contract, and what the supplier answered to it.
create table contracts.need (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- The customer's own until the customer shares it.
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  origin text not null check (origin in ('BU', 'REFUSAL', 'INCIDENT', 'CONTEXT_SHIFT', 'FEEDBACK', 'AUDIT')),
  statement text not null check (length(statement) between 10 and 2000),
  business_unit text check (length(business_unit) between 1 and 120),
  coverage text not null default 'NOT_COVERED' check (coverage in ('NOT_COVERED', 'PARTIAL', 'COVERED')),
  state text not null check (state in ('OPEN', 'IN_OPPORTUNITY', 'COVERED', 'DECLINED')),
  raised_on date not null,
  raised_by_name text,
  refused_text text check (length(refused_text) between 1 and 2000),
  refused_by_name text,
  refused_on date,
  closed_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check ((refused_text is null) = (refused_on is null)),
  check ((state in ('COVERED', 'DECLINED')) = (closed_on is not null))
);
create index need_by_contract on contracts.need (tenant_id, contract_id, id desc);
create index need_newest on contracts.need (tenant_id, id desc);
create index need_by_state on contracts.need (tenant_id, state, id desc);
select platform.govern('contracts.need', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Why a need was turned down: said inside the house.
create table contracts.need_refusal (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  need_id uuid not null,
  reason text not null check (length(reason) between 10 and 2000),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, need_id),
  foreign key (tenant_id, need_id) references contracts.need (tenant_id, id) on delete cascade
);
select platform.govern('contracts.need_refusal');

-- An occasion to renegotiate. The customer's own: its number alone would tell a supplier how many others there are.
create table contracts.opportunity (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- OPP-n, in the house.
  number int not null check (number > 0),
  trigger text not null check (trigger in ('NEED', 'REFUSAL', 'REVIEW', 'NOTICE_WINDOW', 'MID_TERM', 'AGE_24_MONTHS',
                                           'FEEDBACK', 'OUTCOME_MISSED', 'MANUAL')),
  -- Which occasion it was, of those that the calendar or a report raises; raised once.
  occasion text,
  title text not null check (length(title) between 3 and 300),
  state text not null check (state in ('DETECTED', 'QUALIFIED', 'MANDATED', 'NEGOTIATING', 'CONVERTED', 'LOST')),
  opened_on date not null,
  window_from date,
  window_until date,
  -- What it is worth a year to either side, as the customer sees it.
  our_value_low numeric(18, 2) check (our_value_low >= 0),
  our_value_high numeric(18, 2) check (our_value_high >= our_value_low),
  their_value_low numeric(18, 2) check (their_value_low >= 0),
  their_value_high numeric(18, 2) check (their_value_high >= their_value_low),
  closed_on date,
  lost_reason text check (length(lost_reason) between 10 and 2000),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check (window_until >= window_from),
  check ((state in ('CONVERTED', 'LOST')) = (closed_on is not null)),
  check ((state = 'LOST') = (lost_reason is not null))
);
create unique index opportunity_number on contracts.opportunity (tenant_id, number);
create unique index opportunity_open_trigger on contracts.opportunity (tenant_id, contract_id, trigger)
  where trigger not in ('MANUAL', 'NEED') and state not in ('CONVERTED', 'LOST');
create unique index opportunity_occasion on contracts.opportunity (tenant_id, contract_id, occasion)
  where occasion is not null;
create index opportunity_by_contract on contracts.opportunity (tenant_id, contract_id, number desc);
select platform.govern('contracts.opportunity');

create table contracts.opportunity_need (
  tenant_id uuid not null,
  contract_id uuid not null,
  opportunity_id uuid not null,
  need_id uuid not null,
  primary key (tenant_id, opportunity_id, need_id),
  foreign key (tenant_id, opportunity_id) references contracts.opportunity (tenant_id, id) on delete cascade,
  foreign key (tenant_id, need_id) references contracts.need (tenant_id, id) on delete cascade
);
create index opportunity_need_by_need on contracts.opportunity_need (tenant_id, need_id);
select platform.govern('contracts.opportunity_need');

-- What one side allows itself: its objectives, its limits, and the value at which it walks away.
create table contracts.mandate (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null check (audience in ('customer', 'supplier')),
  supplier_id uuid,
  contract_id uuid not null,
  -- The opportunity, and the negotiation that comes of it.
  opportunity_id uuid not null,
  objectives text not null check (length(objectives) between 1 and 4000),
  limits text check (length(limits) between 1 and 4000),
  reservation_value numeric(18, 2) check (reservation_value >= 0),
  -- [{as, personId, name, on}]
  given_by jsonb not null default '[]',
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, opportunity_id, supplier_id),
  foreign key (tenant_id, opportunity_id) references contracts.opportunity (tenant_id, id) on delete cascade,
  check ((audience = 'supplier') = (supplier_id is not null))
);
select platform.govern('contracts.mandate');

-- Where both sides sit; it has the id of the opportunity that it comes of.
create table contracts.negotiation (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  title text not null check (length(title) between 3 and 300),
  opened_on date not null,
  closed_on date,
  outcome text check (outcome in ('AGREED', 'BROKEN_OFF')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  foreign key (tenant_id, id) references contracts.opportunity (tenant_id, id) on delete cascade,
  check ((outcome is null) = (closed_on is null))
);
create index negotiation_by_contract on contracts.negotiation (tenant_id, contract_id, id desc);
create index negotiation_newest on contracts.negotiation (tenant_id, id desc);
select platform.govern('contracts.negotiation',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- One thing that one side gives and the other gets. Only what both sides read is here.
create table contracts.negotiation_item (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  negotiation_id uuid not null,
  giver text not null check (giver in ('customer', 'supplier')),
  kind text not null check (kind in ('NEW_SERVICE', 'SCOPE_EXTENSION', 'TERM_EXTENSION', 'PRICE_DOWN', 'PRICE_UP', 'SLA_UP',
                                     'FLEXIBILITY', 'VISIBILITY', 'REFERENCE', 'PENALTY_WAIVER', 'KEY_PEOPLE',
                                     'INNOVATION_COMMITMENT', 'OTHER')),
  title text not null check (length(title) between 3 and 300),
  argument text check (length(argument) between 1 and 4000),
  value_low numeric(18, 2) check (value_low >= 0),
  value_high numeric(18, 2) check (value_high >= value_low),
  -- A penalty that is let go: what is given, when the kind says so.
  credit_id uuid,
  state text not null check (state in ('PROPOSED', 'COUNTERED', 'ACCEPTED', 'REFUSED')),
  -- Whose words stand now: the other side may accept them.
  worded_by text not null check (worded_by in ('customer', 'supplier')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, negotiation_id) references contracts.negotiation (tenant_id, id) on delete cascade,
  check ((value_low is null) = (value_high is null))
);
create index negotiation_item_by_negotiation on contracts.negotiation_item (tenant_id, negotiation_id, id);
select platform.govern('contracts.negotiation_item',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- Every wording an item has had, so that a counter-proposal erases nothing.
create table contracts.item_wording (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  item_id uuid not null,
  n int not null check (n > 0),
  worded_by text not null check (worded_by in ('customer', 'supplier')),
  by_name text,
  on_day date not null,
  title text not null,
  argument text,
  value_low numeric(18, 2),
  value_high numeric(18, 2),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, item_id, n),
  foreign key (tenant_id, item_id) references contracts.negotiation_item (tenant_id, id) on delete cascade
);
select platform.govern('contracts.item_wording',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- What one side keeps to itself about an item. The other side has no row to find.
create table contracts.private_half (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null check (audience in ('customer', 'supplier')),
  supplier_id uuid,
  contract_id uuid not null,
  item_id uuid not null,
  argument text check (length(argument) between 1 and 4000),
  value_low numeric(18, 2) check (value_low >= 0),
  value_high numeric(18, 2) check (value_high >= value_low),
  reservation text check (length(reservation) between 1 and 2000),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, item_id, supplier_id),
  foreign key (tenant_id, item_id) references contracts.negotiation_item (tenant_id, id) on delete cascade,
  check ((audience = 'supplier') = (supplier_id is not null)),
  check ((value_low is null) = (value_high is null))
);
select platform.govern('contracts.private_half');

create table contracts.amendment (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- The customer's own while it is a draft.
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  negotiation_id uuid,
  -- Given at the last signature, so that what is abandoned leaves no gap (R-AMD-2).
  number int check (number > 0),
  kind text not null check (kind in ('SUBSTANTIVE', 'ADMINISTRATIVE')),
  title text not null check (length(title) between 3 and 300),
  effective_on date not null,
  -- What it changes, in order; see amendment-change.ts.
  changes jsonb not null default '[]',
  state text not null check (state in ('DRAFT', 'NEGOTIATION', 'AGREED', 'SIGNED', 'EFFECTIVE', 'ABANDONED')),
  one_sided_decision_id uuid,
  retroactive_decision_id uuid,
  agreed_on date,
  -- {customer: {name, on, method}, supplier: {…}}
  signatures jsonb not null default '{}',
  signed_on date,
  applied_on date,
  abandoned_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  foreign key (tenant_id, negotiation_id) references contracts.negotiation (tenant_id, id),
  check ((number is not null) = (state in ('SIGNED', 'EFFECTIVE'))),
  check ((number is not null) = (signed_on is not null))
);
create unique index amendment_number on contracts.amendment (tenant_id, contract_id, number) where number is not null;
create index amendment_by_contract on contracts.amendment (tenant_id, contract_id, id desc);
create index amendment_by_negotiation on contracts.amendment (tenant_id, negotiation_id) where negotiation_id is not null;
select platform.govern('contracts.amendment',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

-- R-AMD-4: an open amendment holds the clauses that it changes, and nobody else's may.
create table contracts.clause_hold (
  tenant_id uuid not null,
  contract_id uuid not null,
  clause_id uuid not null,
  amendment_id uuid not null,
  primary key (tenant_id, clause_id),
  foreign key (tenant_id, amendment_id) references contracts.amendment (tenant_id, id) on delete cascade
);
create index clause_hold_by_amendment on contracts.clause_hold (tenant_id, amendment_id);
select platform.govern('contracts.clause_hold');
