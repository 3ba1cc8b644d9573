import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import {
  type Coverage,
  COVERAGES,
  NEED_ORIGINS,
  NEED_STATES,
  type NeedOrigin,
  type NeedState,
} from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';
import { Page } from '../../edge/page.js';

/** What somebody was told: "it is not in the contract". */
export class RefusedWords {
  @ApiProperty({ type: String, maxLength: 2000 }) @IsString() @Length(1, 2000) text!: string;
  @ApiProperty({ type: String, maxLength: 200, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  by?: string | null;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() on!: string;
}

export class NewNeed {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() contractId!: string;
  @ApiProperty({ enum: NEED_ORIGINS, default: 'BU', required: false })
  @MayBeAbsent()
  @IsIn(NEED_ORIGINS)
  origin?: NeedOrigin;
  @ApiProperty({ type: String, minLength: 10, maxLength: 2000 })
  @IsString()
  @Length(10, 2000)
  statement!: string;
  @ApiProperty({ type: String, maxLength: 120, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 120)
  businessUnit?: string | null;
  @ApiProperty({ type: Boolean, required: false, default: false, description: 'The supplier reads it.' })
  @MayBeAbsent()
  @IsBoolean()
  isShared?: boolean;
  @ApiProperty({
    type: RefusedWords,
    required: false,
    description: 'When the supplier has answered already.',
  })
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => RefusedWords)
  refusedAs?: RefusedWords;
}

/** "It is not in the contract", in the supplier's own words. */
export class NotInTheContract extends PickType(RefusedWords, ['text']) {}

export class CoverageJudgement {
  @ApiProperty({ enum: COVERAGES }) @IsIn(COVERAGES) coverage!: Coverage;
}

export class DeclineNeed {
  @ApiProperty({ type: String, minLength: 10, maxLength: 2000 })
  @IsString()
  @Length(10, 2000)
  reason!: string;
}

export class ContractQuestionOnly {
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() contract?: string;
}

export class NeedQuestion extends IntersectionType(Page, ContractQuestionOnly) {
  @ApiProperty({ enum: NEED_STATES, required: false })
  @IsOptional()
  @IsIn(NEED_STATES)
  state?: NeedState;
}
