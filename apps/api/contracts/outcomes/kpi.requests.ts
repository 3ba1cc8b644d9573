import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  COMPARATORS,
  type Comparator,
  DIRECTIONS,
  FREQUENCIES,
  type Frequency,
  REMARK_KINDS,
  type RemarkKind,
  type Seat,
  SEATS,
} from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

const LARGEST = 1_000_000_000_000;
const OPTIONAL_TEXT = { type: String, required: false, nullable: true } as const;
const OPTIONAL_NUMBER = { type: Number, required: false, nullable: true } as const;

export class TheThreeAnswers {
  @ApiProperty({ type: Boolean, description: 'Does the measured change happen at the beneficiary?' })
  @IsBoolean()
  atBeneficiary!: boolean;
  @ApiProperty({
    type: Boolean,
    description: 'Could the target be hit while the beneficiary sees no change?',
  })
  @IsBoolean()
  hitWithoutChange!: boolean;
  @ApiProperty({ enum: ['PERCEPTION', 'RESULT'] })
  @IsIn(['PERCEPTION', 'RESULT'])
  kind!: 'PERCEPTION' | 'RESULT';
}

export class KpiAim {
  @ApiProperty({ enum: COMPARATORS }) @IsIn(COMPARATORS) comparator!: Comparator;
  @ApiProperty({ type: Number }) @IsNumber() @Min(-LARGEST) @Max(LARGEST) value!: number;
  @ApiProperty({ ...OPTIONAL_NUMBER, description: 'With BETWEEN.' })
  @IsOptional()
  @IsNumber()
  @Min(-LARGEST)
  @Max(LARGEST)
  upper?: number | null;
  @ApiProperty({ ...OPTIONAL_NUMBER, description: 'From which value the figure turns amber.' })
  @IsOptional()
  @IsNumber()
  @Min(-LARGEST)
  @Max(LARGEST)
  amber?: number | null;
  @ApiProperty({ ...OPTIONAL_NUMBER, description: 'From which value it turns red.' })
  @IsOptional()
  @IsNumber()
  @Min(-LARGEST)
  @Max(LARGEST)
  red?: number | null;
}

/** A whole definition; what is left out is empty. */
export class KpiDefinitionBody {
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 2000 }) @IsOptional() @IsString() @MaxLength(2000) definition?:
    string | null;
  @ApiProperty({ type: TheThreeAnswers })
  @IsObject()
  @ValidateNested()
  @Type(() => TheThreeAnswers)
  answers!: TheThreeAnswers;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) beneficiary?:
    string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) object?:
    string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) perimeter?:
    string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 500 }) @IsOptional() @IsString() @MaxLength(500) formula?:
    string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 60 }) @IsOptional() @IsString() @MaxLength(60) unit?:
    string | null;
  @ApiProperty({ enum: DIRECTIONS, required: false }) @MayBeAbsent() @IsIn(DIRECTIONS) direction?:
    'UP' | 'DOWN';
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 300 }) @IsOptional() @IsString() @MaxLength(300) source?:
    string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000 }) @IsOptional() @IsString() @MaxLength(1000) method?:
    string | null;
  @ApiProperty({ enum: FREQUENCIES, required: false, nullable: true })
  @IsOptional()
  @IsIn(FREQUENCIES)
  frequency?: Frequency | null;
  @ApiProperty(OPTIONAL_NUMBER) @IsOptional() @IsNumber() @Min(-LARGEST) @Max(LARGEST) baseline?:
    number | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000, description: 'Why a far target is within reach.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  ambition?: string | null;
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 500, description: 'The need or feedback theme it answers.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  need?: string | null;
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  targetOn?: string | null;
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  reviewOn?: string | null;
  @ApiProperty({ type: Number, required: false, description: 'Minutes of collecting, each period.' })
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(100_000)
  burdenMinutes?: number;
  @ApiProperty({
    type: [String],
    required: false,
    description: 'The KPIs that a composite one is the AND of.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  parts?: string[];
  @ApiProperty({ type: KpiAim, required: false, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => KpiAim)
  target?: KpiAim | null;
}

export class KpiTermsBody {
  @ApiProperty({ type: Number, required: false })
  @MayBeAbsent()
  @IsNumber()
  @Min(0)
  @Max(1000)
  weight?: number;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() isCreditable?: boolean;
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Binds the supplier, who must then approve it.',
  })
  @MayBeAbsent()
  @IsBoolean()
  isContractual?: boolean;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() inSteeringReport?: boolean;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  accountablePersonId?: string | null;
}

export class NewKpi extends KpiTermsBody {
  @ApiProperty({ type: KpiDefinitionBody })
  @IsObject()
  @ValidateNested()
  @Type(() => KpiDefinitionBody)
  definition!: KpiDefinitionBody;
}
export class SettleKpi extends PartialType(KpiTermsBody, { skipNullProperties: false }) {}

export class KpiApproval {
  @ApiProperty({ enum: SEATS }) @IsIn(SEATS) seat!: Seat;
}

export class KpiRetirement {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today when left out.' })
  @MayBeAbsent()
  @IsDay()
  from?: string;
  @ApiProperty({ type: String, maxLength: 1000 }) @IsString() @Length(1, 1000) reason!: string;
}

export class NewKpiRemark {
  @ApiProperty({ type: String, maxLength: 2000 }) @IsString() @Length(1, 2000) text!: string;
  @ApiProperty({ enum: REMARK_KINDS, required: false }) @MayBeAbsent() @IsIn(REMARK_KINDS) kind?: RemarkKind;
  @ApiProperty({ enum: SEATS, required: false, description: 'Of somebody who sits on two.' })
  @MayBeAbsent()
  @IsIn(SEATS)
  seat?: Seat;
}

export class NewTargetChange extends KpiAim {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, maxLength: 1000 }) @IsString() @Length(1, 1000) reason!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    description: 'When the need was felt; today when left out.',
  })
  @MayBeAbsent()
  @IsDay()
  wantedOn?: string;
}

export class TargetChangeAnswer {
  @ApiProperty({ enum: ['AGREED', 'REFUSED', 'WITHDRAWN'] })
  @IsIn(['AGREED', 'REFUSED', 'WITHDRAWN'])
  as!: 'AGREED' | 'REFUSED' | 'WITHDRAWN';
  @ApiProperty({ ...OPTIONAL_TEXT, maxLength: 1000, description: 'Needed to refuse.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string | null;
}
