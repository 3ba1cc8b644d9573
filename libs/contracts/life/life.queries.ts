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
