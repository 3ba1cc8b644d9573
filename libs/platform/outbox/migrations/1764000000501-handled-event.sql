-- Which reaction has already answered which event: the guard that makes a second delivery of a job harmless.
create table platform.handled_event (
  tenant_id uuid not null,
  id uuid not null,
  reaction text not null,
  handled_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id, reaction)
);
create index handled_event_by_age on platform.handled_event (tenant_id, handled_at);
select platform.govern('platform.handled_event', audited => false);
