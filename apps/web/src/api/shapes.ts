/** What the API answers, by the names the screens use. The shapes are made from its contract (`npm run openapi`). */
import type { components } from './schema.js';

type Schemas = components['schemas'];

export interface List<T> {
  items: T[];
  nextCursor: string | null;
  total?: number | null;
}

export type Setup = Schemas['Setup'];
export type Me = Schemas['Myself'];
export type Membership = Schemas['MyMembership'];
export type Organisation = Schemas['OrganisationCard'];
export type InvitationShown = Schemas['InvitationOffer'];
export type Member = Schemas['MemberView'];
export type Invitation = Schemas['InvitationView'];
export type Person = Schemas['PersonView'];
export type Absence = Schemas['AbsenceView'];
export type Side = Person['side'];
export type Level = Person['level'];

export type Supplier = Schemas['SupplierItem'];
export type RelationshipRow = Schemas['RelationshipItem'];
export type RelationshipPage = Schemas['RelationshipView'];
export type Seat = Schemas['SeatView'];
export type Segment = NonNullable<RelationshipRow['segment']>;
export type Timeline = Schemas['Timeline'];

export type PairCard = Schemas['PairCard'];
export type PairPage = Schemas['PairPage'];
export type ReactivationPlan = Schemas['ReactivationPlanView'];
export type Freshness = NonNullable<PairCard['freshness']>;
export type Touchpoint = Schemas['JudgedTouchpoint'];
export type TouchCard = Schemas['TouchpointView'];
/** A holiday that pushed a date, by its name; a contract's has no side, it is the sender's. */
export type SkippedDay = Omit<Schemas['SkippedHoliday'], 'side'> & {
  side?: Schemas['SkippedHoliday']['side'];
};
export type GuestTouchpoint = Schemas['GuestTouchpoint'];
export type CadencePolicy = Schemas['CadenceCard'];

export type CallOfTheDay = Schemas['CallOfTheDayView'];
export type Suggestion = Schemas['SuggestedCall'];
/** A code and the facts its sentence is made of. */
export interface DatedReason {
  code: string;
  params?: Record<string, unknown>;
}

export type ContractRow = Schemas['ContractRow'];
export type ContractPage = Schemas['ContractView'];
export type ImportFile = Schemas['ImportView'];
export type ImportRow = Schemas['ImportRow'];
export type ImportItem = Schemas['ImportItem'];
export type ImportKind = NonNullable<ImportFile['kind']>;

export type CalendarException = Schemas['ExceptionView'];
export type YearCalendar = Schemas['YearView'];
export type Message = Schemas['MessageItem'];
export type MessagePage = Schemas['MessageView'];
export type AuditEntry = Schemas['AuditEntry'];
export type SearchItem = Schemas['FoundObject'];

export const segments: Segment[] = ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'];
export const levels: Level[] = ['L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM'];
