/** The newest plan of a pair: at most one is open, and it is always the newest. */
export const newestPlan = `
  select id from executive_contact.reactivation_plan
  where tenant_id = :tenant and pair_id = :pairId
  order by id desc limit 1`;

export const pairOfPlan = `
  select pair_id as "pairId", touchpoint_id as "touchpointId"
  from executive_contact.reactivation_plan where tenant_id = :tenant and id = :id`;

export const pairsOfPlans = `
  select distinct pair_id as "pairId" from executive_contact.reactivation_plan
  where tenant_id = :tenant and id = any (:ids::uuid[])`;

/** EXE-03: the suppliers with whom somebody must say how a dormant pair will speak again. */
export const suppliersOwedAPlan = `
  select distinct p.supplier_id as id
  from executive_contact.reactivation_plan r
  join executive_contact.pair p on p.tenant_id = r.tenant_id and p.id = r.pair_id
  where r.tenant_id = :tenant and r.ended_on is null and r.state = 'DUE'`;

/** EXE-06: of these conversations, those with both halves; what was prepared stands in for what was put forward. */
export const withBothHalves = `
  select id from executive_contact.touchpoint_note
  where tenant_id = :tenant and id = any (:touchIds::uuid[]) and their_value_proposition is not null
    and (our_stakes is not null or :isPrepared::boolean)`;

/** A plan as it stands, without a lock. */
export const planRow = `
  select p.id, p.pair_id as "pairId", p.relationship_id as "relationshipId", p.state, p.since_on::text as "sinceOn",
    p.dormant_on::text as "dormantOn", p.asked_on::text as "askedOn", p.due_on::text as "dueOn",
    p.owner_person_id as "ownerPersonId", p.subject, p.our_stakes as "ourStakes", p.hoped_for as "hopedFor",
    p.first_call_on::text as "firstCallOn", p.touchpoint_id as "touchpointId", p.made_on::text as "madeOn",
    p.edition, p.spoken_by as "spokenBy", p.spoken_on::text as "spokenOn", p.days_taken as "daysTaken",
    p.ended_on::text as "endedOn", p.called_off_because as "calledOffBecause", p.version
  from executive_contact.reactivation_plan p where p.tenant_id = :tenant and p.id = :id`;

export interface PlanRow {
  id: string;
  pairId: string;
  relationshipId: string;
  state: string;
  sinceOn: string;
  dormantOn: string;
  askedOn: string;
  dueOn: string;
  ownerPersonId: string | null;
  subject: string | null;
  ourStakes: string | null;
  hopedFor: string | null;
  firstCallOn: string | null;
  touchpointId: string | null;
  madeOn: string | null;
  edition: number;
  spokenBy: string | null;
  spokenOn: string | null;
  daysTaken: number | null;
  endedOn: string | null;
  calledOffBecause: string | null;
  version: number;
}
