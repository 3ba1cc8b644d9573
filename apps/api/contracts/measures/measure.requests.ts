import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { CAUSES, type Cause, NA_CODES, type NaCode } from '#contracts';
import { SIDES, type Side } from '#organisation';
import { AsText, IsDay } from '../../edge/fields.js';

export class MeasureFigure {
  @ApiProperty({ type: String, nullable: true, example: '43.5', description: 'Null is N/A.' })
  @AsText()
  @IsOptional()
  @IsString()
  @MaxLength(40)
  value?: string | null;

  @ApiProperty({ enum: NA_CODES, required: false, nullable: true, description: 'Why there is no value.' })
  @IsOptional()
  @IsIn(NA_CODES)
  naCode?: NaCode | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  naText?: string | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    maxLength: 2000,
    description: 'What proves it: words or a link.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  evidence?: string | null;
}

export class NewMeasure extends MeasureFigure {
  @ApiProperty({
    type: String,
    maxLength: 20,
    example: '2026-04',
    description: '2026-W23, 2026-06, 2026-Q2, 2026-H1 or 2026, as the KPI’s frequency has it.',
  })
  @IsString()
  @Length(1, 20)
  period!: string;
}

export class NewMeasureOfKpi extends NewMeasure {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() kpiId!: string;
}

export class MeasureBatch {
  @ApiProperty({ type: [NewMeasureOfKpi], minItems: 1, maxItems: 200 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NewMeasureOfKpi)
  measures!: NewMeasureOfKpi[];
}

export class DisputeMeasure {
  @ApiProperty({ type: String, minLength: 1, maxLength: 2000 }) @IsString() @Length(1, 2000) reason!: string;
}

/** Without a value and without a reason why there is none, the figure stands. */
export class ResolveMeasure extends PartialType(MeasureFigure) {
  @ApiProperty({ type: String, minLength: 1, maxLength: 2000 }) @IsString() @Length(1, 2000) motive!: string;
}

export class ExplainMeasure {
  @ApiProperty({ enum: CAUSES }) @IsIn(CAUSES) category!: Cause;
  @ApiProperty({ type: String, required: false, nullable: true, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string | null;
}

export class AskMeasurer {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null for the accountable person.',
  })
  @IsOptional()
  @IsUUID()
  personId!: string | null;
}

export class SeriesQuestion {
  @ApiPropertyOptional({ type: String, format: 'date', description: 'Periods that end from this day on.' })
  @IsOptional()
  @IsDay()
  since?: string;
}

export class NewMeasureToken {
  @ApiProperty({ type: String, minLength: 1, maxLength: 100, example: 'Grafana' })
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty({ enum: SIDES, description: 'For whom the tool speaks.' })
  @IsIn(SIDES)
  side!: Side;

  @ApiProperty({ type: String, format: 'date', description: 'Its last day, within 24 months.' })
  @IsDay()
  expiresOn!: string;
}
