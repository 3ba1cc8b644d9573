/** Every SELECT of the relationships. JSON ones are responses as they leave. */

/** A relationship as other modules need it; days are text, YYYY-MM-DD. Row security hides it from the supplier. */
export const relationshipCards = `
  select r.id, r.supplier_id as "supplierId", r.supplier_name as "supplierName", r.state, r.segment, r.criticality,
    r.started_on::text as "startedOn", r.hold_kind as "holdKind", r.hold_from::text as "holdFrom",
    r.hold_to::text as "holdTo", r.released_on::text as "releasedOn",
    r.manager_person_id as "managerPersonId", r.customer_ser_person_id as "customerSerPersonId",
    r.supplier_ser_person_id as "supplierSerPersonId", r.version
  from suppliers.relationship r where r.tenant_id = :tenant and r.id = any (:ids::uuid[])`;

export const newestAssessment = `
  select a.id from suppliers.segmentation_assessment a
  where a.tenant_id = :tenant and a.relationship_id = :relationshipId order by a.number desc limit 1`;

export const nextAssessmentNumber = `
  select coalesce(max(number), 0) + 1 as number from suppliers.segmentation_assessment
  where tenant_id = :tenant and relationship_id = :id`;

/** The relationships that somebody answers for: as manager or as sponsor of either side. */
export const relationshipsAnsweredFor = `
  select id from suppliers.relationship r
  where r.tenant_id = :tenant and (r.manager_person_id = :personId or r.customer_ser_person_id = :personId
    or r.supplier_ser_person_id = :personId)
  order by id`;

/** ENDED, ENDING, HOLD or ACTIVE, from where the customer stands and whether silence is wanted today. */
const relationshipState = `case
    when r.state = 'EXITED' then 'ENDED'
    when r.state = 'EXITING' then 'ENDING'
    when r.state = 'ON_HOLD' or (r.hold_from <= :today::date and (r.hold_to is null or r.hold_to > :today::date)) then 'HOLD'
    when r.state = 'PROSPECT' then 'PROSPECT'
    else 'ACTIVE' end`;

const hold = `case when r.hold_kind is not null then json_build_object('kind', r.hold_kind, 'from', r.hold_from,
    'to', r.hold_to, 'inForce', r.hold_from <= :today::date and (r.hold_to is null or r.hold_to > :today::date)) end`;

/** Who sits in seat `t` today; null when it is vacant. The exclusion constraint leaves one at most. */
const holder = `(select held.person_id from suppliers.tenure held
      where held.tenant_id = t.tenant_id and held.seat_id = t.id and held.starts_on <= :today::date
        and (held.ends_on is null or held.ends_on > :today::date))`;

/** What is amiss with a relationship, each with the condition that its own index repeats. */
const amiss = {
  // R-SEG-3: STRATEGIC wants a senior executive responsible on both sides.
  SPONSOR_MISSING: `r.segment = 'STRATEGIC'
    and (r.customer_ser_person_id is null or r.supplier_ser_person_id is null)`,
  SEGMENT_MISSING: 'r.segment is null and not r.segment_to_confirm',
  SEGMENT_TO_CONFIRM: 'r.segment_to_confirm',
  SEAT_VACANT: 'r.has_vacancy',
} as const;
export type RelationshipFlag = keyof typeof amiss;
export const relationshipFlags = Object.keys(amiss) as RelationshipFlag[];

const flags = `to_json(array_remove(array[${relationshipFlags
  .map((flag) => `case when ${amiss[flag]} then '${flag}' end`)
  .join(', ')}], null))`;

/** What a list is ordered by, each an index; the longest silence is the earliest day. */
const orders = {
  name: null,
  silence: { column: 'r.silent_since', type: 'date', isReversed: true },
  due: { column: 'r.due_on', type: 'date', isReversed: false },
  // Whatever fell due first stands worst.
  freshness: { column: 'r.due_on', type: 'date', isReversed: true },
  segment: { column: 'r.segment_rank', type: 'int', isReversed: false },
  value: { column: 'r.annual_value', type: 'numeric', isReversed: false },
} as const;
export type RelationshipOrder = keyof typeof orders;
export type RelationshipSort = RelationshipOrder | `-${RelationshipOrder}`;
export const relationshipSorts = (Object.keys(orders) as RelationshipOrder[]).flatMap(
  (order): RelationshipSort[] => [order, `-${order}`],
);

