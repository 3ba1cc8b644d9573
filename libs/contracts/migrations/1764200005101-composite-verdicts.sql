-- OUT-09: nobody measures a composite, so no measure of its own remembers which verdict on a period was told last.
create table contracts.composite_verdict (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  kpi_id uuid not null,
  audience text not null default 'shared' check (audience in ('shared', 'customer')),
  first_day date not null,
  last_day date not null,
  told_met boolean not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, kpi_id, last_day, first_day),
  check (first_day <= last_day),
  foreign key (tenant_id, kpi_id) references contracts.kpi (tenant_id, id) on delete cascade
);
create index composite_verdict_of_contract on contracts.composite_verdict (tenant_id, contract_id);
select platform.govern('contracts.composite_verdict',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
