-- The register of contracts, and the files it was filled from.

create schema contracts;
grant usage on schema contracts to rekindle_app;

create table contracts.contract (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  reference text not null check (length(reference) between 1 and 120),
  title text not null check (length(title) between 1 and 500),
  type text check (type in ('MSA', 'SOW', 'FRAMEWORK', 'CALL_OFF', 'SUBSCRIPTION', 'AMS', 'INFRA_OUTSOURCING',
                            'SERVICE_DESK', 'BPO', 'PROJECT', 'INTERNAL_SERVICE')),
  owner_person_id uuid,
  -- The name again, because a list is one statement and names live in another module; kept in step by a reaction.
  owner_name text,
  annual_value numeric(18, 2) check (annual_value >= 0),
  total_value numeric(18, 2) check (total_value >= 0),
  currency char(3) not null,
  signed_on date,
  start_on date,
  end_on date,
  end_is_estimated boolean not null default false,
  renewal_mode text check (renewal_mode in ('NONE', 'TACIT', 'EXPRESS', 'EVERGREEN')),
  -- ISO 8601 periods.
  renewal_term text,
  notice text,
  critical_function boolean,
  -- The identity at the source and whom to credit, for what came from an open file.
  source_key text,
  credit jsonb,
  -- R-CON-3, recomputed whenever the end, the notice or the calendar changes.
  last_notice_on date,
  safe_notice_on date,
  notice_why jsonb not null default '[]',
  missing text[] not null default '{}',
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  check (end_on >= start_on)
);
create unique index contract_reference on contracts.contract (tenant_id, lower(reference));
create unique index contract_source on contracts.contract (tenant_id, source_key) where source_key is not null;
create index contract_by_reference on contracts.contract (tenant_id, reference collate "und-x-icu", id);
create index contract_by_end on contracts.contract (tenant_id, (coalesce(end_on, 'infinity')), id);
create index contract_by_notice on contracts.contract (tenant_id, (coalesce(last_notice_on, 'infinity')), id);
create index contract_by_owner on contracts.contract (tenant_id, owner_person_id) where owner_person_id is not null;
create index contract_incomplete on contracts.contract (tenant_id, id) where missing <> '{}';
select platform.govern('contracts.contract');

-- A consortium has one lead and co-contractors.
create table contracts.party (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  role text not null check (role in ('LEAD', 'CO')),
  supplier_id uuid not null,
  relationship_id uuid not null,
  supplier_name text not null,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, supplier_id),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
create unique index party_lead on contracts.party (tenant_id, contract_id) where role = 'LEAD';
create index party_by_supplier on contracts.party (tenant_id, supplier_id);
create index party_by_relationship on contracts.party (tenant_id, relationship_id);
select platform.govern('contracts.party');

-- An amendment as a source reports it. The negotiated amendments of the life cycle are another thing.
create table contracts.registered_amendment (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  contract_id uuid not null,
  number int not null check (number > 0),
  subject text not null,
  notified_on date,
  published_on date,
  amount numeric(18, 2),
  duration_months numeric(6, 2),
  suppliers jsonb,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id),
  unique (tenant_id, contract_id, number),
  foreign key (tenant_id, contract_id) references contracts.contract (tenant_id, id) on delete cascade
);
select platform.govern('contracts.registered_amendment');

create table contracts.import_batch (
  tenant_id uuid not null,
  id uuid not null,
  version int not null default 1,
  file_name text not null check (length(file_name) between 1 and 255),
  digest text not null,
  size_bytes int not null,
  state text not null check (state in ('UPLOADED', 'READING', 'MAPPED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED',
                                       'UNDOING', 'UNDONE', 'FAILED')),
  format text check (format in ('csv', 'decp')),
  kind text check (kind in ('csv-suppliers', 'csv-contracts', 'decp')),
  delimiter text,
  encoding text,
  headers jsonb not null default '[]',
  mapping jsonb not null default '{}',
  suggestions jsonb not null default '{}',
  buyers jsonb,
  chosen_buyers jsonb not null default '[]',
  accept_incomplete boolean not null default false,
  credit jsonb,
  -- Counts the dry runs, so that one that was overtaken by a new mapping writes nothing.
  run int not null default 0,
  counts jsonb,
  failure jsonb,
  uploaded_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  created_at timestamptz, created_by text, updated_at timestamptz, updated_by text,
  primary key (tenant_id, id)
);
create index import_batch_newest on contracts.import_batch (tenant_id, id desc);
select platform.govern('contracts.import_batch');

-- The file as it came, so that what was read can be read again. Its bytes never enter the audit.
create table contracts.import_file (
  tenant_id uuid not null,
  id uuid not null,
  bytes bytea not null check (octet_length(bytes) <= 20 * 1024 * 1024),
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references contracts.import_batch (tenant_id, id) on delete cascade
);
select platform.govern('contracts.import_file', redact => array['bytes']);

-- How far the worker is: written in small transactions of its own while the big one runs. Without a foreign key, for
-- its check would wait for the big one's lock on the batch.
create table contracts.import_progress (
  tenant_id uuid not null,
  id uuid not null,
  done int not null,
  total int not null,
  primary key (tenant_id, id)
);
select platform.govern('contracts.import_progress', audited => false);

-- The report of the newest dry run or application, row by row.
create table contracts.import_row (
  tenant_id uuid not null,
  import_id uuid not null,
  row_number int not null,
  verdict text not null check (verdict in ('CREATE', 'UPDATE', 'SAME', 'ERROR', 'WARNING')),
  messages jsonb not null,
  preview jsonb not null,
  primary key (tenant_id, import_id, row_number),
  foreign key (tenant_id, import_id) references contracts.import_batch (tenant_id, id) on delete cascade
);
select platform.govern('contracts.import_row', audited => false);

-- What an application did, in order: what an undo takes back.
create table contracts.import_change (
  tenant_id uuid not null,
  import_id uuid not null,
  number int not null,
  object text not null check (object in ('SUPPLIER', 'CONTRACT')),
  object_id uuid not null,
  title text not null,
  act text not null check (act in ('CREATE', 'UPDATE')),
  -- The version the application left behind: another one later means that somebody built on it.
  version int not null,
  before jsonb,
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references contracts.import_batch (tenant_id, id) on delete cascade
);
select platform.govern('contracts.import_change', audited => false);