export interface RelationshipPage {
  segment?: string | undefined;
  state?: string | undefined;
  flag?: RelationshipFlag | undefined;
  /** Ids of suppliers that search has found. */
  found?: string[] | undefined;
  sort?: RelationshipSort | undefined;
  /** What the last one shown is ordered by (null when unknown, or by name), its name and its supplier's id. */
  after?: [string | null, string, string] | undefined;
  limit: number;
}

const byName = 'r.supplier_name collate "und-x-icu", r.supplier_id';
const afterName = ':afterName collate "und-x-icu", :afterId::uuid';

/**
 * The register's part of the relationships screen: written for the filters asked, like the supplier list. What is
 * known of the order is walked along its index, in either direction; whatever is not known follows, by name.
 */
export function relationshipList(page: RelationshipPage): string {
  const { sort = 'name', after } = page;
  const order = orders[sort.replace('-', '') as RelationshipOrder];
  const isDescending = sort.startsWith('-') !== (order?.isReversed ?? false);
  const limit = Math.trunc(page.limit);
  const branches: string[] = [];
  if (order && !(after && after[0] === null)) {
    const onwards =
      after &&
      `(${order.column}, ${byName}) ${isDescending ? '<' : '>'} (:afterRank::${order.type}, ${afterName})`;
    branches.push(
      branch(
        page,
        [`${order.column} is not null`, onwards],
        `${order.column}, ${byName}`,
        isDescending,
        limit,
        order.column,
      ),
    );
  }
  const isByName = order === null;
  const isInUnknown = isByName || after?.[0] === null;
  branches.push(
    branch(
      page,
      [
        order && `${order.column} is null`,
        after && isInUnknown && `(${byName}) ${isByName && isDescending ? '<' : '>'} (${afterName})`,
      ],
      // The unknown are all alike in that column: naming it lets their own stretch of its index be walked.
      order ? `${order.column}, ${byName}` : byName,
      isByName && isDescending,
      limit,
      'null',
    ),
  );
  return `
  with page as (
    select b.*, row_number() over (order by b.part, b.place_in_part) as place
    from (${branches.map((sql, part) => `(select ${part} as part, x.* from (${sql}) x)`).join(' union all ')}) b
  )
  select json_build_object('items', coalesce(json_agg(json_build_object('id', r.id,
      'supplier', json_build_object('id', r.supplier_id, 'name', r.supplier_name), 'segment', r.segment,
      'criticality', r.criticality, 'state', ${relationshipState}, 'hold', ${hold},
      'managerPersonId', r.manager_person_id, 'tags', r.tags, 'flags', ${flags}, 'version', r.version)
      order by r.place) filter (where r.place <= ${limit}), '[]'),
    'nextCursor', (select platform.cursor(l.rank, l.supplier_name, l.supplier_id::text) from page l
      where l.place = ${limit} and exists (select 1 from page m where m.place > ${limit})))::text
  from page r`;
}

function branch(
  filter: RelationshipPage,
  more: (string | false | null | undefined)[],
  order: string,
  isDescending: boolean,
  limit: number,
  rank: string,
): string {
  const wanted = [
    'r.tenant_id = :tenant',
    filter.segment !== undefined && 'r.segment = :segment',
    filter.state !== undefined && 'r.state = :state',
    filter.flag !== undefined && `(${amiss[filter.flag]})`,
    filter.found !== undefined && 'r.supplier_id = any (:found::uuid[])',
    ...more,
  ].filter(Boolean);
  const directed = isDescending
    ? order
        .split(', ')
        .map((key) => `${key} desc`)
        .join(', ')
    : order;
  return `select r.*, (${rank})::text as rank, row_number() over (order by ${directed}) as place_in_part
    from suppliers.relationship r where ${wanted.join(' and ')} order by ${directed} limit ${limit + 1}`;
}

/** What others tell of a relationship, for its place in lists. The version is the editors' and stays. */
export const keepContact = `
  update suppliers.relationship set silent_since = :silentSince::date, due_on = :dueOn::date
  where tenant_id = :tenant and id = :id
    and (silent_since, due_on) is distinct from (:silentSince::date, :dueOn::date)`;

export const keepWorth = `
  update suppliers.relationship set annual_value = :amount::numeric
  where tenant_id = :tenant and id = :id and annual_value is distinct from :amount::numeric`;

