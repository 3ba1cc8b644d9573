import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, SIDES } from '#organisation';
import { holdKinds, relationshipFlags, segments } from '#suppliers';
import { ContractRow } from '../contracts/contract.responses.js';
import { IdentifierView, Money } from './supplier.responses.js';

const states = ['PROSPECT', 'ACTIVE', 'HOLD', 'ENDING', 'ENDED'];
const kraljic = ['STRATEGIC', 'LEVERAGE', 'BOTTLENECK', 'ROUTINE'];
/** What the register finds amiss, and what the pairs lack (R-EXE-1 to R-EXE-3). */
const flags = [...relationshipFlags, 'NO_TOP_PAIR', 'SINGLE_THREAD', 'WRONG_LEVEL', 'PLAN_OWED'];
const freshnesses = [
  'FRESH',
  'DUE_SOON',
  'DUE',
  'GRACE',
  'LAPSED',
  'ESCALATED_1',
  'ESCALATED_2',
  'ESCALATED_3',
  'DORMANT',
];

export class HoldView {
  @ApiProperty({ enum: holdKinds }) kind!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: Boolean }) inForce!: boolean;
}

export class SupplierName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

/** How long the two sides have not spoken; every field is null while no pair is there to tell. */
export class Silence {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Days since the last qualifying touch.' })
  silenceDays!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn!: string | null;
  @ApiProperty({ enum: freshnesses, nullable: true, description: 'Of the pair that stands worst.' })
  freshness!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) worstPairId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who sits across in that pair, where several pairs stand differently.',
  })
  worstWith!: string | null;
  @ApiProperty({ type: Money, nullable: true, description: 'Of the live contracts that the supplier leads.' })
  annualValue!: Money | null;
}

export class RelationshipItem extends Silence {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: SupplierName }) supplier!: SupplierName;
  @ApiProperty({ enum: segments, nullable: true }) segment!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) criticality!: number | null;
  @ApiProperty({ enum: states }) state!: string;
  @ApiProperty({ type: HoldView, nullable: true }) hold!: HoldView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) managerPersonId!: string | null;
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty({ enum: flags, isArray: true }) flags!: string[];
  @ApiProperty({ type: Number }) version!: number;
}

export class RelationshipPage {
  @ApiProperty({ type: [RelationshipItem] }) items!: RelationshipItem[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** Somebody named on the screen; of the other side's people a supplier reads the name and nothing more. */
export class PersonBrief {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ enum: LEVELS, nullable: true }) level!: string | null;
  @ApiProperty({ type: String, nullable: true }) timeZone!: string | null;
}

export class TenureView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: PersonBrief }) person!: PersonBrief;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The first day on which the seat is free again.',
  })
  to!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why they came; told among customers.' })
  came!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why they went; told among customers.' })
  went!: string | null;
}

export class SeatView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) side!: string;
  @ApiProperty({ type: String, example: 'CIO' }) roleCode!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ enum: LEVELS }) requiredLevel!: string;
  @ApiProperty({ type: Boolean }) isKeyPersonnel!: boolean;
  @ApiProperty({ type: Boolean }) isVacant!: boolean;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Null while somebody sits there, and when nobody ever has.',
  })
  vacantSince!: string | null;
  @ApiProperty({ type: PersonBrief, nullable: true }) holder!: PersonBrief | null;
  @ApiProperty({ type: [TenureView], description: 'The newest first.' }) tenures!: TenureView[];
  @ApiProperty({ type: Number }) version!: number;
}

export class AssessmentView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer' }) number!: number;
  @ApiProperty({ type: 'integer' }) businessImpact!: number;
  @ApiProperty({ type: 'integer' }) supplyRisk!: number;
  @ApiProperty({ type: Number, nullable: true }) spendShare!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) innovationPotential!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) dataSensitivity!: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) regulatoryCriticality!: number | null;
  @ApiProperty({ enum: kraljic }) kraljic!: string;
  @ApiProperty({ enum: segments }) proposedSegment!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ enum: segments, nullable: true, description: 'Null until a person has confirmed.' })
  segment!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) confirmedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) overrideReason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) overrideEndsOn!: string | null;
}

/** A pair as the relationship shows it: who sits on each side, and how they stand. */
export class RelationshipPair {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) customerSeatId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) supplierSeatId!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who sits there; null when the seat is vacant.' })
  customerName!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplierName!: string | null;
  @ApiProperty({ type: String, nullable: true }) purpose!: string | null;
  @ApiProperty({ type: String, example: 'ACTIVE' }) state!: string;
  @ApiProperty({ type: String, enum: freshnesses, nullable: true }) freshness!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What holds the ladder at its step.' })
  stillBecause!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastTouchOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) silenceDays!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) rawDueOn!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Days of silence over the days of the rhythm.' })
  ratio!: number | null;
  @ApiProperty({ type: Boolean, description: 'The two levels are more than one apart (R-EXE-1).' })
  levelWarning!: boolean;
  @ApiProperty({ type: Number }) version!: number;
}

export class SupplierOnScreen extends SupplierName {
  @ApiProperty({ type: String, nullable: true }) tradeName!: string | null;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ type: [IdentifierView] }) identifiers!: IdentifierView[];
  @ApiProperty({ type: Number }) version!: number;
}

/** One relationship whole; the supplier's own people find the customer's half null or empty. */
export class RelationshipView extends Silence {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: SupplierOnScreen }) supplier!: SupplierOnScreen;
  @ApiProperty({ enum: states, nullable: true }) state!: string | null;
  @ApiProperty({ enum: segments, nullable: true }) segment!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) segmentOverrideEndsOn!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) criticality!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) missionStatement!: string | null;
  @ApiProperty({ type: PersonBrief, nullable: true }) manager!: PersonBrief | null;
  @ApiProperty({ type: PersonBrief, nullable: true }) customerSer!: PersonBrief | null;
  @ApiProperty({ type: PersonBrief, nullable: true }) supplierSer!: PersonBrief | null;
  @ApiProperty({ type: HoldView, nullable: true }) hold!: HoldView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) releasedOn!: string | null;
  @ApiProperty({ type: [String] }) tags!: string[];
  @ApiProperty({ type: AssessmentView, nullable: true }) assessment!: AssessmentView | null;
  @ApiProperty({ type: [SeatView] }) seats!: SeatView[];
  @ApiProperty({ type: [RelationshipPair] }) pairs!: RelationshipPair[];
  @ApiProperty({ type: [ContractRow], description: 'The first to end first.' }) contracts!: ContractRow[];
  @ApiProperty({ enum: flags, isArray: true }) flags!: string[];
  @ApiProperty({ type: Number, nullable: true, description: 'Null for the supplier’s own people.' })
  version!: number | null;
}

export class SegmentationView {
  @ApiProperty({ type: String, format: 'uuid' }) assessmentId!: string;
  @ApiProperty({ enum: kraljic }) kraljic!: string;
  @ApiProperty({ enum: segments }) proposedSegment!: string;
  @ApiProperty({ enum: segments, nullable: true, description: 'In force after this.' }) segment!:
    string | null;
}

export class TimelineEvent {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'seat.filled' }) name!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, description: 'A user’s id, or system:<what>.' }) actor!: string;
  @ApiProperty({ enum: ['shared', 'customer', 'supplier', 'named'] }) audience!: string;
  @ApiProperty({ type: Object, additionalProperties: true }) facts!: Record<string, unknown>;
}

export class PersonName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class Timeline {
  @ApiProperty({ type: [TimelineEvent] }) items!: TimelineEvent[];
  @ApiProperty({ type: [PersonName], description: 'The people whom the facts name by id.' })
  people!: PersonName[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
