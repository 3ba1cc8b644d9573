/** What the API answers, in the words of the domain. Money is a string, an instant UTC, a day `YYYY-MM-DD`. */
export type Day = string;
export type Instant = string;
export type Side = 'customer' | 'supplier';
export type Level = 'L1_GM' | 'L2_CXO' | 'L3_DIRECTOR' | 'L4_MANAGER' | 'L5_TEAM';
export type Segment = 'STRATEGIC' | 'KEY' | 'TACTICAL' | 'COMMODITY';
export type Freshness =
  | 'FRESH'
  | 'DUE_SOON'
  | 'DUE'
  | 'GRACE'
  | 'LAPSED'
  | 'ESCALATED_1'
  | 'ESCALATED_2'
  | 'ESCALATED_3'
  | 'DORMANT';

export const segments: Segment[] = ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'];
export const levels: Level[] = ['L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM'];

export interface List<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}
export interface Money {
  amount: string;
  currency: string;
}

export interface Setup {
  needsFirstAdministrator: boolean;
  signup: 'closed' | 'open' | 'administrator';
  demo: boolean;
  now: Instant;
}
export interface Membership {
  org: { slug: string; name: string; locale: string; timeZone: string; currency: string; country: string };
  membershipId: string;
  personId: string | null;
  roles: string[];
  side: Side;
  supplierId: string | null;
}
export interface Me {
  user: { id: string; name: string; email: string; locale: string; twoFactor: boolean };
  memberships: Membership[];
  mayCreateOrganisation: boolean;
}
export interface Organisation {
  name: string;
  slug?: string;
  country: string;
  locale: string;
  timeZone: string;
  currency: string;
  settings?: Record<string, unknown>;
  version: number;
}
export interface InvitationShown {
  organisation: string;
  email: string;
  inviter: string;
  roles: string[];
  side: Side;
  supplierName?: string | null;
}
export interface Member {
  id: string;
  email: string;
  side: Side;
  supplierId: string | null;
  roles: string[];
  state: 'ACTIVE' | 'DISABLED';
  person: { id: string; name: string; title: string | null; level: Level };
  version: number;
}
export interface Invitation {
  id: string;
  email: string;
  roles: string[];
  side: Side;
  supplierId: string | null;
  state: 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';
  expiresAt: Instant;
  version: number;
}
export interface Person {
  id: string;
  side: Side;
  supplierId?: string | null;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  level: Level;
  locale: string;
  timeZone: string;
  country: string;
  region?: string | null;
  assistantPersonId?: string | null;
  preferredChannel?: string | null;
  activeUntil?: Day | null;
  version: number;
}
export interface Identifier {
  scheme: string;
  value: string;
  valid?: boolean;
  warning?: string | null;
}
export interface Supplier {
  id: string;
  relationshipId: string;
  legalName: string;
  tradeName: string | null;
  country: string | null;
  state: string;
  segment: Segment | null;
  identifiers: Identifier[];
  contractCount?: number;
  version: number;
}
export interface RelationshipRow {
  id: string;
  supplier: { id: string; name: string };
  segment: Segment | null;
  criticality: number | null;
  state: string;
  hold: { kind: string; from?: Day; to?: Day | null } | string | null;
  silenceDays: number | null;
  nextDueOn: Day | null;
  freshness: Freshness | null;
  worstPairId: string | null;
  annualValue: Money | null;
  flags: string[];
}
export interface DatedReason {
  code: string;
  params?: Record<string, string | number | null>;
}
/** A holiday that pushed a date, by its name. */
export interface SkippedDay {
  date: Day;
  name: string;
  nameEn?: string | null;
  side?: Side | null;
}
export interface PairStep {
  step: string;
  date: Day;
  why?: SkippedDay[];
  state?: string | null;
  recipient?: string | null;
}
export interface PersonBrief {
  id: string;
  name: string;
  title?: string | null;
  email?: string | null;
  phone?: string | null;
  level?: Level | null;
  timeZone?: string | null;
}
export interface Tenure {
  id?: string;
  person: PersonBrief;
  from: Day | null;
  to: Day | null;
  reason?: string | null;
}
export interface Seat {
  id: string;
  side: Side;
  roleCode: string;
  title: string | null;
  requiredLevel: Level;
  isKeyPersonnel: boolean;
  vacantSince?: Day | null;
  holder: PersonBrief | null;
  tenures: Tenure[];
}
export interface PairOnScreen {
  id: string;
  customerSeatId: string;
  supplierSeatId: string;
  customerName: string | null;
  supplierName: string | null;
  state: string;
  freshness: Freshness | null;
  lastTouchOn: Day | null;
  dueOn: Day | null;
  rawDueOn?: Day | null;
  ratio?: number | null;
  levelWarning?: boolean;
}
export interface RelationshipPage {
  id: string;
  version: number;
  supplier: {
    id: string;
    name: string;
    legalName?: string;
    country?: string | null;
    identifiers?: Identifier[];
  };
  segment: Segment | null;
  criticality: number | null;
  state: string;
  hold: { kind: string; from: Day; to: Day | null } | null;
  missionStatement: string | null;
  manager?: PersonBrief | null;
  customerSer: PersonBrief | null;
  supplierSer: PersonBrief | null;
  silenceDays: number | null;
  nextDueOn: Day | null;
  freshness: Freshness | null;
  annualValue: Money | null;
  flags: string[];
  assessment: {
    businessImpact: number;
    supplyRisk: number;
    kraljic: string;
    proposedSegment: Segment;
    segment: Segment;
    overrideReason?: string | null;
    on?: Day;
  } | null;
  seats: Seat[];
  pairs: PairOnScreen[];
  contracts: ContractRow[];
}
export interface TimelineEvent {
  id: string;
  name: string;
  at: Instant;
  actor?: string | null;
  facts: Record<string, unknown>;
}
export interface ContractRow {
  id: string;
  reference: string;
  title: string;
  type: string | null;
  supplier: { id: string; name: string; relationshipId?: string } | null;
  state?: string;
  annualValue: Money | null;
  totalValue?: Money | null;
  startOn: Day | null;
  endOn: Day | null;
  endIsEstimated: boolean;
  renewalMode: string | null;
  noticeMonths: number | null;
  lastNoticeDate: Day | null;
  lastNoticeSafeDate: Day | null;
  completeness: string[];
  owner?: PersonBrief | null;
  version: number;
}
export interface ContractPage extends ContractRow {
  signedOn: Day | null;
  renewalTermMonths: number | null;
  criticalFunction: boolean | null;
  coSuppliers?: { id: string; name: string }[];
  why: SkippedDay[];
  source?: { name: string; publishedOn?: Day; licence?: string } | null;
  amendments?: { number?: number | null; signedOn?: Day | null; summary?: string | null }[];
}
export interface Touchpoint {
  id: string;
  type: string;
  state: string;
  plannedAt: Instant | null;
  heldAt: Instant | null;
  durationMinutes: number | null;
  participants: PersonBrief[];
  initiatedBy: Side | null;
  line: string | null;
  ourStakes?: string | null;
  theirValueProposition?: string | null;
  agreements?: string[];
  confirmation: 'NONE' | 'CONFIRMED' | 'DISPUTED';
  qualifying: boolean;
  /** Why it does not count; null when it does. */
  because?: string | null;
  reasons?: string[];
  version: number;
}
export interface PairPage {
  id: string;
  version: number;
  relationshipId: string;
  state: string;
  purpose: string | null;
  customerSeat: Seat;
  supplierSeat: Seat;
  freshness: Freshness | null;
  lastTouchOn: Day | null;
  rawDueOn: Day | null;
  dueOn: Day | null;
  /** Why the clock runs from where it runs: INTERVAL, FIRST_TOUCH, NEWCOMER or RELEASE. */
  dueReason?: string | null;
  why?: SkippedDay[];
  ratio: number | null;
  steps: PairStep[];
  lapse: { dueOn: Day; lapsedOn: Day; closedOn?: Day | null; daysLate?: number | null } | null;
  touchpoints: Touchpoint[];
  snoozedUntil?: Day | null;
}
export interface Counterpart extends PersonBrief {
  seat?: string | null;
}
export interface Suggestion {
  id: string;
  pairId: string;
  relationship: { id: string; name: string };
  counterpart: Counterpart;
  executive?: Counterpart | null;
  seats: { customer: string; supplier: string } | null;
  score: number;
  reasons: DatedReason[];
  components: Partial<Record<'U' | 'S' | 'T' | 'C' | 'B' | 'R', { value: number | null } | number | null>>;
  window: {
    from: Instant;
    to: Instant;
    zone: string;
    theirZone: string;
    theirFrom?: Instant;
    theirTo?: Instant;
  } | null;
  brief: { facts: DatedReason[] } | null;
  alternates: { pairId: string; relationship: { id: string; name: string } | string; score: number }[];
  skipped: { pairId: string; relationship?: { id: string; name: string } | string; reason: string }[];
}
export interface CallOfTheDay {
  state: 'CALL' | 'NONE' | 'DONE';
  suggestion: Suggestion | null;
  skipped?: Suggestion['skipped'];
}
export interface TodayItem {
  id?: string;
  kind: string;
  title: string;
  path?: string | null;
  date?: Day | null;
  params?: Record<string, string | number | null>;
  pairId?: string | null;
  relationshipId?: string | null;
  freshness?: Freshness | null;
}
export interface TodayScreen {
  call: CallOfTheDay | null;
  slipped: TodayItem[];
  due: TodayItem[];
  decided: TodayItem[];
  expected?: TodayItem[];
}
export interface CadencePolicy {
  segment: Segment;
  interval: string | null;
  graceBusinessDays: number;
  minDurationMinutes: number;
  reminderOffsets?: number[];
  escalationOffsets?: number[];
  dormantFactor?: number;
  delegateAllowed?: boolean;
  version: number;
}
export interface ImportRow {
  row: number;
  verdict: 'CREATE' | 'UPDATE' | 'SAME' | 'ERROR' | 'WARNING';
  messages: {
    level: 'ERROR' | 'WARNING';
    code: string;
    params?: Record<string, string | number | null>;
    field?: string;
  }[];
  preview: Record<string, unknown>;
}
export type ImportKind = 'csv-suppliers' | 'csv-contracts' | 'decp';
export interface ImportFile {
  id: string;
  version: number;
  fileName: string;
  state: string;
  kind: ImportKind | null;
  delimiter: string | null;
  encoding: string | null;
  headers: string[];
  fields: { name: string; required: boolean }[];
  mapping: Record<string, string>;
  suggestions: Partial<Record<ImportKind, Record<string, string>>>;
  buyers: { id: string; name: string; contracts: number }[] | null;
  chosenBuyers: string[];
  acceptIncomplete: boolean;
  source: { name: string; publishedOn: Day | null; licence: string } | null;
  progress: { done: number; total: number } | null;
  report: { rows: ImportRow[]; counts: Record<string, number> } | null;
  undoable: { yes: boolean; because: Record<string, unknown>[] };
  failure: string | null;
  failureParams: Record<string, string | number | null> | null;
  uploadedAt: Instant;
}
export interface CalendarException {
  id: string;
  country: string;
  region?: string | null;
  date: Day;
  name: string;
  kind: 'ADDED' | 'REMOVED' | string;
}
export interface Message {
  id: string;
  to: string;
  subject: string;
  state: string;
  at: Instant;
  kind?: string | null;
  reason?: string | null;
  text?: string | null;
  html?: string | null;
}
export interface AuditEntry {
  id: string;
  at: Instant;
  actor: string;
  actorName: string | null;
  object: string;
  objectId: string | null;
  act: 'INSERT' | 'UPDATE' | 'DELETE' | 'READ';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  sealed: boolean;
}
export interface SearchItem {
  kind: string;
  id: string;
  title: string;
  path: string;
}
