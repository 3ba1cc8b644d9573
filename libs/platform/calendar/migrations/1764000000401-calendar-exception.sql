-- What a tenant adds to the public holidays of a country, or removes from them.
create table platform.calendar_exception (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  country char(2) not null check (country ~ '^[A-Z]{2}$'),
  -- null: the whole country
  region text,
  day date not null,
  kind text not null check (kind in ('ADDED', 'REMOVED')),
  name text not null check (length(name) between 1 and 120),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, country, region, day)
);
select platform.govern('platform.calendar_exception');
