/** Every SELECT about obligations. JSON ones are responses as they leave. */

const OPEN = `('UPCOMING', 'DUE', 'LATE', 'BREACHED')`;

const instance = `json_build_object('id', i.id, 'obligationId', i.obligation_id, 'number', i.number,
    'namedOn', i.named_on, 'dueOn', i.due_on, 'breachOn', i.breach_on, 'why', i.why, 'state', i.state,
    'breachedOn', i.breached_on,
    'evidence', case when i.evidence is not null or i.evidence_link is not null or i.document_id is not null then
      json_build_object('text', i.evidence, 'link', i.evidence_link, 'documentId', i.document_id) end,
    'fulfilledOn', i.fulfilled_on, 'fulfilledSide', i.fulfilled_side, 'fulfilledBy', i.fulfilled_by_name,
    'acceptance', i.acceptance, 'answeredOn', i.answered_on, 'answeredBy', i.answered_by_name,
    'returnReason', i.return_reason, 'closedReason', i.closed_reason,
    'decisionId', case when platform.current_side() <> 'supplier' then i.decision_id end, 'version', i.version)`;

const person = (column: string) =>
  `case when o.${column}_person_id is not null then
     json_build_object('id', o.${column}_person_id, 'name', o.${column}_person_name) end`;

/** An obligation with its open instances and the twelve last closed ones, and the log of advice. */
const card = `json_build_object('id', o.id, 'contractId', o.contract_id, 'clauseId', o.clause_id, 'title', o.title,
    'kind', o.kind, 'obligor', o.obligor, 'recurrence', o.recurrence, 'firstDueOn', o.first_due_on,
    'evidenceRequired', o.evidence_required, 'reminderDays', o.reminder_days,
    'customerPerson', ${person('customer')}, 'supplierPerson', ${person('supplier')}, 'endedOn', o.ended_on,
    'instances', coalesce((select json_agg(${instance} order by i.number desc) from (
        select i.*, row_number() over (partition by i.state in ${OPEN} order by i.number desc) as place
        from contracts.obligation_instance i where i.tenant_id = o.tenant_id and i.obligation_id = o.id) i
        where i.place <= 12), '[]'),
    'advice', coalesce((select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'text', a.text,
        'givenSide', a.given_side, 'givenBy', a.given_by_name, 'givenOn', a.given_on,
        'acknowledgedOn', a.acknowledged_on, 'acknowledgedBy', a.acknowledged_by_name, 'answer', a.answer)
        order by a.given_on desc, a.id desc)
        from contracts.advice a where a.tenant_id = o.tenant_id and a.obligation_id = o.id), '[]'),
    'version', o.version)`;

export const obligationCard = `
  select ${card}::text from contracts.obligation o where o.tenant_id = :tenant and o.id = :id`;

export const obligationsOfContract = `
  select json_build_object('items', coalesce(json_agg(${card} order by o.ended_on is not null, o.title collate "und-x-icu", o.id), '[]'))::text
  from contracts.obligation o where o.tenant_id = :tenant and o.contract_id = :contractId`;

export const instanceCard = `
  select ${instance}::text from contracts.obligation_instance i where i.tenant_id = :tenant and i.id = :id`;

/** Which obligation an instance or a piece of advice belongs to: it is locked before them, by whoever writes. */
export const obligationOfInstance = `
  select i.obligation_id as id from contracts.obligation_instance i where i.tenant_id = :tenant and i.id = :id`;

/** How far an obligation's instances reach: the last number, and whether one is still to come. */
export const reachOf = `
  select coalesce(max(i.number), 0)::int as last,
    coalesce(bool_or(i.state = 'UPCOMING' and i.due_on > :today::date), false) as "hasNext"
  from contracts.obligation_instance i where i.tenant_id = :tenant and i.obligation_id = :obligationId`;

export const livingObligations = `
  select o.id from contracts.obligation o
  where o.tenant_id = :tenant and o.contract_id = :contractId and o.ended_on is null order by o.id`;

export const obligationsOfPerson = `
  select o.id from contracts.obligation o
  where o.tenant_id = :tenant and (o.customer_person_id = :personId::uuid or o.supplier_person_id = :personId::uuid)
  order by o.id`;

/** What has not fallen due yet, whose days one of these countries moves. */
export const upcomingIn = `
  select i.id from contracts.obligation_instance i
  join contracts.obligation o on o.tenant_id = i.tenant_id and o.id = i.obligation_id
  where i.tenant_id = :tenant and i.state = 'UPCOMING'
    and (o.supplier_country = :country and o.obligor <> 'CUSTOMER' or :isOurs::boolean and o.obligor <> 'SUPPLIER')
  order by i.id`;
