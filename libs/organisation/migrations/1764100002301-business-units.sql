-- The customer's own business units: whom IT and its suppliers work for.
create table organisation.business_unit (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  name text not null check (length(name) between 1 and 200),
  code text not null check (length(code) between 1 and 40),
  -- Who speaks for the unit. Objectives and needs of the unit are theirs.
  lead_person_id uuid,
  active boolean not null default true,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, lead_person_id) references organisation.person (tenant_id, id)
    on delete set null (lead_person_id)
);
create unique index business_unit_code on organisation.business_unit (tenant_id, lower(code));
create index business_unit_by_name on organisation.business_unit (tenant_id, name collate "und-x-icu", id);
create index business_unit_by_lead on organisation.business_unit (tenant_id, lead_person_id)
  where lead_person_id is not null;
select platform.govern('organisation.business_unit');
