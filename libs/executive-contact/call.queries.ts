export const keepStake = `
  insert into executive_contact.stake
    (tenant_id, relationship_id, annual_value, currency, supports_critical_function)
  values (:tenant, :relationshipId, :amount, :currency, :isCritical)
  on conflict (tenant_id, relationship_id) do update set annual_value = excluded.annual_value,
    currency = excluded.currency, supports_critical_function = excluded.supports_critical_function`;

export const clearStake = `
  delete from executive_contact.stake where tenant_id = :tenant and relationship_id = :relationshipId`;

export const keepSignal = `
  insert into executive_contact.signal (tenant_id, relationship_id, kind, source, on_day, until_day, params)
  values (:tenant, :relationshipId, :kind, :source, :on::date, :until::date, :params)
  on conflict (tenant_id, relationship_id, kind, source) do update
    set on_day = excluded.on_day, until_day = excluded.until_day, params = excluded.params`;

export const clearSignals = `
  delete from executive_contact.signal
  where tenant_id = :tenant and relationship_id = :relationshipId and kind = :kind`;

/** What was told of these relationships, as it was told. */
export const keptStakes = `
  select relationship_id as "relationshipId", annual_value::text as amount, currency,
    supports_critical_function as "isCritical"
  from executive_contact.stake where tenant_id = :tenant and relationship_id = any (:relationshipIds::uuid[])`;

/** The stake of relationships, with the share of the tenant's stakes in that currency which are not larger. */
export const stakesOf = `
  with ranked as (
    select s.relationship_id, s.annual_value, s.currency, s.supports_critical_function,
      cume_dist() over (partition by s.currency order by s.annual_value) as rank
    from executive_contact.stake s where s.tenant_id = :tenant
  )
  select relationship_id as "relationshipId", annual_value::float as "annualValue", currency,
    supports_critical_function as "isCritical", rank
  from ranked where relationship_id = any (:relationshipIds::uuid[])`;

/** What holds on a day: a deadline until it is over, any other reason from its day to its end. */
export const signalsOf = `
  select relationship_id as "relationshipId", kind, on_day::text as "on", params
  from executive_contact.signal
  where tenant_id = :tenant and relationship_id = any (:relationshipIds::uuid[])
    and (until_day is null or until_day >= :day::date)
    and (kind = 'NOTICE_DEADLINE' or on_day <= :day::date)
  order by relationship_id, kind, on_day, source`;

/** The open pairs of an executive. */
export const pairsOfExecutive = `
  select id from executive_contact.pair
  where tenant_id = :tenant and state not in ('CLOSED', 'PROPOSED') and customer_person_id = :executiveId
  order by id`;

/** Whoever holds a customer seat of an open pair. */
export const executives = `
  select distinct customer_person_id as id from executive_contact.pair
  where tenant_id = :tenant and state not in ('CLOSED', 'PROPOSED') and customer_person_id is not null`;

/** Counterparts to whom somebody else is sent that day. */
export const takenCounterparts = `
  select counterpart_id as id from executive_contact.call_suggestion
  where tenant_id = :tenant and day = :day::date and state in ('CALL', 'DONE') and executive_id <> :executiveId
    and counterpart_id is not null`;

/** Pairs that the executive put aside in the last days. */
export const dismissedPairs = `
  select pair_id as id, max(day)::text as day from executive_contact.call_suggestion
  where tenant_id = :tenant and executive_id = :executiveId and state = 'DISMISSED' and day >= :since::date
  group by pair_id`;

/** The day's suggestion that stands. */
export const suggestionOfDay = `
  select id, state, content, version from executive_contact.call_suggestion
  where tenant_id = :tenant and executive_id = :executiveId and day = :day::date
    and state not in ('DISMISSED', 'WITHDRAWN')`;

/** The latest answers that stand in which that person has a part: as the executive, or as somebody to call. */
export const morningsWith = `
  select c.id from executive_contact.call_suggestion c
  where c.tenant_id = :tenant and c.day >= :from::date and c.state in ('CALL', 'NONE')
    and (c.executive_id = :personId or c.executive_id in (
      select p.customer_person_id from executive_contact.pair p
      where p.tenant_id = :tenant and p.supplier_person_id = :personId and p.state not in ('CLOSED', 'PROPOSED')))
  order by c.id`;

/** What was agreed in the last touch of a pair, as far as whoever asks may read it. */
export const lastAgreements = `
  select w.agreements, w.line, w.audience = 'named' as "isConfidential"
  from executive_contact.touchpoint_words w
  where w.tenant_id = :tenant and w.id = :touchId`;

export const oneChooserAtATime = `
  select pg_advisory_xact_lock(hashtextextended('call-of-the-day ' || :tenant::text || ' ' || :day::text, 0))`;

export const restingOn = `
  select r.id, count(distinct r.pair_id)::int as pairs, count(distinct r.touch_id)::int as touchpoints
  from (
    select relationship_id as id, id as pair_id, null::uuid as touch_id from executive_contact.pair
    where tenant_id = :tenant and relationship_id = any (:relationshipIds::uuid[])
    union all
    select relationship_id, null, id from executive_contact.touchpoint
    where tenant_id = :tenant and relationship_id = any (:relationshipIds::uuid[])
  ) r group by r.id`;

/** When the executives of a relationship last spoke in a way that counts, on any of their pairs. */
export const lastTouchIn = `
  select max(last_touch_on)::text as "on" from executive_contact.pair
  where tenant_id = :tenant and relationship_id = :relationshipId`;