const assessment = `json_build_object('id', a.id, 'number', a.number, 'businessImpact', a.business_impact,
    'supplyRisk', a.supply_risk, 'spendShare', a.spend_share, 'innovationPotential', a.innovation_potential,
    'dataSensitivity', a.data_sensitivity, 'regulatoryCriticality', a.regulatory_criticality,
    'kraljic', a.kraljic, 'proposedSegment', a.proposed_segment, 'on', a.assessed_on,
    'segment', a.confirmed_segment, 'confirmedOn', a.confirmed_on,
    'overrideReason', a.override_reason, 'overrideEndsOn', a.override_ends_on)`;

/** Since when nobody sits there; null while somebody does, and when nobody ever has. */
const vacantSince = `case when ${holder} is null then (select max(gone.ends_on) from suppliers.tenure gone
    where gone.tenant_id = t.tenant_id and gone.seat_id = t.id and gone.ends_on <= :today::date) end`;

const seats = `(select coalesce(json_agg(json_build_object('id', t.id, 'side', t.side, 'roleCode', t.role_code,
    'title', t.title, 'requiredLevel', t.required_level, 'isKeyPersonnel', t.is_key_personnel,
    'vacantSince', ${vacantSince}, 'isVacant', ${holder} is null, 'holderPersonId', ${holder}, 'version', t.version,
    'tenures', (select coalesce(json_agg(json_build_object('id', n.id, 'personId', n.person_id, 'personName', n.person_name, 'from', n.starts_on,
        'to', n.ends_on, 'came', w.came, 'went', w.went) order by n.starts_on desc, n.id desc), '[]')
      from suppliers.tenure n
      left join suppliers.tenure_reason w on w.tenant_id = n.tenant_id and w.id = n.id
      where n.tenant_id = t.tenant_id and n.seat_id = t.id))
    order by t.side, t.required_level, t.role_code, t.id), '[]')
  from suppliers.seat t where t.tenant_id = s.tenant_id and t.relationship_id = s.relationship_id)`;

/**
 * The register's part of one relationship's screen. The supplier's own people get the same statement; row security
 * leaves the customer's half null and its reasons out.
 */
export const relationshipPart = `
  select json_build_object('id', s.relationship_id,
    'supplier', json_build_object('id', s.id, 'name', s.legal_name, 'tradeName', s.trade_name, 'country', s.country,
      'identifiers', s.identifiers, 'version', s.version),
    'state', case when r.id is not null then ${relationshipState} end,
    'segment', r.segment, 'segmentOverrideEndsOn', r.segment_override_ends_on, 'criticality', r.criticality,
    'startedOn', r.started_on, 'missionStatement', r.mission_statement, 'managerPersonId', r.manager_person_id,
    'customerSerPersonId', r.customer_ser_person_id, 'supplierSerPersonId', r.supplier_ser_person_id,
    'hold', ${hold}, 'releasedOn', r.released_on, 'tags', coalesce(r.tags, '{}'),
    'assessment', (select ${assessment} from suppliers.segmentation_assessment a
      where a.tenant_id = r.tenant_id and a.relationship_id = r.id order by a.number desc limit 1),
    'seats', ${seats},
    'flags', case when r.id is null then '[]'::json else ${flags} end,
    'version', r.version)::text
  from suppliers.supplier s
  left join suppliers.relationship r on r.tenant_id = s.tenant_id and r.id = s.relationship_id
  where s.tenant_id = :tenant and s.relationship_id = :id`;

/** What happened, newest first; row security keeps from each reader what is not theirs to know. */
export const timeline = `
  with page as (
    select e.* from platform.event e
    where e.tenant_id = :tenant and e.relationship_id = :id
      and (:afterAt::timestamptz is null or (e.at, e.id) < (:afterAt::timestamptz, :afterId::uuid))
    order by e.at desc, e.id desc limit :limit::int + 1
  ), shown as (select * from page order by at desc, id desc limit :limit::int)
  select json_build_object(
    'items', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'at', e.at, 'actor', e.actor,
        'audience', e.audience, 'facts', e.facts) order by e.at desc, e.id desc), '[]') from shown e),
    'nextCursor', (select platform.cursor(l.at::text, l.id::text) from shown l where (select count(*) from page) > :limit::int order by l.at, l.id limit 1))::text
  from suppliers.supplier s where s.tenant_id = :tenant and s.relationship_id = :id`;
