-- Who should speak to whom, how often, what was said, and what the silence did.

create schema executive_contact;
grant usage on schema executive_contact to rekindle_app;

-- A segment without a row works with the product's own defaults.
create table executive_contact.cadence_policy (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  segment text not null check (segment in ('STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY')),
  rhythm text,
  grace_business_days int not null check (grace_business_days between 1 and 60),
  reminder_offsets int[] not null check (cardinality(reminder_offsets) = 3),
  escalation_offsets int[] not null check (cardinality(escalation_offsets) = 3),
  dormant_factor numeric(4, 2) not null check (dormant_factor > 1),
  min_duration_minutes int not null check (min_duration_minutes between 0 and 480),
  qualifying_types text[] not null,
  committee_counts boolean not null,
  delegate_allowed boolean not null,
  effective_from date not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, segment)
);
select platform.govern('executive_contact.cadence_policy');

-- Two seats and their rhythm: the customer's private half. The dates are a cache of what the touches and both
-- calendars give; SQL compares them with the day that is asked for.
create table executive_contact.pair (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  relationship_id uuid not null,
  supplier_id uuid not null,
  customer_seat_id uuid not null,
  supplier_seat_id uuid not null,
  required_level_customer text not null
    check (required_level_customer in ('L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM')),
  required_level_supplier text not null
    check (required_level_supplier in ('L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM')),
  purpose text check (length(purpose) <= 500),
  state text not null check (state in
    ('PROPOSED', 'ACTIVE', 'PAUSED', 'VACANT_CUSTOMER', 'VACANT_SUPPLIER', 'VACANT_BOTH', 'CLOSED')),
  state_reason text,
  still_since date,
  paused_until date,
  activated_on date,
  segment text check (segment in ('STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY')),
  customer_person_id uuid,
  supplier_person_id uuid,
  newcomer_on date,
  hold_kind text,
  hold_from date,
  hold_to date,
  released_on date,
  snoozed_due date,
  snoozed_from date,
  snoozed_until date,
  snooze_reason text,
  last_touch_id uuid,
  last_touch_on date,
  since_on date,
  raw_due_on date,
  due_on date,
  due_reason text,
  brief_on date,
  lapsed_on date,
  escalated_1_on date,
  escalated_2_on date,
  escalated_3_on date,
  dormant_on date,
  still_because text check (still_because in ('hold', 'paused', 'vacant', 'planned', 'snoozed')),
  still_from date,
  still_until date,
  edition int not null default 0,
  next_step_at timestamptz,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id)
);
create unique index pair_of_two_seats on executive_contact.pair (tenant_id, customer_seat_id, supplier_seat_id)
  where state <> 'CLOSED';
create index pair_by_relationship on executive_contact.pair (tenant_id, relationship_id);
create index pair_by_customer_seat on executive_contact.pair (tenant_id, customer_seat_id);
create index pair_by_supplier_seat on executive_contact.pair (tenant_id, supplier_seat_id);
create index pair_by_executive on executive_contact.pair (tenant_id, customer_person_id) where state <> 'CLOSED';
create index pair_by_due on executive_contact.pair (tenant_id, (coalesce(due_on, date 'infinity')), id)
  where state <> 'CLOSED';
select platform.govern('executive_contact.pair');

-- One occurrence of speaking: what both sides know of it when it is shared. Nothing private is in this row.
create table executive_contact.touchpoint (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null check (audience in ('shared', 'customer')),
  supplier_id uuid not null,
  relationship_id uuid not null,
  pair_id uuid,
  confidentiality text not null check (confidentiality in ('SHARED', 'CUSTOMER_ONLY', 'EXEC_ONLY')),
  type text not null check (type in
    ('CALL', 'VIDEO', 'VISIT', 'MEAL', 'MEETING', 'SURPRISE_VISIT', 'COMMITTEE_ASIDE', 'MESSAGE')),
  state text not null check (state in ('PLANNED', 'HELD', 'NO_SHOW', 'CANCELLED', 'CORRECTED')),
  planned_at timestamptz,
  plan_made_on date,
  held_at timestamptz,
  -- Its civil date where the customer's organisation is governed.
  held_on date,
  duration_minutes int check (duration_minutes between 1 and 1440),
  participants jsonb not null default '[]' check (jsonb_typeof(participants) = 'array'),
  initiated_by text check (initiated_by in ('customer', 'supplier')),
  confirmation text not null default 'NONE' check (confirmation in ('NONE', 'CONFIRMED', 'DISPUTED')),
  dispute_reason text,
  settled_on date,
  corrects_id uuid,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, pair_id) references executive_contact.pair (tenant_id, id),
  foreign key (tenant_id, corrects_id) references executive_contact.touchpoint (tenant_id, id),
  check ((confidentiality = 'SHARED') = (audience = 'shared')),
  check ((state in ('HELD', 'CORRECTED')) = (held_at is not null and held_on is not null)),
  check (state <> 'PLANNED' or (planned_at is not null and plan_made_on is not null))
);
create index touchpoint_by_pair on executive_contact.touchpoint (tenant_id, pair_id, held_at);
create index touchpoint_by_relationship on executive_contact.touchpoint (tenant_id, relationship_id, id desc);
create index touchpoint_of_supplier on executive_contact.touchpoint (tenant_id, supplier_id, id desc);
create index touchpoint_by_correction on executive_contact.touchpoint (tenant_id, corrects_id)
  where corrects_id is not null;
