import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, SIDES } from '#organisation';
import { STEPS, TOUCH_TYPES } from '#executive-contact';
import { PlanOfPair } from './plan-of-pair.response.js';

const FRESHNESS = ['FRESH', 'DUE_SOON', 'DUE', 'GRACE', ...STEPS.slice(3)];
const STATES = [
  'PROPOSED',
  'ACTIVE',
  'PAUSED',
  'VACANT_CUSTOMER',
  'VACANT_SUPPLIER',
  'VACANT_BOTH',
  'CLOSED',
];
const STILL = ['hold', 'paused', 'vacant', 'planned', 'snoozed'];
const DISQUALIFIED = [
  'not-held',
  'disputed',
  'type-does-not-count',
  'too-short',
  'one-sided',
  'below-level',
  'second-delegate',
];

export class SeatedPerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ enum: LEVELS }) level!: string;
  @ApiProperty({ type: String }) timeZone!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day they are back, while they are away.',
  })
  awayUntil!: string | null;
}

export class PairSeat {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) side!: string | null;
  @ApiProperty({ type: String, nullable: true }) roleCode!: string | null;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, enum: LEVELS, nullable: true }) requiredLevel!: string | null;
  @ApiProperty({ type: Boolean }) isKeyPersonnel!: boolean;
  @ApiProperty({ type: SeatedPerson, nullable: true }) holder!: SeatedPerson | null;
}

export class PairCard {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) supplierId!: string;
  @ApiProperty({ type: String, nullable: true }) supplierName!: string | null;
  @ApiProperty({ type: String, format: 'uuid' }) customerSeatId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) supplierSeatId!: string;
  @ApiProperty({ type: PairSeat }) customerSeat!: PairSeat;
  @ApiProperty({ type: PairSeat }) supplierSeat!: PairSeat;
  @ApiProperty({ enum: LEVELS }) requiredLevelCustomer!: string;
  @ApiProperty({ enum: LEVELS }) requiredLevelSupplier!: string;
  @ApiProperty({ type: Boolean, description: 'Whether the two levels are at most one apart.' })
  atParity!: boolean;
  @ApiProperty({ type: String, nullable: true }) purpose!: string | null;
  @ApiProperty({ enum: STATES }) state!: string;
  @ApiProperty({ type: String, nullable: true }) stateReason!: string | null;
  @ApiProperty({ type: String, nullable: true }) segment!: string | null;
  @ApiProperty({ type: String, enum: FRESHNESS, nullable: true }) freshness!: string | null;
  @ApiProperty({
    type: String,
    enum: STILL,
    nullable: true,
    description: 'What holds the ladder at its step.',
  })
  stillBecause!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) resumesOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastTouchOn!: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Days since the last touch, or since activation.',
  })
  silenceDays!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) rawDueOn!: string | null;
  @ApiProperty({ type: String, enum: ['INTERVAL', 'FIRST_TOUCH', 'NEWCOMER', 'RELEASE'], nullable: true })
  dueReason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lapsedOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) daysLate!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Days of silence over the days of the rhythm.' })
  ratio!: number | null;
  @ApiProperty({ type: PlanOfPair, nullable: true, description: 'How a dormant pair is to speak again.' })
  reactivationPlan!: PlanOfPair | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class PairList {
  @ApiProperty({ type: [PairCard] }) items!: PairCard[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class SkippedHoliday {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) nameEn!: string;
  @ApiProperty({ type: String, enum: [...SIDES, 'both'], nullable: true }) side!: string | null;
}

export class LadderStep {
  @ApiProperty({ enum: STEPS }) step!: string;
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Business days from due; null for dormancy.' })
  offset!: number | null;
  @ApiProperty({ type: [SkippedHoliday], description: 'Why this date: the holidays stepped over.' })
  why!: SkippedHoliday[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) toldOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The step it was told as, after a catch-up.' })
  toldAs!: string | null;
}

export class EpisodeStep {
  @ApiProperty({ enum: STEPS }) step!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: [String] }) recipients!: string[];
}

export class Lapse {
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: String, format: 'date' }) lapsedOn!: string;
  @ApiProperty({ type: [EpisodeStep] }) steps!: EpisodeStep[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) daysLate!: number | null;
}

export class Attendant {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) side!: string;
  @ApiProperty({ enum: LEVELS }) level!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
}

