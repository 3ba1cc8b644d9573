import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { CREDIT_BASES, CREDIT_METHODS, type CreditBasis, type CreditMethod } from '#contracts';
import { IsDay, MayBeAbsent, Trimmed } from '../../edge/fields.js';

/** More than nothing, at most a hundred, four decimals at most. */
const PERCENT = /^(?!0+(\.0+)?$)(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/;
const AMOUNT = /^(?!0+(\.0+)?$)\d{1,16}(\.\d{1,2})?$/;

export class AgreeCreditTerms {
  @ApiProperty({ type: String, example: '5', nullable: true, description: 'Percent of the annual value.' })
  @IsOptional()
  @Matches(PERCENT)
  monthCapPercent!: string | null;

  @ApiProperty({ type: String, example: '10', nullable: true, description: 'Percent of the annual value.' })
  @IsOptional()
  @Matches(PERCENT)
  yearCapPercent!: string | null;

  @ApiProperty({ type: Boolean, description: 'Whether paying it settles the damage.' })
  @IsBoolean()
  isLiberating!: boolean;
}

export class NewCreditRule {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() kpiId!: string;
  @ApiProperty({ enum: CREDIT_METHODS }) @IsIn(CREDIT_METHODS) method!: CreditMethod;

  @ApiProperty({ enum: CREDIT_BASES, required: false, default: 'PERIOD_FEE' })
  @MayBeAbsent()
  @IsIn(CREDIT_BASES)
  basis?: CreditBasis;

  @ApiProperty({
    type: [String],
    example: ['2.5'],
    required: false,
    description: 'One for a rate; one per miss for steps.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(12)
  @Matches(PERCENT, { each: true })
  percents?: string[];

  @ApiProperty({ type: String, example: '1500.00', required: false, description: 'Of a fixed one.' })
  @MayBeAbsent()
  @Matches(AMOUNT)
  amount?: string;

  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: 12,
    required: false,
    description: 'Misses of a year that cost nothing.',
  })
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(12)
  graceMisses?: number;

  @ApiProperty({ type: String, format: 'date' }) @IsDay() effectiveFrom!: string;
}

export class NewPenalty {
  @ApiProperty({ type: String, maxLength: 300 }) @Trimmed() @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() from!: string;
  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() to?: string;
  @ApiProperty({ type: String, example: '1500.00' }) @Matches(AMOUNT) amount!: string;
}

export class AnswerContest {
  @ApiProperty({ type: Boolean, description: 'Whether the amount stands.' }) @IsBoolean() stands!: boolean;
  @ApiProperty({ type: String, maxLength: 2000 }) @Trimmed() @IsString() @Length(1, 2000) reason!: string;
}

export class SettleCredit {
  @ApiProperty({ enum: ['INVOICED', 'OFFSET'] }) @IsIn(['INVOICED', 'OFFSET']) by!: 'INVOICED' | 'OFFSET';

  @ApiProperty({ type: String, maxLength: 200, description: 'The invoice, or the payment it was taken off.' })
  @Trimmed()
  @IsString()
  @Length(1, 200)
  reference!: string;
}
