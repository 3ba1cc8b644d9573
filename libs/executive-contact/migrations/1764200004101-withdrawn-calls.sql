-- A call that was frozen in the morning and is decided again, because one of the two turned out to be away, or to be
-- there after all: it is kept as it was chosen, and no longer stands.
alter table executive_contact.call_suggestion drop constraint call_suggestion_state_check;
alter table executive_contact.call_suggestion
  add constraint call_suggestion_state_check check (state in ('CALL', 'NONE', 'DONE', 'DISMISSED', 'WITHDRAWN'));
drop index executive_contact.one_call_a_day;
create unique index one_call_a_day on executive_contact.call_suggestion (tenant_id, executive_id, day)
  where state not in ('DISMISSED', 'WITHDRAWN');
