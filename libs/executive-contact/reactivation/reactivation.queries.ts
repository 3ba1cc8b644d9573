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

/** EXE-06: of these conversations, those with both halves; what was prepared stands in for what was put forward. */
export const withBothHalves = `
  select id from executive_contact.touchpoint_note
  where tenant_id = :tenant and id = any (:touchIds::uuid[]) and their_value_proposition is not null
    and (our_stakes is not null or :isPrepared::boolean)`;

const plan = `
  select p.id, p.pair_id as "pairId", p.relationship_id as "relationshipId", p.state, p.since_on::text as "sinceOn",
    p.dormant_on::text as "dormantOn", p.asked_on::text as "askedOn", p.due_on::text as "dueOn",
    p.owner_person_id as "ownerPersonId", p.subject, p.our_stakes as "ourStakes", p.hoped_for as "hopedFor",
    p.first_call_on::text as "firstCallOn", p.touchpoint_id as "touchpointId", p.made_on::text as "madeOn",
    p.edition, p.spoken_by as "spokenBy", p.spoken_on::text as "spokenOn", p.days_taken as "daysTaken",
    p.ended_on::text as "endedOn", p.called_off_because as "calledOffBecause", p.version`;

/** A plan as it stands, without a lock. */
export const planRow = `${plan}
  from executive_contact.reactivation_plan p where p.tenant_id = :tenant and p.id = :id`;

/** The plans whose first call somebody of the pair has before them. */
export const plannedFirstCalls = `${plan}
  from executive_contact.reactivation_plan p
  join executive_contact.pair x on x.tenant_id = p.tenant_id and x.id = p.pair_id
  where p.tenant_id = :tenant and p.state = 'MADE' and p.first_call_on >= :from
    and (x.customer_person_id = :personId or x.supplier_person_id = :personId)
  order by p.id`;

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
