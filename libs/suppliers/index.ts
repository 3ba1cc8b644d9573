export {
  identifier,
  schemes,
  type Identifier,
  type IdentifierWarning,
  type Scheme,
} from './register/identifier.js';
export { recognisedName } from './register/supplier-name.js';
export type { PersonType, SupplierFacts } from './register/supplier.js';
export type { SupplierFilter } from './register/supplier.queries.js';
export {
  Suppliers,
  type BuiltOn,
  type Clue,
  type Recognition,
  type SupplierCard,
  type SupplierDraft,
} from './register/suppliers.js';
export { CommunicationHold, holdKinds, type HoldKind } from './relationships/communication-hold.js';
export type { RelationshipCard } from './relationships/relationship-card.js';
export {
  supplierStates,
  type RelationshipNotes,
  type Sponsors,
  type SupplierState,
} from './relationships/relationship.js';
export {
  relationshipFlags,
  relationshipSorts,
  type RelationshipFlag,
  type RelationshipPage,
  type RelationshipSort,
} from './relationships/relationship.queries.js';
export { Relationships, type RelationshipChanges } from './relationships/relationships.js';
export { Segmentations, type SegmentDecision, type Segmentation } from './relationships/segmentations.js';
export { segments, type Kraljic, type Segment, type SegmentationInputs } from './relationships/segment.js';
export type { SeatFacts } from './seats/seat.js';
export { Seats, type Holder, type Newcomer, type SeatCard } from './seats/seats.js';
export { SuppliersModule } from './suppliers.module.js';
