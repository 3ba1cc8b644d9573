import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import {
  ADVICE_KINDS,
  type AdviceKind,
  OBLIGATION_KINDS,
  type ObligationKind,
  OBLIGORS,
  type Obligor,
  RECURRENCES,
  type Recurrence,
} from '#contracts';
import { IsDay, IsFlag, MayBeAbsent, Trimmed } from '../../edge/fields.js';

export class NewObligation {
  @ApiProperty({ type: String, maxLength: 300 }) @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ enum: OBLIGATION_KINDS }) @IsIn(OBLIGATION_KINDS) kind!: ObligationKind;
  @ApiProperty({ enum: OBLIGORS, description: 'Who owes it.' }) @IsIn(OBLIGORS) obligor!: Obligor;
  @ApiProperty({ enum: RECURRENCES }) @IsIn(RECURRENCES) recurrence!: Recurrence;

  @ApiProperty({
    type: String,
    format: 'date',
    description: 'The first day it names; later ones are counted from it.',
  })
  @IsDay()
  firstDueOn!: string;

  @ApiProperty({ type: Boolean, required: false, default: true })
  @MayBeAbsent()
  @IsBoolean()
  evidenceRequired?: boolean;

  @ApiProperty({ type: [Number], required: false, description: 'Business days before the due day.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(90, { each: true })
  reminderDays?: number[];

  @ApiProperty({ type: String, format: 'uuid', required: false }) @MayBeAbsent() @IsUUID() clauseId?: string;

  @ApiProperty({ type: String, format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  customerPersonId?: string;

  @ApiProperty({ type: String, format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  supplierPersonId?: string;
}

/** What may change of an obligation: never what it asks, nor when. A null takes the person away. */
export class CorrectObligation {
  @ApiProperty({ type: String, maxLength: 300, required: false })
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  title?: string;

  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() evidenceRequired?: boolean;

  @ApiProperty({ type: [Number], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(90, { each: true })
  reminderDays?: number[];

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  customerPersonId?: string | null;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  supplierPersonId?: string | null;
}

export class FulfilObligation {
  @ApiProperty({
    type: String,
    maxLength: 4000,
    required: false,
    description: 'What was done or handed over.',
  })
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(1, 4000)
  evidence?: string;

  @ApiProperty({ type: String, maxLength: 1000, required: false, description: 'Where it lies.' })
  @MayBeAbsent()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @Length(1, 1000)
  link?: string;

  @ApiProperty({ type: String, format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  documentId?: string;
}

export class GiveReason {
  @ApiProperty({ type: String, maxLength: 2000 }) @Trimmed() @IsString() @Length(1, 2000) reason!: string;
}

export class GiveAdvice {
  @ApiProperty({ enum: ADVICE_KINDS }) @IsIn(ADVICE_KINDS) kind!: AdviceKind;
  @ApiProperty({ type: String, maxLength: 4000 }) @Trimmed() @IsString() @Length(1, 4000) text!: string;
}

export class AcknowledgeAdvice {
  @ApiProperty({ type: String, maxLength: 4000, required: false })
  @MayBeAbsent()
  @IsString()
  @Length(1, 4000)
  answer?: string;
}

export class ExpectationQuestion {
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Only what my own contracts expect, and what I am asked in person on others.',
  })
  @MayBeAbsent()
  @IsFlag()
  mine?: boolean;
}
