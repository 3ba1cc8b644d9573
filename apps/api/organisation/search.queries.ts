/** What one may find, across every module. */

export const found = 'select kind, id, title, path from platform.search(:q, :kinds::text[], :limit::int)';

export const foundJson = `
  select json_build_object('items', coalesce(json_agg(json_build_object(
    'kind', kind, 'id', id, 'title', title, 'path', path)), '[]'))::text
  from platform.search(:q, null, 20)`;
