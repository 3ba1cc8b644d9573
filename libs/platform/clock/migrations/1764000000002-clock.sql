-- Business time, shared by every process: how far it stands from real time. Outside tenant governance: one wall, one clock.
create table platform.clock (
  only_one boolean primary key default true check (only_one),
  ahead_ms bigint not null,
  set_at timestamptz not null default clock_timestamp()
);
grant select, insert, update on platform.clock to rekindle_app;
grant select on platform.clock to rekindle_sweeper;
