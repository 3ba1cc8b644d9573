-- The seal over the audit: a hash chain per tenant. The chain covers each entry's digest and not the entry itself,
-- so that a lawful erasure, recorded here with its reason, keeps the chain whole.
create table platform.audit_seal (
  tenant_id uuid not null,
  position bigint not null,
  entry_id uuid not null,
  digest bytea not null,
  chain bytea not null,
  erased_because text,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, position),
  unique (tenant_id, entry_id)
);
select platform.govern('platform.audit_seal', audited => false);
revoke update, delete on platform.audit_seal from rekindle_app;

-- What is sealed of an entry: every column, as the canonical text that jsonb gives it.
create function platform.audit_digest(e platform.audit_entry) returns bytea language sql immutable parallel safe as $$
  select sha256(convert_to(jsonb_build_object(
    'tenant', e.tenant_id, 'id', e.id, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    'actor', e.actor, 'membership', e.membership_id, 'request', e.request_id, 'object', e.object,
    'objectId', e.object_id, 'act', e.act, 'before', e.before, 'after', e.after, 'audience', e.audience,
    'supplier', e.supplier_id, 'readers', e.readers)::text, 'UTF8'))
$$;
