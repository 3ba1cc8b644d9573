/**
 * What waits for these people and is due, whether or not it was handed over: one letter takes all of it. The people are
 * gathered first and once: of a table without statistics the planner would gather them again for every row.
 */
export const WAITING = `
  select n.* from platform.notification n
  where n.tenant_id = :tenant and n.state = 'WAITING' and n.post_at <= :now
    and n.person_id = any (array(
      select distinct person_id from platform.notification where tenant_id = :tenant and id = any (:ids::uuid[])))
  order by n.id
  for update`;

/**
 * The letters of these people from a day on: what is counted on the day it left, and the unsent one that takes more lines.
 * Locked, so that a line is not put into a letter that is being dropped at the same moment: it would never be read again.
 */
export const LETTERS_OF = `
  select id, person_id, coalesce((sent_at at time zone time_zone)::date, for_day)::text as day, is_immediate, state
  from platform.delivery
  where tenant_id = :tenant and person_id = any (:people::uuid[]) and for_day >= :from
    and state not in ('SUPPRESSED', 'FAILED')
  order by id
  for update`;

export const MAKE_LETTERS = `
  insert into platform.delivery
    (tenant_id, id, person_id, name, email, locale, time_zone, country, region, for_day, is_immediate, message_id, made_at)
  select :tenant, l.id, l.person_id, l.name, l.email, l.locale, l.time_zone, l.country, l.region, l.for_day,
         l.is_immediate, l.message_id, :now
  from jsonb_to_recordset(:letters::jsonb) as l(id uuid, person_id uuid, name text, email text, locale text,
    time_zone text, country text, region text, for_day date, is_immediate boolean, message_id text)`;

/** Moves notifications on: into a letter, to a later day, or out with a reason. */
export const MOVE_NOTIFICATIONS = `
  update platform.notification n
  set state = m.state, reason = m.reason, delivery_id = coalesce(m.delivery_id, n.delivery_id),
      post_at = coalesce(m.post_at, n.post_at)
  from jsonb_to_recordset(:moves::jsonb) as m(id uuid, state text, reason text, delivery_id uuid, post_at timestamptz)
  where n.tenant_id = :tenant and n.id = any (:ids::uuid[]) and n.id = m.id`;

export const SET_DATES = `
  insert into platform.due (tenant_id, kind, id, due_at)
  select :tenant, :kind, d.id, d.due_at from jsonb_to_recordset(:dates::jsonb) as d(id uuid, due_at timestamptz)
  on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at, claimed_until = null`;

export const CLEAR_DATES = `
  delete from platform.due where tenant_id = :tenant and kind = :kind and id = any (:ids::uuid[])`;

/** The dates of letters about which nothing more is to be done. */
export const CLEAR_SETTLED = `
  delete from platform.due u
  where u.tenant_id = :tenant and u.kind = 'delivery' and u.id = any (:ids::uuid[])
    and not exists (select from platform.delivery d
                    where d.tenant_id = u.tenant_id and d.id = u.id and d.state in ('READY', 'SENDING'))`;

/**
 * Takes letters in hand: those nobody else holds. Real time, because holding is not business. One that is locked is
 * waited for and looked at again: it may just be given another line, and skipping it would leave it until the lease ends.
 */
export const TAKE_LETTERS = `
  select d.* from platform.delivery d
  where d.tenant_id = :tenant and d.id = any (:ids::uuid[])
    and (d.state = 'READY' or (d.state = 'SENDING' and d.sending_until < clock_timestamp()))
  order by d.id
  for update`;

export const LINES_OF = `
  select * from platform.notification
  where tenant_id = :tenant and delivery_id = any (:ids::uuid[]) and state = 'POSTED'
  order by id`;

export const HOLD_LETTERS = `
  update platform.delivery d
  set state = m.state, reason = m.reason, subject = coalesce(m.subject, d.subject), body = coalesce(m.body, d.body),
      html = coalesce(m.html, d.html), attempts = d.attempts + m.attempt,
      sending_until = case when m.state = 'SENDING' then clock_timestamp() + make_interval(secs => :hold) end,
      sent_at = case when m.state = 'KEPT' then :now::timestamptz end
  from jsonb_to_recordset(:letters::jsonb) as m(id uuid, state text, reason text, subject text, body text, html text,
    attempt int)
  where d.tenant_id = :tenant and d.id = any (:ids::uuid[]) and d.id = m.id`;

/**
 * What came of the attempts; a letter that was taken over by another sender in the meantime is left to it. The ids say
 * again whose rows they are: before the first statistics of a table the planner would look through all that is due.
 */
export const SETTLE_LETTERS = `
  with settled as (
    update platform.delivery d
    set state = m.state, reason = m.reason, sending_until = null,
        sent_at = case when m.state = 'SENT' then :now::timestamptz end
    from jsonb_to_recordset(:letters::jsonb) as m(id uuid, state text, reason text)
    where d.tenant_id = :tenant and d.id = any (:ids::uuid[]) and d.id = m.id and d.state = 'SENDING'
    returning d.id, d.state
  ), done_with as (
    delete from platform.due u using settled s
    where u.tenant_id = :tenant and u.kind = 'delivery' and u.id = any (:ids::uuid[]) and u.id = s.id
      and s.state in ('SENT', 'FAILED')
  )
  update platform.notification n set state = s.state
  from settled s
  where n.tenant_id = :tenant and n.delivery_id = any (:ids::uuid[]) and n.delivery_id = s.id and n.state = 'POSTED'
    and s.state in ('SENT', 'FAILED')`;

