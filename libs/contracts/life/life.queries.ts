/** Every SELECT of a contract's life. JSON ones are responses as they leave. */

export const alertsTold = `
  select step from contracts.notice_alert
  where tenant_id = :tenant and contract_id = :contractId and last_notice_on = :on::date`;

export const keepAlert = `
  insert into contracts.notice_alert (tenant_id, id, contract_id, last_notice_on, step, told_as, told_on)
  values (:tenant, :id, :contractId, :on::date, :step, :toldAs, :today::date)
  on conflict (tenant_id, contract_id, last_notice_on, step) do nothing`;

export const noticeStanding = `
  select c.state, c.last_notice_on::text as "on",
    array(select a.step from contracts.notice_alert a
          where a.tenant_id = c.tenant_id and a.contract_id = c.id and a.last_notice_on = :on::date) as steps
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;

export interface AgreedNotice {
  notice: string | null;
  supplierNotice: string | null;
  endOn: string | null;
  supplierId: string;
}

export const agreedNotice = `
  select c.notice, c.supplier_notice as "supplierNotice", c.end_on::text as "endOn",
    (select p.supplier_id from contracts.party p where p.tenant_id = c.tenant_id and p.contract_id = c.id
     order by p.role desc, p.id limit 1) as "supplierId"
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;

/** The roles of R-CON-1 that have spoken, or were excused with a reason. */
export const heardRoles = `
  select distinct o.role from contracts.stakeholder_opinion o
  where o.tenant_id = :tenant and o.contract_id = :contractId`;

/** The whole life of a contract on one screen; row security leaves each reader what is theirs. */
export const lifeOf = `
  select json_build_object('id', c.id, 'state', c.state, 'wasDrafted', c.was_drafted, 'endingOn', c.ending_on,
    'suspendedUntil', c.suspended_until, 'renewalMode', c.renewal_mode, 'endOn', c.end_on, 'lastNoticeDate', c.last_notice_on,
    'changes', coalesce((select json_agg(json_build_object('id', s.id, 'from', s.from_state, 'to', s.to_state,
        'on', s.on_day, 'at', s.at, 'side', s.side, 'personId', s.person_id, 'reason', s.reason) order by s.at desc, s.id desc)
      from contracts.state_change s where s.tenant_id = c.tenant_id and s.contract_id = c.id), '[]'),
    'notices', coalesce((select json_agg(json_build_object('id', n.id, 'by', n.side, 'givenOn', n.given_on,
        'effectiveOn', n.effective_on, 'earliestOn', n.earliest_on, 'reason', n.reason, 'withdrawnOn', n.withdrawn_on,
        'withdrawalReason', n.withdrawal_reason) order by n.given_on desc, n.id desc)
      from contracts.notice n where n.tenant_id = c.tenant_id and n.contract_id = c.id), '[]'),
    'terms', coalesce((select json_agg(json_build_object('id', t.id, 'origin', t.origin,
        'from', nullif(t.effective_from, date '0001-01-01'), 'to', t.effective_to, 'startOn', t.start_on, 'endOn', t.end_on,
        'renewalMode', t.renewal_mode, 'renewalTerm', t.renewal_term, 'notice', t.notice,
        'annualValue', case when t.annual_value is not null
          then json_build_object('amount', t.annual_value::text, 'currency', c.currency) end,
        'totalValue', case when t.total_value is not null
          then json_build_object('amount', t.total_value::text, 'currency', c.currency) end,
        'amendmentId', t.introduced_by_amendment_id, 'amendmentNumber', t.introduced_by_number)
        order by t.effective_from, t.id)
      from contracts.term t where t.tenant_id = c.tenant_id and t.contract_id = c.id), '[]'),
    'alerts', coalesce((select json_agg(json_build_object('step', a.step, 'toldAs', a.told_as, 'toldOn', a.told_on,
        'lastNoticeDate', a.last_notice_on) order by a.told_on, a.step)
      from contracts.notice_alert a where a.tenant_id = c.tenant_id and a.contract_id = c.id
        and a.last_notice_on = c.last_notice_on), '[]'),
    'stakeholders', coalesce((select json_agg(json_build_object('id', s.id, 'side', s.side, 'role', s.role,
        'person', json_build_object('id', s.person_id, 'name', s.person_name), 'involvedOn', s.involved_on,
        'expectations', s.expectations, 'needs', s.needs, 'constraints', s.constraints, 'audience', s.audience,
        'acknowledgedByCustomerOn', s.acknowledged_by_customer_on,
        'acknowledgedBySupplierOn', s.acknowledged_by_supplier_on,
        'opinion', (select json_build_object('verdict', o.verdict, 'opinion', o.opinion, 'givenOn', o.given_on)
          from contracts.stakeholder_opinion o where o.tenant_id = s.tenant_id and o.stakeholder_id = s.id),
        'version', s.version) order by s.side, s.involved_on, s.id)
      from contracts.stakeholder s where s.tenant_id = c.tenant_id and s.contract_id = c.id), '[]'),
    'waivers', coalesce((select json_agg(json_build_object('role', o.role, 'reason', o.waiver, 'givenOn', o.given_on)
        order by o.role)
      from contracts.stakeholder_opinion o where o.tenant_id = c.tenant_id and o.contract_id = c.id
        and o.stakeholder_id is null), '[]'),
    'exitItems', coalesce((select json_agg(json_build_object('id', e.id, 'code', e.code, 'title', e.title,
        'owner', case when e.owner_person_id is not null
          then json_build_object('id', e.owner_person_id, 'name', e.owner_name) end,
        'dueOn', e.due_on, 'doneOn', e.done_on, 'evidence', e.evidence, 'version', e.version) order by e.due_on, e.id)
      from contracts.exit_item e where e.tenant_id = c.tenant_id and e.contract_id = c.id), '[]'),
    'vitality', case when platform.current_side() <> 'supplier' then json_build_object(
        'since', c.start_on, 'relationshipId', (select p.relationship_id from contracts.party p
          where p.tenant_id = c.tenant_id and p.contract_id = c.id and p.role = 'LEAD'),
        'amendmentAt', (select max(e.at) from platform.event e
          where e.tenant_id = c.tenant_id and e.contract_id = c.id and e.name = 'amendment.effective'
            and e.facts ->> 'kind' = 'SUBSTANTIVE'),
        'reviewAt', (select max(e.at) from platform.event e
          where e.tenant_id = c.tenant_id and e.contract_id = c.id and e.name = 'objective-review.held')) end,
    'known', json_build_object('startOn', c.start_on, 'ownerPersonId', c.owner_person_id, 'renewalMode', c.renewal_mode,
        'notice', c.notice),
    'version', c.version)::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;

/** What happened to a contract, newest first; row security keeps from each reader what is not theirs to know. */
export const historyOf = `
  with page as (
    select e.* from platform.event e
    where e.tenant_id = :tenant and e.contract_id = :id
      and (:afterAt::timestamptz is null or (e.at, e.id) < (:afterAt::timestamptz, :afterId::uuid))
    order by e.at desc, e.id desc limit :limit::int + 1
  ), shown as (select * from page order by at desc, id desc limit :limit::int)
  select json_build_object(
    'items', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'at', e.at, 'audience', e.audience,
        'facts', e.facts) order by e.at desc, e.id desc), '[]') from shown e),
    'nextCursor', (select platform.cursor(l.at::text, l.id::text) from shown l
      where (select count(*) from page) > :limit::int order by l.at, l.id limit 1))::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;

export const lastNoticeOf = `
  select c.last_notice_on::text as "on" from contracts.contract c where c.tenant_id = :tenant and c.id = :id`;
