/** Every SELECT about the glossary. JSON ones are responses as they leave. */

const term = `'id', t.id, 'term', t.term, 'language', t.language, 'definition', t.definition,
    'acceptedJargon', t.accepted_jargon, 'version', t.version`;

/** A house's glossary is a page or two: all of it, by name. */
export const glossary = `
  select json_build_object('items', coalesce((select json_agg(json_build_object(${term})
    order by t.term collate "und-x-icu", t.id) from contracts.glossary_term t where t.tenant_id = :tenant), '[]'))::text`;

export const termCard = `
  select json_build_object(${term})::text from contracts.glossary_term t where t.tenant_id = :tenant and t.id = :id`;

export const agreedTerms = `
  select lower(t.term) as term from contracts.glossary_term t where t.tenant_id = :tenant`;

export const sameTerm = `
  select t.id from contracts.glossary_term t
  where t.tenant_id = :tenant and t.language = :language and lower(t.term) = lower(:term)`;
