-- The suppliers as this tenant knows them, the relationship with each, and who sits where on both sides.

create schema suppliers;
grant usage on schema suppliers to rekindle_app;

-- What the supplier may read of itself. What the customer thinks of it is in suppliers.relationship.
create table suppliers.supplier (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null default 'shared' check (audience = 'shared'),
  supplier_id uuid not null generated always as (id) stored,
  relationship_id uuid not null,
  legal_name text not null check (length(legal_name) between 1 and 300),
  trade_name text check (length(trade_name) between 1 and 300),
  country char(2) not null,
  hq_address text,
  person_type text not null default 'LEGAL' check (person_type in ('LEGAL', 'NATURAL')),
  identifiers jsonb not null default '[]' check (jsonb_typeof(identifiers) = 'array'),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, relationship_id)
);
create index supplier_by_name on suppliers.supplier (tenant_id, legal_name collate "und-x-icu", id);
select platform.govern('suppliers.supplier');

-- Every number and spelling a supplier is recognised by. Not unique: two records of one company are warned about,
-- never refused.
create table suppliers.alias (
  tenant_id uuid not null,
  supplier_id uuid not null,
  key text not null,
  origin text not null check (origin in ('OWN', 'MET')),
  primary key (tenant_id, supplier_id, key),
  foreign key (tenant_id, supplier_id) references suppliers.supplier (tenant_id, id) on delete cascade
);
create index alias_by_key on suppliers.alias (tenant_id, key);
select platform.govern('suppliers.alias', audited => false);

