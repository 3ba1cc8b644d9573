import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type ReviewVerdict, VERDICTS } from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

export class VerdictEntry {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() objectiveId!: string;
  @ApiProperty({ enum: VERDICTS }) @IsIn(VERDICTS) verdict!: ReviewVerdict;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 2000,
    description: 'Needed, in a sentence, for a change and for an end.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  motive?: string | null;
}

export class PlanObjectiveReview {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() plannedOn!: string;

  @ApiProperty({ type: [String], format: 'uuid', required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  participantIds?: string[];

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  strategyNote?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  feedbackNote?: string | null;
}

export class PrepareObjectiveReview extends PartialType(PlanObjectiveReview, { skipNullProperties: false }) {
  @ApiProperty({ type: [VerdictEntry], required: false, description: 'When given, all that has been said.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => VerdictEntry)
  verdicts?: VerdictEntry[];
}

export class HoldObjectiveReview {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today unless said.' })
  @MayBeAbsent()
  @IsDay()
  heldOn?: string;
}