export class TouchpointView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pairId!: string | null;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ enum: TOUCH_TYPES }) type!: string;
  @ApiProperty({ enum: ['PLANNED', 'HELD', 'NO_SHOW', 'CANCELLED', 'CORRECTED'] }) state!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) plannedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) heldAt!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: Number, nullable: true }) durationMinutes!: number | null;
  @ApiProperty({ type: [Attendant] }) participants!: Attendant[];
  @ApiProperty({ type: String, enum: SIDES, nullable: true }) initiatedBy!: string | null;
  @ApiProperty({ enum: ['SHARED', 'CUSTOMER_ONLY', 'EXEC_ONLY'] }) confidentiality!: string;
  @ApiProperty({ type: String, nullable: true }) line!: string | null;
  @ApiProperty({ type: [String] }) agreements!: string[];
  @ApiProperty({ type: String, nullable: true }) ourStakes!: string | null;
  @ApiProperty({ type: String, nullable: true }) theirValueProposition!: string | null;
  @ApiProperty({ type: Number, nullable: true }) toneAfter!: number | null;
  @ApiProperty({
    type: Boolean,
    description:
      'What was said was said in confidence: it is read one conversation at a time, and that is audited.',
  })
  isKeptShut!: boolean;
  @ApiProperty({ enum: ['NONE', 'CONFIRMED', 'DISPUTED'] }) confirmation!: string;
  @ApiProperty({ type: String, nullable: true }) disputeReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) correctsId!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class TouchpointList {
  @ApiProperty({ type: [TouchpointView] }) items!: TouchpointView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class JudgedTouchpoint extends TouchpointView {
  @ApiProperty({ type: Boolean, description: 'Whether it resets the clock.' }) qualifying!: boolean;
  @ApiProperty({ type: String, enum: DISQUALIFIED, nullable: true }) because!: string | null;
}

export class PairAbsence {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The day they are back.' }) to!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who is written to meanwhile.' })
  standIn!: string | null;
}

export class PairPage extends PairCard {
  @ApiProperty({ type: String, nullable: true, example: 'P3M' }) interval!: string | null;
  @ApiProperty({ type: [SkippedHoliday], description: 'Why the due date: the holidays of both sides.' })
  why!: SkippedHoliday[];
  @ApiProperty({ type: [LadderStep] }) steps!: LadderStep[];
  @ApiProperty({ type: [PairAbsence], description: 'When the two are away, from today on.' })
  absences!: PairAbsence[];
  @ApiProperty({ type: Lapse, nullable: true, description: 'The newest lapse, open or closed.' })
  lapse!: Lapse | null;
  @ApiProperty({ type: [JudgedTouchpoint] }) touchpoints!: JudgedTouchpoint[];
}

export class LoggedTouchpoint {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pairId!: string | null;
  @ApiProperty({ type: Boolean }) qualifying!: boolean;
  @ApiProperty({ type: String, enum: DISQUALIFIED, nullable: true }) because!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextDueOn!: string | null;
}

export class CadenceCard {
  @ApiProperty({ enum: ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'] }) segment!: string;
  @ApiProperty({ type: String, nullable: true, example: 'P3M' }) interval!: string | null;
  @ApiProperty({ type: Number }) graceBusinessDays!: number;
  @ApiProperty({ type: [Number] }) reminderOffsets!: number[];
  @ApiProperty({ type: [Number] }) escalationOffsets!: number[];
  @ApiProperty({ type: Number }) dormantFactor!: number;
  @ApiProperty({ type: Number }) minDurationMinutes!: number;
  @ApiProperty({ enum: TOUCH_TYPES, isArray: true }) qualifyingTypes!: string[];
  @ApiProperty({ type: Boolean }) committeeCounts!: boolean;
  @ApiProperty({ type: Boolean }) delegateAllowed!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) effectiveFrom!: string | null;
  @ApiProperty({ type: Number, description: '0 while the product’s own default applies.' }) version!: number;
}

export class CadenceList {
  @ApiProperty({ type: [CadenceCard] }) items!: CadenceCard[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class GuestTouchpoint {
  @ApiProperty({ type: String }) organisation!: string;
  @ApiProperty({ type: String }) guest!: string;
  @ApiProperty({ type: [String] }) executives!: string[];
  @ApiProperty({ enum: TOUCH_TYPES }) type!: string;
  @ApiProperty({ type: String, format: 'date-time' }) heldAt!: string;
  @ApiProperty({ type: Number }) durationMinutes!: number;
  @ApiProperty({ type: String, nullable: true }) line!: string | null;
  @ApiProperty({ type: [String] }) agreements!: string[];
}
