-- Why someone must know (notification), and what leaves (delivery).

-- Decided once: the key is unique per person, and it is written in the transaction that decided it.
create table platform.notification (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  person_id uuid not null,
  name text not null,
  email text,
  locale text not null,
  time_zone text not null,
  country text not null,
  region text,
  dedupe_key text not null,
  relationship_id uuid,
  object_type text not null,
  object_id uuid not null,
  path text not null,
  words_key text not null,
  words_params jsonb not null,
  -- A mail of its own at the next open hour, instead of a line in the digest.
  is_immediate boolean not null default false,
  post_at timestamptz not null,
  state text not null default 'WAITING' check (state in ('WAITING', 'POSTED', 'SENT', 'SUPPRESSED', 'FAILED')),
  reason text,
  delivery_id uuid,
  told_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id, dedupe_key),
  check ((state = 'SUPPRESSED') = (reason is not null))
);
create index notification_waiting on platform.notification (tenant_id, person_id, post_at) where state = 'WAITING';
create index notification_of_delivery on platform.notification (tenant_id, delivery_id);
create index notification_of_object on platform.notification (tenant_id, object_id);

create table platform.delivery (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  email text not null,
  locale text not null,
  time_zone text not null,
  country text not null,
  region text,
  -- The recipient's own day, which has one digest.
  for_day date not null,
  is_immediate boolean not null,
  -- Fixed before the first attempt, so that a second copy can be recognised as one.
  message_id text not null,
  state text not null default 'READY' check (state in ('READY', 'SENDING', 'SENT', 'KEPT', 'SUPPRESSED', 'FAILED')),
  reason text,
  attempts int not null default 0,
  -- Real time: who holds the letter in hand, until when.
  sending_until timestamptz,
  subject text,
  body text,
  html text,
  made_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id)
);
create unique index delivery_one_digest_a_day on platform.delivery (tenant_id, person_id, for_day)
  where not is_immediate and state <> 'SUPPRESSED';
create index delivery_of_person on platform.delivery (tenant_id, person_id, for_day);
create index delivery_newest on platform.delivery (tenant_id, made_at desc, id desc);
create index delivery_by_state on platform.delivery (tenant_id, state, made_at desc, id desc);
alter table platform.notification
  add foreign key (tenant_id, delivery_id) references platform.delivery (tenant_id, id);

-- An instant as every answer writes it: ISO 8601 in UTC, to the microsecond, so that it also serves as a cursor.
create function platform.iso(timestamptz) returns text language sql immutable parallel safe
  as $$ select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

-- Histories themselves, made and moved by the product alone: neither stamped nor audited again.
select platform.govern('platform.notification', audited => false);
select platform.govern('platform.delivery', audited => false);
