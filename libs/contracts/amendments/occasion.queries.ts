/** The days of a contract that is alive or to come; nothing of one that is over. */
export const occasionDays = `
  select c.id, c.reference, c.start_on::text as "startOn", c.end_on::text as "endOn",
    c.last_notice_on::text as "lastNoticeOn"
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId
    and c.state not in ('ENDED', 'EXPIRED', 'ABANDONED')`;

/** Whether the last two verdicts on a KPI were both a miss. */
export const keepsMissing = `
  select count(*) = 2 and bool_and(not v.told_met) as "isRepeated" from (
    select m.told_met from (
      select m.told_met, m.last_day, m.first_day from contracts.measure m
      where m.tenant_id = :tenant and m.kpi_id = :kpiId and m.told_met is not null
      union all
      select c.told_met, c.last_day, c.first_day from contracts.composite_verdict c
      where c.tenant_id = :tenant and c.kpi_id = :kpiId) m
    order by m.last_day desc, m.first_day desc limit 2) v`;
