/** Every SELECT about documents. JSON ones are responses as they leave. */

const version = `json_build_object('id', v.id, 'n', v.n, 'name', v.name, 'mediaType', v.media_type,
    'size', v.size_bytes, 'sha256', v.sha256, 'side', v.side, 'storedAt', to_json(v.stored_at))`;

const card = `json_build_object('id', d.id, 'contractId', d.contract_id, 'kind', d.kind, 'name', d.name,
    'audience', d.audience, 'about', json_build_object('type', d.about_type, 'id', d.about_id),
    'versions', (select json_agg(${version} order by v.n desc) from contracts.document_version v
                 where v.tenant_id = d.tenant_id and v.document_id = d.id),
    'version', d.version)`;

export const documentCard = `
  select ${card}::text from contracts.document d where d.tenant_id = :tenant and d.id = :id`;

/** The signed papers first, then by kind, the newest first. */
export const documentsOfContract = `
  select json_build_object('items', coalesce((select json_agg(${card} order by array_position(
      array['SIGNED_CONTRACT', 'SIGNED_AMENDMENT', 'ANNEX', 'MINUTES', 'EVIDENCE', 'OTHER'], d.kind), d.id desc)
    from contracts.document d where d.tenant_id = :tenant and d.contract_id = :contractId), '[]'))::text
  from contracts.contract k where k.tenant_id = :tenant and k.id = :contractId`;

export const documentsAbout = `
  select d.id, d.contract_id as "contractId", d.kind, d.name, d.audience, d.last_n as "lastN" from contracts.document d
  where d.tenant_id = :tenant and d.about_type = :type and d.about_id = :id order by d.id`;

/** The file of a version, the newest when no number is given. */
export const documentFile = `
  select v.sha256, v.name, v.media_type as "mediaType", v.size_bytes::int as size
  from contracts.document_version v
  where v.tenant_id = :tenant and v.document_id = :id and (:n::int is null or v.n = :n)
  order by v.n desc limit 1`;

/** Whose reading is noted: each file that is opened, of whatever audience. */
export const fileOpened = `
  select v.document_id as id, v.audience, v.supplier_id,
    jsonb_build_object('contract_id', v.contract_id, 'n', v.n, 'name', v.name) as facts
  from contracts.document_version v
  where v.tenant_id = :tenant and v.document_id = :id and (:n::int is null or v.n = :n)
  order by v.n desc limit 1`;

export const signedContractKept = `
  select exists (select 1 from contracts.document d
    where d.tenant_id = :tenant and d.contract_id = :contractId and d.kind = 'SIGNED_CONTRACT') as "isKept"`;

export const digestsKept = `
  select distinct v.sha256 from contracts.document_version v
  where v.tenant_id = :tenant and v.sha256 = any (:digests::text[])`;
