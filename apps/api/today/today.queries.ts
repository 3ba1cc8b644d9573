/** What was settled lately, newest first; an event is the record of a decision. */
export const settled = `
  select e.id, e.name, e.at, e.relationship_id as "relationshipId", e.facts
  from platform.event e
  where e.tenant_id = :tenant and e.name = any (:names::text[]) and e.at > :since::timestamptz
  order by e.at desc, e.id desc limit :limit::int`;
