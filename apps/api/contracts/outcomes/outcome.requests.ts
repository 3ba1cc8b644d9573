import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { BUSINESS_FUNCTIONS, type BusinessFunction, OBJECTIVE_ENDS, type ObjectiveEnd } from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

const OPTIONAL_TEXT = { type: String, required: false, nullable: true } as const;

export class StrategyDetails {
  @ApiProperty({ type: String, maxLength: 500 }) @IsString() @Length(1, 500) statement!: string;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 100 }) @IsOptional() @IsString() @MaxLength(100) theme?:
    string | null;
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  horizon?: string | null;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() active?: boolean;
}
export class NewStrategicObjective extends StrategyDetails {}
export class CorrectStrategicObjective extends PartialType(StrategyDetails, { skipNullProperties: false }) {}

/** What a person enters of an objective. A null clears, an absent field stays. */
export class ObjectiveDetails {
  @ApiProperty({ type: String, maxLength: 1000 }) @IsString() @Length(1, 1000) statement!: string;

  @ApiProperty({ type: [String], required: false, description: 'The strategic objectives that it serves.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  strategicObjectiveIds?: string[];

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  beneficiaryUnitId?: string | null;

  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  itContribution?: string | null;

  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  supplierContribution?: string | null;

  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  baseline?: string | null;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  ownerCustomerId?: string | null;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  ownerSupplierId?: string | null;
}
export class NewObjective extends ObjectiveDetails {}
export class CorrectObjective extends PartialType(ObjectiveDetails, { skipNullProperties: false }) {}

export class OutcomeFrom {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today when left out.' })
  @MayBeAbsent()
  @IsDay()
  from?: string;
}

export class ObjectiveEnding {
  @ApiProperty({ enum: OBJECTIVE_ENDS }) @IsIn(OBJECTIVE_ENDS) as!: ObjectiveEnd;
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today when left out.' })
  @MayBeAbsent()
  @IsDay()
  on?: string;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000, description: 'Needed unless it was achieved.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;
}

export class TemplateQuestion {
  @ApiProperty({ enum: BUSINESS_FUNCTIONS, required: false })
  @MayBeAbsent()
  @IsIn(BUSINESS_FUNCTIONS)
  function?: BusinessFunction;
}
