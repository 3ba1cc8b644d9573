-- The one-time link that makes the first administrator of an empty installation. Only a hash is kept; the
-- owner writes it at a start, the application redeems it by deleting it.
create table platform.setup_token (
  hash bytea primary key check (length(hash) = 32),
  created_at timestamptz not null
);
grant usage on schema platform to rekindle_app;
grant select, delete on platform.setup_token to rekindle_app;
