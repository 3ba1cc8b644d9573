export const placeOfPair = `
  select p.id as "pairId", p.relationship_id as "relationshipId", p.supplier_id as "supplierId",
    array_remove(array[p.customer_person_id, p.supplier_person_id], null) as people
  from executive_contact.pair p
  where p.tenant_id = :tenant and p.id = :pairId and p.state <> 'CLOSED'`;

/** The open pair of a relationship both of whose holders are among these people. */
export const pairOfPeople = `
  select p.id from executive_contact.pair p
  where p.tenant_id = :tenant and p.relationship_id = :relationshipId and p.state <> 'CLOSED'
    and p.customer_person_id = any (:people::uuid[]) and p.supplier_person_id = any (:people::uuid[])
  order by p.id limit 1`;

export const suggestionsOfPair = `
  select id from executive_contact.call_suggestion
  where tenant_id = :tenant and pair_id = :pairId and day = :day::date and state in ('CALL', 'DONE')`;

/** What was said among executives alone, as far as row security shows whoever asks that there is something. */
const confided = `(t.confidentiality = 'EXEC_ONLY' and (w.id is not null or n.id is not null))`;

/** R-TEN-4: such words are shown one conversation at a time, to somebody who asks for them, because that is audited. */
const said = (word: string) => `case when :opening::boolean or not ${confided} then ${word} end`;

/** Row security decides what of a touch is there: the supplier finds no note, and no touch that is not shared. */
const touch = `json_build_object(
    'id', t.id, 'pairId', t.pair_id, 'relationshipId', t.relationship_id, 'type', t.type, 'state', t.state,
    'plannedAt', platform.iso(t.planned_at), 'heldAt', platform.iso(t.held_at), 'heldOn', t.held_on,
    'durationMinutes', t.duration_minutes, 'participants', t.participants, 'initiatedBy', t.initiated_by,
    'confidentiality', t.confidentiality, 'line', ${said('w.line')}, 'agreements', coalesce(${said('w.agreements')}, '{}'),
    'ourStakes', ${said('n.our_stakes')}, 'theirValueProposition', ${said('n.their_value_proposition')},
    'toneAfter', ${said('n.tone_after')}, 'isKeptShut', not :opening::boolean and ${confided},
    'confirmation', t.confirmation, 'disputeReason', t.dispute_reason, 'correctsId', t.corrects_id,
    'version', t.version)`;

const spoken = `
  left join executive_contact.touchpoint_words w on w.tenant_id = t.tenant_id and w.id = t.id
  left join executive_contact.touchpoint_note n on n.tenant_id = t.tenant_id and n.id = t.id`;

/** Newest first by id, which grows with time; the cursor is the last id. */
export const touchList = `
  select ${touch} as touch from executive_contact.touchpoint t ${spoken}
  where t.tenant_id = :tenant
    and (:pairId::uuid is null or t.pair_id = :pairId)
    and (:relationshipId::uuid is null or t.relationship_id = :relationshipId)
    and (:after::uuid is null or t.id < :after)
  order by t.id desc limit :limit::int + 1`;

export const touchCard = `
  select ${touch} as touch from executive_contact.touchpoint t ${spoken}
  where t.tenant_id = :tenant and t.id = :id`;

/** Whose reading is audited. That there was such a conversation is no secret within the house, what was said is. */
export const confidenceOpened = `
  select t.id, 'customer' as audience, t.supplier_id,
    jsonb_build_object('relationship_id', t.relationship_id, 'confidentiality', t.confidentiality) as facts
  from executive_contact.touchpoint t ${spoken}
  where t.tenant_id = :tenant and t.id = :id and ${confided}`;

/** A link that still opens. */
export const linkOf = `
  select l.id, l.touchpoint_id as "touchpointId", l.person_id as "personId" from executive_contact.link l
  where l.tenant_id = :tenant and l.token_hash = :hash and l.used_at is null and l.expires_at > :at::timestamptz`;

/** What a guest may read of a conversation: only what is shared. */
export const guestTouch = `
  select t.type, platform.iso(t.held_at) as "heldAt", t.duration_minutes as "durationMinutes", w.line,
    coalesce(w.agreements, '{}') as agreements,
    array(select x ->> 'personId' from jsonb_array_elements(t.participants) x where x ->> 'side' = 'customer') as ours
  from executive_contact.touchpoint t
  left join executive_contact.touchpoint_words w
    on w.tenant_id = t.tenant_id and w.id = t.id and w.audience = 'shared'
  where t.tenant_id = :tenant and t.id = :id and t.audience = 'shared' and t.state = 'HELD'`;
