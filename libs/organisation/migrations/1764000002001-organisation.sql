-- The customer and its people: what one may do here. Who one is belongs to identity.

create schema organisation;
grant usage on schema organisation to rekindle_app;

create table organisation.organisation (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  name text not null check (length(name) between 1 and 200),
  country char(2) not null,
  region text,
  locale text not null check (locale in ('fr', 'en')),
  time_zone text not null,
  currency char(3) not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  check (id = tenant_id)
);
select platform.govern('organisation.organisation');
-- A supplier's people must know whose house they are in.
create policy known_to_members on organisation.organisation for select to rekindle_app
  using (tenant_id = platform.current_tenant());
-- The definer functions below and the operator's command read the names across tenants.
create policy read_by_owner on organisation.organisation for select to rekindle_owner using (true);

create table organisation.person (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  side text not null check (side in ('customer', 'supplier')),
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  supplier_id uuid,
  name text not null check (length(name) between 1 and 200),
  title text,
  email text,
  phone text,
  level text not null check (level in ('L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM')),
  locale text not null check (locale in ('fr', 'en')),
  time_zone text not null,
  country char(2) not null,
  region text,
  assistant_person_id uuid,
  preferred_channel text check (preferred_channel in ('CALL', 'VIDEO', 'MESSAGE')),
  active_until date,
  departure_reason text,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, assistant_person_id) references organisation.person (tenant_id, id) on delete set null (assistant_person_id),
  check ((side = 'supplier') = (supplier_id is not null))
);
create index person_by_name on organisation.person (tenant_id, name collate "und-x-icu", id);
create index person_by_side on organisation.person (tenant_id, side, name collate "und-x-icu", id);
create index person_by_supplier on organisation.person (tenant_id, supplier_id) where supplier_id is not null;
create index person_by_assistant on organisation.person (tenant_id, assistant_person_id) where assistant_person_id is not null;
select platform.govern('organisation.person');

create table organisation.membership (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  user_id text not null,
  email text not null,
  side text not null check (side in ('customer', 'supplier')),
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  supplier_id uuid,
  roles text[] not null check (cardinality(roles) > 0),
  state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DISABLED')),
  person_id uuid not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, user_id, side, supplier_id),
  foreign key (tenant_id, person_id) references organisation.person (tenant_id, id),
  check ((side = 'supplier') = (supplier_id is not null))
);
create index membership_by_user on organisation.membership (user_id, tenant_id);
create index membership_by_person on organisation.membership (tenant_id, person_id);
select platform.govern('organisation.membership');
create policy read_by_owner on organisation.membership for select to rekindle_owner using (true);

create table organisation.invitation (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  email text not null,
  side text not null check (side in ('customer', 'supplier')),
  audience text not null default 'customer' check (audience in ('shared', 'customer')),
  supplier_id uuid,
  roles text[] not null check (cardinality(roles) > 0),
  person_id uuid,
  locale text not null check (locale in ('fr', 'en')),
  inviter_name text not null,
  token_hash text not null,
  expires_at timestamptz not null,
  state text not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REVOKED')),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references organisation.person (tenant_id, id) on delete set null (person_id)
);
create index invitation_by_email on organisation.invitation (tenant_id, email);
create index invitation_by_person on organisation.invitation (tenant_id, person_id) where person_id is not null;
select platform.govern('organisation.invitation', redact => array['token_hash']);

-- The door: one round trip resolves session, user and membership, refuses, or sets the context. The sanctioned
-- crossing between identity, organisation and the ground. Real time on purpose: it is security time.
create function platform.enter(p_token text, p_slug text, p_membership uuid, p_roles text[], p_request text)
returns json language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  who record;
begin
  select x.user_id::text as user_id, x.expires_at, u.locale, t.id as tenant_id, t.status,
         m.id as membership_id, m.person_id, m.roles, m.side, m.supplier_id
  into who
  from identity.session x
  join identity."user" u on u.id = x.user_id
  left join platform.tenant t on t.slug = p_slug
  left join lateral (
    select y.id, y.person_id, y.roles, y.side, y.supplier_id from organisation.membership y
    where y.tenant_id = t.id and y.user_id = x.user_id::text and y.state = 'ACTIVE'
      and (p_membership is null or y.id = p_membership)
    order by y.side, y.id limit 1) m on true
  where x.token = p_token and x.expires_at > clock_timestamp();
  if who.user_id is null then raise exception 'signed-out' using errcode = 'RK401'; end if;
  if who.membership_id is null then raise exception 'not-found' using errcode = 'RK404'; end if;
  if who.status not in ('TRIAL', 'ACTIVE') then
    raise exception 'organisation-suspended' using errcode = 'RK403';
  end if;
  if not who.roles && p_roles then raise exception 'role' using errcode = 'RK403'; end if;

  perform platform.set_context(who.tenant_id, who.user_id, who.membership_id, who.person_id, who.side,
                               who.supplier_id, who.roles, p_request);
  return json_build_object('tenantId', who.tenant_id, 'userId', who.user_id, 'membershipId', who.membership_id,
    'personId', who.person_id, 'roles', who.roles, 'side', who.side, 'supplierId', who.supplier_id,
    'locale', coalesce(who.locale, 'fr'), 'sessionExpiresAt', floor(extract(epoch from who.expires_at) * 1000));
end $$;
revoke all on function platform.enter from public;
grant execute on function platform.enter to rekindle_app;

-- A person's houses, for the switch: the one question that is asked across tenants, and only about oneself.
create function platform.houses_of(p_user text)
returns table (slug text, name text, locale text, time_zone text, currency text, country text, membership_id uuid, person_id uuid,
               roles text[], side text, supplier_id uuid)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select t.slug, o.name, o.locale, o.time_zone, o.currency::text, o.country::text, m.id, m.person_id, m.roles, m.side, m.supplier_id
  from organisation.membership m
  join platform.tenant t on t.id = m.tenant_id
  join organisation.organisation o on o.tenant_id = m.tenant_id and o.id = m.tenant_id
  where m.user_id = p_user and m.state = 'ACTIVE' and t.status in ('TRIAL', 'ACTIVE')
  order by o.name collate "und-x-icu", m.id
$$;
revoke all on function platform.houses_of from public;
grant execute on function platform.houses_of to rekindle_app;

-- Founding spans two transactions: when the second fails, the slug is given back, as long as nobody lives there.
create function platform.give_up_tenant(p_tenant uuid) returns void
language sql security definer set search_path = pg_catalog, platform as $$
  delete from platform.tenant t where t.id = p_tenant
    and not exists (select 1 from organisation.organisation o where o.tenant_id = t.id)
$$;
revoke all on function platform.give_up_tenant from public;
grant execute on function platform.give_up_tenant to rekindle_app;

-- Whose session it is, for the few routes that are about the person and not about an organisation.
create function platform.signed_in(p_token text) returns text
language sql stable security definer set search_path = pg_catalog, platform as $$
  select user_id::text from identity.session where token = p_token and expires_at > clock_timestamp()
$$;
revoke all on function platform.signed_in from public;
grant execute on function platform.signed_in to rekindle_app;
