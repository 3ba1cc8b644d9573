import { subjectOf, termOn } from './as-of.queries.js';

/** Every SELECT about amendments. JSON ones are responses as they leave. */

const row = `'id', a.id, 'contract', (select json_build_object('id', c.id, 'reference', c.reference,
      'title', c.title, 'currency', c.currency)
      from contracts.contract c where c.tenant_id = a.tenant_id and c.id = a.contract_id),
    'negotiationId', a.negotiation_id, 'number', a.number, 'kind', a.kind, 'title', a.title,
    'effectiveOn', a.effective_on, 'state', a.state, 'isShared', a.audience = 'shared',
    'agreedOn', a.agreed_on, 'signatures', json_build_object('customer', a.signatures -> 'customer',
      'supplier', a.signatures -> 'supplier'), 'signedOn', a.signed_on, 'appliedOn', a.applied_on,
    'abandonedOn', a.abandoned_on`;

/** The number it would have if it were signed now: registers and amendments count in one row (R-AMD-2). */
const expected = `(select greatest(
      coalesce((select max(r.number) from contracts.registered_amendment r
        where r.tenant_id = :tenant and r.contract_id = a.contract_id), 0),
      coalesce((select max(x.number) from contracts.amendment x
        where x.tenant_id = :tenant and x.contract_id = a.contract_id), 0)) + 1)`;

export const amendmentCard = `
  select json_build_object(${row}, 'expectedNumber', coalesce(a.number, ${expected}),
    'isOneSided', a.one_sided_decision_id is not null, 'isRetroactive', a.retroactive_decision_id is not null,
    'term', (select ${termOn('(a.effective_on - 1)')}
      from contracts.contract c where c.tenant_id = a.tenant_id and c.id = a.contract_id),
    'changes', coalesce((select json_agg(e.change || jsonb_build_object('subject',
        ${subjectOf('e.change', '(a.effective_on - 1)')}) order by e.at)
      from jsonb_array_elements(a.changes) with ordinality e(change, at)), '[]'),
    'waivers', coalesce((select json_agg(json_build_object('id', k.id, 'title', k.title, 'amount', k.amount::text,
        'currency', k.currency, 'isWaived', k.state = 'WAIVED') order by k.breach_to, k.id)
      from contracts.negotiation_item i join contracts.credit k
        on k.tenant_id = i.tenant_id and k.contract_id = a.contract_id and k.id = i.credit_id
      where i.tenant_id = a.tenant_id and i.negotiation_id = a.negotiation_id and i.state = 'ACCEPTED'), '[]'),
    'documents', coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name) order by f.id)
      from contracts.document f where f.tenant_id = a.tenant_id and f.about_type = 'amendment'
        and f.about_id = a.id), '[]'), 'version', a.version)::text as card
  from contracts.amendment a where a.tenant_id = :tenant and a.id = :id`;

/** The newest first: the amendments of one contract, open and over. */
export const amendmentsOfContract = `
  select json_build_object('items', coalesce(json_agg(json_build_object(${row}, 'version', a.version)
      order by a.id desc), '[]'))::text
  from contracts.amendment a where a.tenant_id = :tenant and a.contract_id = :contractId`;

/** One signs last in a contract; the lock goes with the transaction. */
export const onlyOneSigns = `
  select pg_advisory_xact_lock(hashtextextended('amendment ' || :tenant::text || :contractId::text, 0))`;

export const lastAmendmentNumber = `
  select greatest(
    coalesce((select max(r.number) from contracts.registered_amendment r
      where r.tenant_id = :tenant and r.contract_id = :contractId), 0),
    coalesce((select max(a.number) from contracts.amendment a
      where a.tenant_id = :tenant and a.contract_id = :contractId), 0))::int as number`;

export const holdClause = `
  insert into contracts.clause_hold (tenant_id, contract_id, clause_id, amendment_id)
  values (:tenant, :contractId, :clauseId, :amendmentId)
  on conflict (tenant_id, clause_id) do nothing returning amendment_id as id`;

export const releaseClauses = `
  delete from contracts.clause_hold where tenant_id = :tenant and amendment_id = :amendmentId`;
