import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { OPPORTUNITY_STATES, type OpportunityState } from '#contracts';
import { AsText, IsAmount, IsDay, MayBeAbsent } from '../../edge/fields.js';
import { Page } from '../../edge/page.js';
import { ContractQuestionOnly } from '../needs/need.requests.js';

/** What an occasion may be worth a year, as the customer sees it: to itself, and to the supplier. */
export class OpportunityEstimate {
  @ApiProperty({ type: String, example: '100000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  ourValueLow?: string | null;
  @ApiProperty({ type: String, example: '140000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  ourValueHigh?: string | null;
  @ApiProperty({ type: String, example: '80000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  theirValueLow?: string | null;
  @ApiProperty({ type: String, example: '100000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  theirValueHigh?: string | null;
}

export class NeedChoice {
  @ApiProperty({ type: [String], description: 'Needs of the same contract.' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  needIds!: string[];
}

export class NewOpportunity extends OpportunityEstimate {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() contractId!: string;
  @ApiProperty({ type: String, minLength: 3, maxLength: 300 }) @IsString() @Length(3, 300) title!: string;
  @ApiProperty({ type: [String], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  needIds?: string[];
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  windowFrom?: string | null;
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  windowUntil?: string | null;
}

/** What one side allows itself, and where it walks away. */
export class MandateWords {
  @ApiProperty({ type: String, maxLength: 4000 }) @IsString() @Length(1, 4000) objectives!: string;
  @ApiProperty({ type: String, maxLength: 4000, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  limits?: string | null;
  @ApiProperty({ type: String, example: '110000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  reservationValue?: string | null;
}

export class OpenNegotiation {
  @ApiProperty({
    type: String,
    minLength: 3,
    maxLength: 300,
    required: false,
    description: 'What the supplier reads; the title of the opportunity when absent.',
  })
  @MayBeAbsent()
  @IsString()
  @Length(3, 300)
  title?: string;
}

export class LoseOpportunity {
  @ApiProperty({ type: String, minLength: 10, maxLength: 2000 })
  @IsString()
  @Length(10, 2000)
  reason!: string;
}

export class OpportunityQuestion extends IntersectionType(Page, ContractQuestionOnly) {
  @ApiProperty({ enum: OPPORTUNITY_STATES, required: false })
  @IsOptional()
  @IsIn(OPPORTUNITY_STATES)
  state?: OpportunityState;
}
