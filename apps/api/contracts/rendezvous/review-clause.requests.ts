import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  RECURRENCES,
  type Recurrence,
  REVIEW_OUTCOMES,
  type ReviewOutcome,
  TRIGGER_KINDS,
  type TriggerKind,
} from '#contracts';
import { IsDay, MayBeAbsent, Trimmed } from '../../edge/fields.js';

export class ReviewTrigger {
  @ApiProperty({ enum: TRIGGER_KINDS }) @IsIn(TRIGGER_KINDS) kind!: TriggerKind;

  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    description: 'Percent, of an index or a volume.',
  })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1000)
  threshold?: number | null;
}

export class NewReviewClause {
  @ApiProperty({ type: String, maxLength: 300 }) @Trimmed() @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ enum: RECURRENCES }) @IsIn(RECURRENCES) recurrence!: Recurrence;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() firstOn!: string;

  @ApiProperty({ type: [ReviewTrigger], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => ReviewTrigger)
  triggers?: ReviewTrigger[];

  @ApiProperty({ type: [String], required: false, description: 'People of either side.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  participantIds?: string[];

  @ApiProperty({ type: String, format: 'uuid', required: false }) @MayBeAbsent() @IsUUID() clauseId?: string;
}

export class TriggerReview {
  @ApiProperty({ enum: TRIGGER_KINDS }) @IsIn(TRIGGER_KINDS) kind!: TriggerKind;

  @ApiProperty({ type: Number, required: false, description: 'Percent, signed; of an index or a volume.' })
  @MayBeAbsent()
  @IsNumber({ maxDecimalPlaces: 4 })
  @Min(-10000)
  @Max(10000)
  figure?: number;

  @ApiProperty({ type: String, maxLength: 2000, description: 'What happened.' })
  @Trimmed()
  @IsString()
  @Length(1, 2000)
  text!: string;
}

export class RecordClauseReview {
  @ApiProperty({ enum: REVIEW_OUTCOMES }) @IsIn(REVIEW_OUTCOMES) outcome!: ReviewOutcome;

  @ApiProperty({
    type: String,
    maxLength: 4000,
    description: 'What was said and concluded; both sides read it.',
  })
  @Trimmed()
  @IsString()
  @Length(1, 4000)
  record!: string;

  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() heldOn?: string;
}
