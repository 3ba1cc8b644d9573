-- A policy asks once in a statement who is asking, and not again for every row: what stands in a `(select …)` of its own
-- is worked out when it is first needed. A list of fifty over two tables asked two hundred times.
create or replace function platform.govern(
  target regclass, redact text[] default '{}', audited boolean default true, shared_with text default null
)
returns void language plpgsql as $$
declare
  columns text[] := array(select attname::text from pg_attribute
                          where attrelid = target and attnum > 0 and not attisdropped order by attnum);
  key text[] := array(select a.attname::text from pg_index i
                      cross join lateral unnest(i.indkey::smallint[]) with ordinality k(attnum, n)
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                      where i.indrelid = target and i.indisprimary order by k.n);
  in_tenant constant text := 'tenant_id = (select platform.current_tenant())';
  named text;
  visible text;
  theirs text;
begin
  if columns[1] is distinct from 'tenant_id' then
    raise exception 'govern(%): the first column must be tenant_id, not %', target, columns[1];
  end if;
  if key[1] is distinct from 'tenant_id' then
    raise exception 'govern(%): the primary key must start with tenant_id', target;
  end if;

  if 'audience' = any (columns) then
    if shared_with is null and not 'supplier_id' = any (columns) then
      raise exception 'govern(%): a table with an audience needs supplier_id, or whom it is shared with', target;
    end if;
    named := case when 'readers' = any (columns)
             then ' or (audience = ''named'' and platform.current_membership() = any (readers))' else '' end;
    -- A CASE and not an OR of comparisons: the planner takes each comparison with a setting for one row in two hundred,
    -- believes that a tenant has next to no rows, and sorts ten thousand of them instead of walking the list's index.
    theirs := case
      when shared_with is null then format(
        'supplier_id = platform.current_supplier() and (audience in (''shared'', ''supplier'')%s)', named)
      when 'supplier_id' = any (columns) then format(
        '(audience = ''shared'' and (%s)) or (supplier_id = platform.current_supplier() and (audience = ''supplier''%s))',
        shared_with, named)
      else format('audience = ''shared'' and (%s)', shared_with) end;
    visible := format(
      '%1$s and case (select platform.current_side())'
      ' when ''system'' then true'
      ' when ''customer'' then audience in (''shared'', ''customer'')%2$s'
      ' when ''supplier'' then %3$s'
      ' else false end', in_tenant, named, theirs);
  else
    visible := in_tenant || ' and case (select platform.current_side()) when ''customer'' then true when ''system'' then true else false end';
  end if;

  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy governed on %s using (%s) with check (%s)', target, visible, visible);
  execute format('grant select, insert, update, delete on %s to rekindle_app', target);
  if columns @> array['created_at', 'created_by', 'updated_at', 'updated_by'] then
    execute format('create trigger stamp before insert or update on %s for each row execute function platform.stamp()', target);
  end if;
  if audited then
    execute format('create trigger audit after insert or update or delete on %s for each row execute function platform.audit(%L)',
                   target, array_to_string(redact, ','));
  end if;
end $$;

-- What was governed before is written the same way. Supplier and membership stay as they are: the few rows that ask for
-- them come last in the CASE, and each more question would cost every statement that never meets one.
do $$
declare
  p record;
  again constant text := '(?<!SELECT )platform\.current_(tenant|side)\(\)';
  once constant text := '(select platform.current_\1())';
begin
  for p in
    select polrelid::regclass as target, polname as name,
           pg_get_expr(polqual, polrelid) as visible, pg_get_expr(polwithcheck, polrelid) as kept
    from pg_policy
  loop
    if concat(p.visible, p.kept) ~ again then
      execute format('alter policy %I on %s', p.name, p.target)
        || coalesce(' using (' || regexp_replace(p.visible, again, once, 'g') || ')', '')
        || coalesce(' with check (' || regexp_replace(p.kept, again, once, 'g') || ')', '');
    end if;
  end loop;
end $$;
