-- The ground: who is asking, what they may see, what is remembered, and what falls due.

create schema platform;
grant usage on schema platform to rekindle_app, rekindle_identity, rekindle_sweeper;

-- Outside tenant governance on purpose: it is the list of tenants itself.
create table platform.tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9](-?[a-z0-9]+)*$' and length(slug) between 2 and 63),
  status text not null default 'ACTIVE' check (status in ('TRIAL', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
  created_at timestamptz not null default now()
);
grant select, insert on platform.tenant to rekindle_app;
grant select on platform.tenant to rekindle_sweeper;

-- The context of the transaction. A setting is '' and not null once a scope has ended on the connection.
create function platform.current_tenant() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
create function platform.current_side() returns text language sql stable parallel safe
  as $$ select current_setting('app.side', true) $$;
create function platform.current_supplier() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.supplier_id', true), '')::uuid $$;
create function platform.current_membership() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.membership_id', true), '')::uuid $$;
create function platform.current_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
create function platform.has_role(role text) returns boolean language sql stable parallel safe
  as $$ select role = any(string_to_array(current_setting('app.roles', true), ',')) $$;

-- The one place where the context is set: it is what changes behind a pooler or on a cluster.
create function platform.set_context(
  tenant uuid, actor text, membership uuid, person uuid, side text, supplier uuid, roles text[], request text
) returns void language sql as $$
  select set_config('app.tenant_id', tenant::text, true),
         set_config('app.user_id', coalesce(actor, ''), true),
         set_config('app.membership_id', coalesce(membership::text, ''), true),
         set_config('app.person_id', coalesce(person::text, ''), true),
         set_config('app.side', side, true),
         set_config('app.supplier_id', coalesce(supplier::text, ''), true),
         set_config('app.roles', array_to_string(coalesce(roles, '{}'), ','), true),
         set_config('app.request_id', coalesce(request, ''), true)
$$;

-- Stamps who and when on rows that have the columns. Real time: it serves the audit, no business rule reads it.
create function platform.stamp() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.created_at := clock_timestamp();
    new.created_by := current_setting('app.user_id', true);
  end if;
  new.updated_at := clock_timestamp();
  new.updated_by := current_setting('app.user_id', true);
  return new;
end $$;

-- The audit: what changed, by whom, for whom to read. An entry inherits the audience of its row.
create table platform.audit_entry (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  membership_id uuid,
  request_id text,
  object text not null,
  object_id text,
  act text not null check (act in ('INSERT', 'UPDATE', 'DELETE', 'READ')),
  before jsonb,
  after jsonb,
  audience text not null default 'customer',
  supplier_id uuid,
  readers uuid[],
  primary key (tenant_id, id)
);
create index audit_entry_by_time on platform.audit_entry (tenant_id, at desc, id desc);
create index audit_entry_by_object on platform.audit_entry (tenant_id, object, object_id);

create function platform.audit() returns trigger language plpgsql as $$
declare
  redacted text[] := coalesce(string_to_array(nullif(tg_argv[0], ''), ','), '{}');
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - redacted end;
  is_now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - redacted end;
  whole jsonb := coalesce(is_now, was);
  noise constant text[] := array['updated_at', 'updated_by', 'created_at', 'created_by'];
begin
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(key, was -> key), jsonb_object_agg(key, value) into was, is_now
    from jsonb_each(is_now) where value is distinct from was -> key and key <> all (noise);
    if is_now is null then return null; end if;
  end if;
  insert into platform.audit_entry
    (tenant_id, actor, membership_id, request_id, object, object_id, act, before, after, audience, supplier_id, readers)
  values (
    (whole ->> 'tenant_id')::uuid,
    coalesce(nullif(current_setting('app.user_id', true), ''), 'system'),
    platform.current_membership(),
    nullif(current_setting('app.request_id', true), ''),
    tg_table_schema || '.' || tg_table_name,
    whole ->> 'id',
    tg_op, was, is_now,
    coalesce(whole ->> 'audience', 'customer'),
    (whole ->> 'supplier_id')::uuid,
    case when jsonb_typeof(whole -> 'readers') = 'array'
         then array(select jsonb_array_elements_text(whole -> 'readers')::uuid) end
  );
  return null;
end $$;

-- Puts a table under tenant governance: verifies its shape, isolates it, audits it and lets the application in.
--   redact   columns whose content never enters the audit (hashes, bytes)
--   audited  false for what is itself a history
create function platform.govern(target regclass, redact text[] default '{}', audited boolean default true)
returns void language plpgsql as $$
declare
  columns text[] := array(select attname::text from pg_attribute
                          where attrelid = target and attnum > 0 and not attisdropped order by attnum);
  key text[] := array(select a.attname::text from pg_index i
                      cross join lateral unnest(i.indkey::smallint[]) with ordinality k(attnum, n)
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                      where i.indrelid = target and i.indisprimary order by k.n);
  in_tenant constant text := 'tenant_id = platform.current_tenant()';
  named text;
  visible text;
begin
  if columns[1] is distinct from 'tenant_id' then
    raise exception 'govern(%): the first column must be tenant_id, not %', target, columns[1];
  end if;
  if key[1] is distinct from 'tenant_id' then
    raise exception 'govern(%): the primary key must start with tenant_id', target;
  end if;

  if 'audience' = any (columns) then
    if not 'supplier_id' = any (columns) then
      raise exception 'govern(%): a table with an audience needs supplier_id', target;
    end if;
    named := case when 'readers' = any (columns)
             then ' or (audience = ''named'' and platform.current_membership() = any (readers))' else '' end;
    -- A CASE and not an OR of comparisons: the planner takes each comparison with a setting for one row in two hundred,
    -- believes that a tenant has next to no rows, and sorts ten thousand of them instead of walking the list's index.
    visible := format(
      '%1$s and case platform.current_side()'
      ' when ''system'' then true'
      ' when ''customer'' then audience in (''shared'', ''customer'')%2$s'
      ' when ''supplier'' then supplier_id = platform.current_supplier() and (audience in (''shared'', ''supplier'')%2$s)'
      ' else false end', in_tenant, named);
  else
    visible := in_tenant || ' and case platform.current_side() when ''customer'' then true when ''system'' then true else false end';
  end if;

  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy governed on %s using (%s) with check (%s)', target, visible, visible);
  execute format('grant select, insert, update, delete on %s to rekindle_app', target);
  if columns @> array['created_at', 'created_by', 'updated_at', 'updated_by'] then
    execute format('create trigger stamp before insert or update on %s for each row execute function platform.stamp()', target);
  end if;
  if audited then
    execute format('create trigger audit after insert or update or delete on %s for each row execute function platform.audit(%L)',
                   target, array_to_string(redact, ','));
  end if;
end $$;

select platform.govern('platform.audit_entry', audited => false);
-- Anyone's act writes its entry, whoever may read it; nobody changes one.
drop policy governed on platform.audit_entry;
create policy written on platform.audit_entry for insert with check (tenant_id = platform.current_tenant());
create policy read on platform.audit_entry for select using (
  tenant_id = platform.current_tenant() and case platform.current_side()
    when 'system' then true
    when 'customer' then audience in ('shared', 'customer')
      or (audience = 'named' and platform.current_membership() = any (readers))
    when 'supplier' then supplier_id = platform.current_supplier() and (audience in ('shared', 'supplier')
      or (audience = 'named' and platform.current_membership() = any (readers)))
    else false end);
revoke update, delete on platform.audit_entry from rekindle_app;

-- Events are the history that timelines show; the outbox is only a cursor over them.
create table platform.event (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  at timestamptz not null,
  actor text not null,
  relationship_id uuid,
  audience text not null default 'customer' check (audience in ('shared', 'customer', 'supplier', 'named')),
  supplier_id uuid,
  readers uuid[],
  facts jsonb not null,
  primary key (tenant_id, id)
);
create index event_by_relationship on platform.event (tenant_id, relationship_id, at desc, id desc);
select platform.govern('platform.event', audited => false);
revoke update, delete on platform.event from rekindle_app;
-- A supplier's act may tell what only the customer reads: writing asks for the tenant alone.
create policy told on platform.event for insert with check (tenant_id = platform.current_tenant());

create table platform.outbox (
  event_id uuid primary key,
  tenant_id uuid not null,
  name text not null,
  created_at timestamptz not null default clock_timestamp()
);
grant insert on platform.outbox to rekindle_app;
grant select, update, delete on platform.outbox to rekindle_sweeper;

-- What falls due, of every kind: the only thing the sweeper sees of a tenant.
create table platform.due (
  tenant_id uuid not null,
  kind text not null,
  id uuid not null,
  due_at timestamptz not null,
  claimed_until timestamptz,
  primary key (tenant_id, kind, id)
);
create index due_by_kind on platform.due (kind, due_at);
alter table platform.due enable row level security;
alter table platform.due force row level security;
create policy governed on platform.due to rekindle_app
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
create policy swept on platform.due for select to rekindle_sweeper using (true);
create policy claimed on platform.due for update to rekindle_sweeper using (true) with check (true);
grant select, insert, update, delete on platform.due to rekindle_app;
grant select, update (claimed_until) on platform.due to rekindle_sweeper;

-- Search is a crossing of its own: only leakproof comparisons may use an index under row security, so the table is
-- closed to the application and one function binds tenant and audience itself.
create table platform.search_entry (
  tenant_id uuid not null,
  kind text not null,
  id uuid not null,
  title text not null,
  words text not null,
  path text not null,
  audience text not null default 'customer',
  supplier_id uuid,
  primary key (tenant_id, kind, id)
);
create index search_entry_words on platform.search_entry using gist (tenant_id, words gist_trgm_ops);
alter table platform.search_entry enable row level security;

create function platform.search_words(text) returns text language sql stable parallel safe
  as $$ select lower(unaccent($1)) $$;

create function platform.index_entry(
  p_kind text, p_id uuid, p_title text, p_text text, p_path text, p_audience text, p_supplier uuid
) returns void language sql security definer set search_path = public, platform as $$
  insert into platform.search_entry (tenant_id, kind, id, title, words, path, audience, supplier_id)
  values (platform.current_tenant(), p_kind, p_id, p_title,
          platform.search_words(p_title || ' ' || coalesce(p_text, '')), p_path, p_audience, p_supplier)
  on conflict (tenant_id, kind, id) do update
    set title = excluded.title, words = excluded.words, path = excluded.path,
        audience = excluded.audience, supplier_id = excluded.supplier_id
$$;

create function platform.forget_entry(p_kind text, p_id uuid) returns void
language sql security definer set search_path = public, platform as $$
  delete from platform.search_entry where tenant_id = platform.current_tenant() and kind = p_kind and id = p_id
$$;

create function platform.search(p_query text, p_kinds text[] default null, p_limit int default 20)
returns table (kind text, id uuid, title text, path text)
language sql stable security definer set search_path = public, platform as $$
  with asked as (
    select array(select '%' || replace(replace(replace(w, '\', '\\'), '%', '\%'), '_', '\_') || '%'
                 from regexp_split_to_table(platform.search_words(p_query), '\s+') w where w <> '') patterns
  )
  select e.kind, e.id, e.title, e.path
  from platform.search_entry e, asked
  where e.tenant_id = platform.current_tenant()
    and e.words like all (asked.patterns)
    and cardinality(asked.patterns) > 0
    and (p_kinds is null or e.kind = any (p_kinds))
    and (platform.current_side() in ('system')
         or (platform.current_side() = 'customer' and e.audience in ('shared', 'customer'))
         or (platform.current_side() = 'supplier' and e.supplier_id = platform.current_supplier()
             and e.audience in ('shared', 'supplier')))
  order by (platform.search_words(e.title) like platform.search_words(p_query) || '%') desc,
           e.title collate "und-x-icu", e.id
  limit least(p_limit, 200)
$$;
revoke all on function platform.index_entry, platform.forget_entry, platform.search from public;
grant execute on function platform.index_entry, platform.forget_entry, platform.search to rekindle_app;

-- A POST that is sent twice with one key is done once; the reply is kept in the deed's own transaction.
create table platform.idempotent_reply (
  tenant_id uuid not null,
  id uuid not null,
  digest text not null,
  status int,
  headers jsonb,
  body text,
  created_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, id)
);
alter table platform.idempotent_reply enable row level security;
alter table platform.idempotent_reply force row level security;
create policy governed on platform.idempotent_reply
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
grant select, insert, update, delete on platform.idempotent_reply to rekindle_app;

create function platform.has_any_role(roles text[]) returns boolean language sql stable parallel safe
  as $$ select roles && string_to_array(current_setting('app.roles', true), ',') $$;

-- The opaque cursor of a list: the sort key of the last row shown, as base64url of a JSON array.
create function platform.cursor(variadic keys text[]) returns text language sql stable parallel safe
  as $$ select translate(encode(convert_to(to_json(keys)::text, 'UTF8'), 'base64'), E'+/=\n', '-_') $$;

-- Points of the shared rate limits; outside tenant governance, because most of them count strangers.
create table platform.rate_limit (
  key varchar(255) primary key,
  points int not null default 0,
  expire bigint
);
grant select, insert, update, delete on platform.rate_limit to rekindle_app, rekindle_identity;
