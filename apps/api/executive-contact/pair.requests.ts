import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type Level, LEVELS, type Side, SIDES } from '#organisation';
import { type Confidentiality, TOUCH_TYPES, type TouchType } from '#executive-contact';
import { IsDay } from '../edge/fields.js';
import { Page } from '../edge/page.js';

/** With an offset or a Z: a wall-clock time without one names no moment. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export class PairQuestion extends Page {
  @ApiProperty({ type: String, format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  relationship?: string;
}

export class NewPair {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() relationshipId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() customerSeatId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() supplierSeatId!: string;
  @ApiProperty({ enum: LEVELS, required: false, description: 'The seat’s own when left out.' })
  @IsOptional()
  @IsIn(LEVELS)
  requiredLevelCustomer?: Level;
  @ApiProperty({ enum: LEVELS, required: false }) @IsOptional() @IsIn(LEVELS) requiredLevelSupplier?: Level;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  purpose?: string | null;
  @ApiProperty({ type: Boolean, required: false, default: true })
  @IsOptional()
  @IsBoolean()
  activate?: boolean;
}

export class Why {
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class Pause extends Why {
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

export class Snooze extends Why {
  @ApiProperty({ type: String, format: 'date', description: 'The first day on which it speaks again.' })
  @IsDay()
  until!: string;
}

export class TouchQuestion extends Page {
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() pair?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  relationship?: string;
}

/** What a conversation was. */
export class HeldTouchpoint {
  @ApiProperty({ enum: TOUCH_TYPES }) @IsIn(TOUCH_TYPES) type!: TouchType;
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  heldAt!: string;
  @ApiProperty({ type: Number, minimum: 1, maximum: 1440 })
  @IsInt()
  @Min(1)
  @Max(1440)
  durationMinutes!: number;
  @ApiProperty({ type: [String], description: 'People of both sides, by id.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @IsUUID(undefined, { each: true })
  participants!: string[];
  @ApiProperty({ enum: SIDES, required: false }) @IsOptional() @IsIn(SIDES) initiatedBy?: Side;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 280 })
  @IsOptional()
  @IsString()
  @MaxLength(280)
  line?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  ourStakes?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  theirValueProposition?: string | null;
  @ApiProperty({ type: [String], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  agreements?: string[];
  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 1, maximum: 5 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  toneAfter?: number | null;
  @ApiProperty({ enum: ['SHARED', 'CUSTOMER_ONLY', 'EXEC_ONLY'], required: false, default: 'SHARED' })
  @IsOptional()
  @IsIn(['SHARED', 'CUSTOMER_ONLY', 'EXEC_ONLY'])
  confidentiality?: Confidentiality;
}

export class NewTouchpoint extends HeldTouchpoint {
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() pairId?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, description: 'Where no pair is meant.' })
  @IsOptional()
  @IsUUID()
  relationshipId?: string;
}

export class Holding extends OmitType(HeldTouchpoint, ['type']) {
  @ApiProperty({ enum: TOUCH_TYPES, required: false }) @IsOptional() @IsIn(TOUCH_TYPES) type?: TouchType;
}

export class Correction extends PartialType(HeldTouchpoint, { skipNullProperties: false }) {}

/** What we put forward and what we heard, written down after the conversation; what is left out stays. */
export class Halves {
  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  ourStakes?: string;
  @ApiProperty({ type: String, required: false, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  theirValueProposition?: string;
}

export class PlannedTouchpoint {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() pairId!: string;
  @ApiProperty({ enum: TOUCH_TYPES }) @IsIn(TOUCH_TYPES) type!: TouchType;
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  @Matches(INSTANT)
  plannedAt!: string;
}

export class Settlement {
  @ApiProperty({ enum: ['UPHELD', 'REJECTED'], description: 'It stands as logged, or it never took place.' })
  @IsIn(['UPHELD', 'REJECTED'])
  verdict!: 'UPHELD' | 'REJECTED';
}

/** What is left out stays as it is. */
export class SetCadence {
  @ApiProperty({ type: String, required: false, nullable: true, example: 'P3M' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  interval?: string | null;
  @ApiProperty({ type: Number, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  graceBusinessDays?: number;
  @ApiProperty({
    type: [Number],
    required: false,
    description: 'Brief, reminder, due: business days, not positive.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(3)
  @ArrayMaxSize(3)
  @IsInt({ each: true })
  @Min(-60, { each: true })
  @Max(0, { each: true })
  reminderOffsets?: [number, number, number];
  @ApiProperty({ type: [Number], required: false, description: 'Superior, both sides, general manager.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(3)
  @ArrayMaxSize(3)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(250, { each: true })
  escalationOffsets?: [number, number, number];
  @ApiProperty({ type: Number, required: false })
  @IsOptional()
  @IsNumber()
  @Min(1.1)
  @Max(10)
  dormantFactor?: number;
  @ApiProperty({ type: Number, required: false })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(480)
  minDurationMinutes?: number;
  @ApiProperty({ enum: TOUCH_TYPES, isArray: true, required: false })
  @IsOptional()
  @IsArray()
  @IsIn(TOUCH_TYPES, { each: true })
  qualifyingTypes?: TouchType[];
  @ApiProperty({ type: Boolean, required: false }) @IsOptional() @IsBoolean() committeeCounts?: boolean;
  @ApiProperty({ type: Boolean, required: false }) @IsOptional() @IsBoolean() delegateAllowed?: boolean;
}

export class GuestAnswer {
  @ApiProperty({ enum: ['CONFIRMED', 'DISPUTED'] }) @IsIn(['CONFIRMED', 'DISPUTED']) verdict!:
    'CONFIRMED' | 'DISPUTED';
  @ApiProperty({ type: String, required: false, description: 'Asked for with a dispute.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}