select platform.govern('executive_contact.touchpoint');

-- What was said, as far as it is shared: one line and what was agreed. Same id as its touchpoint.
create table executive_contact.touchpoint_words (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null check (audience in ('shared', 'customer', 'named')),
  supplier_id uuid not null,
  readers uuid[],
  line text check (length(line) <= 280),
  agreements text[] not null default '{}',
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references executive_contact.touchpoint (tenant_id, id)
);
select platform.govern('executive_contact.touchpoint_words');

-- The customer's own half: what it wanted, what it heard, how it felt. Never for the supplier.
create table executive_contact.touchpoint_note (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null check (audience in ('customer', 'named')),
  supplier_id uuid not null,
  readers uuid[],
  our_stakes text check (length(our_stakes) <= 2000),
  their_value_proposition text check (length(their_value_proposition) <= 2000),
  tone_after int check (tone_after between 1 and 5),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references executive_contact.touchpoint (tenant_id, id)
);
select platform.govern('executive_contact.touchpoint_note');

-- Which steps of which due date have been said: a step is said once, whatever moves the clock or the policy.
create table executive_contact.told_step (
  tenant_id uuid not null,
  pair_id uuid not null,
  due_on date not null,
  step text not null check (step in
    ('BRIEF', 'REMINDER', 'DUE', 'LAPSED', 'ESCALATED_1', 'ESCALATED_2', 'ESCALATED_3', 'DORMANT')),
  -- The step it was told as: a catch-up tells the missed ones at the gravest.
  told_as text not null,
  told_on date not null,
  recipients uuid[] not null default '{}',
  primary key (tenant_id, pair_id, due_on, step),
  foreign key (tenant_id, pair_id) references executive_contact.pair (tenant_id, id)
);
select platform.govern('executive_contact.told_step');

-- A silence past its grace.
create table executive_contact.lapse_episode (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  pair_id uuid not null,
  since_on date not null,
  due_on date not null,
  lapsed_on date not null,
  steps jsonb not null default '[]' check (jsonb_typeof(steps) = 'array'),
  closed_by uuid,
  closed_on date,
  days_late int check (days_late >= 0),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, pair_id) references executive_contact.pair (tenant_id, id),
  foreign key (tenant_id, closed_by) references executive_contact.touchpoint (tenant_id, id),
  check ((closed_on is null) = (days_late is null))
);
-- R-LAP-1
create unique index one_open_episode on executive_contact.lapse_episode (tenant_id, pair_id) where closed_on is null;
create index episode_by_pair on executive_contact.lapse_episode (tenant_id, pair_id, lapsed_on desc);
create index episode_by_touch on executive_contact.lapse_episode (tenant_id, closed_by) where closed_by is not null;
select platform.govern('executive_contact.lapse_episode');

-- The call of an executive's day, frozen; never for the supplier.
create table executive_contact.call_suggestion (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  executive_id uuid not null,
  day date not null,
  state text not null check (state in ('CALL', 'NONE', 'DONE', 'DISMISSED')),
  pair_id uuid,
  relationship_id uuid,
  counterpart_id uuid,
  score numeric(4, 1),
  content jsonb not null,
  outcome text check (outcome in ('CALLED', 'PLANNED', 'DISMISSED')),
  dismiss_reason text check (length(dismiss_reason) <= 500),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, pair_id) references executive_contact.pair (tenant_id, id),
  check ((state in ('DONE', 'DISMISSED')) = (outcome is not null))
);
-- One live suggestion an executive a day, and one executive a counterpart a day.
create unique index one_call_a_day on executive_contact.call_suggestion (tenant_id, executive_id, day)
  where state <> 'DISMISSED';
create unique index one_caller_a_day on executive_contact.call_suggestion (tenant_id, counterpart_id, day)
  where state in ('CALL', 'DONE');
create index suggestion_by_pair on executive_contact.call_suggestion (tenant_id, pair_id, day);
select platform.govern('executive_contact.call_suggestion');

-- What downstream modules told us of a relationship: its live annual value, and reasons to call now.
create table executive_contact.stake (
  tenant_id uuid not null,
  relationship_id uuid not null,
  annual_value numeric(18, 2) not null check (annual_value >= 0),
  currency char(3) not null,
  supports_critical_function boolean,
  primary key (tenant_id, relationship_id)
);
create index stake_by_value on executive_contact.stake (tenant_id, currency, annual_value);
select platform.govern('executive_contact.stake');

create table executive_contact.signal (
  tenant_id uuid not null,
  relationship_id uuid not null,
  kind text not null,
  source text not null,
  on_day date not null,
  until_day date,
  params jsonb not null default '{}',
  primary key (tenant_id, relationship_id, kind, source)
);
select platform.govern('executive_contact.signal');

-- A guest's one act on one touchpoint; the secret itself is only in the letter.
create table executive_contact.link (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  token_hash text not null,
  touchpoint_id uuid not null,
  person_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  verdict text check (verdict in ('CONFIRMED', 'DISPUTED')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, touchpoint_id) references executive_contact.touchpoint (tenant_id, id),
  check ((used_at is null) = (verdict is null))
);
create index link_by_touchpoint on executive_contact.link (tenant_id, touchpoint_id);
select platform.govern('executive_contact.link', redact => array['token_hash']);
