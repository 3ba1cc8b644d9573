import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  AMENDMENT_KINDS,
  type AmendmentKind,
  CHANGE_KINDS,
  CLAUSE_KINDS,
  type ChangeKind,
  type ClauseKind,
  RENEWAL_MODES,
  type RenewalMode,
  SIGNING_METHODS,
  type SigningMethod,
} from '#contracts';
import { SIDES, type Side } from '#organisation';
import { AsText, IsAmount, IsDay, MayBeAbsent } from '../../edge/fields.js';

export class ClauseWords {
  @ApiProperty({ type: String, maxLength: 40, required: false })
  @MayBeAbsent()
  @IsString()
  @Length(1, 40)
  number?: string;
  @ApiProperty({ type: String, maxLength: 300, required: false })
  @MayBeAbsent()
  @IsString()
  @Length(1, 300)
  title?: string;
  @ApiProperty({ type: String, maxLength: 20000, required: false })
  @MayBeAbsent()
  @IsString()
  @Length(1, 20000)
  text?: string;
  @ApiProperty({ enum: CLAUSE_KINDS, required: false })
  @MayBeAbsent()
  @IsIn(CLAUSE_KINDS)
  kind?: ClauseKind;
}

export class TermWords {
  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() startOn?: string;
  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  endOn?: string | null;
  @ApiProperty({ enum: RENEWAL_MODES, required: false })
  @MayBeAbsent()
  @IsIn(RENEWAL_MODES)
  renewalMode?: RenewalMode;
  @ApiProperty({ type: String, example: 'P12M', required: false, nullable: true })
  @IsOptional()
  @Matches(/^P(\d+[YMWD])+$/)
  renewalTerm?: string | null;
  @ApiProperty({ type: String, example: 'P6M', required: false, nullable: true })
  @IsOptional()
  @Matches(/^P(\d+[YMWD])+$/)
  notice?: string | null;
  @ApiProperty({ type: String, example: '4200000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  annualValue?: string | null;
  @ApiProperty({ type: String, example: '25200000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  totalValue?: string | null;
}

export class TargetWords {
  @ApiProperty({ enum: ['GE', 'LE', 'EQ', 'BETWEEN'] })
  @IsIn(['GE', 'LE', 'EQ', 'BETWEEN'])
  comparator!: 'GE' | 'LE' | 'EQ' | 'BETWEEN';
  @ApiProperty({ type: Number }) @IsNumber() value!: number;
  @ApiProperty({ type: Number, required: false, nullable: true })
  @IsOptional()
  @IsNumber()
  upper?: number | null;
}

/** One thing that the amendment does to its contract on its day. */
export class ChangeLine {
  @ApiProperty({ enum: CHANGE_KINDS }) @IsIn(CHANGE_KINDS) kind!: ChangeKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'What it changes.',
  })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;
  @ApiProperty({ type: ClauseWords, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ClauseWords)
  clause?: ClauseWords;
  @ApiProperty({ type: TermWords, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => TermWords)
  term?: TermWords;
  @ApiProperty({ type: TargetWords, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => TargetWords)
  target?: TargetWords;
}

export class AmendmentWords {
  @ApiProperty({ enum: AMENDMENT_KINDS }) @IsIn(AMENDMENT_KINDS) kind!: AmendmentKind;
  @ApiProperty({ type: String, minLength: 3, maxLength: 300 }) @IsString() @Length(3, 300) title!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() effectiveOn!: string;
  @ApiProperty({ type: [ChangeLine], maxItems: 100 })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ChangeLine)
  changes!: ChangeLine[];
}

export class NewAmendment extends AmendmentWords {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() contractId!: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  negotiationId?: string;
}

export class EditAmendment extends PartialType(AmendmentWords, { skipNullProperties: false }) {}

export class Sign {
  @ApiProperty({
    enum: SIDES,
    required: false,
    description: 'A customer may record the other side’s, on paper.',
  })
  @MayBeAbsent()
  @IsIn(SIDES)
  side?: Side;
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() on?: string;
  @ApiProperty({ enum: SIGNING_METHODS }) @IsIn(SIGNING_METHODS) method!: SigningMethod;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    description: 'The signed paper: a SIGNED_AMENDMENT of the contract that both sides read.',
  })
  @MayBeAbsent()
  @IsUUID()
  documentId?: string;
}

const ASKED = ['ONE_SIDED_AMENDMENT', 'RETROACTIVE_EFFECT'] as const;

export class AskDecision {
  @ApiProperty({ enum: ASKED }) @IsIn(ASKED) kind!: (typeof ASKED)[number];
  @ApiProperty({ type: String, minLength: 20, maxLength: 4000 }) @IsString() @MaxLength(4000) motive!: string;
}
