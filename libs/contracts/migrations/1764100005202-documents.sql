-- The papers of a contract. The bytes lie in the vault, by their digest; who may read them is decided here.

create table contracts.document (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  -- One side's own half, or both sides'.
  audience text not null check (audience in ('shared', 'customer', 'supplier')),
  supplier_id uuid,
  -- What it belongs to: the contract itself, or something that hangs on it.
  about_type text not null check (about_type ~ '^[a-z][a-z-]{1,38}$'),
  about_id uuid not null,
  kind text not null check (kind in ('SIGNED_CONTRACT', 'SIGNED_AMENDMENT', 'ANNEX', 'EVIDENCE', 'MINUTES', 'OTHER')),
  -- The name of its newest version, and how many there are.
  name text not null check (length(name) between 1 and 200),
  last_n int not null check (last_n > 0),
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade,
  check ((audience = 'supplier') = (supplier_id is not null))
);
create index document_of_contract on contracts.document (tenant_id, contract_id, kind, id);
create index document_about on contracts.document (tenant_id, about_type, about_id);
select platform.govern('contracts.document', shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');

create table contracts.document_version (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  document_id uuid not null,
  contract_id uuid not null,
  audience text not null check (audience in ('shared', 'customer', 'supplier')),
  supplier_id uuid,
  n int not null check (n > 0),
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Which side brought it, and when on business time.
  side text not null check (side in ('customer', 'supplier', 'system')),
  stored_at timestamptz not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references contracts.document (tenant_id, id) on delete cascade,
  check ((audience = 'supplier') = (supplier_id is not null))
);
create unique index document_version_number on contracts.document_version (tenant_id, document_id, n);
create index document_version_by_digest on contracts.document_version (tenant_id, sha256);
select platform.govern('contracts.document_version',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