/** Another round for a letter that was given up. */
export const RETRY_LETTER = `
  with again as (
    update platform.delivery set state = 'READY', reason = null, attempts = 0
    where tenant_id = :tenant and id = :id and state = 'FAILED'
    returning id
  )
  update platform.notification n set state = 'POSTED'
  from again where n.tenant_id = :tenant and n.delivery_id = again.id and n.state = 'FAILED'
  returning n.delivery_id`;

/** Newest first; the cursor is the last one's moment and id. Secret links are not in what is kept. */
export const MESSAGES = `
  with page as (
    select d.* from platform.delivery d
    where d.tenant_id = :tenant
      and (:state::text is null or d.state = :state)
      and (:person::uuid is null or d.person_id = :person)
      and (:before::timestamptz is null or (d.made_at, d.id) < (:before::timestamptz, :beforeId::uuid))
    order by d.made_at desc, d.id desc
    limit :limit::int + 1
  ), shown as (
    select * from page order by made_at desc, id desc limit :limit::int
  )
  select json_build_object(
    'items', coalesce((
      select json_agg(json_build_object(
        'id', s.id, 'state', s.state, 'reason', s.reason, 'to', json_build_object('personId', s.person_id, 'name', s.name, 'email', s.email),
        'subject', s.subject, 'isDigest', not s.is_immediate, 'attempts', s.attempts,
        'madeAt', platform.iso(s.made_at), 'sentAt', platform.iso(s.sent_at)
      ) order by s.made_at desc, s.id desc) from shown s), '[]'::json),
    'nextCursor', case when (select count(*) from page) > :limit::int
      then (select platform.cursor(platform.iso(made_at), id::text) from shown order by made_at, id limit 1) end
  )::text as json`;

export const MESSAGE = `
  select json_build_object(
    'id', d.id, 'state', d.state, 'reason', d.reason, 'to', json_build_object('personId', d.person_id, 'name', d.name, 'email', d.email),
    'subject', d.subject, 'isDigest', not d.is_immediate, 'attempts', d.attempts,
    'madeAt', platform.iso(d.made_at), 'sentAt', platform.iso(d.sent_at),
    'messageId', d.message_id, 'locale', d.locale, 'text', d.body, 'html', d.html,
    'about', coalesce((
      select json_agg(json_build_object('kind', n.kind, 'state', n.state, 'reason', n.reason, 'relationshipId', n.relationship_id,
        'objectType', n.object_type, 'objectId', n.object_id, 'path', n.path) order by n.id)
      from platform.notification n where n.tenant_id = d.tenant_id and n.delivery_id = d.id), '[]'::json)
  )::text as json
  from platform.delivery d where d.tenant_id = :tenant and d.id = :id`;

/**
 * What fell due for somebody who is away, as told to whoever stands in for them; who knows it already is not told again.
 * Who had handed it on themselves, and is there before whoever they gave it to, has it back. What was kept from them for
 * a reason of their own (they had no address, it no longer concerned them) they are told in the other's place.
 */
export const STAND_IN = `
  insert into platform.notification
    (tenant_id, id, kind, person_id, name, email, locale, time_zone, country, region, dedupe_key, relationship_id,
     object_type, object_id, path, words_key, words_params, is_immediate, post_at, told_at, stands_in_for,
     stands_in_for_name)
  select :tenant, s.id, n.kind, s.person_id, s.name, s.email, s.locale, s.time_zone, s.country, s.region, n.dedupe_key,
         n.relationship_id, n.object_type, n.object_id, n.path, n.words_key, n.words_params, n.is_immediate, :now,
         n.told_at, coalesce(n.stands_in_for, n.person_id), coalesce(n.stands_in_for_name, n.name)
  from jsonb_to_recordset(:readers::jsonb) as s(id uuid, notice uuid, person_id uuid, name text, email text, locale text,
    time_zone text, country text, region text)
  join platform.notification n on n.tenant_id = :tenant and n.id = s.notice
  on conflict (tenant_id, person_id, dedupe_key) do update
    set state = 'WAITING', reason = null, post_at = excluded.post_at, name = excluded.name, email = excluded.email,
      stands_in_for = case when notification.reason = 'stood-in-for' then notification.stands_in_for
                           else nullif(excluded.stands_in_for, notification.person_id) end,
      stands_in_for_name = case when notification.reason = 'stood-in-for' then notification.stands_in_for_name
                                when excluded.stands_in_for <> notification.person_id then excluded.stands_in_for_name end
    where notification.state = 'SUPPRESSED'
  returning id`;

/** What has fallen due for a person and waits, asked about again at once: their absence is not what it was. */
export const ASK_AGAIN = `
  insert into platform.due (tenant_id, kind, id, due_at)
  select :tenant, 'notification', n.id, :now from platform.notification n
  where n.tenant_id = :tenant and n.person_id = :person and n.state = 'WAITING' and n.post_at <= :now
  union all
  select :tenant, 'delivery', d.id, :now from platform.delivery d
  where d.tenant_id = :tenant and d.person_id = :person and d.state = 'READY'
  on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at, claimed_until = null`;
