-- Who people are: users, how they prove it, their sessions. Outside tenant governance on purpose, because one person
-- may belong to several organisations; the fence is the role: rekindle_identity alone may touch these tables, and
-- platform.enter, which runs as the owner, joins session and user for everybody else.

create schema identity;
grant usage on schema identity to rekindle_identity;

create table identity.user (
  id text primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null unique check (email = lower(email)),
  email_verified boolean not null,
  image text,
  locale text not null check (locale in ('fr', 'en')),
  two_factor_enabled boolean default false,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);

-- One row per signed-in browser. `token` is the whole value before the signature in the cookie; it is worthless
-- without that signature.
create table identity.session (
  id text primary key,
  user_id text not null references identity.user (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null
);
create index session_user_id_idx on identity.session (user_id);
create index session_expires_at_idx on identity.session (expires_at);

-- How a user proves it. Today `provider_id` is always 'credential' and `password` an argon2id hash; the other columns
-- belong to the library's shape for foreign providers and stay empty.
create table identity.credential (
  id text primary key,
  user_id text not null references identity.user (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null,
  unique (user_id, provider_id)
);
create index credential_user_id_idx on identity.credential (user_id);

-- Short-lived secrets: reset links, second-factor challenges. `identifier` is hashed, so a copy of this table opens nothing.
create table identity.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp,
  updated_at timestamptz not null default current_timestamp
);
create index verification_identifier_idx on identity.verification (identifier);
create index verification_expires_at_idx on identity.verification (expires_at);

-- The second factor; secret and recovery codes are encrypted with a key that is not in the database.
create table identity.two_factor (
  id text primary key,
  user_id text not null unique references identity.user (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count int default 0,
  locked_until timestamptz
);
create index two_factor_secret_idx on identity.two_factor (secret);
create index two_factor_user_id_idx on identity.two_factor (user_id);

-- Ours, not the library's: codes that have served once and may not serve again while they are still valid.
create table identity.used_code (
  user_id text not null references identity.user (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz not null,
  primary key (user_id, code_hash)
);

-- Ours: failed attempts per account, shared by all replicas. `key` is a keyed hash, so what strangers type is not kept.
create table identity.attempt (
  key text primary key,
  failures int not null,
  last_at timestamptz not null,
  locked_until timestamptz
);

-- Ours: requests per client address and route in the current window, shared by all replicas. `key` is a keyed hash.
create table identity.rate_limit (
  key text primary key,
  count int not null,
  ends_at timestamptz not null
);

grant select, insert, update, delete on all tables in schema identity to rekindle_identity;