create table suppliers.relationship (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  supplier_id uuid not null,
  supplier_name text not null,
  started_on date,
  state text not null check (state in ('PROSPECT', 'ACTIVE', 'ON_HOLD', 'EXITING', 'EXITED')),
  segment text check (segment in ('STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY')),
  segment_override_ends_on date,
  segment_rank int generated always as (
    case segment when 'STRATEGIC' then 1 when 'KEY' then 2 when 'TACTICAL' then 3 when 'COMMODITY' then 4 end) stored,
  segment_to_confirm boolean not null default false,
  criticality int check (criticality between 1 and 5),
  manager_person_id uuid,
  customer_ser_person_id uuid,
  supplier_ser_person_id uuid,
  mission_statement text,
  hold_kind text check (hold_kind in ('TENDER', 'DISPUTE', 'LEGAL')),
  hold_from date,
  hold_to date,
  released_on date,
  tags text[] not null default '{}',
  annual_spend numeric(18, 2) check (annual_spend >= 0),
  spend_currency char(3),
  is_ict_provider boolean not null default false,
  is_data_processor boolean not null default false,
  security_contact text,
  parent_supplier_id uuid,
  -- What the relationship is listed by, kept beside the row and outside its version: whether a seat is vacant today,
  -- and what executive contact tells of its pairs and contracts.
  has_vacancy boolean not null default false,
  silent_since date,
  due_on date,
  annual_value numeric(18, 2),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, supplier_id),
  foreign key (tenant_id, supplier_id) references suppliers.supplier (tenant_id, id),
  foreign key (tenant_id, parent_supplier_id) references suppliers.supplier (tenant_id, id)
    on delete set null (parent_supplier_id),
  check ((hold_kind is null) = (hold_from is null)),
  check (hold_to > hold_from),
  check (annual_spend is null or spend_currency is not null)
);
create index relationship_by_name on suppliers.relationship (tenant_id, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_segment
  on suppliers.relationship (tenant_id, segment, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_state
  on suppliers.relationship (tenant_id, state, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_silence
  on suppliers.relationship (tenant_id, silent_since, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_due
  on suppliers.relationship (tenant_id, due_on, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_rank
  on suppliers.relationship (tenant_id, segment_rank, supplier_name collate "und-x-icu", supplier_id);
create index relationship_by_value
  on suppliers.relationship (tenant_id, annual_value, supplier_name collate "und-x-icu", supplier_id);
create index relationship_without_sponsor
  on suppliers.relationship (tenant_id, supplier_name collate "und-x-icu", supplier_id)
  where segment = 'STRATEGIC' and (customer_ser_person_id is null or supplier_ser_person_id is null);
create index relationship_without_segment
  on suppliers.relationship (tenant_id, supplier_name collate "und-x-icu", supplier_id)
  where segment is null and not segment_to_confirm;
create index relationship_to_confirm
  on suppliers.relationship (tenant_id, supplier_name collate "und-x-icu", supplier_id) where segment_to_confirm;
create index relationship_with_vacancy
  on suppliers.relationship (tenant_id, supplier_name collate "und-x-icu", supplier_id) where has_vacancy;
create index relationship_by_manager on suppliers.relationship (tenant_id, manager_person_id)
  where manager_person_id is not null;
create index relationship_by_customer_ser on suppliers.relationship (tenant_id, customer_ser_person_id)
  where customer_ser_person_id is not null;
create index relationship_by_supplier_ser on suppliers.relationship (tenant_id, supplier_ser_person_id)
  where supplier_ser_person_id is not null;
create index relationship_by_parent on suppliers.relationship (tenant_id, parent_supplier_id)
  where parent_supplier_id is not null;
select platform.govern('suppliers.relationship');

create table suppliers.segmentation_assessment (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  relationship_id uuid not null,
  number int not null check (number > 0),
  business_impact int not null check (business_impact between 1 and 5),
  supply_risk int not null check (supply_risk between 1 and 5),
  spend_share numeric(5, 4) check (spend_share between 0 and 1),
  innovation_potential int check (innovation_potential between 1 and 5),
  data_sensitivity int check (data_sensitivity between 1 and 5),
  regulatory_criticality int check (regulatory_criticality between 1 and 5),
  kraljic text not null check (kraljic in ('STRATEGIC', 'LEVERAGE', 'BOTTLENECK', 'ROUTINE')),
  proposed_segment text not null check (proposed_segment in ('STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY')),
  assessed_on date not null,
  confirmed_segment text check (confirmed_segment in ('STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY')),
  confirmed_on date,
  override_reason text,
  override_ends_on date,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, relationship_id, number),
  foreign key (tenant_id, relationship_id) references suppliers.relationship (tenant_id, id),
  -- R-SEG-1
  check (confirmed_segment is null or confirmed_segment = proposed_segment
         or (override_reason is not null and override_ends_on is not null))
);
select platform.govern('suppliers.segmentation_assessment');

create table suppliers.seat (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null default 'shared' check (audience = 'shared'),
  supplier_id uuid not null,
  relationship_id uuid not null,
  side text not null check (side in ('customer', 'supplier')),
  role_code text not null check (role_code ~ '^[A-Z][A-Z_]{1,39}$'),
  title text,
  required_level text not null check (required_level in ('L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM')),
  is_key_personnel boolean not null default false,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, supplier_id) references suppliers.supplier (tenant_id, id),
  foreign key (tenant_id, relationship_id) references suppliers.relationship (tenant_id, id)
);
create index seat_by_relationship on suppliers.seat (tenant_id, relationship_id);
create index seat_by_supplier on suppliers.seat (tenant_id, supplier_id);
select platform.govern('suppliers.seat');

create table suppliers.tenure (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  audience text not null default 'shared' check (audience = 'shared'),
  supplier_id uuid not null,
  seat_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  starts_on date not null,
  -- The first day on which the seat is free again; null while the person sits there.
  ends_on date check (ends_on >= starts_on),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, seat_id) references suppliers.seat (tenant_id, id) on delete cascade,
  constraint one_at_a_time exclude using gist (
    tenant_id with =, seat_id with =, daterange(starts_on, ends_on) with &&)
);
create index tenure_by_seat on suppliers.tenure (tenant_id, seat_id, starts_on);
create index tenure_by_person on suppliers.tenure (tenant_id, person_id);
select platform.govern('suppliers.tenure');

-- Why somebody came or went is said among customers; the supplier sees that they did.
create table suppliers.tenure_reason (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  came text,
  went text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references suppliers.tenure (tenant_id, id) on delete cascade
);
select platform.govern('suppliers.tenure_reason');
