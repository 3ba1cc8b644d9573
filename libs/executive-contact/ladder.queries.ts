import type { Occurrence } from './qualification.js';

/** A row of `pairTouches`. */
export type TouchRow = Omit<Occurrence, 'heldAt'> & {
  heldAt: Date | null;
  plannedAt: Date | null;
  planMadeOn: string | null;
};

/** One pair as it is kept. */
export const pairRow = `select p.* from executive_contact.pair p where p.tenant_id = :tenant and p.id = :id`;

/** Every touch of a pair as the rules judge it: occurrences only, nothing of what was said. */
export const pairTouches = `
  select t.id, t.state, t.type, t.held_at as "heldAt", t.duration_minutes as "durationMinutes", t.confirmation,
    t.participants, t.planned_at as "plannedAt", t.plan_made_on::text as "planMadeOn"
  from executive_contact.touchpoint t
  where t.tenant_id = :tenant and t.pair_id = :pairId
  order by t.held_at, t.id`;

export const toldSteps = `
  select step, told_as as "toldAs", recipients from executive_contact.told_step
  where tenant_id = :tenant and pair_id = :pairId and due_on = :dueOn::date`;

/** A step is said once: the second to say it finds nothing to write. */
export const tellStep = `
  insert into executive_contact.told_step (tenant_id, pair_id, due_on, step, told_as, told_on, recipients)
  values (:tenant, :pairId, :dueOn::date, :step, :toldAs, :on::date, :recipients::uuid[])
  on conflict (tenant_id, pair_id, due_on, step) do nothing`;

/** The newest episode of a pair. */
export const episodesOf = `
  select id, closed_on is null as "isOpen" from executive_contact.lapse_episode
  where tenant_id = :tenant and pair_id = :pairId
  order by lapsed_on desc, id desc limit 1`;

export const policyOf = `
  select id from executive_contact.cadence_policy where tenant_id = :tenant and segment = :segment`;

export const policyValues = `
  select segment, rhythm as interval, grace_business_days as "graceBusinessDays",
    reminder_offsets as "reminderOffsets", escalation_offsets as "escalationOffsets",
    dormant_factor::float as "dormantFactor", min_duration_minutes as "minDurationMinutes",
    qualifying_types as "qualifyingTypes", committee_counts as "committeeCounts",
    delegate_allowed as "delegateAllowed", effective_from::text as "effectiveFrom", version
  from executive_contact.cadence_policy where tenant_id = :tenant`;

/** Pairs whose dates may have moved. Each filter that is given narrows the list. */
export const openPairs = `
  select id from executive_contact.pair
  where tenant_id = :tenant and state <> 'CLOSED'
    and (:relationshipId::uuid is null or relationship_id = :relationshipId)
    and (:seatId::uuid is null or customer_seat_id = :seatId or supplier_seat_id = :seatId)
    and (:personId::uuid is null or customer_person_id = :personId or supplier_person_id = :personId)
    and (:segment::text is null or coalesce(segment, 'TACTICAL') = :segment)
  order by id`;

/** In a statement of its own: one that waited for its turn would still read what was there before it. */
export const oneTellerAtATime = `
  select pg_advisory_xact_lock(hashtextextended('contact ' || :tenant::text || ' ' || :relationshipId::text, 0))`;

/** When the two sides of a relationship last spoke, on any of its open pairs, and when they next should. */
export const contactOf = `
  select max(p.since_on)::text as "silentSince", min(p.due_on)::text as "dueOn"
  from executive_contact.pair p
  where p.tenant_id = :tenant and p.relationship_id = :relationshipId
    and p.state not in ('PROPOSED', 'CLOSED') and p.due_on is not null`;
