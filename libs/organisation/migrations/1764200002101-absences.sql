-- When somebody is away. Why is nobody's business: there is no column for it.
create table organisation.absence (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  person_id uuid not null,
  -- A supplier's person is away for both sides; a customer's only for the customer.
  audience text not null check (audience in ('shared', 'customer')),
  supplier_id uuid,
  from_day date not null,
  -- The day they are back.
  to_day date not null,
  -- Who reads their post meanwhile.
  stand_in_person_id uuid,
  state text not null default 'STANDS' check (state in ('STANDS', 'CALLED_OFF')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references organisation.person (tenant_id, id),
  foreign key (tenant_id, stand_in_person_id) references organisation.person (tenant_id, id)
    on delete set null (stand_in_person_id),
  check ((audience = 'shared') = (supplier_id is not null)),
  check (from_day < to_day),
  check (to_day <= from_day + interval '1 year'),
  check (stand_in_person_id <> person_id),
  constraint one_absence_at_a_time exclude using gist
    (tenant_id with =, person_id with =, daterange(from_day, to_day) with &&) where (state = 'STANDS')
);
create index absence_by_day on organisation.absence (tenant_id, to_day, id);
create index absence_by_person on organisation.absence (tenant_id, person_id, to_day);
create index absence_by_stand_in on organisation.absence (tenant_id, stand_in_person_id)
  where stand_in_person_id is not null;
select platform.govern('organisation.absence');
