/** Every SELECT about decisions. JSON ones are responses as they leave. */

const card = `json_build_object('id', d.id, 'contractId', d.contract_id, 'year', d.year, 'number', d.number,
    'kind', d.kind, 'subjectType', d.subject_type, 'subjectId', d.subject_id, 'motive', d.motive, 'source', d.source,
    'state', d.state, 'proposedBy', case when d.proposed_by is not null
      then json_build_object('id', d.proposed_by, 'name', d.proposed_by_name) end,
    'proposedOn', d.proposed_on, 'approvals', d.approvals,
    'needs', case when d.state = 'PROPOSED' then array(
      select needed from unnest(case d.kind when 'RETROACTIVE_EFFECT' then array['LEGAL'] else array['OWNER', 'LEGAL'] end) needed
      where not d.approvals @> jsonb_build_array(jsonb_build_object('as', needed))) else '{}' end,
    'closedBy', case when d.closed_by is not null
      then json_build_object('id', d.closed_by, 'name', d.closed_by_name) end,
    'closedOn', d.closed_on, 'refusalReason', d.refusal_reason, 'version', d.version)`;

export const decisionCard = `
  select ${card}::text from contracts.decision d where d.tenant_id = :tenant and d.id = :id`;

/** The newest first. */
export const decisionsOfContract = `
  select json_build_object('items', coalesce(json_agg(${card} order by d.year desc, d.number desc), '[]'))::text
  from contracts.decision d where d.tenant_id = :tenant and d.contract_id = :contractId`;

/** Whoever proposes next waits here, so that two of them cannot take one number. */
export const lockContract = `
  select c.id from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId for update`;

export const lastNumber = `
  select coalesce(max(d.number), 0)::int as number from contracts.decision d
  where d.tenant_id = :tenant and d.contract_id = :contractId and d.year = :year`;

export const standing = `
  select d.id, d.state from contracts.decision d
  where d.tenant_id = :tenant and d.subject_id = :subjectId and d.kind = :kind and d.state in ('PROPOSED', 'TAKEN')`;
