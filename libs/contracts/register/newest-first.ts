/** What a page of a list is made of. Rows go by one letter; their key grows, so that the greatest is the newest. */
export interface NewestFirst {
  table: string;
  as: string;
  key: 'id' | 'number';
  /** The conditions of the filters that are asked; the others are left out. */
  wanted: (string | false)[];
  /** The JSON of one row. */
  item: string;
  limit: number;
}

/**
 * One page of a list, the newest first, and the cursor of the next. It is written for the filters that are asked, so
 * that the planner sees which index it may walk: an optional filter in the text would hide it.
 */
export function newestFirst({ table, as, key, wanted, item, limit: most }: NewestFirst): string {
  const limit = Math.trunc(most);
  const order = `order by ${as}.${key} desc`;
  const conditions = [`${as}.tenant_id = :tenant`, ...wanted].filter(Boolean).join(' and ');
  return `
  with page as (select ${as}.* from ${table} ${as} where ${conditions} ${order} limit ${limit + 1}),
  shown as (select * from page ${as} ${order} limit ${limit})
  select json_build_object(
    'items', coalesce((select json_agg(${item} ${order}) from shown ${as}), '[]'),
    'nextCursor', case when (select count(*) from page) > ${limit} then
      (select platform.cursor(${as}.${key}::text) from shown ${as} order by ${as}.${key} limit 1) end)::text`;
}
