-- The suppliers of a contract see it, from its negotiation on.

-- While the customer prepares it, a contract is theirs alone.
alter table contracts.party
  add column audience text not null default 'shared' check (audience in ('shared', 'customer'));
drop policy governed on contracts.party;
drop trigger stamp on contracts.party;
drop trigger audit on contracts.party;
select platform.govern('contracts.party');
create index party_of_supplier on contracts.party (tenant_id, supplier_id, contract_id);
drop index contracts.party_by_supplier;

-- The contracts that are shared with the supplier who asks: what every row that hangs on a contract compares with.
-- It runs as whoever asks, so row security on the parties has already decided.
create function contracts.my_contracts() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(p.contract_id), '{}') from contracts.party p
  where p.tenant_id = platform.current_tenant() and p.supplier_id = platform.current_supplier()
    and p.audience = 'shared'
$$;
grant execute on function contracts.my_contracts() to rekindle_app;

alter table contracts.contract
  add column audience text not null default 'shared' check (audience in ('shared', 'customer'));
drop policy governed on contracts.contract;
drop trigger stamp on contracts.contract;
drop trigger audit on contracts.contract;
select platform.govern('contracts.contract', shared_with => 'id = any ((select contracts.my_contracts())::uuid[])');

alter table contracts.registered_amendment
  add column audience text not null default 'shared' check (audience in ('shared', 'customer'));
drop policy governed on contracts.registered_amendment;
drop trigger stamp on contracts.registered_amendment;
drop trigger audit on contracts.registered_amendment;
select platform.govern('contracts.registered_amendment',
                       shared_with => 'contract_id = any ((select contracts.my_contracts())::uuid[])');
