import { newestFirst } from '../register/newest-first.js';

/** Every SELECT of the imports. JSON ones are responses as they leave. */

export const importCard = `
  select json_build_object('id', b.id, 'fileName', b.file_name, 'sizeBytes', b.size_bytes, 'state', b.state,
    'format', b.kind, 'kind', b.kind, 'delimiter', b.delimiter, 'encoding', b.encoding, 'headers', b.headers,
    'fields', coalesce((:fields::jsonb) -> b.kind, '[]'), 'mapping', b.mapping, 'suggestions', b.suggestions,
    'buyers', b.buyers, 'chosenBuyers', b.chosen_buyers, 'acceptIncomplete', b.accept_incomplete,
    'source', case when b.credit is not null then json_build_object('name', b.credit ->> 'publisher',
                'publishedOn', b.credit ->> 'publishedOn', 'licence', b.credit ->> 'licence') end,
    'progress', (select json_build_object('done', p.done, 'total', p.total) from contracts.import_progress p
                 where p.tenant_id = b.tenant_id and p.id = b.id),
    'report', case when b.counts is not null then json_build_object(
      'counts', b.counts,
      'rows', coalesce((select json_agg(json_build_object('row', r.row_number, 'verdict', r.verdict,
                'messages', r.messages, 'preview', r.preview) order by r.row_number) from (
                select x.* from contracts.import_row x
                where x.tenant_id = b.tenant_id and x.import_id = b.id
                  and (:verdict::text is null or x.verdict = :verdict)
                  and x.row_number > :afterRow::int
                order by x.row_number limit :limit::int) r), '[]')) end,
    'failure', b.failure ->> 'code', 'failureParams', b.failure -> 'params',
    'undoable', :undoable::jsonb,
    'uploadedAt', b.uploaded_at, 'appliedAt', b.applied_at, 'undoneAt', b.undone_at, 'version', b.version)::text
  from contracts.import_batch b where b.tenant_id = :tenant and b.id = :id`;

export function importList({ after, limit }: { after?: string | undefined; limit: number }): string {
  return newestFirst({
    table: 'contracts.import_batch',
    as: 'b',
    key: 'id',
    wanted: [after !== undefined && 'b.id < :after::uuid'],
    item: `json_build_object('id', b.id, 'fileName', b.file_name, 'state', b.state, 'format', b.kind,
        'counts', b.counts, 'failure', b.failure ->> 'code', 'uploadedAt', b.uploaded_at,
        'uploadedBy', b.created_by, 'appliedAt', b.applied_at, 'version', b.version)`,
    limit,
  });
}

export const importState = `
  select b.state from contracts.import_batch b where b.tenant_id = :tenant and b.id = :id`;

export const keepFile = `insert into contracts.import_file (tenant_id, id, bytes) values (:tenant, :id, :bytes)`;

export const fileBytes = `select f.bytes from contracts.import_file f where f.tenant_id = :tenant and f.id = :id`;

export const setProgress = `
  insert into contracts.import_progress (tenant_id, id, done, total) values (:tenant, :id, :done, :total)
  on conflict (tenant_id, id) do update set done = excluded.done, total = excluded.total`;

/** What the last step counted says nothing of the next one. */
export const forgetProgress = `delete from contracts.import_progress where tenant_id = :tenant and id = :id`;

export const forgetRows = `delete from contracts.import_row where tenant_id = :tenant and import_id = :id`;

/** The bits of a report in one statement, whatever their number. */
export const keepRows = `
  insert into contracts.import_row (tenant_id, import_id, row_number, verdict, messages, preview)
  select :tenant, :id, r.row, r.verdict, r.messages, r.preview
  from jsonb_to_recordset(:rows::jsonb) as r(row int, verdict text, messages jsonb, preview jsonb)
  on conflict (tenant_id, import_id, row_number) do update
    set verdict = excluded.verdict, messages = excluded.messages, preview = excluded.preview`;

export const keepChanges = `
  insert into contracts.import_change (tenant_id, import_id, number, object, object_id, title, act, version, before)
  select :tenant, :id, c.number, c.object, c."objectId", c.title, c.act, c.version, c.before
  from jsonb_to_recordset(:changes::jsonb) as c(number int, object text, "objectId" uuid, title text, act text,
                                                version int, before jsonb)`;

export const forgetChanges = `delete from contracts.import_change where tenant_id = :tenant and import_id = :id`;

export const importChanges = `
  select c.object, c.object_id as "objectId", c.title, c.act, c.version, c.before
  from contracts.import_change c where c.tenant_id = :tenant and c.import_id = :id order by c.number`;

/**
 * Contracts of the batch that somebody has written since, or a later file that still stands. What the product itself
 * kept in step (a supplier called otherwise, a notice date that a holiday moved) is nobody's work.
 */
export const contractsBuiltOn = `
  select k.object_id as id, k.title from contracts.import_change k
  join contracts.contract c on c.tenant_id = k.tenant_id and c.id = k.object_id
  where k.tenant_id = :tenant and k.import_id = :id and k.object = 'CONTRACT' and c.version <> k.version
    and (exists (select 1 from platform.audit_entry a
           where a.tenant_id = :tenant and a.object = 'contracts.contract' and a.object_id = k.object_id::text
             and a.actor not like 'system:%' and (a.after ->> 'version')::int > k.version)
      or exists (select 1 from contracts.import_change o
           join contracts.import_batch i on i.tenant_id = o.tenant_id and i.id = o.import_id and i.state = 'APPLIED'
           where o.tenant_id = :tenant and o.object_id = k.object_id and o.import_id <> k.import_id
             and o.version > k.version))
  order by k.number`;

/** Other contracts that name a supplier this batch brought. */
export const suppliersUsedElsewhere = `
  select k.title as supplier, c.reference from contracts.import_change k
  join contracts.party p on p.tenant_id = k.tenant_id and p.supplier_id = k.object_id
  join contracts.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
  where k.tenant_id = :tenant and k.import_id = :id and k.object = 'SUPPLIER' and k.act = 'CREATE'
    and not exists (select 1 from contracts.import_change o
      where o.tenant_id = k.tenant_id and o.import_id = k.import_id and o.object = 'CONTRACT' and o.object_id = c.id)
  order by k.number, c.reference`;
