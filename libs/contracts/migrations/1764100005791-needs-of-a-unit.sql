-- What a unit needs, newest first: its lead's own screen.
create index need_of_unit on contracts.need (tenant_id, lower(business_unit), id desc) where business_unit is not null;
