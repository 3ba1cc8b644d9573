import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsInt,
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
import { LEVELS, type Level, type Side, SIDES } from '#organisation';
import {
  type HoldKind,
  holdKinds,
  relationshipFlags,
  type RelationshipSort,
  relationshipSorts,
  type Segment,
  segments,
  type SupplierState,
  supplierStates,
} from '#suppliers';
import { IsDay, MayBeAbsent } from '../edge/fields.js';
import { Page } from '../edge/page.js';

/** What the register knows to be amiss, and that a dormant pair has no plan, which its own module knows (EXE-03). */
const FLAGS_ASKED = [...relationshipFlags, 'PLAN_OWED'] as const;

export class RelationshipQuestion extends Page {
  @ApiProperty({ type: String, required: false, description: 'Words of the supplier’s name, or a number.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiProperty({ enum: segments, required: false }) @IsOptional() @IsIn(segments) segment?: Segment;
  @ApiProperty({ enum: supplierStates, required: false })
  @IsOptional()
  @IsIn(supplierStates)
  state?: SupplierState;
  @ApiProperty({ enum: FLAGS_ASKED, required: false })
  @IsOptional()
  @IsIn(FLAGS_ASKED)
  flag?: (typeof FLAGS_ASKED)[number];
  @ApiProperty({ enum: relationshipSorts, required: false, default: 'name' })
  @IsOptional()
  @IsIn(relationshipSorts)
  sort?: RelationshipSort;
}

export class ChangeRelationship {
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  missionStatement?: string | null;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  managerPersonId?: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'The customer’s senior executive responsible.',
  })
  @IsOptional()
  @IsUUID()
  customerSerPersonId?: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'The supplier’s senior executive responsible.',
  })
  @IsOptional()
  @IsUUID()
  supplierSerPersonId?: string | null;
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, required: false, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  criticality?: number | null;
}

export class Hold {
  @ApiProperty({ enum: holdKinds }) @IsIn(holdKinds) kind!: HoldKind;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    nullable: true,
    description: 'The day on which one may speak again; absent while that is not known.',
  })
  @IsOptional()
  @IsDay()
  to?: string | null;
}

const mark = { type: 'integer', minimum: 1, maximum: 5 } as const;

export class SegmentationAnswers {
  @ApiProperty(mark) @IsInt() @Min(1) @Max(5) businessImpact!: number;
  @ApiProperty({ ...mark, description: 'Time to switch, alternatives, lock-in.' })
  @IsInt()
  @Min(1)
  @Max(5)
  supplyRisk!: number;
  @ApiProperty({ type: Number, minimum: 0, maximum: 1, required: false })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  spendShare?: number;
  @ApiProperty({ ...mark, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  innovationPotential?: number;
  @ApiProperty({ ...mark, required: false }) @IsOptional() @IsInt() @Min(1) @Max(5) dataSensitivity?: number;
  @ApiProperty({ ...mark, required: false, description: 'From 4 up: a critical or important function.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  regulatoryCriticality?: number;
  @ApiProperty({
    enum: segments,
    required: false,
    description: 'Confirms this segment; without it the answers only propose one.',
  })
  @MayBeAbsent()
  @IsIn(segments)
  segment?: Segment;
  @ApiProperty({
    type: String,
    required: false,
    description: 'Needed for another segment than the one proposed.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  overrideReason?: string;
}

export class NewSeat {
  @ApiProperty({ enum: SIDES }) @IsIn(SIDES) side!: Side;
  @ApiProperty({ type: String, example: 'CIO' }) @Matches(/^[A-Z][A-Z_]{1,39}$/) roleCode!: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string | null;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) requiredLevel!: Level;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() isKeyPersonnel?: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    description: 'Who takes it, from that day or from today.',
  })
  @MayBeAbsent()
  @IsUUID()
  personId?: string;
  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() from?: string;
}

export class NewTenure {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() personId!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    nullable: true,
    description: 'The day on which the seat is free again, if it is known.',
  })
  @IsOptional()
  @IsDay()
  to?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}

export class Vacancy {
  @ApiProperty({ type: String, format: 'date', description: 'The day from which the seat is free.' })
  @IsDay()
  on!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}
