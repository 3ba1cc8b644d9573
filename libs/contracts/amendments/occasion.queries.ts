/** The days of a contract that is alive or to come; nothing of one that is over. */
export const occasionDays = `
  select c.id, c.reference, c.start_on::text as "startOn", c.end_on::text as "endOn",
    c.last_notice_on::text as "lastNoticeOn"
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;
