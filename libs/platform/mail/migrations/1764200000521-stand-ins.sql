-- What falls due for somebody who is away goes to who stands in for them: whose place that is, and what they are called.
alter table platform.notification
  add column stands_in_for uuid,
  add column stands_in_for_name text,
  add check ((stands_in_for is null) = (stands_in_for_name is null));
