-- The history of one contract, newest first. A column and not an index on the expression: `->>` is not leakproof, so
-- that under row security an index on it would never be walked.
alter table platform.event add column contract_id uuid generated always as (
  case when facts ->> 'contractId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (facts ->> 'contractId')::uuid end
) stored;
create index event_by_contract on platform.event (tenant_id, contract_id, at desc, id desc) where contract_id is not null;
-- When a contract was last agreed on anew, and its objectives last looked at: two facts among thousands of measures.
create index event_of_vitality on platform.event (tenant_id, contract_id, name, at desc)
  where name in ('amendment.effective', 'objective-review.held');
